import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FRIDAY } from '../houses/houses.ts';
import { expectNothingLost, givenManyFamilies, report } from '../respite/many-families-checks.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { seed } from '../support/property.ts';

/** Each with a town of its own: a history that grows for ever would slow the deeds, and one flaw end all of them. */
const TOWNS = 20;
const DEEDS = Number(process.env.DEEDS ?? 5_000);

/** So many between two looks at everything. */
const BATCH = 2_500;
const HOUR = 3_600_000;

/** `BENCH=1 npx -y pnpm@12 test many-families.bench`: an hour or so for 100,000 deeds; `DEEDS` for fewer in each town, `SEED` for the same again. */
describe('200 beds, 400 families, 24 of whom send at any moment', () => {
  let t: TestApp;
  beforeEach(async () => {
    t = await startApp();
    t.clock.now = new Date(`${FRIDAY}T12:00:00+08:00`);
  });
  afterEach(() => t?.close());

  test.each(Array.from({ length: TOWNS }, (_, i) => seed + i))(
    'no request, offer, expiry, change or cancellation doubles a night, loses a stay or meets a deadlock: seed %i',
    async (own) => {
      const size = { counties: 4, houses: 20, bedsEach: 10, families: 400, clients: 24 };
      const families = await givenManyFamilies(t, size, own);
      const began = Date.now();
      for (let done = 0; done < DEEDS; done += BATCH) {
        await families.run(Math.min(BATCH, DEEDS - done));
        await expectNothingLost(families);
        expect(families.faults).toEqual([]);
        t.logged.length = 0; // Or the memory would fill.
      }
      process.stdout.write(`seed ${own}: ${DEEDS} deeds in ${Math.round((Date.now() - began) / 1000)} s\n`);
      await report(families);
    },
    HOUR,
  );
});
