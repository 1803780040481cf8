import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ServicePointClosure } from '../../api/src/catalog/service-point-closure.entity.ts';
import { bookStandingOrders } from '../../api/src/meals/book-standing-orders.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { MealBookingStatus } from '../../api/src/meals/meal.ts';
import { openSittings } from '../../api/src/meals/open-sittings.ts';
import { StandingOrder } from '../../api/src/meals/standing-order.entity.ts';
import { Message, MessageLink } from '../../api/src/messages/message.entity.ts';
import { serverOf } from '../applications/cases.ts';
import { givenAnAbsence, end } from '../absences/cast.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { givenAKnownElder } from '../privacy/cast.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { givenABooking, givenAnElder, placesTaken, type SignedInPerson } from '../support/givens.ts';
import { givenAWeeklyCanteen, letItBe, sittingOf, standingOrdersOf, start, stop } from './standing-support.ts';

/** Monday and Wednesday of the two weeks that are open. */
const MONDAYS_AND_WEDNESDAYS = ['2026-11-23', '2026-11-25', '2026-11-30', '2026-12-02'];
interface Coming {
  sitting: { servedOn: string };
  booking: { status: string; ownShareFen: number };
}

const TWICE_A_WEEK = { weekdays: [3, 1] };

describe('standing meal orders', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());
  beforeEach(() => void (t.clock.now = NOON));

  const hour = async () => {
    await openSittings(t.orm.em, t.clock.now);
    return bookStandingOrders(await serverOf(t));
  };

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

  const toldOf = async (diner: SignedInPerson) =>
    (await t.orm.em.fork().find(Message, { recipient: diner.id, link: MessageLink.STANDING_ORDER })).map((message) =>
      t.vault.open(message, 'text'),
    );

  test('an elder orders lunch for Mondays and Wednesdays: what is open is booked at once', async () => {
    const elder = await givenAnElder(t);
    const canteen = await givenAWeeklyCanteen(t);

    const { order, userErrors } = await start(t, elder, elder.id, canteen.id, TWICE_A_WEEK);

    expect(userErrors).toEqual([]);
    expect(order).toMatchObject({ weekdays: [1, 3], startsOn: '2026-11-23', startedBy: { ground: 'SELF' } });
    expect(
      order.coming.map(({ sitting, booking }: Coming) => [sitting.servedOn, booking.status, booking.ownShareFen]),
    ).toEqual(MONDAYS_AND_WEDNESDAYS.map((day) => [day, 'CONFIRMED', 1350]));
    expect(await placesTaken(t, await sittingOf(t, canteen, '2026-11-23'))).toBe(1);
  });

  test('each hour books the days that have opened since, once, however many servers do it', async () => {
    const elder = await givenAnElder(t);
    const canteen = await givenAWeeklyCanteen(t);
    await start(t, elder, elder.id, canteen.id, TWICE_A_WEEK);
    await letItBe(t, '2026-11-24', '06:00');

    await Promise.all([hour(), hour(), hour()]);

    expect(await liveDays(elder)).toEqual([...MONDAYS_AND_WEDNESDAYS, '2026-12-07']);
  });

  test('what he cancels himself stays cancelled', async () => {
    const elder = await givenAnElder(t);
    const canteen = await givenAWeeklyCanteen(t);
    const { order } = await start(t, elder, elder.id, canteen.id, TWICE_A_WEEK);
    const { id } = order.coming[0].booking;
    await t.asOwner(`update meal_booking set status = 'CANCELLED' where id = '${id}'`);
    await t.asOwner(`update sitting set places_taken = 0 where id = '${order.coming[0].sitting.id}'`);

    await hour();

    expect(await liveDays(elder)).toEqual(MONDAYS_AND_WEDNESDAYS.slice(1));
  });

  test('a day that is full, closed or dearer than agreed is told once, with the reason, and not tried again', async () => {
    const elder = await givenAnElder(t);
    const canteen = await givenAWeeklyCanteen(t, { capacity: 1 });
    await start(t, elder, elder.id, canteen.id, { weekdays: [7], startsOn: '2026-12-06' });
    await givenABooking(t, await givenAnElder(t), await sittingOf(t, canteen, '2026-11-23'));
    await t.asOwner(
      `update sitting set list_price_fen = 6000 where service_point_id = '${canteen.id}' and served_on = '2026-11-30'`,
    );
    const em = t.orm.em.fork();
    em.create(ServicePointClosure, { servicePoint: canteen.id as never, closedOn: '2026-11-25', reason: '停水' });
    await em.flush();
    await t.asOwner(
      `update standing_order set weekdays = '[1, 3]', starts_on = '2026-11-23' where diner_id = '${elder.id}'`,
    );

    await hour();
    await hour();

    expect(await liveDays(elder)).toEqual(['2026-12-02']);
    const [told, ...more] = await toldOf(elder);
    expect(more).toEqual([]);
    expect(told).toContain(
      '11月23日没有订成，已经订满；11月25日没有订成，食堂休息；11月30日没有订成，自付超过了您同意的50元',
    );
    const { data } = await standingOrdersOf(t, elder, elder.id);
    expect(data.myStandingOrders[0].coming.map(({ code }: { code: string | null }) => code)).toEqual([
      'SITTING_FULL',
      'NOT_OPEN_THAT_DAY',
      'PRICE_RISEN',
      null,
    ]);
  });

  test('what he has booked himself is not booked twice: here without a word, elsewhere with one', async () => {
    const elder = await givenAnElder(t);
    const [canteen, other] = [await givenAWeeklyCanteen(t), await givenAWeeklyCanteen(t)];
    await givenABooking(t, elder, await sittingOf(t, canteen, '2026-11-23'));
    await givenABooking(t, elder, await sittingOf(t, other, '2026-11-25'));

    const { order } = await start(t, elder, elder.id, canteen.id, TWICE_A_WEEK);

    expect(order.coming.map(({ code }: { code: string | null }) => code)).toEqual([
      'ALREADY_BOOKED',
      'ALREADY_BOOKED',
      null,
      null,
    ]);
    expect(await liveDays(elder)).toEqual(MONDAYS_AND_WEDNESDAYS);
  });

  test('it passes over the days on which he is away, and simply goes on after them', async () => {
    const elder = await givenAnElder(t);
    const canteen = await givenAWeeklyCanteen(t);
    await givenAnAbsence(t, elder, { startsOn: '2026-11-24', backOn: '2026-12-01' });

    await start(t, elder, elder.id, canteen.id, TWICE_A_WEEK);
    await hour();

    expect(await liveDays(elder)).toEqual(['2026-11-23', '2026-12-02']);
    expect(await toldOf(elder)).toEqual([]);
  });

  test('home earlier than was said: the days that were passed over are booked now', async () => {
    const elder = await givenAnElder(t);
    const canteen = await givenAWeeklyCanteen(t);
    const absence = await givenAnAbsence(t, elder);
    await start(t, elder, elder.id, canteen.id, TWICE_A_WEEK);
    expect(await liveDays(elder)).toEqual([]);

    const { items } = await end(t, elder, absence.id, '2026-11-25');

    expect(items.map(({ on, outcome }: { on: string; outcome: string }) => [on, outcome])).toEqual(
      MONDAYS_AND_WEDNESDAYS.slice(1).map((day) => [day, 'STARTED_AGAIN']),
    );
    expect(await liveDays(elder)).toEqual(MONDAYS_AND_WEDNESDAYS.slice(1));
  });

  test('stopped: what is booked stays unless it is to go too, and nothing more is booked', async () => {
    const elder = await givenAnElder(t);
    const canteen = await givenAWeeklyCanteen(t);
    const { order } = await start(t, elder, elder.id, canteen.id, TWICE_A_WEEK);

    const stopped = await stop(t, elder, order.id);
    const kept = await liveDays(elder);
    const again = await stop(t, elder, order.id, { cancelsBooked: true });
    await letItBe(t, '2026-11-24', '06:00');
    await hour();

    expect(stopped).toMatchObject({ order: { stoppedAt: NOON.toISOString() }, cancelled: [], userErrors: [] });
    expect(kept).toEqual(MONDAYS_AND_WEDNESDAYS);
    expect(again.cancelled).toHaveLength(4);
    expect(await liveDays(elder)).toEqual([]);
    expect(await placesTaken(t, await sittingOf(t, canteen, '2026-11-25'))).toBe(0);
  });

  test('stopped with its meals while he is away: they are not had again when he is home', async () => {
    const elder = await givenAnElder(t);
    const canteen = await givenAWeeklyCanteen(t);
    const { order } = await start(t, elder, elder.id, canteen.id, TWICE_A_WEEK);
    const absence = await givenAnAbsence(t, elder);

    await stop(t, elder, order.id, { cancelsBooked: true });
    const { items } = await end(t, elder, absence.id, '2026-11-23');

    expect(items).toEqual([]);
    expect(await liveDays(elder)).toEqual([]);
  });

  test('the same key again gives the first order; two orders of one meal are refused', async () => {
    const elder = await givenAnElder(t);
    const canteen = await givenAWeeklyCanteen(t);
    const idempotencyKey = randomUUID();

    const answers = await Promise.all(
      [1, 2, 3].map(() => start(t, elder, elder.id, canteen.id, { ...TWICE_A_WEEK, idempotencyKey })),
    );
    const second = await start(t, elder, elder.id, canteen.id, { weekdays: [3, 5] });

    expect(new Set(answers.map(({ order }) => order.id)).size).toBe(1);
    expect(second.userErrors).toMatchObject([{ code: 'STANDING_ORDER_EXISTS' }]);
    expect(await liveDays(elder)).toEqual(MONDAYS_AND_WEDNESDAYS);
  });

  test.each([
    ['from a day that is past', { startsOn: '2026-11-21' }, 'DATES_NOT_POSSIBLE'],
    ['that ends before it begins', { startsOn: '2026-11-25', endsOn: '2026-11-24' }, 'DATES_NOT_POSSIBLE'],
    ['of a meal that the canteen does not serve', { meal: 'DINNER' }, 'NOT_OPEN_THAT_DAY'],
    ['at a canteen that is not there', { servicePointId: randomUUID() }, 'NOT_FOUND'],
  ])('an order %s is refused', async (_, over, code) => {
    const elder = await givenAnElder(t);
    const canteen = await givenAWeeklyCanteen(t);

    expect((await start(t, elder, elder.id, canteen.id, over)).userErrors).toMatchObject([{ code }]);
    expect(await t.orm.em.fork().count(StandingOrder, { diner: elder.id })).toBe(0);
  });

  test('a daughter with the matter of meals orders for her father, and he is told; others may not', async () => {
    const father = await givenAKnownElder(t, { name: '徐阿根' });
    const [daughter, other] = [await givenAnElder(t, { name: '徐小芳' }), await givenAnElder(t)];
    await givenADelegation(t, father, daughter);
    await givenADelegation(t, father, other, { scopes: ['RESPITE'] });
    const canteen = await givenAWeeklyCanteen(t);

    const { order } = await start(t, daughter, father.id, canteen.id, TWICE_A_WEEK);
    const refused = [
      await start(t, other, father.id, canteen.id),
      await stop(t, other, order.id),
      await stop(t, await givenAnElder(t), order.id),
    ];

    expect(order.coming[0].booking.bookedBy).toEqual({ ground: 'DELEGATION', name: '徐小芳' });
    expect(await toldOf(father)).toEqual(['女儿徐小芳替徐阿根长期订了午餐（清江社区食堂），从11月23日起。']);
    expect(refused.map(({ userErrors }) => userErrors[0].code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect((await standingOrdersOf(t, other, father.id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
