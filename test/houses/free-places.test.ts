import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fill } from '../bench/respite-data.ts';
import { startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { plansOf } from '../support/statements.ts';
import { FRIDAY } from './houses.ts';
import { search } from './search-support.ts';

/** The whole size is `test/bench/respite-search.bench.ts`. */
describe('a search among many houses', () => {
  let t: TestApp;
  let elder: Sender & { id: string };
  beforeAll(async () => {
    t = await startApp();
    elder = await givenAnElder(t);
    await fill(t, { houses: 200, bedsEach: 20, staysEach: 26 }, FRIDAY);
  }, 120_000);
  afterAll(() => t?.close());

  test('asks for all places in one statement, and looks through neither beds nor their uses', async () => {
    const near = { latitude: 31.23, longitude: 121.47 };

    const { answer, statements, scanned } = await plansOf(t, () =>
      search(t, elder, elder.id, { forms: undefined, near, withinMetres: 5000, roomSex: 'FEMALE' }),
    );

    expect(answer.data.respiteSearch.cards.length).toBeGreaterThan(0);
    expect(statements.filter((sql) => /with near as/.test(sql))).toHaveLength(1);
    expect(scanned.filter((table) => ['bed', 'bed_use'].includes(table))).toEqual([]);
  });
});
