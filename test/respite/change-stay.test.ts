import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import { StayStatus } from '../../api/src/respite/stay.ts';
import { signedInAgain } from '../applications/cases.ts';
import { FRIDAY, givenAHouse } from '../houses/houses.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { givenAKnownElder } from '../privacy/cast.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { codeOf, eventsOf, givenASettledStay, held, to, told } from './lived.ts';

const day = (days: number) => addDays(FRIDAY, days);
const at = (on: string) => new Date(`${on}T12:00:00+08:00`);

describe('changeRespiteStay', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterEach(() => {
    t.clock.now = NOON;
  });
  afterAll(() => t?.close());

  const change = (person: { token: string }, id: string, from: number, until: number, fen?: number) =>
    codeOf(t, person, 'changeRespiteStay', to(id, day(from), day(until), fen));

  test('two nights more are held in the same bed, priced anew, and told; asked again, nothing more happens', async () => {
    const house = await givenAHouse(t, { beds: 1 });
    const { id, person } = await givenASettledStay(t, house);

    const { stay } = await told(t, person, 'changeRespiteStay', to(id, FRIDAY, day(7)));
    await told(t, person, 'changeRespiteStay', to(id, FRIDAY, day(7)));

    expect(stay).toMatchObject({ startsOn: FRIDAY, endsOn: day(7), status: 'CONFIRMED' });
    expect(await held(t, house)).toEqual([`101 STAY ${FRIDAY} ${day(7)}`]);
    expect(await eventsOf(t, id)).toEqual(['CHANGED']);
    const [row] = await t.asOwner('select list_price_fen as fen from respite_stay where id = $1', [id]);
    expect(row).toEqual({ fen: 7 * 20_000 });
  });

  test('fewer nights leave room for others, and other days where his own stand in the way are no hindrance', async () => {
    const house = await givenAHouse(t, { beds: 1, cleaningDays: 1 });
    const { id, person } = await givenASettledStay(t, house);

    expect(await change(person, id, 0, 2)).toBe('OK');
    expect(await held(t, house)).toEqual([`101 STAY ${FRIDAY} ${day(2)}`, `101 CLEANING ${day(2)} ${day(3)}`]);
    expect(await change(person, id, 1, 4)).toBe('OK');
    expect(await held(t, house)).toEqual([`101 STAY ${day(1)} ${day(4)}`, `101 CLEANING ${day(4)} ${day(5)}`]);
  });

  test('where the next one has his bed he gets another that fits, and is told so; where there is none, all stays as it was', async () => {
    const house = await givenAHouse(t, { beds: 2 });
    const { id, person } = await givenASettledStay(t, house);
    const next = await givenASettledStay(t, house, { startsOn: day(5), endsOn: day(8) });
    const [bed] = await t.asOwner<{ bed: string }>('select bed_id as bed from respite_stay where id = $1', [id]);
    await t.asOwner('update bed_use set bed_id = $1 where stay_id = $2', [bed!.bed, next.id]);
    await t.asOwner('update respite_stay set bed_id = $1 where id = $2', [bed!.bed, next.id]);

    expect(await change(person, id, 0, 7)).toBe('OK');
    expect(await held(t, house)).toEqual([`102 STAY ${FRIDAY} ${day(7)}`, `101 STAY ${day(5)} ${day(8)}`]);
    expect(await eventsOf(t, id)).toEqual(['CHANGED', 'MOVED']);

    await givenASettledStay(t, house, { startsOn: day(7), endsOn: day(9) });
    expect(await change(person, id, 0, 8)).toBe('HOUSE_FULL');
    expect((await held(t, house)).slice(0, 1)).toEqual([`102 STAY ${FRIDAY} ${day(7)}`]);
    expect(await eventsOf(t, id)).toEqual(['CHANGED', 'MOVED']);
  });

  test('each date that is not possible has its own answer, and changes nothing', async () => {
    const house = await givenAHouse(t, { beds: 1, maxDays: 10 });
    const { id, person } = await givenASettledStay(t, house);

    expect(await change(person, id, 3, 3)).toBe('DATES_NOT_POSSIBLE');
    expect(await change(person, id, -8, 3)).toBe('DATES_NOT_POSSIBLE');
    expect(await change(person, id, 0, 11)).toBe('STAY_TOO_LONG');
    expect(await change(person, id, 500, 502)).toBe('DATES_NOT_POSSIBLE');
    expect(await change(person, id, 0, 7, 10)).toBe('PRICE_RISEN');
    expect(await held(t, house)).toEqual([`101 STAY ${FRIDAY} ${day(5)}`]);
    expect(await eventsOf(t, id)).toEqual([]);
  });

  test('more nights than the year has left are refused; giving some back never is', async () => {
    const house = await givenAHouse(t, { beds: 1, maxDays: 60 });
    const { id, person } = await givenASettledStay(t, house, { endsOn: day(28) });

    expect(await change(person, id, 0, 35)).toBe('OVER_QUOTA');
    expect(await change(person, id, 0, 20)).toBe('OK');
  });

  test('a second stay on the same days is refused', async () => {
    const [house, other] = [await givenAHouse(t, { beds: 1 }), await givenAHouse(t, { beds: 1 })];
    const { id, person } = await givenASettledStay(t, house);
    await givenASettledStay(t, other, { person, startsOn: day(6), endsOn: day(8) });

    expect(await change(person, id, 0, 7)).toBe('ALREADY_STAYING');
    expect(await change(person, id, 0, 6)).toBe('OK');
  });

  test('who is in the house keeps his first day, leaves today at the earliest, and his nights so far stay where they were', async () => {
    const house = await givenAHouse(t, { beds: 2, cleaningDays: 1 });
    const { id, person: guest } = await givenASettledStay(t, house, { status: StayStatus.IN_STAY });
    t.clock.now = at(day(2));
    const person = await signedInAgain(t, guest.id);

    expect(await change(person, id, 1, 6)).toBe('DATES_NOT_POSSIBLE');
    expect(await change(person, id, 0, 1)).toBe('DATES_NOT_POSSIBLE');
    expect(await change(person, id, 0, 7)).toBe('OK');
    expect(await held(t, house)).toEqual([`101 STAY ${FRIDAY} ${day(7)}`, `101 CLEANING ${day(7)} ${day(8)}`]);
    expect(await change(person, id, 0, 2)).toBe('OK');
    expect(await held(t, house)).toEqual([`101 STAY ${FRIDAY} ${day(2)}`, `101 CLEANING ${day(2)} ${day(3)}`]);
  });

  test('two who are placed together move together or not at all', async () => {
    const house = await givenAHouse(t, { beds: 2 });
    const placementId = randomUUID();
    const daughter = await givenAnElder(t, { name: '陈晓梅' });
    const [mother, son] = [await givenAKnownElder(t), await givenAKnownElder(t, { name: '陈建国' })];
    for (const person of [mother, son]) await givenADelegation(t, person, daughter, { scopes: ['RESPITE'] });
    const { id } = await givenASettledStay(t, house, { placementId, person: mother });
    await givenASettledStay(t, house, { placementId, person: son });

    expect(await change(daughter, id, 2, 6)).toBe('OK');
    expect(await held(t, house)).toEqual([`101 STAY ${day(2)} ${day(6)}`, `102 STAY ${day(2)} ${day(6)}`]);

    await givenASettledStay(t, house, { startsOn: day(6), endsOn: day(8) });
    expect(await change(daughter, id, 2, 7)).toBe('HOUSE_FULL');
    expect(await change(mother, id, 2, 5)).toBe('NOT_FOUND');
  });

  test('before it is settled the answer says what comes first', async () => {
    const house = await givenAHouse(t, { beds: 1 });
    const { id, person } = await givenASettledStay(t, house, { status: StayStatus.OFFERED });

    const { userErrors } = await told(t, person, 'changeRespiteStay', to(id, FRIDAY, day(3)));

    expect(userErrors[0]).toMatchObject({ code: 'NOT_AT_THIS_STAGE' });
    expect(userErrors[0].message).toContain('先答复');
  });

  test('what it would do is shown before, and nothing is done', async () => {
    const house = await givenAHouse(t, { beds: 1 });
    const { id, person } = await givenASettledStay(t, house);
    const preview = async (dates: object) => {
      const { data, errors } = await send(
        t,
        person,
        `query ($stayId: ID!, $startsOn: LocalDate, $endsOn: LocalDate) {
           stayChangePreview(stayId: $stayId, startsOn: $startsOn, endsOn: $endsOn) {
             refusal { code } ownShareFen ownShareNowFen days quotaLeft isOtherBed items { kind } } }`,
        { stayId: id, ...dates },
      );
      expect(errors).toBeUndefined();
      return data.stayChangePreview;
    };

    expect(await preview({ startsOn: FRIDAY, endsOn: day(7) })).toMatchObject({
      days: 7,
      quotaLeft: 23,
      refusal: null,
    });
    expect(await preview({ startsOn: FRIDAY, endsOn: day(40) })).toMatchObject({ refusal: { code: 'STAY_TOO_LONG' } });
    expect(await preview({})).toMatchObject({ ownShareFen: 0, days: 0, quotaLeft: 30 });
    expect(await held(t, house)).toEqual([`101 STAY ${FRIDAY} ${day(5)}`]);
    expect(await eventsOf(t, id)).toEqual([]);
  });
});
