import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MealBookingStatus } from '../../api/src/meals/meal.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenABooking, givenAnElder, givenASitting, givenStaff, placesTaken } from '../support/givens.ts';

const CANCEL = /* GraphQL */ `
  mutation ($input: CancelMealBookingInput!) {
    cancelMealBooking(input: $input) {
      booking {
        id
        status
        cancelledAt
        mayCancel
        sitting {
          placesLeft
          servicePoint {
            name
          }
        }
        subsidies {
          code
        }
      }
      userErrors {
        code
      }
    }
  }
`;

describe('cancelMealBooking', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const cancel = (as: Sender, bookingId: string) => send(t, as, CANCEL, { input: { bookingId } });

  test('an elder who cannot come cancels, and the place goes back', async () => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t, { capacity: 5 });
    const { id } = await givenABooking(t, elder, lunch);

    const { data } = await cancel(elder, id);

    expect(data.cancelMealBooking).toMatchObject({
      booking: { status: 'CANCELLED', cancelledAt: NOON.toISOString(), mayCancel: false, sitting: { placesLeft: 5 } },
      userErrors: [],
    });
    expect(await placesTaken(t, lunch)).toBe(0);
  });

  test('cancelling what is cancelled gives it back once only', async () => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t);
    const { id } = await givenABooking(t, elder, lunch);

    const answers = await Promise.all(Array.from({ length: 8 }, () => cancel(elder, id)));

    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(await placesTaken(t, lunch)).toBe(0);
  });

  test('who cancelled may book the same sitting again', async () => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t);
    await cancel(elder, (await givenABooking(t, elder, lunch)).id);

    const again = await givenABooking(t, elder, lunch);

    expect(again.status).toBe('CONFIRMED');
    expect(await placesTaken(t, lunch)).toBe(1);
  });

  test('from the cut-off on it is too late, and the place stays taken', async () => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t, { bookingClosesAt: new Date(NOON.getTime() + 60_000) });
    const { id } = await givenABooking(t, elder, lunch);
    t.clock.now = lunch.bookingClosesAt;

    const { data } = await cancel(elder, id);
    t.clock.now = NOON;

    expect(data.cancelMealBooking).toMatchObject({ booking: null, userErrors: [{ code: 'CANCELLATION_CLOSED' }] });
    expect(await placesTaken(t, lunch)).toBe(1);
  });

  test('a meal that was collected cannot be cancelled', async () => {
    const elder = await givenAnElder(t);
    const { id } = await givenABooking(t, elder, await givenASitting(t));
    await t.orm.em.fork().nativeUpdate(MealBooking, { id }, { status: MealBookingStatus.COLLECTED });

    expect((await cancel(elder, id)).data.cancelMealBooking.userErrors).toEqual([{ code: 'ALREADY_SERVED' }]);
  });

  test('a meal that nobody collected is not said to have been collected', async () => {
    const elder = await givenAnElder(t);
    const { id } = await givenABooking(t, elder, await givenASitting(t));
    await t.orm.em.fork().nativeUpdate(MealBooking, { id }, { status: MealBookingStatus.NO_SHOW });

    expect((await cancel(elder, id)).data.cancelMealBooking.userErrors).toEqual([{ code: 'CANCELLATION_CLOSED' }]);
  });

  test.each([
    ['another elder', 'NOT_FOUND', () => givenAnElder(t)],
    ['staff', 'NOT_FOUND', () => givenStaff(t)],
    ['a visitor', 'UNAUTHENTICATED', () => Promise.resolve(undefined)],
  ])('%s may not: %s', async (_who, outcome, sender) => {
    const lunch = await givenASitting(t);
    const { id } = await givenABooking(t, await givenAnElder(t), lunch);

    const { data, errors } = await cancel(await sender(), id);

    expect(errors?.[0]?.extensions.code ?? data.cancelMealBooking.userErrors[0].code).toBe(outcome);
    expect(await placesTaken(t, lunch)).toBe(1);
  });

  test('an unknown booking is not found', async () => {
    expect((await cancel(await givenAnElder(t), randomUUID())).data.cancelMealBooking.userErrors).toEqual([
      { code: 'NOT_FOUND' },
    ]);
  });
});
