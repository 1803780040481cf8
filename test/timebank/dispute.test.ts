import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AccountKind } from '../../api/src/ledger/ledger.ts';
import { releaseExpired } from '../../api/src/ledger/release-expired.ts';
import { Role } from '../../api/src/identity/role.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { at, bookHas, does, givenADesk, givenAVisit, help, hoursOf, outcome, passTo, toldTo } from './tasks.ts';

let t: TestApp;
beforeEach(async () => {
  t = await startApp();
});
afterEach(() => t?.close());

const words = '只来了半个小时。';
const answer = '我们还一起去买了菜。';
const later = (personId: string, plannedMinutes = 60) =>
  help(personId, { startsAt: '2026-11-30T15:00:00+08:00', plannedMinutes });

describe('a dispute', () => {
  test('before it is confirmed: nothing moves until the desk decides, and then what it says', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t);
    const desk = await givenADesk(t);

    expect(await outcome(t, elder, 'disputeService', { claimId, words })).toBe('DISPUTED');
    expect((await toldTo(t, volunteer))[0]).toContain('请点开说一说');
    expect(await outcome(t, elder, 'confirmService', { claimId })).toBe('NOT_AT_THIS_STAGE');
    await does(t, volunteer, 'answerDispute', { claimId, words: answer });
    const decision = { claimId, minutes: 30, words: '两边都听了，算半小时。' };
    const { claim } = await does(t, desk, 'decideDispute', decision);

    expect(claim).toMatchObject({ status: 'SETTLED', countedMinutes: 30, earnedMinutes: 30, confirmedHow: 'BY_DESK' });
    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([90, 30]);
    expect((await toldTo(t, volunteer))[0]).toContain('存进30分钟');
    expect(await outcome(t, desk, 'decideDispute', decision)).toBe('SETTLED');
    expect(await outcome(t, elder, 'disputeService', { claimId, words })).toBe('NOT_AT_THIS_STAGE');
  });

  test('after it is confirmed: what was settled is reversed, and settled anew', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t);
    const desk = await givenADesk(t);
    await does(t, elder, 'confirmService', { claimId });

    await does(t, elder, 'disputeService', { claimId, words });
    await does(t, volunteer, 'answerDispute', { claimId, words: answer });
    await does(t, desk, 'decideDispute', { claimId, minutes: 40, words });

    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([80, 40]);
    expect([await bookHas(t, AccountKind.ISSUED), await bookHas(t, AccountKind.SPENT)]).toEqual([-120 - 40, 40]);
  });

  test('what was settled is kept from the moment it is disputed: who would spend it cannot, and it is there to be taken back', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t);
    const desk = await givenADesk(t);
    await does(t, elder, 'confirmService', { claimId });
    await does(t, elder, 'disputeService', { claimId, words });

    expect(await hoursOf(t, volunteer)).toBe(0);
    expect((await toldTo(t, volunteer))[0]).toContain('已经存进的时长先留着');
    expect(await outcome(t, volunteer, 'askForHelp', later(volunteer.id))).toBe('NOT_ENOUGH');
    await does(t, volunteer, 'answerDispute', { claimId, words: answer });
    await does(t, desk, 'decideDispute', { claimId, minutes: 0, words });

    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([120, 0]);
  });

  test('found to be right, he has it again', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t);
    await does(t, elder, 'confirmService', { claimId });
    await does(t, elder, 'disputeService', { claimId, words });
    await does(t, volunteer, 'answerDispute', { claimId, words: answer });

    await does(t, await givenADesk(t), 'decideDispute', { claimId, minutes: 60, words });

    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([60, 60]);
  });

  test('what he spent before it was disputed is missing: the desk is told how much, and nothing moves', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t);
    const desk = await givenADesk(t);
    await does(t, elder, 'confirmService', { claimId });
    expect(await outcome(t, volunteer, 'askForHelp', later(volunteer.id, 45))).toBe('OPEN');
    await does(t, elder, 'disputeService', { claimId, words });
    await does(t, volunteer, 'answerDispute', { claimId, words: answer });

    const { codes, userErrors } = await does(t, desk, 'decideDispute', { claimId, minutes: 0, words });

    expect(codes).toEqual(['NOT_ENOUGH']);
    expect(userErrors[0].message).toContain('还差45分钟收不回来');
    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([60, 0]);
    expect(await outcome(t, desk, 'decideDispute', { claimId, minutes: 60, words })).toBe('SETTLED');
    expect(await hoursOf(t, volunteer)).toBe(15);
  });

  test('a dispute that took so long that the hours had come back by themselves sets them aside anew', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t);
    await does(t, elder, 'disputeService', { claimId, words });
    await passTo(t, at('16:00', '2027-06-23'));
    await releaseExpired({ em: t.orm.em.fork(), now: () => t.clock.now });
    expect(await hoursOf(t, elder)).toBe(120);
    const desk = await givenADesk(t);

    expect(await outcome(t, desk, 'decideDispute', { claimId, minutes: 50, words })).toBe('SETTLED');

    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([70, 50]);
  });

  test('of such a one nothing was served: what came back is back', async () => {
    const { elder, claimId } = await givenAVisit(t);
    await does(t, elder, 'disputeService', { claimId, words });
    await passTo(t, at('16:00', '2027-06-23'));
    await releaseExpired({ em: t.orm.em.fork(), now: () => t.clock.now });

    expect(await outcome(t, await givenADesk(t), 'decideDispute', { claimId, minutes: 0, words })).toBe('NOT_SERVED');

    expect(await hoursOf(t, elder)).toBe(120);
  });

  test('nothing was served: the elder has all back, and the volunteer nothing', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t);
    const desk = await givenADesk(t);
    await does(t, elder, 'confirmService', { claimId });
    await does(t, elder, 'disputeService', { claimId, words });
    await does(t, volunteer, 'answerDispute', { claimId, words: answer });

    expect(await outcome(t, desk, 'decideDispute', { claimId, minutes: 0, words })).toBe('NOT_SERVED');

    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([120, 0]);
  });

  test('the volunteer was right: nothing moves a second time', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t, { until: '15:30' });
    const desk = await givenADesk(t);
    await does(t, elder, 'confirmService', { claimId });
    await does(t, volunteer, 'disputeService', { claimId, words: answer });
    await does(t, elder, 'answerDispute', { claimId, words });

    await does(t, desk, 'decideDispute', { claimId, minutes: 30, words });

    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([90, 30]);
  });

  test('the other side is heard first, or has had the days to speak', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t);
    const desk = await givenADesk(t);
    await does(t, elder, 'disputeService', { claimId, words });
    const decision = { claimId, minutes: 60, words };

    expect(await outcome(t, desk, 'decideDispute', decision)).toBe('OTHER_SIDE_NOT_HEARD');
    expect(await outcome(t, elder, 'answerDispute', { claimId, words })).toBe('NOT_AT_THIS_STAGE');
    await passTo(t, at('16:01', '2026-11-28'));
    expect(await outcome(t, desk, 'decideDispute', decision)).toBe('SETTLED');
    expect(await hoursOf(t, volunteer)).toBe(60);
  });

  test('not more than was asked for, not by another region, not on his own family, not without a dispute', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t);
    const desk = await givenADesk(t);
    const elsewhere = await givenADesk(t, { regionCode: '330102' });
    const own = await givenADesk(t, { personId: volunteer.id });
    const decide = (as: { token: string }, minutes = 60) =>
      outcome(t, as, 'decideDispute', { claimId, minutes, words });

    expect(await decide(desk)).toBe('NOT_AT_THIS_STAGE');
    await does(t, elder, 'disputeService', { claimId, words });
    await does(t, volunteer, 'answerDispute', { claimId, words: answer });

    expect(await decide(desk, 61)).toBe('BAD_VALUE');
    for (const none of [-1, 0.5, 2 ** 31]) expect(await decide(desk, none)).toBe('BAD_USER_INPUT');
    expect(await decide(elsewhere)).toBe('NOT_FOUND');
    expect(await decide(own)).toBe('OWN_CASE');
    expect(await decide(await givenStaff(t, { roles: [Role.PROVIDER_OPERATOR] }))).toBe('FORBIDDEN');
    expect(await decide(elder)).toBe('FORBIDDEN');
  });

  test('a stranger disputes nothing, and after thirty days nobody does', async () => {
    const { elder, claimId } = await givenAVisit(t);
    await does(t, elder, 'confirmService', { claimId });

    expect(await outcome(t, await givenAnElder(t), 'disputeService', { claimId, words })).toBe('NOT_FOUND');
    await passTo(t, at('16:01', '2026-12-23'));
    expect(await outcome(t, elder, 'disputeService', { claimId, words })).toBe('NOT_AT_THIS_STAGE');
  });

  test('the desk of the place reads both sides, another desk reads none of it', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t);
    await does(t, elder, 'disputeService', { claimId, words });
    await does(t, volunteer, 'answerDispute', { claimId, words: answer });
    const query =
      '{ serviceDisputes { edges { node { id disputedBy disputeWords answerWords volunteer { name } task { kindTitle } visits { name } } } } }';

    const { data } = await send(t, await givenADesk(t), query);
    const other = await send(t, await givenADesk(t, { regionCode: '330102' }), query);

    expect(data.serviceDisputes.edges).toEqual([
      {
        node: {
          ...{ id: claimId, disputedBy: 'ASKER', disputeWords: words, answerWords: answer, visits: null },
          ...{ volunteer: { name: '赵志愿' }, task: { kindTitle: '陪伴聊天' } },
        },
      },
    ]);
    expect(other.data.serviceDisputes.edges).toEqual([]);
    const noted = await t.asOwner<{ id: string }>(
      `select distinct subject_id as id from audit_entry where action = 'serviceDisputes' and outcome = 'READ'`,
    );
    expect(noted.map(({ id }) => id).sort()).toEqual([elder.id, volunteer.id].sort());
  });
});
