import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import { StayEnd, StayStatus } from '../../api/src/respite/stay.ts';
import { endStaysOf } from '../../api/src/respite/end-stays-of.ts';
import { SYSTEM } from '../../api/src/identity/doer.ts';
import { serverOf } from '../applications/cases.ts';
import { FRIDAY, givenAHouse } from '../houses/houses.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenItsOperator } from './beds.ts';
import { ADMISSION, codeOf, DISCHARGE, eventsOf, givenASettledStay, held, told } from './lived.ts';

const day = (days: number) => addDays(FRIDAY, days);
const at = (on: string) => new Date(`${on}T12:00:00+08:00`);

describe('coming and going', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  beforeEach(() => {
    t.clock.now = at(FRIDAY);
  });
  afterAll(() => t?.close());

  test('who comes is taken in once the list is gone through, and goes home early with the nights he had', async () => {
    const house = await givenAHouse(t, { beds: 1, cleaningDays: 1 });
    const operator = await givenItsOperator(t, house);
    const { id: stayId } = await givenASettledStay(t, house);

    const { userErrors } = await told(t, operator, 'admitToStay', { stayId, checks: ADMISSION.slice(1) });
    expect(userErrors[0]).toMatchObject({ code: 'CHECKS_MISSING', field: ['checks'] });
    expect(await codeOf(t, operator, 'admitToStay', { stayId, checks: [...ADMISSION, 'DANCE'] })).toBe('BAD_VALUE');
    const admit = () => codeOf(t, operator, 'admitToStay', { stayId, checks: ADMISSION });
    expect(await Promise.all([admit(), admit()])).toEqual(['OK', 'OK']);

    t.clock.now = at(day(2));
    const later = await givenItsOperator(t, house);
    const leave = () => told(t, later, 'dischargeFromStay', { stayId, checks: DISCHARGE });
    const both = await Promise.all([leave(), leave()]);
    expect(both.map(({ days }) => days as number)).toEqual([2, 2]);
    expect(await held(t, house)).toEqual([`101 STAY ${FRIDAY} ${day(2)}`, `101 CLEANING ${day(2)} ${day(3)}`]);
    expect(await eventsOf(t, stayId)).toEqual(['ADMITTED', 'COMPLETED']);
    expect(await codeOf(t, later, 'admitToStay', { stayId, checks: ADMISSION })).toBe('OK');
    expect(await eventsOf(t, stayId)).toHaveLength(2);
  });

  test('before the first day and after the last one nobody is taken in, and the answer says which', async () => {
    const house = await givenAHouse(t, { beds: 1 });
    const operator = await givenItsOperator(t, house);
    const early = await givenASettledStay(t, house, { startsOn: day(1), endsOn: day(2) });
    const late = await givenASettledStay(t, house, { startsOn: day(-3), endsOn: day(-1) });
    const admit = (stayId: string) => codeOf(t, operator, 'admitToStay', { stayId, checks: ADMISSION });

    expect([await admit(early.id), await admit(late.id)]).toEqual(['DATES_NOT_POSSIBLE', 'DATES_NOT_POSSIBLE']);
  });

  test('where the one before still lies in the bed, another free one is named, and taken', async () => {
    const house = await givenAHouse(t, { beds: 2 });
    const operator = await givenItsOperator(t, house);
    await givenASettledStay(t, house, { startsOn: day(-4), endsOn: FRIDAY, status: StayStatus.IN_STAY });
    const { id: stayId } = await givenASettledStay(t, house);

    const refused = await told(t, operator, 'admitToStay', { stayId, checks: ADMISSION });
    expect(refused).toMatchObject({ userErrors: [{ code: 'BED_IN_USE' }], otherBed: { room: '102' } });
    const bedId = refused.otherBed.id as string;
    expect(await codeOf(t, operator, 'admitToStay', { stayId, checks: ADMISSION, bedId })).toBe('OK');

    expect(await held(t, house)).toContain(`102 STAY ${FRIDAY} ${day(5)}`);
    expect(await eventsOf(t, stayId)).toEqual(['MOVED', 'ADMITTED']);
  });

  test('giving up and being taken in at the same moment: one of them comes first', async () => {
    const house = await givenAHouse(t, { beds: 1 });
    const operator = await givenItsOperator(t, house);
    for (const round of [1, 2, 3]) {
      const { id: stayId, person } = await givenASettledStay(t, house);

      const codes = await Promise.all([
        codeOf(t, person, 'cancelRespiteStay', { stayId }),
        codeOf(t, operator, 'admitToStay', { stayId, checks: ADMISSION }),
      ]);

      expect([round, codes.filter((code) => code === 'OK')]).toEqual([round, ['OK']]);
      await t.asOwner('delete from bed_use where stay_id = $1', [stayId]);
      await t.asOwner(`update respite_stay set status = 'CANCELLED' where id = $1`, [stayId]);
    }
  });

  test('the house sees who comes, goes, should have gone and did not come; nobody else does', async () => {
    const house = await givenAHouse(t, { beds: 5 });
    const operator = await givenItsOperator(t, house);
    const coming = await givenASettledStay(t, house);
    const going = await givenASettledStay(t, house, { startsOn: day(-2), endsOn: FRIDAY, status: StayStatus.IN_STAY });
    const over = await givenASettledStay(t, house, { startsOn: day(-3), endsOn: day(-1), status: StayStatus.IN_STAY });
    const missing = await givenASettledStay(t, house, { startsOn: day(-1), endsOn: day(3) });
    const query = `query ($houseId: ID!) { houseToday(houseId: $houseId) { today
      arrivals { id checks { code isOptional } } departures { id } overstays { id isOverstay } noShows { id } staying { id } } }`;

    const { data } = await send(t, operator, query, { houseId: house.id });
    expect(data.houseToday).toMatchObject({
      today: FRIDAY,
      arrivals: [{ id: coming.id }],
      departures: [{ id: going.id }],
      overstays: [{ id: over.id, isOverstay: true }],
      noShows: [{ id: missing.id }],
      staying: [],
    });
    expect(data.houseToday.arrivals[0].checks).toHaveLength(6);
    const other = await givenItsOperator(t, await givenAHouse(t));
    const { errors } = await send(t, other, query, { houseId: house.id });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('who dies in the house leaves it that day, what was to come is given up, and who goes with him goes on alone', async () => {
    const house = await givenAHouse(t, { beds: 3 });
    const stay = await givenASettledStay(t, house, { startsOn: day(-2), endsOn: day(4), status: StayStatus.IN_STAY });
    const next = await givenASettledStay(t, house, { person: stay.person, startsOn: day(10) });
    const son = await givenASettledStay(t, house, { startsOn: day(10), placementId: next.id });
    const server = await serverOf(t);

    await server.em.transactional((em) =>
      endStaysOf({ ...server, em }, stay.person.id, { by: SYSTEM, reason: StayEnd.DIED }),
    );

    const rows = await t.asOwner(
      'select status, end_reason as why from respite_stay where person_id = $1 order by starts_on',
      [stay.person.id],
    );
    expect(rows).toEqual([
      { status: 'COMPLETED', why: 'DIED' },
      { status: 'CANCELLED', why: 'DIED' },
    ]);
    expect(await held(t, house)).toEqual([
      `101 STAY ${day(-2)} ${FRIDAY}`,
      expect.stringContaining(` STAY ${day(10)}`),
    ]);
    expect(await codeOf(t, son.person, 'cancelRespiteStay', { stayId: son.id })).toBe('OK');
  });
});
