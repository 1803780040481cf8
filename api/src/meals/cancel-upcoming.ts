import { LockMode, type FilterQuery } from '@mikro-orm/core';
import { civilDate } from '@doorstep/shared/civil-date';
import type { Absence } from '../absences/absence.entity.ts';
import type { Doer } from '../identity/doer.ts';
import type { Context } from '../platform/context.ts';
import { MealBookingStatus } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { giveBackShares } from './meal-shares.ts';
import { Sitting } from './sitting.entity.ts';

/** Which sittings' places change hands at once: locked in the order of their ids, by whoever changes several. */
export const lockSittings = ({ em }: Pick<Context, 'em'>, ids: readonly string[]): Promise<Sitting[]> =>
  em.find(
    Sitting,
    { id: { $in: [...new Set(ids)] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );

/** What of several bookings was cancelled, and what was past its cut-off. */
export interface Cancelled {
  cancelled: MealBooking[];
  kept: MealBooking[];
}

/**
 * Gives back the places of those of a diner's bookings that match, up to the cut-off of each; what is past it is kept.
 * The diner is locked by the caller, so that none is added meanwhile; the sittings are locked in id order.
 */
export async function cancelUntilCutOff(
  { em, now }: Pick<Context, 'em' | 'now'>,
  which: FilterQuery<MealBooking>,
  cancelledBy: Doer,
  absence?: Absence,
): Promise<Cancelled> {
  const at = now();
  const { live, held } = await lockedLive({ em, now }, which);
  const isOpen = ({ sitting }: MealBooking) => at < held.get(sitting.id)!.bookingClosesAt;
  const [cancelled, kept] = [live.filter(isOpen), live.filter((booking) => !isOpen(booking))];
  for (const booking of cancelled) {
    giveBack(held, booking, { at, by: cancelledBy });
    if (absence) booking.absence = absence;
  }
  await giveBackShares({ em, now }, cancelled, cancelledBy);
  return { cancelled, kept };
}

/**
 * Gives back every place a diner still has from today on, past the cut-off too: nobody comes for it. Returns how many.
 *
 * The diner is locked by the caller.
 */
export async function cancelUpcoming(
  ctx: Pick<Context, 'em' | 'now'>,
  dinerId: string,
  cancelledBy: Doer,
): Promise<number> {
  const { live, held } = await lockedLive(ctx, { diner: dinerId });
  for (const booking of live) giveBack(held, booking, { at: ctx.now(), by: cancelledBy });
  await giveBackShares(ctx, live, cancelledBy);
  return live.length;
}

/** The upcoming bookings that match, and their sittings, locked. */
async function lockedLive({ em, now }: Pick<Context, 'em' | 'now'>, which: FilterQuery<MealBooking>) {
  const upcoming: FilterQuery<MealBooking> = {
    $and: [which, { status: MealBookingStatus.CONFIRMED, sitting: { servedOn: { $gte: civilDate(now()) } } }],
  };
  const found = await em.find(MealBooking, upcoming);
  const sittings = await lockSittings(
    { em },
    found.map(({ sitting }) => sitting.id),
  );
  const held = new Map(sittings.map((sitting) => [sitting.id, sitting]));
  // Read again: one may have been collected, or cancelled, before its sitting was locked.
  const live = await em.find(MealBooking, upcoming, { refresh: true, orderBy: { id: 'asc' } });
  return { live, held };
}

function giveBack(held: ReadonlyMap<string, Sitting>, booking: MealBooking, { at, by }: { at: Date; by: Doer }): void {
  held.get(booking.sitting.id)!.giveBackPlace();
  Object.assign(booking, { status: MealBookingStatus.CANCELLED, cancelledAt: at, cancelledBy: by });
}
