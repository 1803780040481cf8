import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ServicePointClosure } from '../../api/src/catalog/service-point-closure.entity.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { send, startApp, NOON, type Sender, type TestApp } from '../support/app.ts';
import { givenACanteen, givenAnElder, givenASitting, givenElders, givenStaff, placesTaken } from '../support/givens.ts';

const BOOK_MEAL = /* GraphQL */ `
  mutation ($input: BookMealInput!) {
    bookMeal(input: $input) {
      booking {
        id
        status
        ownShareFen
        collectionCode
        subsidies {
          code
          amountFen
          isSample
          clause {
            id
          }
        }
        diner {
          id
        }
        sitting {
          placesLeft
          servicePoint {
            name
          }
        }
      }
      alternative {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`;

const ENOUGH_FEN = 5_000;

describe('bookMeal', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const book = (as: Sender, sittingId: string, dinerId: string, over: object = {}) =>
    send(t, as, BOOK_MEAL, {
      input: {
        sittingId,
        dinerId,
        fulfilment: 'DINE_IN',
        agreedOwnShareFen: ENOUGH_FEN,
        idempotencyKey: randomUUID(),
        ...over,
      },
    });

  const refusalOf = async (answer: ReturnType<typeof book>) => (await answer).data.bookMeal.userErrors[0];

  test('an elder books a place and gets six digits to say at the counter', async () => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t);

    const { data } = await book(elder, lunch.id, elder.id);

    expect(data.bookMeal.userErrors).toEqual([]);
    expect(data.bookMeal.booking).toMatchObject({
      status: 'CONFIRMED',
      ownShareFen: 1350,
      diner: { id: elder.id },
      sitting: { placesLeft: 39 },
    });
    expect(data.bookMeal.booking.collectionCode).toMatch(/^\d{6}$/);
  });

  test('the last place can be booked, the one after it is refused with the nearest free sitting', async () => {
    const [first, second] = await givenElders(t, 2);
    const small = await givenASitting(t, {
      capacity: 1,
      servicePoint: await givenACanteen(t, { latitude: 36.5, longitude: 101.5 }),
    });
    const near = await givenASitting(t, {
      servicePoint: await givenACanteen(t, { latitude: 36.501, longitude: 101.5 }),
    });
    await givenASitting(t, { servicePoint: await givenACanteen(t, { latitude: 36.6, longitude: 101.5 }) });

    expect((await book(first, small.id, first!.id)).data.bookMeal.userErrors).toEqual([]);
    const { data } = await book(second, small.id, second!.id);

    expect(data.bookMeal).toMatchObject({
      booking: null,
      alternative: { id: near.id },
      userErrors: [{ code: 'SITTING_FULL', field: ['sittingId'] }],
    });
    expect(await placesTaken(t, small)).toBe(1);
  });

  test('after the cut-off nobody books', async () => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t, { bookingClosesAt: NOON });

    expect(await refusalOf(book(elder, lunch.id, elder.id))).toMatchObject({ code: 'BOOKING_CLOSED' });
    expect(await placesTaken(t, lunch)).toBe(0);
  });

  test('on a day the canteen stays closed nobody books', async () => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t);
    const em = t.orm.em.fork();
    em.create(ServicePointClosure, { servicePoint: lunch.servicePoint.id, closedOn: lunch.servedOn, reason: '停电' });
    await em.flush();

    expect(await refusalOf(book(elder, lunch.id, elder.id))).toMatchObject({ code: 'NOT_OPEN_THAT_DAY' });
  });

  test('a second place at the same sitting is refused, in words that say it is booked already', async () => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t);
    await book(elder, lunch.id, elder.id);

    expect(await refusalOf(book(elder, lunch.id, elder.id))).toMatchObject({
      code: 'ALREADY_BOOKED',
      message: expect.stringContaining('已经订过'),
    });
    expect(await placesTaken(t, lunch)).toBe(1);
  });

  test('an unknown sitting is not found', async () => {
    const elder = await givenAnElder(t);

    expect(await refusalOf(book(elder, randomUUID(), elder.id))).toMatchObject({
      code: 'NOT_FOUND',
      field: ['sittingId'],
    });
  });

  test('a delivery needs an address on record, and a canteen that delivers', async () => {
    const elder = await givenAnElder(t, { homeAddress: null });
    const lunch = await givenASitting(t);
    const dineInOnly = await givenASitting(t, { fulfilments: ['DINE_IN' as never] });

    expect(await refusalOf(book(elder, lunch.id, elder.id, { fulfilment: 'DELIVERY' }))).toMatchObject({
      code: 'NO_HOME_ADDRESS',
    });
    expect(await refusalOf(book(elder, dineInOnly.id, elder.id, { fulfilment: 'PICK_UP' }))).toMatchObject({
      code: 'FULFILMENT_NOT_OFFERED',
    });
    expect(await placesTaken(t, lunch)).toBe(0);
  });

  test('nobody pays more than was agreed', async () => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t);

    expect(await refusalOf(book(elder, lunch.id, elder.id, { agreedOwnShareFen: 1349 }))).toMatchObject({
      code: 'PRICE_RISEN',
    });
    expect(await placesTaken(t, lunch)).toBe(0);
  });

  test('the same key again gives the first booking and takes no second place', async () => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t);
    const idempotencyKey = randomUUID();

    const first = await book(elder, lunch.id, elder.id, { idempotencyKey });
    const again = await book(elder, lunch.id, elder.id, { idempotencyKey });

    expect(again.data).toEqual(first.data);
    expect(await placesTaken(t, lunch)).toBe(1);
  });

  test('the same key for another meal is an error', async () => {
    const elder = await givenAnElder(t);
    const [lunch, dinner] = [await givenASitting(t), await givenASitting(t)];
    const idempotencyKey = randomUUID();
    await book(elder, lunch.id, elder.id, { idempotencyKey });

    expect(await refusalOf(book(elder, dinner.id, elder.id, { idempotencyKey }))).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await placesTaken(t, dinner)).toBe(0);
  });

  test("two elders' equal keys are two bookings", async () => {
    const [one, other] = await givenElders(t, 2);
    const lunch = await givenASitting(t);
    const idempotencyKey = randomUUID();

    const answers = [
      await book(one, lunch.id, one!.id, { idempotencyKey }),
      await book(other, lunch.id, other!.id, { idempotencyKey }),
    ];

    expect(new Set(answers.map(({ data }) => data.bookMeal.booking.id)).size).toBe(2);
  });

  test.each([
    ['a key that is no UUID', { idempotencyKey: 'x'.repeat(100_000 - 1_000) }],
    ['a sitting that is no UUID', { sittingId: "'; drop table sitting" }],
    ['a negative share', { agreedOwnShareFen: -1 }],
    ['a fulfilment that does not exist', { fulfilment: 'BY_DRONE' }],
  ])('%s is told as wrong input', async (_what, over) => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t);

    const { errors } = await book(elder, lunch.id, elder.id, over);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors![0]!.message).toMatch(/请/);
    expect(await placesTaken(t, lunch)).toBe(0);
  });

  describe('who may', () => {
    test.each([
      ['the elder herself', 'BOOKED'],
      ['another elder', 'NOT_FOUND'],
      ['staff', 'NOT_FOUND'],
      ['a visitor', 'UNAUTHENTICATED'],
    ])('%s: %s', async (who, outcome) => {
      const elder = await givenAnElder(t);
      const senders: Record<string, () => Promise<Sender>> = {
        'the elder herself': () => Promise.resolve(elder),
        'another elder': () => givenAnElder(t),
        staff: () => givenStaff(t),
        'a visitor': () => Promise.resolve(undefined),
      };
      const lunch = await givenASitting(t);

      const { data, errors } = await book(await senders[who]!(), lunch.id, elder.id);

      expect(errors?.[0]?.extensions.code ?? data.bookMeal.userErrors[0]?.code ?? 'BOOKED').toBe(outcome);
      expect(await t.orm.em.fork().count(MealBooking, { sitting: lunch.id })).toBe(outcome === 'BOOKED' ? 1 : 0);
    });
  });

  describe('races', () => {
    test('of ten elders after the last place, exactly one gets it', async () => {
      const elders = await givenElders(t, 10);
      const lunch = await givenASitting(t, { capacity: 1 });

      const answers = await Promise.all(elders.map((elder) => book(elder, lunch.id, elder.id)));

      const codes = answers.map(({ data }) => data.bookMeal.userErrors[0]?.code ?? 'BOOKED').sort();
      expect(codes).toEqual(['BOOKED', ...Array<string>(9).fill('SITTING_FULL')]);
    });

    test('one key sent ten times at once has one effect and one answer', async () => {
      const elder = await givenAnElder(t);
      const lunch = await givenASitting(t);
      const idempotencyKey = randomUUID();

      const answers = await Promise.all(
        Array.from({ length: 10 }, () => book(elder, lunch.id, elder.id, { idempotencyKey })),
      );

      expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
      expect(await placesTaken(t, lunch)).toBe(1);
    });
  });
});
