import { civilDate } from '@doorstep/shared/civil-date';
import { actFor, readAbout } from '../delegations/authority.ts';
import { doerOf, type Doer } from '../identity/doer.ts';
import { lockPerson } from '../identity/lock-person.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { cancelUntilCutOff, type Cancelled } from './cancel-upcoming.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { tellOfStandingOrder } from './meal-news.ts';
import { StandingOrder } from './standing-order.entity.ts';
import { StandingOrderDay } from './standing-order-day.entity.ts';

/** An order that was stopped, and what became of the meals it had booked. */
export interface StoppedOrder extends Cancelled {
  order: StandingOrder;
}

/**
 * Stops a standing order: no more meals are booked. Those that are stay, unless they are to be cancelled too; what is
 * past its cut-off stays then as well. Stopping what is stopped returns it, and may still cancel.
 */
export async function stopStandingOrder(
  ctx: ViewerContext,
  { orderId, cancelsBooked }: { orderId: string; cancelsBooked: boolean },
): Promise<StoppedOrder> {
  const { viewer, now } = ctx;
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个长期订餐，没有停。', ['orderId']);
    const known = await em.findOne(StandingOrder, orderId);
    if (!known) throw notFound;
    const authority = await actFor(inside, known.diner.id, Scope.MEALS, notFound);
    await lockPerson(em, known.diner.id);
    const order = await em.findOneOrFail(StandingOrder, orderId, { refresh: true, populate: ['servicePoint'] });
    const by = doerOf(viewer, authority);
    const done = cancelsBooked ? await cancelBookedBy(inside, order, by) : { cancelled: [], kept: [] };
    if (!order.stoppedAt) {
      em.assign(order, { stoppedAt: now(), stoppedBy: by });
      await tellOfStandingOrder(inside, order, by);
    }
    return { order, ...done };
  });
}

/** What an absence has stopped of it is not had again either. */
async function cancelBookedBy(ctx: Pick<Context, 'em' | 'now'>, order: StandingOrder, by: Doer): Promise<Cancelled> {
  const { em } = ctx;
  const days = await em.find(StandingOrderDay, { order, booking: { $ne: null } });
  const ids = days.map(({ booking }) => booking!.id);
  for (const paused of await em.find(MealBooking, { id: { $in: ids }, absence: { $ne: null } })) paused.absence = null!;
  const done = await cancelUntilCutOff(ctx, { id: { $in: ids } }, by);
  await em.populate([...done.cancelled, ...done.kept], ['sitting.servicePoint', 'diner', 'subsidies']);
  return done;
}

/** A diner's orders that go on or are to begin, the first to be started first. */
export async function myStandingOrders(ctx: ViewerContext, dinerId: string): Promise<StandingOrder[]> {
  await readAbout(ctx, dinerId, Scope.MEALS, new Refusal(UserErrorCode.NOT_FOUND, '没有找到这位用餐人。', ['dinerId']));
  return ctx.em.find(
    StandingOrder,
    { diner: dinerId, stoppedAt: null, $or: [{ endsOn: null }, { endsOn: { $gte: civilDate(ctx.now()) } }] },
    { orderBy: { id: 'asc' }, populate: ['servicePoint'] },
  );
}

/** What these orders tried of the days from today on, by order, the earliest first. */
export async function comingDays(
  { em, now }: Pick<Context, 'em' | 'now'>,
  orderIds: readonly string[],
): Promise<StandingOrderDay[][]> {
  const days = await em.find(
    StandingOrderDay,
    { order: { $in: [...orderIds] }, sitting: { servedOn: { $gte: civilDate(now()) } } },
    {
      orderBy: { sitting: { servedOn: 'asc', servedFrom: 'asc' } },
      populate: ['sitting.servicePoint', 'booking.sitting', 'booking.diner', 'booking.subsidies'],
    },
  );
  return orderIds.map((id) => days.filter(({ order }) => order.id === id));
}

/** Stops all that is ordered for a person: he has died, or had his record closed. He is locked by the caller. */
export async function stopAllOrdersOf({ em, now }: Pick<Context, 'em' | 'now'>, dinerId: string, by: Doer) {
  for (const order of await em.find(StandingOrder, { diner: dinerId, stoppedAt: null }))
    em.assign(order, { stoppedAt: now(), stoppedBy: by });
}
