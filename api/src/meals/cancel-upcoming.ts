import { LockMode } from '@mikro-orm/core';
import { civilDate } from '@doorstep/shared/civil-date';
import type { Doer } from '../identity/doer.ts';
import type { Context } from '../platform/context.ts';
import { MealBookingStatus } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { Sitting } from './sitting.entity.ts';

/**
 * Gives back every place a diner still has from today on, past the cut-off too: nobody comes for it. Returns how many.
 *
 * The diner is locked by the caller, so that none is added meanwhile; the sittings are locked in id order.
 */
export async function cancelUpcoming(
  { em, now }: Pick<Context, 'em' | 'now'>,
  dinerId: string,
  cancelledBy: Doer,
): Promise<number> {
  const upcoming = {
    diner: dinerId,
    status: MealBookingStatus.CONFIRMED,
    sitting: { servedOn: { $gte: civilDate(now()) } },
  };
  const found = await em.find(MealBooking, upcoming);
  const sittings = await em.find(
    Sitting,
    { id: { $in: found.map(({ sitting }) => sitting.id) } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  const held = new Map(sittings.map((sitting) => [sitting.id, sitting]));
  // Read again: one may have been collected, or cancelled, before its sitting was locked.
  const live = await em.find(MealBooking, upcoming, { refresh: true });
  for (const booking of live) {
    held.get(booking.sitting.id)!.giveBackPlace();
    em.assign(booking, { status: MealBookingStatus.CANCELLED, cancelledAt: now(), cancelledBy });
  }
  return live.length;
}
