import { actFor } from '../delegations/authority.ts';
import { doerOf } from '../identity/doer.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { lockedBooking, refuseUnlessDue } from './due-booking.ts';
import { Fulfilment, MealBookingStatus, Proof } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { tellOfBooking } from './meal-news.ts';
import { owe } from './meal-shares.ts';

/**
 * Confirms that a delivered meal came: the diner says so, or whoever acts for him, which counts as a helper's word.
 * Confirming what has come returns it.
 */
export async function confirmDelivery(ctx: ViewerContext, bookingId: string): Promise<MealBooking> {
  const { now, viewer } = ctx;
  return atomically(ctx, async (em) => {
    const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这份订餐，没有确认。', ['bookingId']);
    const known = await em.findOne(MealBooking, bookingId);
    if (!known) throw notFound;
    const authority = await actFor({ ...ctx, em }, known.diner.id, Scope.MEALS, notFound);
    const booking = await lockedBooking(em, known);
    if (booking.status === MealBookingStatus.DELIVERED) return booking;
    if (booking.fulfilment !== Fulfilment.DELIVERY)
      throw new Refusal(UserErrorCode.BAD_VALUE, '这份餐不是送到家的，不用确认。', ['bookingId']);
    refuseUnlessDue(booking, now());
    const collectedBy = doerOf(viewer, authority);
    em.assign(booking, {
      status: MealBookingStatus.DELIVERED,
      collectedAt: now(),
      collectedBy,
      // The diner's own word needs no proof.
      ...(authority.ground !== Ground.SELF && { proof: Proof.HELPER }),
    });
    await owe({ ...ctx, em }, booking);
    await tellOfBooking({ ...ctx, em }, booking, collectedBy);
    return booking;
  });
}
