import { actFor } from '../delegations/authority.ts';
import { doerOf } from '../identity/doer.ts';
import { lockPerson } from '../identity/lock-person.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { Fulfilment } from './meal.ts';
import type { MealBooking } from './meal-booking.entity.ts';
import { tellOfBooking } from './meal-news.ts';
import { takePlace } from './take-place.ts';

export interface BookMeal {
  sittingId: string;
  dinerId: string;
  fulfilment: Fulfilment;
  agreedOwnShareFen: number;
  idempotencyKey: string;
}

/** Refusals after which the payload can name the nearest free sitting. */
const OFFER_ANOTHER = [UserErrorCode.SITTING_FULL, UserErrorCode.BOOKING_CLOSED, UserErrorCode.NOT_OPEN_THAT_DAY];

/**
 * Books one place for the diner, or refuses and changes nothing.
 *
 * Safe to repeat: the same key from the same viewer returns the first booking. On a day on which he is said to be away
 * it books too, after a warning: plans change, and he may come home for the one meal.
 */
export async function bookMeal(ctx: ViewerContext, input: BookMeal): Promise<MealBooking> {
  try {
    return await atomically(ctx, (em) => bookWithin({ ...ctx, em }, input));
  } catch (error) {
    if (!(error instanceof Refusal) || !OFFER_ANOTHER.includes(error.code)) throw error;
    throw error.with({ refusedRequest: input });
  }
}

async function bookWithin(ctx: ViewerContext, { dinerId, ...place }: BookMeal): Promise<MealBooking> {
  const { em, viewer } = ctx;
  const authority = await actFor(
    ctx,
    dinerId,
    Scope.MEALS,
    new Refusal(UserErrorCode.NOT_FOUND, '没有找到这位用餐人，没有订成。', ['dinerId']),
  );
  const bookedBy = doerOf(viewer, authority);
  const diner = await lockPerson(em, dinerId);
  const { booking, isNew } = await takePlace(ctx, { ...place, diner, bookedBy, actorId: actorId(viewer) });
  if (isNew) await tellOfBooking(ctx, booking, bookedBy);
  return booking;
}
