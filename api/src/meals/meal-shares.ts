import type { Doer } from '../identity/doer.ts';
import type { Booking } from '../ledger/post-transfer.ts';
import { payDirectly } from '../subsidies/pay-directly.ts';
import { releaseShares, settleSharesOf } from '../subsidies/settle-shares.ts';
import type { MealBooking } from './meal-booking.entity.ts';

/** {@link oweAll} for one. */
export const owe = (ctx: Booking, booking: MealBooking): Promise<void> => oweAll(ctx, [booking]);

/** What funds pay of meals that were handed out is owed to their canteens. The bookings are locked, and read with their subsidies. */
export async function oweAll(ctx: Booking, bookings: readonly MealBooking[]): Promise<void> {
  const provided = bookings.map(({ id, sitting, subsidies, collectedBy }) => ({
    ...{ servicePointId: sitting.servicePoint.id, doneBy: collectedBy!, about: `meal_booking:${id}` },
    shares: subsidies.getItems(),
  }));
  await settleSharesOf(ctx, provided);
  for (const { shares, ...to } of provided) await payDirectly(ctx, shares, to);
}

/** What funds would have paid of meals that nobody gets is theirs again. The bookings are locked. */
export async function giveBackShares(ctx: Booking, bookings: readonly MealBooking[], by: Doer): Promise<void> {
  if (bookings.length === 0) return;
  await ctx.em.populate([...bookings], ['subsidies']);
  await releaseShares(
    ctx,
    bookings.flatMap(({ subsidies }) => subsidies.getItems()),
    by,
  );
}
