import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import { Meal } from '../../api/src/meals/meal.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import {
  givenABooking,
  givenACanteen,
  givenAnElder,
  givenASitting,
  givenStaff,
  type SignedInPerson,
} from '../support/givens.ts';

const BOOKINGS = /* GraphQL */ `
  query ($dinerId: ID!, $period: BookingPeriod!, $first: Int, $after: String) {
    mealBookings(dinerId: $dinerId, period: $period, first: $first, after: $after) {
      edges {
        node {
          id
          sitting {
            servedOn
            meal
            servicePoint {
              name
            }
          }
          subsidies {
            code
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

describe('mealBookings', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const bookings = (as: Sender, dinerId: string, over: object = {}) =>
    send(t, as, BOOKINGS, { dinerId, period: 'UPCOMING', ...over });

  const idsIn = ({ data }: Awaited<ReturnType<typeof bookings>>): string[] =>
    data.mealBookings.edges.map(({ node }: { node: { id: string } }) => node.id);

  /** Lunch and dinner on each of so many days from tomorrow on. */
  async function givenMealsOnDays(elder: SignedInPerson, days: number): Promise<string[]> {
    const canteen = await givenACanteen(t);
    const ids: string[] = [];
    for (let day = 1; day <= days; day += 1) {
      const servedOn = addDays('2026-11-22', day);
      for (const [meal, servedFrom] of [
        [Meal.LUNCH, '11:00'],
        [Meal.DINNER, '17:00'],
      ] as const) {
        const bookingClosesAt = new Date(`${servedOn}T01:00:00Z`);
        const sitting = await givenASitting(t, { servicePoint: canteen, servedOn, meal, servedFrom, bookingClosesAt });
        ids.push((await givenABooking(t, elder, sitting)).id);
      }
    }
    return ids;
  }

  test('upcoming meals come soonest first, page by page, none lost and none twice', async () => {
    const elder = await givenAnElder(t);
    const expected = await givenMealsOnDays(elder, 4);

    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await bookings(elder, elder.id, { first: 3, after });
      seen.push(...idsIn(page));
      after = page.data.mealBookings.pageInfo.hasNextPage ? page.data.mealBookings.pageInfo.endCursor : null;
    } while (after);

    expect(seen).toEqual(expected);
  });

  test('what was cancelled or is over is past, the latest first', async () => {
    const elder = await givenAnElder(t);
    const [lunch, dinner, cancelled] = await givenMealsOnDays(elder, 2);
    await send(
      t,
      elder,
      'mutation ($id: ID!) { cancelMealBooking(input: { bookingId: $id }) { userErrors { code } } }',
      { id: cancelled },
    );

    expect(idsIn(await bookings(elder, elder.id, { period: 'PAST' }))).toEqual([cancelled]);

    t.clock.now = new Date('2026-11-22T12:20:00+08:00');
    await t.orm.em
      .fork()
      .execute(
        `update sitting set served_on = served_on - 3 where id in (select sitting_id from meal_booking where id in ('${lunch}', '${dinner}'))`,
      );
    t.clock.now = NOON;
    expect(idsIn(await bookings(elder, elder.id, { period: 'PAST' }))).toEqual([cancelled, dinner, lunch]);
  });

  test.each([
    ['another elder', 'NOT_FOUND', () => givenAnElder(t)],
    ['staff', 'NOT_FOUND', () => givenStaff(t)],
    ['a visitor', 'UNAUTHENTICATED', () => Promise.resolve(undefined)],
  ])("%s may not read an elder's bookings: %s", async (_who, outcome, sender) => {
    const elder = await givenAnElder(t);
    const { id } = await givenABooking(t, elder, await givenASitting(t));
    const as = await sender();

    expect((await bookings(as, elder.id)).errors).toMatchObject([{ extensions: { code: outcome } }]);
    const one = await send(t, as, 'query ($id: ID!) { mealBooking(id: $id) { collectionCode } }', { id });
    expect(one.data?.mealBooking ?? null).toBeNull();
  });

  test.each([0, -1, 101])('a page of %d is wrong input', async (first) => {
    const elder = await givenAnElder(t);

    expect((await bookings(elder, elder.id, { first })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test.each(['nonsense', 'W10', 'x'.repeat(5_000), Buffer.from('[{"servedOn":1},"x"]').toString('base64url')])(
    'a cursor that this list never gave is wrong input: %.20s',
    async (after) => {
      const elder = await givenAnElder(t);

      expect((await bookings(elder, elder.id, { after })).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    },
  );
});
