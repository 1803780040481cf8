import type { EntityManager } from '@mikro-orm/postgresql';
import { actFor } from '../delegations/authority.ts';
import { doerOf, personLoader, type Doer } from '../identity/doer.ts';
import { lockPeople } from '../identity/lock-person.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { groupCommit } from '../platform/group-commit.ts';
import { goOn, outcomeOfAsync, type Outcome } from '../platform/outcome.ts';
import { madeBy, rowNameOf } from '../platform/touched.ts';
import { recordDoings } from '../platform/trail.ts';
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

interface Call {
  ctx: ViewerContext;
  input: BookMeal;
}

/** At eight o'clock a whole city books at once: those who wait for each other are served together. */
const book = groupCommit<Call, MealBooking>({
  async together(em, calls) {
    const outcomes = await bookAll(em, calls);
    const doings = outcomes.flatMap((outcome, i) =>
      'value' in outcome && outcome.value.written.length > 0
        ? [{ ctx: calls[i]!.ctx, touched: outcome.value.written.map(rowNameOf) }]
        : [],
    );
    await recordDoings(em, doings);
    return outcomes.map((outcome) => ('value' in outcome ? { value: outcome.value.booking } : outcome));
  },
  alone: (call) =>
    atomically(call.ctx, async (em) => {
      const [outcome] = await bookAll(em, [call]);
      if ('error' in outcome!) throw outcome.error;
      return outcome!.value.booking;
    }),
  same: ({ ctx, input }) => JSON.stringify([actorId(ctx.viewer), input]),
  // The daily cap of a diner's second meal counts the first one; a key that is used again meets what it did.
  apart: ({ ctx, input }) => [input.dinerId, `${actorId(ctx.viewer)} ${input.idempotencyKey.toLowerCase()}`],
  onFailure: (err, calls) =>
    calls[0]!.ctx.log.warn({ err, calls: calls.length }, 'meals could not be booked together, and are one by one'),
});

/** A booking, and what was written with it: nothing where it had been booked before. */
interface Booked {
  booking: MealBooking;
  written: readonly object[];
}

async function bookAll(em: EntityManager, calls: readonly Call[]): Promise<Outcome<Booked>[]> {
  return goOn(await allowedOf(em, calls), async (allowed) => {
    const diners = await lockPeople(
      em,
      allowed.map(({ input }) => input.dinerId),
    );
    const wanted = allowed.map(({ ctx, input: { dinerId, ...place }, bookedBy }) => ({
      ...{ ...place, bookedBy, actorId: actorId(ctx.viewer) },
      diner: diners.get(dinerId)!,
    }));
    const taken = await takePlaces({ ...calls[0]!.ctx, em }, wanted);
    const told: Outcome<Booked>[] = [];
    for (const [i, place] of taken.entries()) {
      // Whoever sent the same once more is refused by the same: it says itself whom it is about.
      if ('error' in place) place.error.about ??= allowed[i]!.ctx.trail.about;
      told.push('error' in place ? place : { value: await tell(em, allowed[i]!, place.value) });
    }
    return told;
  });
}

interface Allowed extends Call {
  bookedBy: Doer;
}

async function allowedOf(em: EntityManager, calls: readonly Call[]): Promise<Outcome<Allowed>[]> {
  const allowed: Outcome<Allowed>[] = [];
  for (const call of calls) {
    const { ctx, input } = call;
    const noSuchDiner = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这位用餐人，没有订成。', ['dinerId']);
    const authority = actFor({ ...ctx, em }, input.dinerId, Scope.MEALS, noSuchDiner);
    allowed.push(await outcomeOfAsync(authority.then((by) => ({ ...call, bookedBy: doerOf(ctx.viewer, by) }))));
  }
  return allowed;
}

async function tell(em: EntityManager, { ctx, bookedBy }: Allowed, { booking, isNew }: TakenPlace): Promise<Booked> {
  if (!isNew) return { booking, written: [] };
  const news = await madeBy(em, () => tellOfBooking({ ...ctx, em }, booking, bookedBy));
  return { booking, written: [booking, ...booking.subsidies, booking.sitting, ...news] };
}
