import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compareStatements } from '../../api/src/clearing/compare-statements.ts';
import { Role } from '../../api/src/identity/role.ts';
import { IN_HANGZHOU, IN_JINGZHOU, serves, JINGZHOU } from '../credits/hours.ts';
import { send } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { passTo } from '../timebank/tasks.ts';
import {
  aSonAndHisMother,
  contextOf,
  type Installation,
  later,
  numberOf,
  sends,
  startTwo,
  tick,
  type TwoInstallations,
} from './two-installations.ts';

const STATEMENTS = `{ clearingStatements { edges { node { day place otherPlace platform sentCount sentMinutes receivedCount
  receivedMinutes netMinutes status differences { transferId minutesHere minutesThere } comparedAt } } } }`;
const NEXT_MORNING = new Date('2026-11-23T02:00:00+08:00');

describe('the statement of a day between two installations', () => {
  let two: TwoInstallations;
  beforeEach(async () => {
    two = await startTwo();
  });
  afterEach(() => two?.close());

  const morning = async (then = NEXT_MORNING) => {
    for (const { t } of [two.zhejiang, two.hubei]) await passTo(t, then);
  };
  const compares = async (side: Installation) => {
    const ctx = await contextOf(side);
    for (const peer of ctx.clearing.peers.values()) await compareStatements(ctx, peer);
  };

  const supervisorOf = (side: Installation, regionCode: string) =>
    givenStaff(side.t, { roles: [Role.SUPERVISOR], regionCode });
  const statementsOf = async (side: Installation, regionCode: string) =>
    (await send(side.t, await supervisorOf(side, regionCode), STATEMENTS)).data.clearingStatements.edges.map(
      ({ node }: { node: object }) => node,
    ) as Record<string, unknown>[];

  /** 60 and 40 minutes go to Jingzhou, 30 come from there. */
  async function aDay() {
    const { son, number } = await aSonAndHisMother(two);
    for (const minutes of [60, 40]) await sends(two.zhejiang.t, son, number, { minutes });
    const helper = await givenAnElder(two.hubei.t, { ...IN_JINGZHOU, name: '刘洋' });
    await serves(two.hubei.t, helper, 30, { book: JINGZHOU });
    const father = await givenAnElder(two.zhejiang.t, { ...IN_HANGZHOU, name: '刘建国' });
    await sends(two.hubei.t, helper, await numberOf(two.zhejiang.t, father), { minutes: 30 });
    return { son, number };
  }

  test('both set off what went against what came, and say the same', async () => {
    await aDay();
    await tick(two.zhejiang);
    await tick(two.hubei);
    await compares(two.zhejiang);
    expect(await statementsOf(two.zhejiang, '33')).toEqual([]); // The day is not over.

    await morning();
    await compares(two.zhejiang);

    expect(await statementsOf(two.zhejiang, '33')).toEqual([
      {
        ...{ day: '2026-11-22', place: '浙江省杭州市', otherPlace: '湖北省荆州市', platform: 'hubei的平台' },
        ...{ sentCount: 2, sentMinutes: 100, receivedCount: 1, receivedMinutes: 30, netMinutes: 70, status: 'AGREED' },
        ...{ differences: [], comparedAt: NEXT_MORNING.toISOString() },
      },
    ]);
    expect(await statementsOf(two.hubei, '4210')).toMatchObject([
      { sentCount: 1, sentMinutes: 30, receivedCount: 2, receivedMinutes: 100, netMinutes: -70, status: 'AGREED' },
    ]);
    expect(await statementsOf(two.zhejiang, '3306')).toEqual([]); // Of another city.
    expect(await statementsOf(two.zhejiang, '330102')).toEqual([]);
    const { data } = await send(
      two.zhejiang.t,
      await supervisorOf(two.zhejiang, '33'),
      '{ clearingBalances { book otherPlace platform owedMinutes } stuckHours { id } }',
    );
    expect(data).toEqual({
      clearingBalances: [{ book: '3301', otherPlace: '湖北省荆州市', platform: 'hubei的平台', owedMinutes: 70 }],
      stuckHours: [],
    });
  });

  test('what went, and is not there yet, is told by its id on both sides, until it is there', async () => {
    await aDay();
    await tick(two.hubei);
    two.hubei.bridge.forecast = ['CALM', 'CALM', 'CUT_BEFORE', 'CUT_BEFORE'];
    await tick(two.zhejiang);
    await morning();
    await compares(two.zhejiang);
    await compares(two.hubei);

    const [here] = await statementsOf(two.zhejiang, '33');
    const [there] = await statementsOf(two.hubei, '42');
    expect([here!['status'], there!['status']]).toEqual(['DIFFERS', 'DIFFERS']);
    const missing = await two.zhejiang.t.asOwner<{ id: string; minutes: number }>(
      'select id, minutes from hours_sent where acknowledged_at is null order by id',
    );
    expect(missing.length).toBeGreaterThan(0);
    expect(here!['differences']).toEqual(
      missing.map(({ id, minutes }) => ({ transferId: id, minutesHere: minutes, minutesThere: null })),
    );
    expect(there!['differences']).toEqual(
      missing.map(({ id, minutes }) => ({ transferId: id, minutesHere: null, minutesThere: minutes })),
    );
    const { data } = await send(
      two.zhejiang.t,
      await supervisorOf(two.zhejiang, '33'),
      '{ stuckHours { way place otherPlace platform minutes status tries problem } }',
    );
    expect(data.stuckHours[0]).toMatchObject({ way: 'SENT', status: 'POSTED', tries: 1, problem: 'UNREACHABLE' });

    await later(two);
    await compares(two.hubei);
    await compares(two.zhejiang);

    expect((await statementsOf(two.zhejiang, '33'))[0]).toMatchObject({ status: 'AGREED', differences: [] });
    expect((await statementsOf(two.hubei, '42'))[0]).toMatchObject({ status: 'AGREED', differences: [] });
  });

  test('the public proof of both shows what went, what came and what is on its way, at zero difference', async () => {
    const proof = async ({ t }: Installation, regionCode: string) =>
      (
        await send(
          t,
          undefined,
          `{ timeBankProof(regionCode: "${regionCode}") { issuedMinutes balanceMinutes heldMinutes inTransitMinutes
             sendingMinutes sentElsewhereMinutes gotFromElsewhereMinutes differenceMinutes servedMinutes } }`,
        )
      ).data.timeBankProof;
    const { son, number } = await aSonAndHisMother(two);
    await sends(two.zhejiang.t, son, number);

    // What was served stands in no task here: the test put it into the books.
    expect(await proof(two.zhejiang, '3301')).toMatchObject({
      ...{ balanceMinutes: 240, heldMinutes: 0, inTransitMinutes: 60, sendingMinutes: 60, sentElsewhereMinutes: 0 },
      differenceMinutes: 300,
    });
    await tick(two.zhejiang);

    expect(await proof(two.zhejiang, '3301')).toMatchObject({
      ...{ balanceMinutes: 240, inTransitMinutes: 60, sendingMinutes: 0, sentElsewhereMinutes: 60 },
      differenceMinutes: 300,
    });
    expect(await proof(two.hubei, '4210')).toMatchObject({
      ...{ issuedMinutes: 0, balanceMinutes: 60, inTransitMinutes: -60, gotFromElsewhereMinutes: 60 },
      differenceMinutes: 0,
    });
  });
});
