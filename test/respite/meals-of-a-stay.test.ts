import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import { Role } from '../../api/src/identity/role.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { MealBookingStatus } from '../../api/src/meals/meal.ts';
import { allocateDue } from '../../api/src/respite/allocate.ts';
import { serverOf, signedInAgain } from '../applications/cases.ts';
import { FRIDAY } from '../houses/houses.ts';
import { givenAWeeklyCanteen, sittingOf } from '../meals/standing-support.ts';
import { answer, messagesOf, outcomeOf, remove } from '../privacy/cast.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenABooking, givenStaff, type SignedInPerson } from '../support/givens.ts';
import { accept, change, expire, givenACaredFor, givenAHouseHere, givenAnEligible, read, request } from './stays.ts';

const day = (days: number) => addDays(FRIDAY, days);
const DAYS = [-1, 0, 1, 2, 3, 4, 5].map(day);

describe('what comes to somebody at home while he is in a house', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  /** He eats at the canteen every day of that week, and his daughter has a bed for him from Friday for five nights. */
  async function aDinerWhoGoes() {
    const { person, carer } = await givenACaredFor(t);
    const canteen = await givenAWeeklyCanteen(t);
    for (const on of DAYS) await givenABooking(t, person, await sittingOf(t, canteen, on));
    const house = await givenAHouseHere(t, { beds: 1 });
    const { stay } = await request(t, carer, person.id, [house]);
    return { person, carer, house, stay };
  }

  const mealsOf = async (diner: SignedInPerson): Promise<string[]> =>
    (
      await t.orm.em
        .fork()
        .find(
          MealBooking,
          { diner: diner.id, status: MealBookingStatus.CONFIRMED },
          { populate: ['sitting'], orderBy: { sitting: { servedOn: 'asc' } } },
        )
    ).map(({ sitting }) => sitting.servedOn);

  test('an offer stops nothing; accepted, meals stop from the day he comes until the day he goes', async () => {
    const { person, carer, stay } = await aDinerWhoGoes();
    expect(await mealsOf(person)).toEqual(DAYS);

    await accept(t, carer, stay.id);

    expect(await mealsOf(person)).toEqual([day(-1), day(5)]);
  });

  test('given up, all of them come again', async () => {
    const { person, carer, stay } = await aDinerWhoGoes();
    await accept(t, carer, stay.id);

    await change(t, carer, 'cancelRespiteStay', { stayId: stay.id });

    expect(await mealsOf(person)).toEqual(DAYS);
  });

  test('made shorter, they come again from the day he goes; moved, on the days that are free again', async () => {
    const { person, carer, stay } = await aDinerWhoGoes();
    await accept(t, carer, stay.id);
    const to = (startsOn: string, endsOn: string) =>
      change(t, carer, 'changeRespiteStay', { stayId: stay.id, startsOn, endsOn, agreedOwnShareFen: 100_000_000 });

    await to(FRIDAY, day(2));
    expect(await mealsOf(person)).toEqual([day(-1), day(2), day(3), day(4), day(5)]);
    await to(day(3), day(5));
    expect(await mealsOf(person)).toEqual([day(-1), FRIDAY, day(1), day(2), day(5)]);
  });

  test('an offer that is declined or runs out leaves them as they are', async () => {
    const declined = await aDinerWhoGoes();
    await change(t, declined.carer, 'declineOffer', { stayId: declined.stay.id });
    expect(await mealsOf(declined.person)).toEqual(DAYS);

    const over = await aDinerWhoGoes();
    await t.asOwner('update respite_stay set offer_ends_at = $1 where id = $2', [t.clock.now, over.stay.id]);
    await expire(t);
    expect(await mealsOf(over.person)).toEqual(DAYS);
    expect((await read(t, over.carer, over.stay.id)).status).toBe('CANCELLED');
  });
});

describe('the bed of somebody who died, or who had everything removed', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const givenAReviewer = () => givenStaff(t, { roles: [Role.REVIEWER, Role.ADMINISTRATOR], regionCode: '33' });
  const mutate = (as: SignedInPerson, verb: string, input: object) =>
    send(
      t,
      as,
      `mutation ($input: ${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input!) { ${verb}(input: $input) { userErrors { code } } }`,
      { input },
    );
  const die = async (as: SignedInPerson, personId: string) =>
    outcomeOf(await mutate(as, 'recordDeath', { personId, diedOn: '2026-11-20', paper: 'DEATH_CERTIFICATE' }));
  const revive = async (as: SignedInPerson, personId: string) =>
    outcomeOf(await mutate(as, 'revokeDeath', { personId }));
  const statusOf = async (stayId: string) =>
    (await t.asOwner('select status, end_reason as why from respite_stay where id = $1', [stayId]))[0];

  /** He has the only bed, somebody else waits for it. */
  async function aSettledOneAndTheNext() {
    const house = await givenAHouseHere(t, { beds: 1 });
    const person = await givenAnEligible(t);
    const { stay } = await request(t, person, person.id, [house]);
    await accept(t, person, stay.id);
    const next = await givenAnEligible(t, { name: '赵大爷' });
    const waiting = await request(t, next, next.id, [house], { whenFull: 'WAIT' });
    expect(waiting.stay.status).toBe('WAITLISTED');
    return { house, person, stay, next, waiting: waiting.stay };
  }

  test('goes to the next one, and when the record was a mistake he asks anew: nobody loses what he was given meanwhile', async () => {
    const { house, person, stay, next, waiting } = await aSettledOneAndTheNext();
    const reviewer = await givenAReviewer();

    expect(await die(reviewer, person.id)).toBe('OK');
    expect(await statusOf(stay.id)).toEqual({ status: 'CANCELLED', why: 'DIED' });
    await expire(t);
    await givenOn(t);
    expect(await read(t, next, waiting.id)).toMatchObject({ status: 'OFFERED' });
    expect((await request(t, next, person.id, [house])).userErrors[0].code).toBe('NOT_FOUND');

    expect(await revive(reviewer, person.id)).toBe('OK');
    expect(await statusOf(stay.id)).toEqual({ status: 'CANCELLED', why: 'DIED' });
    expect(await read(t, next, waiting.id)).toMatchObject({ status: 'OFFERED' });
    const back = await signedInAgain(t, person.id);
    expect((await request(t, back, person.id, [house])).userErrors[0].code).toBe('HOUSE_FULL');
    await change(t, next, 'declineOffer', { stayId: waiting.id });
  });

  test('who waits and dies is passed over, and is on the list no more', async () => {
    const { person, next, waiting, stay } = await aSettledOneAndTheNext();

    expect(await die(await givenAReviewer(), next.id)).toBe('OK');
    await change(t, person, 'cancelRespiteStay', { stayId: stay.id });
    await givenOn(t);

    expect(await statusOf(waiting.id)).toEqual({ status: 'CANCELLED', why: 'DIED' });
    const live = await t.asOwner(
      `select 1 from waitlist_entry where placement_id = $1 and status in ('WAITING', 'OFFERED')`,
      [waiting.placementId],
    );
    expect(live).toEqual([]);
  });

  test('removed on his wish, his bed goes on too, and what is left of the stay says nothing of him', async () => {
    const { person, stay, next, waiting } = await aSettledOneAndTheNext();
    const { data } = await remove(t, person, person.id);
    const reviewer = await givenAReviewer();

    expect(outcomeOf(await answer(t, reviewer, data.requestDeletion.request.id))).toBe('OK');
    await givenOn(t);

    expect(await statusOf(stay.id)).toEqual({ status: 'CANCELLED', why: 'RECORD_CLOSED' });
    expect(await read(t, next, waiting.id)).toMatchObject({ status: 'OFFERED' });
    expect(await messagesOf(t, next)).toContainEqual(expect.stringContaining('留'));
    const events = await t.asOwner<{ words: Buffer | null }>('select words from stay_event where stay_id = $1', [
      stay.id,
    ]);
    expect(events.filter(({ words }) => words)).toEqual([]);
  });
});

/** What came free is given on, as the clock does. */
const givenOn = async (t: TestApp): Promise<number> => allocateDue(await serverOf(t));
