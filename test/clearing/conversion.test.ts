import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compareStatements } from '../../api/src/clearing/compare-statements.ts';
import { Role } from '../../api/src/identity/role.ts';
import type { PolicyLibrary } from '../../api/src/policies/policy-library.ts';
import { JINGZHOU, rulesThat } from '../credits/hours.ts';
import { SOUND } from '../ledger/books.ts';
import { send, type TestApp } from '../support/app.ts';
import { givenStaff } from '../support/givens.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { passTo } from '../timebank/tasks.ts';
import {
  aSonAndHisMother,
  balances,
  between,
  contextOf,
  type Installation,
  messagesOf,
  numberOf,
  sends,
  sentBy,
  soundBoth,
  startTwo,
  tick,
  type TwoInstallations,
} from './two-installations.ts';

/** The same packs, but for what minutes of elsewhere count in one book. */
const rulesOfBook = (library: PolicyLibrary, book: string, conversions: Record<string, number>): PolicyLibrary => {
  const { clearing } = library.timeBankOf(book)!;
  const shelf = { policies: { current: library } } as unknown as TestApp;
  return rulesThat(shelf, { [book]: { clearing: { ...clearing, conversions } } });
};

describe('hours sent to where a minute counts three quarters', () => {
  const MORNING = new Date('2026-11-23T02:00:00+08:00');
  const STATEMENT = `{ clearingStatements { edges { node {
    sentCount sentMinutes receivedCount receivedMinutes netMinutes status differences { transferId } } } } }`;
  let two: TwoInstallations;
  beforeEach(async () => {
    const policies = rulesOfBook(loadSamplePolicies(), JINGZHOU, { '33': 75 });
    two = await startTwo({ agreement: { percentThere: 75 }, inHubei: { percentThere: 100 }, policies });
  });
  afterEach(async () => {
    expect(await soundBoth(two)).toMatchObject([SOUND, SOUND]);
    await two.close();
  });

  const statementOf = async (side: Installation, regionCode: string) => {
    const supervisor = await givenStaff(side.t, { roles: [Role.SUPERVISOR], regionCode });
    return (await send(side.t, supervisor, STATEMENT)).data.clearingStatements.edges[0].node as unknown;
  };

  test('he reads it before he sends; a begun minute is not counted; the books between the two and the statements say the same', async () => {
    const { zhejiang, hubei } = two;
    const { son, mother, number } = await aSonAndHisMother(two);
    const there = `{ hoursDestination(number: "${number}", book: "3301") { place isElsewhere percent } }`;

    expect((await send(zhejiang.t, son, there)).data.hoursDestination).toEqual({
      ...{ place: '湖北省荆州市', isElsewhere: true, percent: 75 },
    });
    expect((await sends(zhejiang.t, son, number, { minutes: 1 })).code).toBe('BAD_VALUE');
    expect(await sends(zhejiang.t, son, number, { minutes: 61 })).toMatchObject({
      arrivingMinutes: 45,
      userErrors: [],
    });
    await tick(zhejiang);

    expect(await balances(two, son, mother)).toEqual([239, 45]);
    expect(await between(two)).toEqual({ zhejiang: 61, hubei: -45 });
    expect((await sentBy(zhejiang.t, son))[0]!['says']).toContain('在那里算45分钟');
    expect((await messagesOf(hubei.t, mother))[0]).toContain('送来了45分钟时长');

    for (const { t } of [zhejiang, hubei]) await passTo(t, MORNING);
    for (const side of [zhejiang, hubei]) {
      const ctx = await contextOf(side);
      for (const peer of ctx.clearing.peers.values()) await compareStatements(ctx, peer);
    }
    expect(await statementOf(zhejiang, '33')).toEqual({
      ...{ sentCount: 1, sentMinutes: 61, receivedCount: 0, receivedMinutes: 0, netMinutes: 61 },
      ...{ status: 'AGREED', differences: [] },
    });
    expect(await statementOf(hubei, '42')).toEqual({
      ...{ sentCount: 0, sentMinutes: 0, receivedCount: 1, receivedMinutes: 45, netMinutes: -45 },
      ...{ status: 'AGREED', differences: [] },
    });
  });

  test('what does not get there comes back whole, not as it would have counted there', async () => {
    const { son, mother, number } = await aSonAndHisMother(two);
    await numberOf(two.hubei.t, mother);
    await sends(two.zhejiang.t, son, number, { minutes: 61 });
    expect(await balances(two, son, mother)).toEqual([239, 0]);

    await tick(two.zhejiang);

    expect(await sentBy(two.zhejiang.t, son)).toMatchObject([{ status: 'VOIDED', minutes: 61, arrivingMinutes: 45 }]);
    expect(await balances(two, son, mother)).toEqual([300, 0]);
    expect(await between(two)).toEqual({ zhejiang: 0, hubei: 0 });
  });
});
