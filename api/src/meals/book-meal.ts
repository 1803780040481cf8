import type { EntityManager } from '@mikro-orm/postgresql';
import { actFor } from '../delegations/authority.ts';
import { doerOf, personLoader, type Doer } from '../identity/doer.ts';
import { lockedPeople } from '../identity/lock-person.ts';
import { Scope } from '../identity/scope.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { type Call, type Done, doingTogether } from '../platform/doing-together.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { goOn, type Outcome, outcomesOf } from '../platform/outcome.ts';
import { madeBy } from '../platform/touched.ts';
import type { Fulfilment } from './meal.ts';
import type { MealBooking } from './meal-booking.entity.ts';
import { tellOfBooking } from './meal-news.ts';
import { takePlaces, type TakenPlace } from './take-place.ts';

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
    const booking = await book({ ctx, input });
    personLoader(ctx).prime(booking.diner.id, booking.diner); // He is asked for by name, and mostly is who booked.
    return booking;
  } catch (error) {
    if (!(error instanceof Refusal) || !OFFER_ANOTHER.includes(error.code)) throw error;
    throw error.with({ refusedRequest: input });
  }
}

/** At eight o'clock a whole city books at once: those who wait for each other are served together. */
const book = doingTogether<BookMeal, MealBooking>({
  all: bookAll,
  // The daily cap of a diner's second meal counts the first one; a key that is used again meets what it did.
  apart: ({ ctx, input }) => [input.dinerId, `${actorId(ctx.viewer)} ${input.idempotencyKey.toLowerCase()}`],
});

async function bookAll(em: EntityManager, calls: readonly Call<BookMeal>[]): Promise<Outcome<Done<MealBooking>>[]> {
  return goOn(await outcomesOf(calls, (call) => allow(em, call)), async (allowed) => {
    const diners = await lockedPeople(
      em,
      allowed.map(({ input }) => input.dinerId),
    );
    const wanted = allowed.map(({ ctx, input: { dinerId, ...place }, bookedBy }) => ({
      ...{ ...place, bookedBy, actorId: actorId(ctx.viewer) },
      diner: diners.get(dinerId)!,
    }));
    const taken = await takePlaces({ ...calls[0]!.ctx, em }, wanted);
    const told: Outcome<Done<MealBooking>>[] = [];
    for (const [i, place] of taken.entries())
      told.push('error' in place ? place : { value: await tell(em, allowed[i]!, place.value) });
    return told;
  });
}

interface Allowed extends Call<BookMeal> {
  bookedBy: Doer;
}

async function allow(em: EntityManager, { ctx, input }: Call<BookMeal>): Promise<Allowed> {
  const noSuchDiner = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这位用餐人，没有订成。', ['dinerId']);
  const authority = await actFor({ ...ctx, em }, input.dinerId, Scope.MEALS, noSuchDiner);
  return { ctx, input, bookedBy: doerOf(ctx.viewer, authority) };
}

async function tell(
  em: EntityManager,
  { ctx, bookedBy }: Allowed,
  { booking, isNew }: TakenPlace,
): Promise<Done<MealBooking>> {
  if (!isNew) return { answer: booking, written: [] };
  const news = await madeBy(em, () => tellOfBooking({ ...ctx, em }, booking, bookedBy));
  return { answer: booking, written: [booking, ...booking.subsidies, booking.sitting, ...news] };
}
