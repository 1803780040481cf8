import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { COUNTY, givenElders, givenStaff } from '../support/givens.ts';
import { plansOf } from '../support/statements.ts';
import { anOutreach } from './cast.ts';

const LIST = `query ($after: String, $itemId: ID) {
  outreach(first: 20, after: $after, itemId: $itemId) {
    edges { node { id maskedName item { title } region { name } } } pageInfo { endCursor }
  }
}`;

describe('a hundred thousand who never asked', () => {
  let t: TestApp;
  let reviewer: Sender;
  beforeAll(async () => {
    t = await startApp();
    reviewer = await givenStaff(t);
    for (const { id } of await givenElders(t, 50)) await anOutreach(t, id);
    await t.asOwner(`
      insert into person (id, name, residence_region)
      select gen_random_uuid(), '', (array['630103', '630104', '330106', '421002'])[1 + n % 4] from generate_series(1, 20000) n`);
    await t.asOwner(`
      insert into outreach (id, person_id, item_id, region_code, pack_hash, rests_on, found_on, state)
      select gen_random_uuid(), p.id, '63/item-' || n, p.residence_region, '', '[]', date '2026-01-01' + n, 'NEW'
      from person p, generate_series(1, 5) n where p.residence_region <> '${COUNTY}'`);
    await t.asOwner('analyze');
  }, 120_000);
  afterAll(() => t?.close());

  test('each page of a county is found by the index, whatever there is elsewhere', async () => {
    const first = await plansOf(t, () => send(t, reviewer, LIST));
    const after = first.answer.data.outreach.pageInfo.endCursor as string;
    const second = await plansOf(t, () => send(t, reviewer, LIST, { after, itemId: '63/destitute-support' }));

    for (const { answer, scanned } of [first, second]) {
      expect(answer.data.outreach.edges).toHaveLength(20);
      expect(scanned).not.toContain('outreach');
      expect(scanned).not.toContain('person');
    }
  });
});
