import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { FRIDAY } from '../houses/houses.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { expectNothingLost, givenManyFamilies, report } from './many-families-checks.ts';

/** The same a hundred times as large: `BENCH=1 npx -y pnpm@12 test many-families.bench`. */
describe('families of one town who ask, answer, change and give up at once', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
    t.clock.now = new Date(`${FRIDAY}T12:00:00+08:00`);
  });
  afterAll(() => t?.close());

  test('each is answered as the model says, no bed has two, and nothing that was settled is lost', async () => {
    const families = await givenManyFamilies(t, { counties: 2, houses: 6, bedsEach: 2, families: 36, clients: 16 });

    await families.run(80);

    await report(families);
    await expectNothingLost(families);
  });
});
