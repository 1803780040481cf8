import type { Doer } from '../identity/doer.ts';
import type { Booking } from '../ledger/post-transfer.ts';
import { payDirectly } from '../subsidies/pay-directly.ts';
import { releaseShares, settleShares } from '../subsidies/settle-shares.ts';
import type { MealBooking } from './meal-booking.entity.ts';

/** What funds pay of a meal that was handed out is owed to its canteen. The booking is locked, and read with its subsidies. */
export async function owe(ctx: Booking, booking: MealBooking): Promise<void> {
  const shares = booking.subsidies.getItems();
  const { servicePoint } = booking.sitting;
  const to = { servicePointId: servicePoint.id, doneBy: booking.collectedBy! };
  await settleShares(ctx, shares, to);
  await payDirectly(ctx, shares, { ...to, about: `meal_booking:${booking.id}` });
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
