import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { Meal } from '../../api/src/meals/meal.ts';
import type { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { send, sendFast, startApp, type TestApp } from '../support/app.ts';
import {
  givenACanteen,
  givenAnElder,
  givenASitting,
  givenElders,
  placesTaken,
  type SignedInPerson,
} from '../support/givens.ts';
import { fc, withConcurrency } from '../support/property.ts';

const CALLERS = 64;
const ATTEMPTS = 10_000;
const RUNS = 20;
const KEYS = 200;
const SENDS_OF_A_KEY = 50;
const MINUTES = 60_000;

const BOOK = 'mutation ($input: BookMealInput!) { bookMeal(input: $input) { booking { id } userErrors { code } } }';
const CANCEL = 'mutation ($id: ID!) { cancelMealBooking(input: { bookingId: $id }) { userErrors { code } } }';

describe('booking under pressure', () => {
  let t: TestApp;
  let elders: SignedInPerson[];
  beforeAll(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
    elders = await givenElders(t, 150);
  });
  afterAll(() => t?.close());

  async function book(
    elder: SignedInPerson,
    { id: sittingId }: Sitting,
    idempotencyKey: string = randomUUID(),
  ): Promise<{ id?: string; code?: string }> {
    const input = { sittingId, dinerId: elder.id, fulfilment: 'DINE_IN', agreedOwnShareFen: 10_000, idempotencyKey };
    const { data, errors } = await sendFast(t, elder, BOOK, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return { id: data.bookMeal.booking?.id, code: data.bookMeal.userErrors[0]?.code };
  }

  test(
    `in ${ATTEMPTS} attempts by ${CALLERS} callers at once no sitting is oversold, and none has a place left that somebody wanted`,
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 30 }),
          fc.infiniteStream(fc.nat(elders.length - 1)),
          async (capacity, picks) => {
            const lunch = await givenASitting(t, { capacity });
            const wishing = Array.from({ length: ATTEMPTS / RUNS }, () => elders[picks.next().value]!);

            const answers = await withConcurrency(
              CALLERS,
              wishing.map((elder) => () => book(elder, lunch)),
            );

            const booked = answers.filter(({ id }) => id).length;
            expect(booked).toBe(Math.min(capacity, new Set(wishing).size));
            // Whoever has a place is told so, everybody else that there is none; chance decides whether both are heard.
            const hosts = new Set(wishing.filter((_, i) => answers[i]!.id));
            const refused = wishing.flatMap((elder, i) => (answers[i]!.id ? [] : [[elder, answers[i]!.code] as const]));
            const expected = refused.map(([elder]) => (hosts.has(elder) ? 'ALREADY_BOOKED' : 'SITTING_FULL'));
            expect(refused.map(([, code]) => code)).toEqual(expected);
            expect(await placesTaken(t, lunch)).toBe(booked);
          },
        ),
        { numRuns: RUNS },
      );
    },
    10 * MINUTES,
  );

  test(
    `each of ${KEYS} keys, sent ${SENDS_OF_A_KEY} times at once, has one effect and one answer`,
    async () => {
      const lunch = await givenASitting(t, { capacity: KEYS });
      const others = await givenElders(t, KEYS);

      for (const elder of others) {
        const key = randomUUID();
        const answers = await Promise.all(Array.from({ length: SENDS_OF_A_KEY }, () => book(elder, lunch, key)));
        expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
        expect(answers[0]!.id).toBeDefined();
      }

      expect(await placesTaken(t, lunch)).toBe(KEYS);
      expect(await t.orm.em.fork().count(MealBooking, { sitting: lunch.id })).toBe(KEYS);
    },
    10 * MINUTES,
  );

  test(
    'booking and cancelling in any order keep the count of places true and within capacity',
    async () => {
      const moves = fc.array(fc.tuple(fc.nat(9), fc.boolean()), { minLength: 20, maxLength: 60 });
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 6 }), moves, async (capacity, steps) => {
          const lunch = await givenASitting(t, { capacity });
          const mine = new Map<number, string>();

          await withConcurrency(
            8,
            steps.map(([who, cancels]) => async () => {
              const id = mine.get(who);
              if (cancels && id) await send(t, elders[who], CANCEL, { id });
              else mine.set(who, (await book(elders[who]!, lunch)).id ?? id ?? '');
            }),
          );

          expect(await placesTaken(t, lunch)).toBeLessThanOrEqual(capacity);
        }),
        { numRuns: 15 },
      );
    },
    MINUTES,
  );

  test(
    'however meals of a day are booked at once, no rule pays more than its daily cap, and every price adds up',
    async () => {
      const canteens = await Promise.all(Array.from({ length: 3 }, () => givenACanteen(t)));
      let days = 0;
      const prices = fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 9, maxLength: 9 });
      await fc.assert(
        fc.asyncProperty(prices, fc.constantFrom('LOW_INCOME', 'DIBAO', 'TEKUN'), async (listPrices, hardship) => {
          const elder = await givenAnElder(t, { facts: { 'person.hardship': [hardship] } });
          const servedOn = addDays('2027-01-01', (days += 1)); // A day of its own for each run: a canteen serves a meal once a day.
          const day = await Promise.all(
            listPrices.map((listPriceFen, i) =>
              givenASitting(t, {
                servicePoint: canteens[i % 3]!,
                meal: Object.values(Meal)[Math.floor(i / 3)]!,
                listPriceFen,
                servedOn,
              }),
            ),
          );

          await Promise.all(day.map((sitting) => book(elder, sitting)));

          const paid = await t.orm.em
            .fork()
            .execute<{ rule: string; paid: number; cap: number }[]>(
              `select m.rule, sum(m.amount_fen)::int paid, max(m.daily_cap_fen) cap from meal_subsidy m join meal_booking b on b.id = m.booking_id where b.diner_id = '${elder.id}' group by 1`,
            );
          for (const { paid: paidFen, cap } of paid) expect(paidFen).toBeLessThanOrEqual(cap);
          const unbalanced = await t.orm.em.fork().execute(
            `select b.id from meal_booking b left join meal_subsidy m on m.booking_id = b.id where b.diner_id = '${elder.id}'
           group by b.id having b.own_share_fen + coalesce(sum(m.amount_fen), 0) <> b.list_price_fen + b.delivery_fee_fen`,
          );
          expect(unbalanced).toEqual([]);
        }),
        { numRuns: 25 },
      );
    },
    2 * MINUTES,
  );
});
