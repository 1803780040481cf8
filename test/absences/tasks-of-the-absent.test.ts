import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { messagesOf } from '../privacy/cast.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';
import { at, does, givenAVolunteer, givenHours, hoursOf, outcome, passTo, THREE } from '../timebank/tasks.ts';
import { end, givenAnAbsence, preview, record } from './cast.ts';

const TOMORROW = '2026-11-23';

describe('help that volunteers would bring to who is away', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());
  beforeEach(() => void (t.clock.now = NOON));

  /** An elder with two hours has asked for company tomorrow at three, for an hour. */
  async function anAsker() {
    const elder = await givenAnElder(t);
    await givenHours(t, elder, 120);
    const input = { personId: elder.id, kind: 'COMPANY', startsAt: THREE, plannedMinutes: 60, places: 1 };
    const { task, codes } = await does(t, elder, 'askForHelp', { ...input, idempotencyKey: randomUUID() });
    expect(codes).toEqual([]);
    return { elder, taskId: task.id as string };
  }

  const statusOf = async (as: SignedInPerson, id: string) =>
    (await send(t, as, 'query ($id: ID!) { timeTask(id: $id) { status endReason } }', { id })).data.timeTask;

  test('it is cancelled, the volunteer is told, the hours are back; home after all, it is asked for again', async () => {
    const { elder, taskId } = await anAsker();
    const volunteer = await givenAVolunteer(t);
    expect((await does(t, volunteer, 'claimTimeTask', { taskId })).codes).toEqual([]);
    expect((await preview(t, elder, elder.id)).data.absencePreview).toMatchObject([
      { kind: 'VOLUNTEER', on: TOMORROW, place: '陪伴聊天', outcome: 'STOPS' },
    ]);

    const { absence, items } = await record(t, elder, elder.id, { startsOn: TOMORROW, backOn: '2026-11-25' });

    expect(items).toMatchObject([{ id: taskId, kind: 'VOLUNTEER', outcome: 'STOPPED' }]);
    expect(await statusOf(elder, taskId)).toEqual({ status: 'CANCELLED', endReason: 'ABSENCE' });
    expect(await hoursOf(t, elder)).toBe(120);
    expect((await messagesOf(t, volunteer))[0]).toContain('被取消了，您不用去了');

    expect((await end(t, elder, absence.id, TOMORROW)).items).toMatchObject([{ id: taskId, outcome: 'STARTED_AGAIN' }]);
    expect(await statusOf(elder, taskId)).toEqual({ status: 'OPEN', endReason: null });
    expect(await hoursOf(t, elder)).toBe(60);
    expect((await does(t, await givenAVolunteer(t), 'claimTimeTask', { taskId })).codes).toEqual([]);
  });

  test('home, away and home again by the same absence: who takes it then is paid with what is set aside now', async () => {
    const { elder, taskId } = await anAsker();
    const { absence } = await record(t, elder, elder.id, { startsOn: TOMORROW, backOn: '2026-11-25' });
    await end(t, elder, absence.id, TOMORROW);
    await end(t, elder, absence.id, '2026-11-25');
    expect(await hoursOf(t, elder)).toBe(120);
    expect((await end(t, elder, absence.id, TOMORROW)).items).toMatchObject([{ outcome: 'STARTED_AGAIN' }]);
    expect(await hoursOf(t, elder)).toBe(60);

    const volunteer = await givenAVolunteer(t);
    const { claim } = await does(t, volunteer, 'claimTimeTask', { taskId });
    await passTo(t, at('15:00'));
    await does(t, elder, 'vouchForVisit', { claimId: claim.id, moment: 'ARRIVAL' });
    await passTo(t, at('16:00'));
    await does(t, elder, 'vouchForVisit', { claimId: claim.id, moment: 'DEPARTURE' });
    expect(await outcome(t, elder, 'confirmService', { claimId: claim.id })).toBe('SETTLED');

    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([60, 60]);
  });

  test('hours that are spent meanwhile do not bring it back, and it says so', async () => {
    const { elder, taskId } = await anAsker();
    const absence = await givenAnAbsence(t, elder, { startsOn: TOMORROW, backOn: '2026-11-24' });
    const input = { personId: elder.id, kind: 'COMPANY', startsAt: at('09:00', '2026-11-30'), plannedMinutes: 90 };
    await does(t, elder, 'askForHelp', { ...input, places: 1, idempotencyKey: randomUUID() });

    const { items } = await end(t, elder, absence.id, TOMORROW);

    expect(items).toMatchObject([{ id: taskId, outcome: 'NOT_STARTED_AGAIN', code: 'NOT_ENOUGH' }]);
    expect(await statusOf(elder, taskId)).toMatchObject({ status: 'CANCELLED' });
  });

  test('what has begun goes on', async () => {
    const { elder } = await anAsker();
    await passTo(t, at('15:10'));

    const { items } = await record(t, elder, elder.id, { startsOn: TOMORROW });

    expect(items).toMatchObject([{ outcome: 'GOES_ON', code: 'CANCELLATION_CLOSED' }]);
  });

  test('where one of two volunteers came before the time and has left, it goes on, and he is paid once', async () => {
    const elder = await givenAnElder(t);
    await givenHours(t, elder, 240);
    const input = { personId: elder.id, kind: 'COMPANY', startsAt: THREE, plannedMinutes: 60, places: 2 };
    const { task } = await does(t, elder, 'askForHelp', { ...input, idempotencyKey: randomUUID() });
    const volunteer = await givenAVolunteer(t);
    const { claim } = await does(t, volunteer, 'claimTimeTask', { taskId: task.id });
    await passTo(t, at('14:05'));
    await does(t, elder, 'vouchForVisit', { claimId: claim.id, moment: 'ARRIVAL' });
    await passTo(t, at('14:35'));
    await does(t, elder, 'vouchForVisit', { claimId: claim.id, moment: 'DEPARTURE' });
    expect((await preview(t, elder, elder.id)).data.absencePreview).toMatchObject([{ outcome: 'GOES_ON' }]);

    const { items } = await record(t, elder, elder.id, { startsOn: TOMORROW });

    expect(items).toMatchObject([{ id: task.id, outcome: 'GOES_ON', code: 'CANCELLATION_CLOSED' }]);
    expect(await statusOf(elder, task.id)).toEqual({ status: 'OPEN', endReason: null });
    expect(await outcome(t, elder, 'confirmService', { claimId: claim.id })).toBe('SETTLED');
    expect([await hoursOf(t, elder), await hoursOf(t, volunteer)]).toEqual([150, 30]);
  });
});
