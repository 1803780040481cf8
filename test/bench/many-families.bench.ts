import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FRIDAY } from '../houses/houses.ts';
import { expectNothingLost, givenManyFamilies, report } from '../respite/many-families-checks.ts';
import { startApp, type TestApp } from '../support/app.ts';

const DEEDS = Number(process.env.DEEDS ?? 100_000);

/** So many between two looks at everything. */
const BATCH = 2_500;
const HOUR = 3_600_000;

/** `BENCH=1 npx -y pnpm@12 test many-families.bench`: an hour or more; `DEEDS` for fewer, `SEED` for the same again. */
describe('200 beds, 400 families, 24 of whom send at any moment', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
    t.clock.now = new Date(`${FRIDAY}T12:00:00+08:00`);
  });
  afterAll(() => t?.close());

  test(
    'of 100,000 requests, offers, expiries, changes and cancellations none doubles a night, loses a stay or meets a deadlock',
    async () => {
      const families = await givenManyFamilies(t, {
        counties: 4,
        houses: 20,
        bedsEach: 10,
        families: 400,
        clients: 24,
      });
      const began = Date.now();
      for (let done = 0; done < DEEDS; done += BATCH) {
        await families.run(Math.min(BATCH, DEEDS - done));
        process.stdout.write(`${done + BATCH} deeds after ${Math.round((Date.now() - began) / 1000)} s\n`);
        await expectNothingLost(families);
        expect(families.faults).toEqual([]);
        t.logged.length = 0; // Or the memory would fill.
      }
      await report(families);
    },
    3 * HOUR,
  );
});
