import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import type { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { Message } from '../../api/src/messages/message.entity.ts';
import type { ServerContext } from '../../api/src/platform/context.ts';
import type { PolicyLibrary } from '../../api/src/policies/policy-library.ts';
import { hasRegime } from '../../api/src/policies/respite-choice.ts';
import type { WaitingListData } from '../../api/src/policies/respite-data.ts';
import { endWaitsOfThePast } from '../../api/src/respite/end-waits.ts';
import { rerankLists } from '../../api/src/respite/rerank-lists.ts';
import { askContact, tellMoved } from '../../api/src/respite/waiting-news.ts';
import { serverOf } from '../applications/cases.ts';
import { FRIDAY } from '../houses/houses.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { entryOfWait, givenAFullHouse, givenAWait, logOfWait, stayOf, type Waits } from './waiting.ts';

const DAY_MS = 24 * 3_600_000;

/** What was told about somebody last. */
async function lastTold({ orm, vault }: TestApp, { people: [person] }: Waits): Promise<string> {
  const message = await orm.em.fork().findOneOrFail(Message, { about: person!.id }, { orderBy: { id: 'desc' } });
  return vault.open(message, 'text')!;
}

describe('what the server does each hour about waiting lists', () => {
  let t: TestApp;
  let house: CareHouse;
  beforeAll(async () => {
    t = await startApp();
    house = await givenAFullHouse(t);
  });
  afterAll(() => t?.close());

  const onTwo = async (work: (ctx: ServerContext) => Promise<number>): Promise<number> => {
    const [one, other] = await Promise.all([work(await serverOf(t)), work(await serverOf(t))]);
    return one + other;
  };

  test('who was not heard of for long is asked once, before it costs him anything', async () => {
    const waits = await givenAWait(t, [house], { startsOn: addDays(FRIDAY, 200) });
    t.clock.now = new Date(NOON.getTime() + 45 * DAY_MS);
    expect(await onTwo(askContact)).toBe(0);
    t.clock.now = new Date(NOON.getTime() + 46 * DAY_MS);

    expect(await onTwo(askContact)).toBe(1);
    expect(await onTwo(askContact)).toBe(0);

    expect((await entryOfWait(t, waits)).askedAt).toEqual(t.clock.now);
    expect(await lastTold(t, waits)).toMatch(/^您还在排队等位置。请在1月21日以前点开，按“还在等”/);
    expect(await logOfWait(t, waits)).toEqual(['JOINED', 'ASKED_CONTACT']);
    t.clock.now = NOON;
  });

  test('a wait whose days have come without a place ends, its people are told, and the next one moves up', async () => {
    const passed = await givenAWait(t, [house], { startsOn: '2026-11-23', facts: { 'household.canCare': false } });
    const pair = await givenAWait(t, [house], { startsOn: '2026-11-23', isPair: true });
    const goesOn = await givenAWait(t, [house], { startsOn: '2026-11-24' });
    t.clock.now = new Date(NOON.getTime() + DAY_MS);
    expect(await onTwo(endWaitsOfThePast)).toBe(0);
    t.clock.now = new Date(NOON.getTime() + 2 * DAY_MS);

    const ended = await onTwo(endWaitsOfThePast);

    expect(ended + (await onTwo(endWaitsOfThePast))).toBe(2);
    expect(await stayOf(t, passed)).toMatchObject({ status: 'CANCELLED', endReason: 'DATES_PASSED' });
    expect(await logOfWait(t, passed)).toEqual(['JOINED', 'LEFT DATES_PASSED']);
    expect(await lastTold(t, passed)).toMatch(/一直没有等到空位，日子已经到了，这次排队就结束了/);
    expect(await stayOf(t, pair)).toMatchObject({ status: 'CANCELLED' });
    expect((await stayOf(t, goesOn)).status).toBe('WAITLISTED');
    t.clock.now = NOON;
  });

  test('a list is ranked anew when its rules change, once; who is moved by it is told from where to where', async () => {
    await t.orm.em.fork().execute(`update waitlist_entry set status = 'LEFT'`);
    const early = await givenAWait(t, [house], { facts: { 'household.livesAlone': false } });
    t.clock.now = new Date(NOON.getTime() + 60_000);
    const alone = await givenAWait(t, [house], { facts: { 'household.livesAlone': true } });
    expect((await entryOfWait(t, alone)).points).toBe(30);
    const work = async (what: (ctx: ServerContext) => Promise<number>) => {
      const ctx = await serverOf(t);
      return what({ ...ctx, policies: withoutPointsFor('LIVES_ALONE', ctx.policies) });
    };

    expect(await work(rerankLists)).toBe(1);
    expect(await work(rerankLists)).toBe(0);

    expect((await entryOfWait(t, alone)).points).toBe(20);
    expect(await logOfWait(t, alone)).toEqual(['JOINED', 'RANKED']);
    expect(await work(tellMoved)).toBe(2);
    expect(await work(tellMoved)).toBe(0);
    expect(await lastTold(t, early)).toContain('您原来是第2位，现在是第1位');
    expect(await lastTold(t, alone)).toContain('您原来是第1位，现在是第2位');
  });
});

/** The policies as a new version of the pack would have them, in which one rule gives no points. */
function withoutPointsFor(code: string, policies: PolicyLibrary): PolicyLibrary {
  const item: PolicyLibrary['item'] = (...asked) => {
    const found = policies.item(...asked);
    if (!found || !hasRegime(found) || !found.respite.waitingList) return found;
    const { points, ...rest } = found.respite.waitingList;
    const waitingList: WaitingListData = { ...rest, points: points.filter((rule) => rule.code !== code) };
    return { ...found, respite: { ...found.respite, waitingList }, pack: { ...found.pack, hash: 'f'.repeat(64) } };
  };
  return { item, judge: policies.judge.bind(policies) } as PolicyLibrary;
}
