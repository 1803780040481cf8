import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AccountKind } from '../../api/src/ledger/ledger.ts';
import { releaseExpired } from '../../api/src/ledger/release-expired.ts';
import { Role } from '../../api/src/identity/role.ts';
import { passTime } from '../../api/src/timebank/time-bank-clock.ts';
import type { ServerContext } from '../../api/src/platform/context.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { givenADelegation, givenAnAssistant } from '../delegations/delegations.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { givenACanteen, givenAnElder, givenStaff, type SignedInPerson } from '../support/givens.ts';
import {
  at,
  bookHas,
  codeOf,
  does,
  givenAClaim,
  givenAVisit,
  givenAVolunteer,
  givenATask,
  givenHours,
  help,
  hoursOf,
  outcome,
  passTo,
  toldTo,
} from './tasks.ts';

let t: TestApp;
beforeEach(async () => {
  t = await startApp();
});
afterEach(() => t?.close());

/** What the server does each hour. */
const hourPasses = () =>
  passTime({
    ...{ em: t.orm.em.fork(), vault: t.vault, now: () => t.clock.now, policies: loadSamplePolicies() },
  } as unknown as ServerContext);

describe('checkIn and checkOut', () => {
  test('with the six digits when he comes, and the scanned code when he leaves', async () => {
    const { elder, volunteer, claimId, taskId } = await givenAClaim(t);
    await passTo(t, at('14:55'));

    const { code } = await codeOf(t, elder, taskId);
    const { claim: here } = await does(t, volunteer, 'checkIn', {
      claimId,
      proof: ` ${code.slice(0, 3)} ${code.slice(3)}`,
    });
    await passTo(t, at('15:54'));
    const { qr } = await codeOf(t, elder, taskId);
    const { claim: gone } = await does(t, volunteer, 'checkOut', { claimId, proof: qr });

    expect(here).toMatchObject({ status: 'IN_SERVICE', checkInProof: 'CODE' });
    expect(gone).toMatchObject({
      ...{ status: 'AWAITING_CONFIRMATION', checkOutProof: 'QR', countedMinutes: 59, earnedMinutes: 59 },
      visits: null,
    });
    expect((await toldTo(t, elder))[0]).toContain('服务了59分钟。请点开确认');
  });

  test('more minutes than were asked for do not count', async () => {
    const { volunteer, elder, claimId } = await givenAVisit(t, { until: '17:30' });

    const { claim } = await does(t, elder, 'confirmService', { claimId });

    expect(claim).toMatchObject({ status: 'SETTLED', earnedMinutes: 60 });
    expect(await hoursOf(t, volunteer)).toBe(60);
  });

  test('a code of six minutes ago, of another task, and of no shape are not taken', async () => {
    const { elder, volunteer, claimId, taskId } = await givenAClaim(t);
    const other = await givenATask(t, { elder, startsAt: '2026-11-23T17:00:00+08:00' });
    await passTo(t, at('14:50'));
    const { code: old } = await codeOf(t, elder, taskId);
    const { qr: foreign } = await codeOf(t, elder, other.taskId);
    await passTo(t, at('14:53'));
    const slow = await codeOf(t, elder, taskId);
    await passTo(t, at('14:57'));

    for (const proof of [old, foreign, 'abcdef', '12345'])
      expect(await outcome(t, volunteer, 'checkIn', { claimId, proof })).toBe('PROOF_NOT_FOUND');
    expect(await outcome(t, volunteer, 'checkIn', { claimId, proof: slow.code })).toBe('IN_SERVICE');
  });

  test('who guesses is stopped after ten tries', async () => {
    const { volunteer, claimId } = await givenAClaim(t);
    await passTo(t, at('14:55'));
    const tries: string[] = [];
    for (let n = 0; n < 12; n += 1)
      tries.push(await outcome(t, volunteer, 'checkIn', { claimId, proof: `00000${n % 10}` }));

    expect(tries.slice(-2)).toEqual(['TOO_MANY_TRIES', 'TOO_MANY_TRIES']);
  });

  test('not two hours before, not by another, not twice, and not out before in', async () => {
    const { elder, volunteer, claimId, taskId } = await givenAClaim(t);
    const proof = async () => (await codeOf(t, elder, taskId)).code;

    await passTo(t, at('13:00'));
    expect(await outcome(t, volunteer, 'checkIn', { claimId, proof: await proof() })).toBe('NOT_AT_THIS_STAGE');
    await passTo(t, at('15:00'));
    expect(await outcome(t, volunteer, 'checkOut', { claimId, proof: await proof() })).toBe('NOT_AT_THIS_STAGE');
    expect(await outcome(t, elder, 'checkIn', { claimId, proof: await proof() })).toBe('NOT_FOUND');
    expect(await outcome(t, volunteer, 'checkIn', { claimId, proof: await proof() })).toBe('IN_SERVICE');
    await passTo(t, at('15:20'));
    const { claim } = await does(t, volunteer, 'checkIn', { claimId, proof: '000000' });
    expect(claim.checkedInAt).toBe(at('15:00').toISOString());
  });

  test('the code is shown to the elder and who acts for him, and to nobody else', async () => {
    const who = { name: '王秀兰', phone: '13900002222' };
    const elder = { ...who, ...(await givenAnElder(t, who)) };
    const { volunteer, taskId } = await givenAClaim(t, { elder });
    const daughter = await givenAnElder(t, { name: '女儿' });
    await expect(codeOf(t, daughter, taskId)).rejects.toThrow('没有找到');
    await expect(codeOf(t, volunteer, taskId)).rejects.toThrow('没有找到');

    await givenADelegation(t, elder, daughter, { scopes: ['TIME_BANK'] });

    expect((await codeOf(t, daughter, taskId)).code).toMatch(/^\d{6}$/);
  });

  test('cancelling while he checks in: one of the two happens, and hours and states agree', async () => {
    const { elder, volunteer, claimId, taskId } = await givenAClaim(t);
    await passTo(t, at('15:00'));
    const { code: proof } = await codeOf(t, elder, taskId);

    const [cancelled, here] = await Promise.all([
      outcome(t, elder, 'cancelTimeTask', { taskId }),
      outcome(t, volunteer, 'checkIn', { claimId, proof }),
    ]);

    expect([
      ['CANCELLED', 'NOT_AT_THIS_STAGE'],
      ['NOT_AT_THIS_STAGE', 'IN_SERVICE'],
    ]).toContainEqual([cancelled, here]);
    expect(await hoursOf(t, elder)).toBe(cancelled === 'CANCELLED' ? 120 : 60);
  });
});

describe('vouchForVisit', () => {
  const comeAndGo = async (as: { token: string }, claimId: string) => {
    await passTo(t, at('15:00'));
    const { claim } = await does(t, as, 'vouchForVisit', { claimId, moment: 'ARRIVAL' });
    await passTo(t, at('15:40'));
    const { claim: gone } = await does(t, as, 'vouchForVisit', { claimId, moment: 'DEPARTURE' });
    return [claim?.checkInProof, gone?.checkOutProof, gone?.countedMinutes];
  };

  test('the elder says it himself', async () => {
    const { elder, claimId } = await givenAClaim(t);

    expect(await comeAndGo(elder, claimId)).toEqual(['ELDER', 'ELDER', 40]);
  });

  test('the family says it', async () => {
    const who = { name: '王秀兰', phone: '13900002222' };
    const elder = { ...who, ...(await givenAnElder(t, who)) };
    const daughter = await givenAnElder(t, { name: '女儿' });
    await givenADelegation(t, elder, daughter, { scopes: ['TIME_BANK'] });
    const { claimId } = await givenAClaim(t, { elder });

    expect(await comeAndGo(daughter, claimId)).toEqual(['FAMILY', 'FAMILY', 40]);
  });

  test('the elder telephones the desk, which says it for him', async () => {
    const { elder, claimId } = await givenAClaim(t);
    await passTo(t, at('14:30'));
    const agent = await givenAnAssistant(t, elder.id, { roles: [Role.HOTLINE_AGENT] });

    expect(await comeAndGo(agent, claimId)).toEqual(['CALL', 'CALL', 40]);
  });

  test('whoever runs the centre says it of what the centre asked', async () => {
    const point = await givenACanteen(t);
    const operator = await givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], servicePointId: point.id });
    const { personId: _none, ...wanted } = help('', { kind: 'COMMUNITY', places: 2, servicePointId: point.id });
    const { task } = await does(t, operator, 'postCentreTask', wanted);
    const volunteer = await givenAVolunteer(t);
    const { claim } = await does(t, volunteer, 'claimTimeTask', { taskId: task.id });

    expect(await comeAndGo(operator, claim.id)).toEqual(['CENTRE', 'CENTRE', 40]);
    expect(await outcome(t, operator, 'confirmService', { claimId: claim.id })).toBe('SETTLED');
    expect(await hoursOf(t, volunteer)).toBe(40);
    expect(await bookHas(t, AccountKind.ISSUED)).toBe(-40);
    expect(await bookHas(t, AccountKind.SPENT)).toBe(0);
  });

  test('the volunteer does not say it of himself, whom he came to act for meanwhile, nor by his post', async () => {
    const who = { name: '王秀兰', phone: '13900002222' };
    const elder = { ...who, ...(await givenAnElder(t, who)) };
    const { volunteer, claimId } = await givenAClaim(t, { elder });
    await givenADelegation(t, elder, volunteer, { scopes: ['TIME_BANK'] });
    await passTo(t, at('15:00'));
    const agent = await givenAnAssistant(t, elder.id, { roles: [Role.HOTLINE_AGENT], personId: volunteer.id });

    for (const himself of [volunteer, agent]) {
      expect(await outcome(t, himself, 'vouchForVisit', { claimId, moment: 'ARRIVAL' })).toBe('OWN_CASE');
      expect(await outcome(t, himself, 'confirmService', { claimId })).toBe('OWN_CASE');
      expect(await outcome(t, himself, 'rateService', { claimId, stars: 5 })).toBe('OWN_CASE');
    }
    expect(await outcome(t, elder, 'vouchForVisit', { claimId, moment: 'ARRIVAL' })).toBe('IN_SERVICE');
  });

  test('the volunteer does not say it of himself, nor a stranger', async () => {
    const { volunteer, claimId } = await givenAClaim(t);
    await passTo(t, at('15:00'));

    for (const who of [volunteer, await givenAnElder(t), await givenStaff(t)])
      expect(await outcome(t, who, 'vouchForVisit', { claimId, moment: 'ARRIVAL' })).toBe('NOT_FOUND');
  });
});

describe('confirmService', () => {
  test('the volunteer has what was served, the rest goes back to the elder, and confirming again moves nothing', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t, { until: '15:45' });

    const outcomes = await Promise.all([1, 2, 3].map(() => outcome(t, elder, 'confirmService', { claimId })));

    expect(outcomes).toEqual(['SETTLED', 'SETTLED', 'SETTLED']);
    expect(await hoursOf(t, volunteer)).toBe(45);
    expect(await hoursOf(t, elder)).toBe(75);
    expect(await bookHas(t, AccountKind.SPENT)).toBe(45);
    expect((await toldTo(t, volunteer))[0]).toContain('存进45分钟');
  });

  test('a group of three: each his own minutes, and the place that nobody took goes back', async () => {
    const elder = await givenAnElder(t);
    const { taskId } = await givenATask(t, { elder, hours: 240, places: 3 });
    const volunteers: SignedInPerson[] = [];
    const claimIds: string[] = [];
    for (const name of ['甲', '乙']) {
      const volunteer = await givenAVolunteer(t, { name });
      const { claim } = await does(t, volunteer, 'claimTimeTask', { taskId });
      volunteers.push(volunteer);
      claimIds.push(claim.id);
    }
    expect(await hoursOf(t, elder)).toBe(60);
    for (const [i, claimId] of claimIds.entries()) {
      await passTo(t, at('15:00'));
      await does(t, elder, 'vouchForVisit', { claimId, moment: 'ARRIVAL' });
      await passTo(t, at(`15:${20 + 10 * i}`));
      await does(t, elder, 'vouchForVisit', { claimId, moment: 'DEPARTURE' });
      await does(t, elder, 'confirmService', { claimId });
    }

    await passTo(t, at('17:00'));
    await hourPasses();

    expect(await Promise.all(volunteers.map((one) => hoursOf(t, one)))).toEqual([20, 30]);
    expect(await hoursOf(t, elder)).toBe(240 - 50);
  });

  test('not before he has left, and by nobody else', async () => {
    const { elder, claimId, volunteer } = await givenAClaim(t);
    expect(await outcome(t, elder, 'confirmService', { claimId })).toBe('NOT_AT_THIS_STAGE');
    expect(await outcome(t, volunteer, 'confirmService', { claimId })).toBe('NOT_FOUND');
    expect(await outcome(t, await givenStaff(t), 'confirmService', { claimId })).toBe('NOT_FOUND');
  });

  test('once it is confirmed it is rated, and rated anew', async () => {
    const { elder, claimId } = await givenAVisit(t);
    expect(await does(t, elder, 'rateService', { claimId, stars: 5 })).toMatchObject({ codes: ['NOT_FINISHED'] });
    await does(t, elder, 'confirmService', { claimId });

    await does(t, elder, 'rateService', { claimId, stars: 3 });
    const { claim } = await does(t, elder, 'rateService', { claimId, stars: 5, words: '很耐心' });

    expect(claim).toMatchObject({ stars: 5, ratingWords: '很耐心' });
  });
});

describe('time', () => {
  test('silence confirms after the days of the rules, and both are told', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t);
    await passTo(t, at('15:59', '2026-11-28')); // Five days in Qinghai's sample.
    await hourPasses();
    expect(await hoursOf(t, volunteer)).toBe(0);

    await passTo(t, at('16:00', '2026-11-28'));
    await Promise.all([hourPasses(), hourPasses()]);

    expect(await hoursOf(t, volunteer)).toBe(60);
    expect((await toldTo(t, elder))[0]).toContain('按规定算作确认');
    expect((await toldTo(t, volunteer))[0]).toContain('按规定算作确认，存进60分钟');
    const { claim } = await does(t, elder, 'confirmService', { claimId });
    expect(claim).toMatchObject({ status: 'SETTLED', confirmedHow: 'BY_RULE' });
  });

  /** Half a year in which nobody answered and no clock came by; what was set aside has come back by itself. */
  async function givenAVisitLongAgo(hours: number) {
    const visit = await givenAVisit(t, { hours });
    await passTo(t, at('16:00', '2027-06-23'));
    await releaseExpired({ em: t.orm.em.fork(), now: () => t.clock.now });
    expect(await hoursOf(t, visit.elder)).toBe(hours);
    return visit;
  }

  test('what was confirmed after the hours had come back by themselves is paid of the same ones', async () => {
    const { elder, volunteer } = await givenAVisitLongAgo(120);

    await hourPasses();

    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([60, 60]);
    expect((await toldTo(t, elder))[0]).toContain('按规定算作确认，用了60分钟');
  });

  test('so it is where the elder says so himself', async () => {
    const { elder, volunteer, claimId } = await givenAVisitLongAgo(120);

    expect(await outcome(t, elder, 'confirmService', { claimId })).toBe('SETTLED');

    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([60, 60]);
  });

  test('who has used them otherwise by then owes nothing, and the volunteer has his hour all the same', async () => {
    const { elder, volunteer } = await givenAVisitLongAgo(60);
    const startsAt = '2027-06-28T15:00:00+08:00';
    expect(await outcome(t, elder, 'askForHelp', help(elder.id, { startsAt }))).toBe('OPEN');

    await hourPasses();

    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([0, 60]);
    expect(await bookHas(t, AccountKind.SPENT)).toBe(0);
    expect((await toldTo(t, elder))[0]).toContain('按规定算作确认，没有用掉时长');
  });

  test('who never comes is noted, and the hours go back', async () => {
    const { elder, volunteer } = await givenAClaim(t);
    await passTo(t, at('22:00'));

    await hourPasses();

    expect(await hoursOf(t, elder)).toBe(120);
    expect((await toldTo(t, elder))[0]).toContain('约好的人没有来');
    expect((await toldTo(t, volunteer))[0]).toContain('记为没有去');
  });

  test('the elder may say so at once, not before the time', async () => {
    const { elder, claimId } = await givenAClaim(t);
    expect(await outcome(t, elder, 'reportNoShow', { claimId })).toBe('NOT_AT_THIS_STAGE');
    await passTo(t, at('15:20'));

    expect(await outcome(t, elder, 'reportNoShow', { claimId })).toBe('NO_SHOW');
    expect(await outcome(t, elder, 'reportNoShow', { claimId })).toBe('NO_SHOW');
    await passTo(t, at('16:30'));
    await hourPasses();
    expect(await hoursOf(t, elder)).toBe(120);
  });

  test('what nobody took is over, and the hours go back', async () => {
    const { elder } = await givenATask(t);
    await passTo(t, at('16:00'));

    await hourPasses();

    expect(await hoursOf(t, elder)).toBe(120);
    expect((await toldTo(t, elder))[0]).toContain('一直没有人接');
  });

  test('who forgets to check out has left at the planned end', async () => {
    const { elder, volunteer, claimId, taskId } = await givenAClaim(t);
    await passTo(t, at('15:10'));
    await does(t, volunteer, 'checkIn', { claimId, proof: (await codeOf(t, elder, taskId)).code });
    await passTo(t, at('22:00'));

    await hourPasses();

    expect(await does(t, elder, 'confirmService', { claimId })).toMatchObject({ claim: { earnedMinutes: 50 } });
    expect(await givenHours(t, elder, 1)).toBeUndefined();
  });
});
