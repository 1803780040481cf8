import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compareRanked } from '../../api/src/respite/ranking.rules.ts';
import { rerankLists } from '../../api/src/respite/rerank-lists.ts';
import { liveOrder, replayedOrder } from '../../api/src/respite/waiting-order.ts';
import { serverOf } from '../applications/cases.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { EXPLAINED, givenALongList, type LongList, whoWaits } from './long-list.ts';

const COUNT = 240;
const ALL = { first: COUNT, after: 0 };

/** 50,000 of them: `BENCH=1 npx -y pnpm@12 test rerank-lists.bench`. */
describe('a list whose rules change', () => {
  let t: TestApp;
  let list: LongList;
  let before: string[];
  beforeAll(async () => {
    t = await startApp();
    list = await givenALongList(t, COUNT);
    before = (await liveOrder(t.orm.em, list.listId, ALL)).map(({ entryId }) => entryId);
    const server = await serverOf(t);
    // Two servers at once, as each hour.
    const ranked = await Promise.all([rerankLists(server), rerankLists(await serverOf(t))]);
    expect(ranked[0] + ranked[1]).toBe(1);
  });
  afterAll(() => t?.close());

  test('stands in the order of the new ones, everybody still on it once, and its log tells both orders again', async () => {
    const after = await liveOrder(t.orm.em, list.listId, ALL);

    expect(after.map(({ entryId }) => entryId).sort()).toEqual([...before].sort());
    expect(after.map(({ entryId }) => entryId)).not.toEqual(before);
    expect(after).toEqual([...after].sort(compareRanked));
    expect(new Set(after.map(({ classRank }) => classRank)).size).toBe(3);
    const replayed = await replayedOrder(t.orm.em, list.listId, t.clock.now, ALL);
    expect(replayed).toEqual(after.map(({ status: _, ...placed }) => placed));
    const earlier = await replayedOrder(t.orm.em, list.listId, new Date(t.clock.now.getTime() - 1), ALL);
    expect(earlier.map(({ entryId }) => entryId)).toEqual(before);
  });

  test('keeps where each one stood whose position is another, and notes whose points or class are', async () => {
    const rows = await t.asOwner<{ id: string; was: number | null; other: boolean; noted: number }>(
      `select e.id, moved_from as was, class_rank <> 0 or points <> 0 as other,
         (select count(*)::int from waitlist_event v where v.entry_id = e.id and v.kind = 'RANKED') as noted
       from waitlist_entry e where list_id = $1 order by class_rank, points desc, applied_at, draw, id`,
      [list.listId],
    );

    for (const [i, { id, was, other, noted }] of rows.entries()) {
      const earlier = before.indexOf(id) + 1;
      expect([was, noted]).toEqual([earlier === i + 1 ? null : earlier, other ? 1 : 0]);
    }
  });

  test('tells whoever waits where he stands and which rule gave him what', async () => {
    const [stayId] = list.stayIds.slice(7);

    const { data, errors } = await send(t, await whoWaits(t, stayId!), EXPLAINED, { id: stayId });

    expect(errors).toBeUndefined();
    const { position, of, points, rules } = data.respiteStay.waitingPlace;
    const sum = rules.reduce((all: number, rule: { points: number }) => all + rule.points, 0);
    expect([of, points]).toEqual([COUNT, sum]);
    const order = await liveOrder(t.orm.em, list.listId, ALL);
    const [{ id } = { id: '' }] = await t.asOwner<{ id: string }>(
      'select id from waitlist_entry where placement_id = $1',
      [stayId],
    );
    expect(order[position - 1]!.entryId).toBe(id);
  });

  test('and once more nothing is left to do', async () => {
    expect(await rerankLists(await serverOf(t))).toBe(0);
  });
});
