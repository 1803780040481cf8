import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AccountKind } from '../../api/src/ledger/ledger.ts';
import { Role } from '../../api/src/identity/role.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenACanteen, givenAnElder, givenStaff } from '../support/givens.ts';
import {
  at,
  bookHas,
  does,
  givenACommonFund,
  givenADesk,
  givenAClaim,
  givenATask,
  givenAVolunteer,
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

describe('askForHelp', () => {
  test('an elder asks for an hour of company, and an hour of his is set aside', async () => {
    const elder = await givenAnElder(t);
    await givenHours(t, elder, 90);

    const { task, codes } = await does(t, elder, 'askForHelp', help(elder.id, { needs: '想聊聊天' }));

    expect(codes).toEqual([]);
    expect(task).toMatchObject({
      ...{ status: 'OPEN', payer: 'OWN', costMinutes: 60, needs: '想聊聊天', claims: [] },
      ...{ askedBy: { ground: 'SELF' }, person: { name: '王秀兰' } },
    });
    expect(await hoursOf(t, elder)).toBe(30);
    expect(await toldTo(t, elder)).toEqual(['11月23日（周一）下午3点的陪伴聊天已经发出去了。有人来帮，会告诉您。']);
  });

  test('a repair is dearer by its coefficient, and two volunteers cost twice', async () => {
    const elder = await givenAnElder(t);
    await givenHours(t, elder, 300);

    await does(t, elder, 'askForHelp', help(elder.id, { kind: 'REPAIR', plannedMinutes: 61, places: 2 }));

    expect(await hoursOf(t, elder)).toBe(300 - 2 * 74); // 73.2, rounded up.
  });

  test('the same key again is the same task, and sets nothing more aside; with another content it is refused', async () => {
    const elder = await givenAnElder(t);
    await givenHours(t, elder, 300);
    const wanted = help(elder.id);

    const first = await does(t, elder, 'askForHelp', wanted);
    const again = await Promise.all([1, 2, 3].map(() => does(t, elder, 'askForHelp', wanted)));

    expect(again.map(({ task }) => task.id)).toEqual([first.task.id, first.task.id, first.task.id]);
    expect(await hoursOf(t, elder)).toBe(240);
    expect(await outcome(t, elder, 'askForHelp', { ...wanted, plannedMinutes: 45 })).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('who has too little is told what to do, and nothing is set aside', async () => {
    const elder = await givenAnElder(t);
    await givenHours(t, elder, 59);

    const { codes, userErrors } = await does(t, elder, 'askForHelp', help(elder.id));

    expect(codes).toEqual(['NOT_ENOUGH']);
    expect(userErrors[0].message).toContain('家里人可以把时长送给您');
    expect(await hoursOf(t, elder)).toBe(59);
  });

  test('who is poor and has none is paid for by the common fund, as long as that has something', async () => {
    const poor = await givenAnElder(t, { facts: { 'person.hardship': ['DIBAO'] } });

    expect(await outcome(t, poor, 'askForHelp', help(poor.id))).toBe('NOT_ENOUGH');
    await givenACommonFund(t, 60);
    const { task } = await does(t, poor, 'askForHelp', help(poor.id));

    expect(task).toMatchObject({ payer: 'COMMON_FUND', status: 'OPEN' });
    expect(await bookHas(t, AccountKind.COMMON_FUND)).toBe(0);
    expect(await hoursOf(t, poor)).toBe(0);
  });

  test.each([
    ['too short', { plannedMinutes: 29 }, 'BAD_VALUE'],
    ['too long', { plannedMinutes: 181 }, 'BAD_VALUE'],
    ['a kind that is none', { kind: 'DANCE' }, 'BAD_VALUE'],
    ['in the past', { startsAt: '2026-11-22T11:00:00+08:00' }, 'DATES_NOT_POSSIBLE'],
    ['in a year', { startsAt: '2027-11-22T11:00:00+08:00' }, 'DATES_NOT_POSSIBLE'],
    ['for nobody', { places: 0 }, 'BAD_USER_INPUT'],
    ['less than a minute', { plannedMinutes: -60 }, 'BAD_USER_INPUT'],
  ])('%s is refused', async (_what, over, code) => {
    const elder = await givenAnElder(t);
    await givenHours(t, elder, 500);

    expect(await outcome(t, elder, 'askForHelp', help(elder.id, over))).toBe(code);
    expect(await hoursOf(t, elder)).toBe(500);
  });

  test('where there is no time bank, nobody asks', async () => {
    const elder = await givenAnElder(t, { residenceRegion: '110101' });

    expect(await outcome(t, elder, 'askForHelp', help(elder.id))).toBe('NOT_IN_YOUR_REGION');
  });

  test('another person, and staff who do not assist him, do not find him', async () => {
    const elder = await givenAnElder(t);
    const other = await givenAnElder(t, { name: '李大山' });
    const staff = await givenStaff(t);

    expect(await outcome(t, other, 'askForHelp', help(elder.id))).toBe('NOT_FOUND');
    expect(await outcome(t, staff, 'askForHelp', help(elder.id))).toBe('NOT_FOUND');
  });
});

describe('postCentreTask', () => {
  test('whoever runs a centre asks for several, and nobody pays; another centre does not', async () => {
    const point = await givenACanteen(t);
    const elsewhere = await givenACanteen(t, { name: '别处' });
    const operator = await givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], servicePointId: point.id });
    const { personId: _none, ...wanted } = help('', { kind: 'COMMUNITY', places: 10 });

    const { task } = await does(t, operator, 'postCentreTask', { ...wanted, servicePointId: point.id });

    expect(task).toMatchObject({ status: 'OPEN', payer: 'NOBODY', places: 10, person: null });
    const other = { ...wanted, servicePointId: elsewhere.id, idempotencyKey: randomUUID() };
    expect(await outcome(t, operator, 'postCentreTask', other)).toBe('NOT_FOUND');
  });
});

describe('claimTimeTask', () => {
  test('a volunteer takes it; only then he reads whose it is, where, and what is needed', async () => {
    const volunteer = await givenAVolunteer(t);
    const { elder, taskId } = await givenATask(t, { needs: '腿脚不便' });

    const { claim } = await does(t, volunteer, 'claimTimeTask', { taskId });

    expect(claim).toMatchObject({
      status: 'CLAIMED',
      task: { kindTitle: '陪伴聊天', earnsMinutes: 60 },
      visits: { name: '王秀兰', address: '清江社区3号楼', needs: '腿脚不便' },
    });
    expect((await toldTo(t, elder))[0]).toContain('赵志愿接了11月23日（周一）下午3点的陪伴聊天');
  });

  test('of four volunteers after one place, exactly one gets it', async () => {
    const volunteers = await Promise.all([1, 2, 3, 4].map((n) => givenAVolunteer(t, { name: `志愿者${n}` })));
    const { taskId } = await givenATask(t);

    const outcomes = await Promise.all(volunteers.map((one) => outcome(t, one, 'claimTimeTask', { taskId })));

    expect(outcomes.toSorted()).toEqual(['CLAIMED', 'TASK_TAKEN', 'TASK_TAKEN', 'TASK_TAKEN']);
  });

  test('of four tasks at one time that a volunteer claims at once, he gets one', async () => {
    const volunteer = await givenAVolunteer(t);
    const tasks = await Promise.all([1, 2, 3, 4].map(() => givenATask(t)));

    const outcomes = await Promise.all(tasks.map(({ taskId }) => outcome(t, volunteer, 'claimTimeTask', { taskId })));

    expect(outcomes.toSorted()).toEqual(['CLAIMED', 'TIME_TAKEN', 'TIME_TAKEN', 'TIME_TAKEN']);
  });

  test('PostgreSQL itself refuses two claims of one volunteer that overlap', async () => {
    const { volunteer, claimId } = await givenAClaim(t);
    const { taskId } = await givenATask(t);

    await expect(
      t.asOwner(
        `insert into task_claim (id, task_id, volunteer_id, starts_at, ends_at, status, claimed_at)
         select gen_random_uuid(), $1, $2, starts_at + interval '59 minutes', ends_at + interval '59 minutes', 'CLAIMED', now() from task_claim where id = $3`,
        [taskId, volunteer.id, claimId],
      ),
    ).rejects.toThrow('task_claim_one_at_a_time');
  });

  test('claiming again returns the claim; one after the other on a day is fine', async () => {
    const { volunteer, claimId, taskId } = await givenAClaim(t);
    const later = await givenATask(t, { startsAt: '2026-11-23T16:00:00+08:00' });

    const { claim } = await does(t, volunteer, 'claimTimeTask', { taskId });

    expect(claim.id).toBe(claimId);
    expect(await outcome(t, volunteer, 'claimTimeTask', { taskId: later.taskId })).toBe('CLAIMED');
  });

  test('not for oneself, nor at the own address, nor for whom one acts', async () => {
    const volunteer = await givenAVolunteer(t, { homeAddress: '清江社区3号楼' });
    const neighbour = await givenAnElder(t);
    const own = await givenATask(t, { elder: volunteer });
    const same = await givenATask(t, { elder: neighbour });
    const who = { name: '周母亲', phone: '13900001111' };
    const mother = { ...who, ...(await givenAnElder(t, { ...who, homeAddress: '别处' })) };
    const daughter = await givenAVolunteer(t, { name: '女儿' });
    await givenADelegation(t, mother, daughter);
    const hers = await givenATask(t, { elder: mother });

    expect(await outcome(t, volunteer, 'claimTimeTask', { taskId: own.taskId })).toBe('OWN_HOUSEHOLD');
    expect(await outcome(t, volunteer, 'claimTimeTask', { taskId: same.taskId })).toBe('OWN_HOUSEHOLD');
    expect(await outcome(t, daughter, 'claimTimeTask', { taskId: hers.taskId })).toBe('OWN_HOUSEHOLD');
  });

  test('nobody takes on what the centre asks that he runs, nor enters himself in the register', async () => {
    const point = await givenACanteen(t);
    const volunteer = await givenAVolunteer(t);
    const post = { roles: [Role.PROVIDER_OPERATOR], servicePointId: point.id, personId: volunteer.id };
    const operator = await givenStaff(t, post);
    const { personId: _none, ...wanted } = help('', { kind: 'COMMUNITY', servicePointId: point.id });
    const { task } = await does(t, operator, 'postCentreTask', wanted);

    expect(await outcome(t, volunteer, 'claimTimeTask', { taskId: task.id })).toBe('OWN_CASE');
    const desk = await givenADesk(t, { personId: volunteer.id });
    const training = { personId: volunteer.id, training: 'FIRST_AID', doneOn: '2026-11-01' };
    expect(await outcome(t, desk, 'recordTraining', training)).toBe('OWN_CASE');
    expect(await outcome(t, desk, 'suspendVolunteer', { personId: volunteer.id })).toBe('OWN_CASE');
    expect(await outcome(t, await givenAVolunteer(t), 'claimTimeTask', { taskId: task.id })).toBe('CLAIMED');
  });

  test('a training that is missing is named; once it is recorded, he gets the task', async () => {
    const volunteer = await givenAVolunteer(t);
    const { taskId } = await givenATask(t, { kind: 'MEAL_DELIVERY' });

    const { codes, userErrors } = await does(t, volunteer, 'claimTimeTask', { taskId });
    const desk = await givenStaff(t);
    await does(t, desk, 'recordTraining', { personId: volunteer.id, training: 'FOOD_SAFETY', doneOn: '2026-11-20' });

    expect(codes).toEqual(['TRAINING_NEEDED']);
    expect(userErrors[0].message).toContain('食品安全');
    expect(await outcome(t, volunteer, 'claimTimeTask', { taskId })).toBe('CLAIMED');
  });

  test('not more than eight hours on a day', async () => {
    const volunteer = await givenAVolunteer(t);
    const times = ['08', '11', '14', '17'];
    const outcomes: string[] = [];
    for (const hour of times) {
      const startsAt = `2026-11-23T${hour}:00:00+08:00`;
      const { taskId } = await givenATask(t, { startsAt, plannedMinutes: 150, hours: 300 });
      outcomes.push(await outcome(t, volunteer, 'claimTimeTask', { taskId }));
    }
    const { taskId } = await givenATask(t, { startsAt: '2026-11-24T08:00:00+08:00' });

    expect(outcomes).toEqual(['CLAIMED', 'CLAIMED', 'CLAIMED', 'CEILING_REACHED']);
    expect(await outcome(t, volunteer, 'claimTimeTask', { taskId })).toBe('CLAIMED');
  });

  test('who is no volunteer, and who is suspended, gets none', async () => {
    const { taskId } = await givenATask(t);
    const volunteer = await givenAVolunteer(t);
    const desk = await givenStaff(t);
    await does(t, desk, 'suspendVolunteer', { personId: volunteer.id, words: '请先来社区谈一谈。' });

    expect(await outcome(t, await givenAnElder(t), 'claimTimeTask', { taskId })).toBe('NOT_A_VOLUNTEER');
    expect(await outcome(t, volunteer, 'claimTimeTask', { taskId })).toBe('NOT_A_VOLUNTEER');
    await does(t, desk, 'suspendVolunteer', { personId: volunteer.id });
    expect(await outcome(t, volunteer, 'claimTimeTask', { taskId })).toBe('CLAIMED');
  });
});

describe('giveClaimBack and cancelTimeTask', () => {
  test('a claim that is given back is open for another, who earns what was set aside', async () => {
    const { elder, volunteer, claimId, taskId } = await givenAClaim(t);
    const other = await givenAVolunteer(t, { name: '孙帮忙' });

    expect(await outcome(t, volunteer, 'giveClaimBack', { claimId })).toBe('GIVEN_BACK');
    expect(await outcome(t, volunteer, 'giveClaimBack', { claimId })).toBe('GIVEN_BACK');

    expect(await outcome(t, other, 'claimTimeTask', { taskId })).toBe('CLAIMED');
    expect(await hoursOf(t, elder)).toBe(60);
    expect(await outcome(t, other, 'giveClaimBack', { claimId })).toBe('NOT_FOUND');
  });

  test('once its time has come nobody gives it back: who is not there did not come', async () => {
    const { elder, volunteer, claimId } = await givenAClaim(t);
    await passTo(t, at('15:05'));

    expect(await outcome(t, volunteer, 'giveClaimBack', { claimId })).toBe('NOT_AT_THIS_STAGE');
    expect(await outcome(t, elder, 'reportNoShow', { claimId })).toBe('NO_SHOW');
    expect(await outcome(t, volunteer, 'giveClaimBack', { claimId })).toBe('NOT_AT_THIS_STAGE');
  });

  test('a volunteer who dies comes no more: who waits for him is told, and another takes it', async () => {
    const { elder, volunteer, claimId, taskId } = await givenAClaim(t);
    const death = { personId: volunteer.id, diedOn: '2026-11-22', paper: 'DEATH_CERTIFICATE' };
    const record = 'mutation ($input: RecordDeathInput!) { recordDeath(input: $input) { userErrors { code } } }';

    const { data } = await send(t, await givenADesk(t), record, { input: death });

    expect(data.recordDeath.userErrors).toEqual([]);
    expect((await toldTo(t, elder))[0]).toContain('赵志愿来不了了');
    expect(await outcome(t, await givenAVolunteer(t), 'claimTimeTask', { taskId })).toBe('CLAIMED');
    const [claim] = await t.asOwner<{ status: string }>('select status from task_claim where id = $1', [claimId]);
    expect(claim).toEqual({ status: 'GIVEN_BACK' });
  });

  test('who asked cancels it while it is claimed: his hours are back, and the volunteer is told', async () => {
    const { elder, volunteer, taskId } = await givenAClaim(t);

    const { task } = await does(t, elder, 'cancelTimeTask', { taskId });

    expect(task).toMatchObject({ status: 'CANCELLED', endReason: 'BY_ASKER', claims: [{ status: 'CANCELLED' }] });
    expect(await hoursOf(t, elder)).toBe(120);
    expect((await toldTo(t, volunteer))[0]).toContain('被取消了，您不用去了');
    expect(await outcome(t, elder, 'cancelTimeTask', { taskId })).toBe('CANCELLED');
    expect(await hoursOf(t, elder)).toBe(120);
  });

  test('a stranger, and the volunteer, do not cancel it', async () => {
    const { volunteer, taskId } = await givenAClaim(t);

    expect(await outcome(t, await givenAnElder(t), 'cancelTimeTask', { taskId })).toBe('NOT_FOUND');
    expect(await outcome(t, volunteer, 'cancelTimeTask', { taskId })).toBe('NOT_FOUND');
    expect(await outcome(t, volunteer, 'cancelTimeTask', { taskId: randomUUID() })).toBe('NOT_FOUND');
  });
});
