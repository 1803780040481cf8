import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import { CareForm } from '../../api/src/houses/care.ts';
import { finishDayCare } from '../../api/src/respite/finish-day-care.ts';
import { StayStatus } from '../../api/src/respite/stay.ts';
import { BY_AUTHORITY, serverOf, signedInAgain } from '../applications/cases.ts';
import { FRIDAY, givenAHouse } from '../houses/houses.ts';
import { expectTable, givenACast, messagesOf } from '../privacy/cast.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { givenStaff } from '../support/givens.ts';
import { Role } from '../../api/src/identity/role.ts';
import { givenItsOperator } from './beds.ts';
import { codeOf, eventsOf, givenASettledStay, held, tell, to, told } from './lived.ts';

const day = (days: number) => addDays(FRIDAY, days);
const at = (on: string) => new Date(`${on}T12:00:00+08:00`);

describe('a stay that is given up', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterEach(() => {
    t.clock.now = NOON;
  });
  afterAll(() => t?.close());

  const statusOf = async (id: string) =>
    (await t.asOwner('select status, end_reason as why from respite_stay where id = $1', [id]))[0];

  test('who cannot go gives the bed back with its cleaning, is told so, and does so once however often he presses', async () => {
    const house = await givenAHouse(t, { beds: 1, cleaningDays: 1 });
    const { id, person } = await givenASettledStay(t, house);

    const codes = await Promise.all([1, 2, 3].map(() => codeOf(t, person, 'cancelRespiteStay', { stayId: id })));

    expect(codes).toEqual(['OK', 'OK', 'OK']);
    expect(await held(t, house)).toEqual([]);
    expect(await eventsOf(t, id)).toEqual(['CANCELLED']);
    expect(await statusOf(id)).toEqual({ status: 'CANCELLED', why: 'BY_FAMILY' });
    expect((await messagesOf(t, person))[0]).toContain('已经取消');
  });

  test('who is in the house, or has been, is told what he can do instead', async () => {
    const house = await givenAHouse(t, { beds: 1 });
    const { id, person } = await givenASettledStay(t, house, { status: StayStatus.IN_STAY });

    const { userErrors } = await told(t, person, 'cancelRespiteStay', { stayId: id });

    expect(userErrors[0].message).toContain('改日子');
    expect(await held(t, house)).toHaveLength(1);
  });

  test('a day place that has begun is made shorter, not given up; when its last day is over it is over by itself', async () => {
    const house = await givenAHouse(t, { dayPlaces: 1 });
    const days = { form: CareForm.DAY_PLACE, startsOn: FRIDAY, endsOn: day(4) };
    const { id, person: guest } = await givenASettledStay(t, house, days);
    t.clock.now = at(day(1));
    const person = await signedInAgain(t, guest.id);

    expect(await codeOf(t, person, 'cancelRespiteStay', { stayId: id })).toBe('NOT_AT_THIS_STAGE');
    expect(await codeOf(t, person, 'changeRespiteStay', to(id, FRIDAY, day(2)))).toBe('OK');
    const taken = await t.asOwner<{ on: string }>(
      'select held_on::text as on from care_slot where house_id = $1 and taken > 0 order by 1',
      [house.id],
    );
    expect(taken.map(({ on }) => on)).toEqual([FRIDAY, day(1), day(2)]);

    t.clock.now = at(day(3));
    expect(await finishDayCare(await serverOf(t))).toBe(1);
    expect(await finishDayCare(await serverOf(t))).toBe(0);
    expect(await statusOf(id)).toMatchObject({ status: 'COMPLETED' });
  });

  test('a house gives the bed of who did not come to others, with words, and not before the first day is over', async () => {
    const house = await givenAHouse(t, { beds: 1 });
    const { id, person } = await givenASettledStay(t, house);
    const input = { stayId: id, words: '等到第二天也没有来，电话打不通。' };
    t.clock.now = at(FRIDAY);
    expect(await codeOf(t, await givenItsOperator(t, house), 'recordNoShow', input)).toBe('NOT_AT_THIS_STAGE');

    t.clock.now = at(day(1));
    const operator = await givenItsOperator(t, house);
    const elsewhere = await givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], regionCode: '330106' });
    expect(await codeOf(t, elsewhere, 'recordNoShow', input)).toBe('NOT_FOUND');
    expect(await codeOf(t, operator, 'recordNoShow', input)).toBe('OK');
    expect(await codeOf(t, operator, 'recordNoShow', input)).toBe('OK');

    expect(await statusOf(id)).toEqual({ status: 'CANCELLED', why: 'BY_HOUSE' });
    expect(await held(t, house)).toEqual([]);
    expect(await eventsOf(t, id)).toEqual(['CANCELLED']);
    expect((await messagesOf(t, await signedInAgain(t, person.id)))[0]).toContain('已经取消');
  });

  test('who may give it up or change it: whoever acts for him in this matter', async () => {
    const house = await givenAHouse(t, { beds: 9 });
    const { person, senders } = await givenACast(t, { householdRegion: '330122901001' });
    const { id } = await givenASettledStay(t, house, { person });

    await expectTable(BY_AUTHORITY, (who) => tell(t, senders[who], 'changeRespiteStay', to(id, FRIDAY, day(5))));
    await expectTable(BY_AUTHORITY, (who) => tell(t, senders[who], 'cancelRespiteStay', { stayId: id }));
  });
});
