import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { MealBookingStatus } from '../../api/src/meals/meal.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { givenAWeeklyCanteen, letItBe, sittingOf } from '../meals/standing-support.ts';
import { givenAKnownElder } from '../privacy/cast.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenABooking, givenAnElder, placesTaken, type SignedInPerson } from '../support/givens.ts';
import { end, givenAnAbsence, record } from './cast.ts';

interface Item {
  on: string;
  outcome: string;
  code: string | null;
}

describe('endAbsence', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());
  beforeEach(() => void (t.clock.now = NOON));

  const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];

  /** Lunch on four days, and an absence from tomorrow on. */
  async function away(over: object = {}, plan: object = {}) {
    const elder = await givenAnElder(t);
    const canteen = await givenAWeeklyCanteen(t, plan);
    const sittings = await Promise.all(DAYS.map((day) => sittingOf(t, canteen, day)));
    const bookings = [];
    for (const sitting of sittings) bookings.push(await givenABooking(t, elder, sitting));
    const absence = await givenAnAbsence(t, elder, over);
    return { elder, canteen, sittings, bookings, absence };
  }

  const liveDays = async (diner: SignedInPerson) =>
    (
      await t.orm.em
        .fork()
        .find(
          MealBooking,
          { diner: diner.id, status: MealBookingStatus.CONFIRMED },
          { populate: ['sitting'], orderBy: { sitting: { servedOn: 'asc' } } },
        )
    ).map(({ sitting }) => sitting.servedOn);

  const said = (items: Item[]) => items.map(({ on, outcome, code }) => [on, outcome, code]);

  test('later than planned, but not into days for which he said already that he is away', async () => {
    const elder = await givenAnElder(t);
    const first = await givenAnAbsence(t, elder, { startsOn: '2026-11-23', backOn: '2026-11-24' });
    await givenAnAbsence(t, elder, { startsOn: '2026-11-26', backOn: '2026-11-28' });

    expect((await end(t, elder, first.id, '2026-11-27')).userErrors).toMatchObject([{ code: 'ALREADY_AWAY' }]);
    expect((await end(t, elder, first.id, '2026-11-26')).userErrors).toEqual([]);
  });

  test('home earlier: what was stopped from that day on is booked again, at the price of then', async () => {
    const { elder, sittings, bookings, absence } = await away();
    await letItBe(t, '2026-11-24', '08:00', elder);

    const ended = await end(t, elder, absence.id, '2026-11-25');

    expect(ended.userErrors).toEqual([]);
    expect(ended.absence).toMatchObject({ backOn: '2026-11-25', isUnderway: true, stopped: [{}, {}] });
    expect(said(ended.items)).toEqual([
      ['2026-11-25', 'STARTED_AGAIN', null],
      ['2026-11-26', 'STARTED_AGAIN', null],
    ]);
    expect(await liveDays(elder)).toEqual(['2026-11-25', '2026-11-26']);
    expect(await Promise.all(sittings.map((sitting) => placesTaken(t, sitting)))).toEqual([0, 0, 1, 1]);
    const again = await t.orm.em.fork().findOneOrFail(MealBooking, ended.items[0].id);
    expect([again.ownShareFen, again.bookedBy]).toEqual([
      bookings[2]!.ownShareFen,
      { ground: 'SELF', personId: elder.id },
    ]);
  });

  test('he never went: all of it is booked again, and nothing is left of the absence', async () => {
    const { elder, absence } = await away({ backOn: '2026-12-01' });

    const ended = await end(t, elder, absence.id, '2026-11-23');

    expect(ended.absence).toMatchObject({ isUnderway: false, endedAt: NOON.toISOString(), stopped: [] });
    expect(await liveDays(elder)).toEqual(DAYS);
    expect((await record(t, elder, elder.id)).userErrors).toEqual([]);
  });

  test('what cannot be had again is said, with the reason: full, too late, dearer', async () => {
    const { elder, sittings, absence } = await away({}, { capacity: 1 });
    await givenABooking(t, await givenAnElder(t), sittings[1]!);
    await t.asOwner(`update sitting set list_price_fen = 2000 where id = '${sittings[2]!.id}'`);
    await letItBe(t, '2026-11-23', '09:30', elder);

    const { items } = await end(t, elder, absence.id, '2026-11-23');

    expect(said(items)).toEqual([
      ['2026-11-23', 'NOT_STARTED_AGAIN', 'BOOKING_CLOSED'],
      ['2026-11-24', 'NOT_STARTED_AGAIN', 'SITTING_FULL'],
      ['2026-11-25', 'NOT_STARTED_AGAIN', 'PRICE_RISEN'],
      ['2026-11-26', 'STARTED_AGAIN', null],
    ]);
    expect(items.every(({ code, why }: { code: string; why: string }) => Boolean(code) === Boolean(why))).toBe(true);
    expect(await liveDays(elder)).toEqual(['2026-11-26']);
    expect(await Promise.all(sittings.map((sitting) => placesTaken(t, sitting)))).toEqual([0, 1, 0, 1]);
  });

  test('what he booked himself meanwhile is not booked twice', async () => {
    const { elder, sittings, absence } = await away();
    await givenABooking(t, elder, sittings[1]!);

    const { items } = await end(t, elder, absence.id, '2026-11-24');

    expect(items[0]).toMatchObject({ on: '2026-11-24', outcome: 'STARTED_AGAIN' });
    expect(await liveDays(elder)).toEqual(['2026-11-24', '2026-11-25', '2026-11-26']);
  });

  test('he stays away longer: what comes in the days between stops too', async () => {
    const { elder, absence } = await away({ backOn: '2026-11-25' });
    expect(await liveDays(elder)).toEqual(['2026-11-25', '2026-11-26']);

    const { items } = await end(t, elder, absence.id, '2026-11-26');

    expect(said(items)).toEqual([['2026-11-25', 'STOPPED', null]]);
    expect(await liveDays(elder)).toEqual(['2026-11-26']);
  });

  test('saying it again, or four times at once, has one effect', async () => {
    const { elder, sittings, absence } = await away();

    const answers = await Promise.all([1, 2, 3, 4].map(() => end(t, elder, absence.id, '2026-11-25')));

    expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], [], [], []]);
    expect(answers.map(({ items }) => items.length).sort()).toEqual([0, 0, 0, 2]);
    expect(await Promise.all(sittings.map((sitting) => placesTaken(t, sitting)))).toEqual([0, 0, 1, 1]);
  });

  test.each([
    ['before he left', '2026-11-22'],
    ['in more than a year', '2028-01-01'],
  ])('not possible: %s', async (_, backOn) => {
    const { elder, absence } = await away();

    expect((await end(t, elder, absence.id, backOn)).userErrors).toMatchObject([
      { code: 'DATES_NOT_POSSIBLE', field: ['backOn'] },
    ]);
  });

  test('what is long over stays as it was', async () => {
    const { elder, absence } = await away({ backOn: '2026-11-25' });
    await letItBe(t, '2026-11-27', '08:00', elder);

    expect((await end(t, elder, absence.id, '2026-11-24')).userErrors).toMatchObject([{ code: 'DATES_NOT_POSSIBLE' }]);
  });

  test('only who holds the matter may say so', async () => {
    const known = await givenAKnownElder(t);
    const absence = await givenAnAbsence(t, known);
    const [daughter, cook] = [await givenAnElder(t), await givenAnElder(t)];
    await givenADelegation(t, known, daughter, { scopes: ['RESPITE'] });
    await givenADelegation(t, known, cook, { scopes: ['MEALS'] });

    const answers = [];
    for (const sender of [cook, await givenAnElder(t), daughter])
      answers.push(await end(t, sender, absence.id, '2026-11-25'));

    expect(answers.map(({ userErrors }) => userErrors[0]?.code ?? 'OK')).toEqual(['NOT_FOUND', 'NOT_FOUND', 'OK']);
  });

  test('the list of absences has the latest first, with what each keeps stopped', async () => {
    const { elder } = await away({ backOn: '2026-11-25' });
    await givenAnAbsence(t, elder, { startsOn: '2026-12-10', backOn: '2026-12-12', reason: 'TRAVEL' });

    const { data } = await send(
      t,
      elder,
      'query ($id: ID!) { absences(personId: $id, first: 1) { edges { node { startsOn reason stopped { on } } } pageInfo { hasNextPage endCursor } } }',
      { id: elder.id },
    );
    const next = await send(
      t,
      elder,
      'query ($id: ID!, $after: String) { absences(personId: $id, after: $after) { edges { node { startsOn stopped { on } } } pageInfo { hasNextPage } } }',
      { id: elder.id, after: data.absences.pageInfo.endCursor },
    );

    expect(data.absences).toMatchObject({
      edges: [{ node: { startsOn: '2026-12-10', reason: 'TRAVEL', stopped: [] } }],
      pageInfo: { hasNextPage: true },
    });
    expect(next.data.absences).toEqual({
      edges: [{ node: { startsOn: '2026-11-23', stopped: [{ on: '2026-11-23' }, { on: '2026-11-24' }] } }],
      pageInfo: { hasNextPage: false },
    });
  });
});
