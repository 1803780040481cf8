import { randomUUID } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import { addDays, civilDate, instantOf } from '@doorstep/shared/civil-date';
import type { ServicePoint } from '../../api/src/catalog/service-point.entity.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { noSessionHints } from '../../api/src/identity/session-hints.ts';
import { Sessions } from '../../api/src/identity/sessions.ts';
import { Fulfilment, Meal } from '../../api/src/meals/meal.ts';
import { MealPlan } from '../../api/src/meals/meal-plan.entity.ts';
import { openSittings } from '../../api/src/meals/open-sittings.ts';
import { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { send, type Sender, type TestApp } from '../support/app.ts';
import { givenACanteen, type SignedInPerson } from '../support/givens.ts';

/** A canteen that serves a meal every day, week after week: lunch for 40 at 13.50 yuan, until nine of the day. */
export async function givenAWeeklyCanteen(
  t: TestApp,
  { meals = [Meal.LUNCH], ...over }: Partial<RequiredEntityData<MealPlan>> & { meals?: Meal[] } = {},
): Promise<ServicePoint> {
  const servicePoint = (over.servicePoint as ServicePoint | undefined) ?? (await givenACanteen(t));
  await givenAPlan(t, servicePoint, meals, over);
  await openSittings(t.orm.em, t.clock.now);
  return servicePoint;
}

async function givenAPlan(
  t: TestApp,
  servicePoint: ServicePoint,
  meals: readonly Meal[],
  over: Partial<RequiredEntityData<MealPlan>> = {},
): Promise<void> {
  const em = t.orm.em.fork();
  for (const meal of meals)
    for (const weekday of [1, 2, 3, 4, 5, 6, 7])
      em.create(MealPlan, {
        servicePoint: servicePoint.id,
        weekday,
        meal,
        servedFrom: meal === Meal.LUNCH ? '11:00' : '17:00',
        servedUntil: meal === Meal.LUNCH ? '12:30' : '18:30',
        dishes: [{ name: '红烧豆腐', allergens: [], tags: [] }],
        capacity: 40,
        listPriceFen: 1350,
        deliveryFeeFen: 200,
        fulfilments: [Fulfilment.DINE_IN, Fulfilment.PICK_UP, Fulfilment.DELIVERY],
        closesTime: '09:00',
        ...over,
      });
  await em.flush();
}

/** A sitting of a canteen, by its day. */
export const sittingOf = (t: TestApp, { id }: ServicePoint, servedOn: string, meal = Meal.LUNCH): Promise<Sitting> =>
  t.orm.em.fork().findOneOrFail(Sitting, { servicePoint: id, servedOn, meal });

/** Lets it be that time of that day, and these people be signed in still. */
export async function letItBe(t: TestApp, day: string, time: string, ...people: SignedInPerson[]): Promise<void> {
  t.clock.now = instantOf(day, time);
  const em = t.orm.em.fork();
  for (const person of people) {
    const { tokens } = new Sessions(noSessionHints).open(
      em,
      { person: em.getReference(Person, person.id) },
      t.clock.now,
    );
    person.token = tokens.accessToken;
  }
  await em.flush();
}

/** The day so many days after today. */
export const inDays = ({ clock }: TestApp, days: number): string => addDays(civilDate(clock.now), days);

const COMING =
  'coming { code sitting { id servedOn } booking { id status ownShareFen bookedBy { ground name } sitting { servedOn } } }';

const START = `mutation ($input: StartStandingOrderInput!) { startStandingOrder(input: $input) {
  order { id meal weekdays startsOn endsOn servicePoint { name } startedBy { ground name } ${COMING} } userErrors { code message field } } }`;

const STOP = `mutation ($input: StopStandingOrderInput!) { stopStandingOrder(input: $input) {
  order { id stoppedAt stoppedBy { ground } } cancelled { id sitting { servedOn } } kept { id } userErrors { code message field } } }`;

const MINE = `query ($dinerId: ID!) { myStandingOrders(dinerId: $dinerId) { id meal weekdays ${COMING} } }`;

/** Orders lunch week after week: by default every day from tomorrow on, at most 50 yuan. */
export async function start(t: TestApp, as: Sender, dinerId: string, servicePointId: string, over: object = {}) {
  const input = {
    ...{ dinerId, servicePointId, meal: 'LUNCH', weekdays: [1, 2, 3, 4, 5, 6, 7], fulfilment: 'DINE_IN' },
    ...{ agreedOwnShareFen: 5_000, startsOn: '2026-11-23', idempotencyKey: randomUUID() },
    ...over,
  };
  const { data, errors } = await send(t, as, START, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.startStandingOrder;
}

export async function stop(t: TestApp, as: Sender, orderId: string, over: object = {}) {
  const { data, errors } = await send(t, as, STOP, { input: { orderId, ...over } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.stopStandingOrder;
}

export const standingOrdersOf = (t: TestApp, as: Sender, dinerId: string) => send(t, as, MINE, { dinerId });

/** A standing order through the door, for somebody who plans to eat on Mondays from the week after next on. */
export async function givenAStandingOrder(
  t: TestApp,
  diner: SignedInPerson,
  servicePoint: ServicePoint,
  over: object = {},
): Promise<{ id: string }> {
  await givenAPlan(t, servicePoint, [Meal.LUNCH]);
  const { order, userErrors } = await start(t, diner, diner.id, servicePoint.id, {
    weekdays: [1],
    startsOn: '2026-12-07',
    ...over,
  });
  if (!order) throw new Error(`Not started: ${JSON.stringify(userErrors)}`);
  return order;
}
