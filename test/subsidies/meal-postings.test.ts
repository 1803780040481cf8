import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { recordNoShows } from '../../api/src/meals/record-no-shows.ts';
import { oweOldMeals } from '../../api/src/meals/owe-old-meals.ts';
import { PolicyShelf } from '../../api/src/policies/policy-shelf.ts';
import { RegionTree } from '../../api/src/regions/region-tree.ts';
import type { ServerContext } from '../../api/src/platform/context.ts';
import { collect, givenADiner, givenAnOperator, givenTodaysLunch } from '../meals/counter-support.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenABooking, givenAnElder, givenASitting } from '../support/givens.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { CHARITY, CITY, DISTRICT, faultsOf, givenABudget, SOUND, standingOf } from './fund-support.ts';

const LOW_INCOME = { facts: { 'person.hardship': ['LOW_INCOME'] } };

describe('what funds pay of meals, in the books', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
  });
  afterEach(async () => {
    t.clock.now = NOON;
    expect(await faultsOf(t)).toEqual(SOUND);
  });
  afterAll(() => t?.close());

  const serverContext = async (): Promise<ServerContext> => ({
    em: t.orm.em.fork(),
    regions: await RegionTree.load(t.orm.em),
    policies: new PolicyShelf(loadSamplePolicies()).current,
    vault: t.vault,
    absenceRules: [],
    now: () => t.clock.now,
  });

  const cancel = (as: Parameters<typeof send>[1], bookingId: string) =>
    send(
      t,
      as,
      'mutation ($input: CancelMealBookingInput!) { cancelMealBooking(input: $input) { userErrors { code } } }',
      {
        input: { bookingId },
      },
    );

  const all = async () => ({
    city: await standingOf(t, CITY),
    district: await standingOf(t, DISTRICT),
    charity: await standingOf(t, CHARITY),
  });

  test('a booked meal is set aside of each fund, a collected one is owed to the canteen, and twice the same changes nothing', async () => {
    const lunch = await givenTodaysLunch(t);
    const operator = await givenAnOperator(t, lunch.servicePoint);
    const diner = await givenADiner(t, lunch, LOW_INCOME);

    expect(await all()).toEqual({
      city: { left: -400, held: 400, owed: 0 },
      district: { left: -300, held: 300, owed: 0 },
      charity: { left: -135, held: 135, owed: 0 },
    });

    const idempotencyKey = randomUUID();
    await collect(t, operator, lunch, { proof: diner.code, idempotencyKey });
    await collect(t, operator, lunch, { proof: diner.code, idempotencyKey });

    expect(await all()).toEqual({
      city: { left: -400, held: 0, owed: 400 },
      district: { left: -300, held: 0, owed: 300 },
      charity: { left: -135, held: 0, owed: 135 },
    });
    const rules = await t.orm.em
      .fork()
      .execute(`select rule, clause_id as clause from ledger_transfer where kind = 'SUBSIDY_PAID' order by rule`);
    expect(rules).toContainEqual({ rule: 'XINING_LOW_INCOME', clause: 'Q13' });
  });

  test('a cancelled meal gives all back, and so does one that nobody collected', async () => {
    const before = await all();
    const elder = await givenAnElder(t, LOW_INCOME);
    const [lunch, other] = [await givenASitting(t), await givenASitting(t)];
    const { id } = await givenABooking(t, elder, lunch);
    await givenABooking(t, elder, other);
    expect((await all()).city.held).toBe(800);

    await cancel(elder, id);
    await cancel(elder, id);

    expect((await all()).city.held).toBe(400);
    t.clock.now = new Date('2026-11-24T00:30:00+08:00');
    expect(await recordNoShows(await serverContext())).toBe(1);
    expect(await recordNoShows(await serverContext())).toBe(0);
    expect(await all()).toEqual(before);
  });

  test('a meal of before there were books is owed from no budget once it is collected', async () => {
    const before = await standingOf(t, CITY);
    const lunch = await givenTodaysLunch(t);
    const operator = await givenAnOperator(t, lunch.servicePoint);
    const diner = await givenADiner(t, lunch, LOW_INCOME);
    await forget(diner.bookingId);

    const answer = await collect(t, operator, lunch, { proof: diner.code });

    expect(answer.data.collectMeal.userErrors).toEqual([]);
    // What was set aside by the test itself is still there.
    expect(await standingOf(t, CITY)).toEqual({
      left: before.left - 800,
      held: before.held + 400,
      owed: before.owed + 400,
    });
    await forget(diner.bookingId);
    expect(await oweOldMeals(await serverContext())).toBe(1);
    expect(await oweOldMeals(await serverContext())).toBe(0);
    expect((await standingOf(t, CITY)).owed).toBe(before.owed + 400);
  });

  /** As if it had been booked before. */
  const forget = (bookingId: string) =>
    t.asOwner('update meal_subsidy set transfer_id = null, fund_id = null where booking_id = $1', [bookingId]);

  test('of a fund that runs out the quote says so before anybody books, and the last fen go to one of two', async () => {
    await givenABudget(t, DISTRICT, 450);
    const [one, other] = [await givenAnElder(t), await givenAnElder(t)];
    const lunch = await givenASitting(t);

    const booked = await Promise.all([one, other].map((elder) => tryToBook(elder, lunch.id, 915)));

    expect(booked.map(({ userErrors }) => userErrors[0]?.code ?? 'BOOKED').sort()).toEqual(['BOOKED', 'PRICE_RISEN']);
    const late = booked[0].booking ? other : one;
    const { data } = await send(t, late, QUOTE, { sittingId: lunch.id, dinerId: late.id });
    const line = data.quote.subsidies.find(({ code }: { code: string }) => code === 'XINING_AGE_80');
    expect(line).toEqual({ code: 'XINING_AGE_80', amountFen: 150, isLimitedByBudget: true });
    expect(data.quote.ownShareFen).toBe(1065);
    const again = await tryToBook(late, lunch.id, 1065);
    expect(again.userErrors).toEqual([]);
    const empty = await send(t, await givenAnElder(t), QUOTE, { sittingId: lunch.id, dinerId: late.id });
    expect(empty.data?.quote ?? null).toBeNull();
  });

  const QUOTE = `query ($sittingId: ID!, $dinerId: ID!) { quote(sittingId: $sittingId, dinerId: $dinerId, fulfilment: DINE_IN) {
    ownShareFen subsidies { code amountFen isLimitedByBudget } } }`;

  async function tryToBook(
    elder: Awaited<ReturnType<typeof givenAnElder>>,
    sittingId: string,
    agreedOwnShareFen: number,
  ) {
    const input = {
      sittingId,
      dinerId: elder.id,
      fulfilment: 'DINE_IN',
      agreedOwnShareFen,
      idempotencyKey: randomUUID(),
    };
    const { data } = await send(
      t,
      elder,
      'mutation ($input: BookMealInput!) { bookMeal(input: $input) { booking { id } userErrors { code } } }',
      { input },
    );
    return data.bookMeal;
  }
});
