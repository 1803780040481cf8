import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenACanteen, givenAnElder, givenStaff } from '../support/givens.ts';
import { at, does, givenADesk, givenATask, givenAVisit, givenAVolunteer, help, passTo } from './tasks.ts';

let t: TestApp;
beforeEach(async () => {
  t = await startApp();
});
afterEach(() => t?.close());

const NEAR_ME = `query ($near: PositionInput, $kind: String, $on: LocalDate, $first: Int, $after: String) {
  tasksNearMe(near: $near, kind: $kind, on: $on, first: $first, after: $after) {
    edges { node { id kindTitle place distanceMetres trainingMissing isForKnownPerson earnsMinutes placesLeft } } pageInfo { hasNextPage endCursor }
  }
}`;
const nearMe = async (as: Sender, variables: object = {}) => {
  const { data, errors } = await send(t, as, NEAR_ME, variables);
  if (errors) throw new Error(errors[0]!.message);
  return data.tasksNearMe.edges.map(({ node }: { node: object }) => node);
};
const idsOf = (tasks: { id: string }[]) => tasks.map(({ id }) => id);

describe('tasksNearMe', () => {
  test('the nearest first, and none farther than he goes', async () => {
    const volunteer = await givenAVolunteer(t, { radiusMetres: 3000 });
    const ids: string[] = [];
    for (const [name, latitude] of [
      ['远', 36.63],
      ['近', 36.611],
      ['太远', 36.7],
    ] as const) {
      const point = await givenACanteen(t, { name, latitude });
      const operator = await givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], servicePointId: point.id });
      const { personId: _none, ...wanted } = help('', { kind: 'COMMUNITY', servicePointId: point.id, places: 3 });
      ids.push((await does(t, operator, 'postCentreTask', wanted)).task.id);
    }

    const found = await nearMe(volunteer, { near: { latitude: 36.61, longitude: 101.79 } });

    expect(idsOf(found)).toEqual([ids[1], ids[0]]);
    expect(found[0]).toMatchObject({ place: '近', distanceMetres: 111, placesLeft: 3, earnsMinutes: 60 });
  });

  test('whom he has served before comes first', async () => {
    const { elder, volunteer, claimId } = await givenAVisit(t);
    await does(t, elder, 'confirmService', { claimId });
    const other = await givenATask(t, { startsAt: '2026-11-24T09:00:00+08:00' });
    const same = await givenATask(t, { elder, startsAt: '2026-11-25T09:00:00+08:00' });

    const found = await nearMe(volunteer);

    expect(idsOf(found)).toEqual([same.taskId, other.taskId]);
    expect(found.map(({ isForKnownPerson }: { isForKnownPerson: boolean }) => isForKnownPerson)).toEqual([true, false]);
  });

  test('not his own, not in a language that he does not speak, not what he does not offer, not what lies over his claims', async () => {
    const volunteer = await givenAVolunteer(t, { kinds: ['COMPANY', 'MEAL_DELIVERY'], homeAddress: '别处' });
    await givenATask(t, { elder: volunteer });
    await givenATask(t, { language: 'TIBETAN' });
    await givenATask(t, { kind: 'ERRAND' });
    const claimed = await givenATask(t, { startsAt: '2026-11-24T09:00:00+08:00' });
    await givenATask(t, { startsAt: '2026-11-24T09:30:00+08:00' });
    await does(t, volunteer, 'claimTimeTask', { taskId: claimed.taskId });
    const meal = await givenATask(t, { kind: 'MEAL_DELIVERY' });

    const found = await nearMe(volunteer);

    expect(idsOf(found)).toEqual([meal.taskId]);
    expect(found[0]).toMatchObject({ trainingMissing: '食品安全' });
  });

  test('by day and kind, page by page; nothing for who is no volunteer', async () => {
    const volunteer = await givenAVolunteer(t);
    const days = ['24', '25', '26'];
    const tasks: string[] = [];
    for (const day of days) tasks.push((await givenATask(t, { startsAt: `2026-11-${day}T09:00:00+08:00` })).taskId);

    expect(idsOf(await nearMe(volunteer, { on: '2026-11-25' }))).toEqual([tasks[1]]);
    expect(await nearMe(volunteer, { kind: 'REPAIR' })).toEqual([]);
    const { data } = await send(t, volunteer, NEAR_ME, { first: 2 });
    const { endCursor, hasNextPage } = data.tasksNearMe.pageInfo;
    expect(hasNextPage).toBe(true);
    expect(idsOf(await nearMe(volunteer, { first: 2, after: endCursor }))).toEqual([tasks[2]]);
    expect(await nearMe(await givenAnElder(t))).toEqual([]);
  });
});

describe('oddServices', () => {
  const odd = async (as: Sender) => {
    const { data, errors } = await send(t, as, '{ oddServices(days: 90) { pattern times volunteer { name } } }');
    return errors?.[0]?.extensions.code ?? data.oddServices;
  };

  test('short visits and no-shows are listed for the desk of the place, and for no other', async () => {
    const elder = await givenAnElder(t);
    const volunteer = await givenAVolunteer(t);
    for (const day of ['23', '24']) {
      const startsAt = `2026-11-${day}T15:00:00+08:00`;
      const { taskId } = await givenATask(t, { elder, startsAt });
      const { claim } = await does(t, volunteer, 'claimTimeTask', { taskId });
      await passTo(t, at('15:00', `2026-11-${day}`));
      await does(t, elder, 'vouchForVisit', { claimId: claim.id, moment: 'ARRIVAL' });
      await passTo(t, at('15:05', `2026-11-${day}`));
      await does(t, elder, 'vouchForVisit', { claimId: claim.id, moment: 'DEPARTURE' });
    }
    for (const day of ['25', '26']) {
      const { taskId } = await givenATask(t, { elder, startsAt: `2026-11-${day}T15:00:00+08:00` });
      const { claim } = await does(t, volunteer, 'claimTimeTask', { taskId });
      await passTo(t, at('15:30', `2026-11-${day}`));
      await does(t, elder, 'reportNoShow', { claimId: claim.id });
    }

    const found = await odd(await givenADesk(t));

    expect(found).toEqual([
      { pattern: 'NO_SHOWS', times: 2, volunteer: { name: '赵志愿' } },
      { pattern: 'SHORT_VISIT', times: 2, volunteer: { name: '赵志愿' } },
    ]);
    expect(await odd(await givenADesk(t, { regionCode: '330102' }))).toEqual([]);
    expect(await odd(elder)).toBe('FORBIDDEN');
  });

  test('the elder whom a volunteer visits very often sees that staff looked at it, like the volunteer', async () => {
    const { elder, volunteer, taskId, claimId } = await givenAVisit(t);
    const like = (row: string, more: string) =>
      `(jsonb_populate_record(${row}, jsonb_build_object('id', lpad(n::text, 32, '0')::uuid, ${more}))).*`;
    await t.asOwner(
      `insert into time_task select ${like('task', `'idempotency_key', gen_random_uuid()`)}
       from time_task task, generate_series(1, 12) n where task.id = $1`,
      [taskId],
    );
    await t.asOwner(
      `insert into task_claim select ${like('claim', `'task_id', lpad(n::text, 32, '0')::uuid, 'starts_at', claim.starts_at + n * interval '1 day', 'ends_at', claim.ends_at + n * interval '1 day'`)}
       from task_claim claim, generate_series(1, 12) n where claim.id = $1`,
      [claimId],
    );

    const found = await odd(await givenADesk(t));

    expect(found).toContainEqual({ pattern: 'SAME_PAIR', times: 13, volunteer: { name: '赵志愿' } });
    const noted = await t.asOwner<{ id: string }>(
      `select distinct subject_id as id from audit_entry where action = 'oddServices' and outcome = 'READ'`,
    );
    expect(noted.map(({ id }) => id).sort()).toEqual([elder.id, volunteer.id].sort());
  });
});
