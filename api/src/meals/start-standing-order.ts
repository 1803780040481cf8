import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { actFor } from '../delegations/authority.ts';
import { doerOf } from '../identity/doer.ts';
import { isClosed, lockPerson } from '../identity/lock-person.ts';
import type { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import { actorId, type ServerContext, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Fulfilment, type Meal } from './meal.ts';
import { tellOfStandingOrder } from './meal-news.ts';
import { MealPlan } from './meal-plan.entity.ts';
import { bookDueDays } from './standing-days.ts';
import { StandingOrder } from './standing-order.entity.ts';
import { meetsAgain, problemOfDays } from './standing-orders.rules.ts';

export interface StartStandingOrder {
  dinerId: string;
  servicePointId: string;
  meal: Meal;
  weekdays: number[];
  fulfilment: Fulfilment;
  agreedOwnShareFen: number;
  startsOn: CivilDate;
  endsOn?: CivilDate | undefined;
  idempotencyKey: string;
}

/**
 * Has a meal booked week after week, and books the days that are open already. What of them cannot be had stands with
 * the order's days.
 *
 * Safe to repeat: the same key from the same viewer returns the first order.
 */
export async function startStandingOrder(ctx: ViewerContext, input: StartStandingOrder): Promise<StandingOrder> {
  const { viewer, now } = ctx;
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这位用餐人，没有订成。', ['dinerId']);
    const authority = await actFor(inside, input.dinerId, Scope.MEALS, notFound);
    const diner = await lockPerson(em, input.dinerId);
    const { idempotencyKey } = input;
    const key = { actorId: actorId(viewer), idempotencyKey };
    const earlier = await em.findOne(StandingOrder, key, { populate: ['servicePoint'] });
    if (earlier) return sameRequestOrRefuse(earlier, input);
    if (isClosed(diner)) throw new Refusal(UserErrorCode.RECORD_CLOSED, '他的登记已经停用，没有订成。', ['dinerId']);
    refuseBadDays(input, civilDate(now()));
    await refuseSecondOrder(inside, input);
    const servicePoint = await offering(inside, diner, input);
    const { meal, fulfilment, agreedOwnShareFen, startsOn, endsOn } = input;
    const weekdays = [...input.weekdays].sort((a, b) => a - b);
    const startedBy = doerOf(viewer, authority);
    const order = em.create(StandingOrder, {
      ...{ diner, servicePoint, meal, weekdays, fulfilment, agreedOwnShareFen, startsOn, endsOn, ...key, startedBy },
      startedAt: now(),
    });
    em.persist(order);
    await em.flush();
    await bookDueDays(inside, diner);
    await tellOfStandingOrder(inside, order, startedBy);
    return order;
  });
}

function sameRequestOrRefuse(earlier: StandingOrder, { dinerId, servicePointId, meal }: StartStandingOrder) {
  if (earlier.diner.id === dinerId && earlier.servicePoint.id === servicePointId && earlier.meal === meal)
    return earlier;
  throw new Refusal(
    UserErrorCode.IDEMPOTENCY_KEY_REUSED,
    '这次请求和上一次的重复了，没有订成。请回到上一页再订一次。',
    ['idempotencyKey'],
  );
}

const DAY_PROBLEMS = {
  PAST: ['开始的日子已经过去了，没有订成。请从今天或以后开始。', 'startsOn'],
  ENDS_FIRST: ['结束的日子要在开始的日子以后，没有订成。请再看一看日期。', 'endsOn'],
  TOO_LATE: ['开始的日子太远了，没有订成。请选一年以内的日期。', 'startsOn'],
} as const;

function refuseBadDays(days: StartStandingOrder, today: CivilDate): void {
  const problem = problemOfDays(days, today);
  if (!problem) return;
  const [message, field] = DAY_PROBLEMS[problem];
  throw new Refusal(UserErrorCode.DATES_NOT_POSSIBLE, message, [field]);
}

/** Two orders of one meal would book it twice: the first is to be stopped before. */
async function refuseSecondOrder({ em, now }: ServerContext, input: StartStandingOrder): Promise<void> {
  const live = await em.find(
    StandingOrder,
    { diner: input.dinerId, stoppedAt: null, $or: [{ endsOn: null }, { endsOn: { $gte: civilDate(now()) } }] },
    { populate: ['servicePoint'], orderBy: { id: 'asc' } },
  );
  const other = live.find((order) => meetsAgain(order, input));
  if (!other) return;
  throw new Refusal(
    UserErrorCode.STANDING_ORDER_EXISTS,
    `这几天的这一餐，已经在${other.servicePoint.name}长期订了，没有再订。要换的话，请先停掉原来的。`,
    ['weekdays'],
  );
}

/** The canteen, if it serves this meal on each of these weekdays in this way. */
async function offering(
  { em }: ServerContext,
  diner: Person,
  { servicePointId, meal, weekdays, fulfilment }: StartStandingOrder,
): Promise<ServicePoint> {
  const point = await em.findOne(ServicePoint, servicePointId);
  if (!point)
    throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这家食堂，没有订成。请回到上一页再选。', ['servicePointId']);
  const plans = await em.find(MealPlan, { servicePoint: point, meal, weekday: { $in: weekdays } });
  if (weekdays.some((weekday) => !plans.some((plan) => plan.weekday === weekday)))
    throw new Refusal(
      UserErrorCode.NOT_OPEN_THAT_DAY,
      '这家食堂不是每个选的日子都供这一餐，没有订成。请去掉不供餐的日子。',
      ['weekdays'],
    );
  if (plans.some(({ fulfilments }) => !fulfilments.includes(fulfilment)))
    throw new Refusal(UserErrorCode.FULFILMENT_NOT_OFFERED, '这家食堂没有这种用餐方式，没有订成。请换一种方式。', [
      'fulfilment',
    ]);
  if (fulfilment === Fulfilment.DELIVERY && !diner.hasHomeAddress)
    throw new Refusal(
      UserErrorCode.NO_HOME_ADDRESS,
      '还没有登记送餐地址，没有订成。请先到社区登记，或改为堂食、自取。',
      ['fulfilment'],
    );
  return point;
}
