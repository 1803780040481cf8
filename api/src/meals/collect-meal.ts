import type { EntityManager } from '@mikro-orm/postgresql';
import { doerOf } from '../identity/doer.ts';
import type { ViewerContext } from '../platform/context.ts';
import { type Call, type Done, doingTogether } from '../platform/doing-together.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { goOn, type Outcome, outcomesOf } from '../platform/outcome.ts';
import { handedOut, isCredible, meantAt } from './counter.rules.ts';
import { noteReading, servedPoint } from './counter.service.ts';
import { lockedBookings, refuseUnlessDue } from './due-booking.ts';
import { Proof } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { oweAll } from './meal-shares.ts';
import { bookingsBy, isShownBy, type Showing, type Shown, shownIn } from './shown-bookings.ts';

export interface CollectMeal extends Showing {
  servicePointId: string;
  /** What was typed or scanned. */
  proof?: string | null | undefined;
  /** Chosen from several, or from the list. */
  bookingId?: string | null | undefined;
  /** Somebody who is known vouches for the diner: no proof, only the booking. */
  helper: boolean;
  /** When it was handed out, by a device that was without network. */
  collectedAt?: Date | null | undefined;
  idempotencyKey: string;
}

/** The booking whose meal was handed out; or those it may be, and nothing was. */
export interface Collection {
  booking?: MealBooking;
  candidates: MealBooking[];
}

/**
 * Hands out a booked meal to whoever shows that it is his, in whatever way.
 *
 * Safe to repeat: the same key from the same member of staff returns what it handed out.
 */
export async function collectMeal(ctx: ViewerContext, input: CollectMeal): Promise<Collection> {
  // What was chosen from the list is no guess.
  if (!input.bookingId) await ctx.rateLimits.count('proof', ctx.viewer.staffId!);
  const collection = await collect({ ctx, input });
  await noteReading(ctx, collection.candidates);
  return collection;
}

/** At noon all terminals hand out at once, and what funds pay of it is drawn from the same few accounts. */
const collect = doingTogether<CollectMeal, Collection>({
  all: collectAll,
  apart: ({ input }) => [input.idempotencyKey.toLowerCase()],
});

async function collectAll(
  em: EntityManager,
  calls: readonly Call<CollectMeal>[],
): Promise<Outcome<Done<Collection>>[]> {
  const looked = await outcomesOf(calls, ({ ctx, input }) => lookFor({ ...ctx, em }, input));
  return goOn(looked, async (found) => {
    const bookings = await lockedBookings(
      em,
      found.flatMap(({ meant }) => meant ?? []),
    );
    const handed: MealBooking[] = [];
    const outcomes = await outcomesOf(found, async (one): Promise<Done<Collection>> => {
      if (!one.meant) return { answer: one.answer, written: [] };
      const booking = bookings.get(one.meant.id)!;
      if (!(await handOut(one, booking))) return { answer: { booking, candidates: [] }, written: [] };
      handed.push(booking);
      // Shares that were promised before there were books are noted with what owes them.
      const noted = booking.subsidies.getItems().filter(({ transferId }) => !transferId);
      return { answer: { booking, candidates: [] }, written: [booking, ...noted] };
    });
    await oweAll({ ...calls[0]!.ctx, em }, handed);
    return outcomes;
  });
}

/** The one booking that is meant; or what there is to answer without handing anything out. */
type Found = ToHandOut | { meant?: never; answer: Collection };

interface ToHandOut {
  ctx: ViewerContext;
  input: CollectMeal;
  shown: Shown;
  collectedAt: Date;
  meant: MealBooking;
}

async function lookFor(ctx: ViewerContext, input: CollectMeal): Promise<Found> {
  const { em, now } = ctx;
  const { bookingId, idempotencyKey } = input;
  const collectedAt = input.collectedAt ?? now();
  const point = await servedPoint(ctx, input.servicePointId);
  const shown = shownIn(input);
  // After a lost answer the proof alone might mean the diner's next meal.
  const earlier = await em.findOne(
    MealBooking,
    { collectionKey: idempotencyKey },
    { populate: ['sitting.servicePoint', 'diner'] },
  );
  if (earlier) {
    await refuseUnlessSameCall(ctx, earlier, input, shown);
    return { answer: { booking: earlier, candidates: [] } };
  }
  if (!isCredible(collectedAt, now()))
    throw new Refusal(UserErrorCode.BAD_VALUE, '这台机器上的时间不对，没有登记。请把机器的时间调准，再登记一次。', [
      'collectedAt',
    ]);
  const found = await bookingsBy(ctx, point.id, shown);
  const meant = bookingId ? found.filter(({ id }) => id === bookingId) : meantAt(found, collectedAt);
  if (meant.length > 1) return { answer: { candidates: meant } };
  if (!meant[0]) throw notFound();
  return { ctx, input, shown, collectedAt, meant: meant[0] };
}

/** Whether it is handed out now, and was not by this very call before. The booking is locked. */
async function handOut({ ctx, input, shown, collectedAt }: ToHandOut, booking: MealBooking): Promise<boolean> {
  const { em, now, viewer, trail } = ctx;
  trail.about = { subjectId: booking.diner.id, ground: Ground.DUTY };
  if (booking.collectionKey === input.idempotencyKey) {
    await refuseUnlessSameCall(ctx, booking, input, shown);
    return false;
  }
  refuseUnlessDue(booking, now());
  em.assign(booking, {
    status: handedOut(booking.fulfilment),
    collectedAt,
    collectedBy: doerOf(viewer, { ground: Ground.DUTY }),
    proof: Proof[shown.kind],
    collectionKey: input.idempotencyKey,
  });
  return true;
}

const notFound = () =>
  new Refusal(
    UserErrorCode.PROOF_NOT_FOUND,
    '这里没有找到这份餐，没有登记。请核对号码，或者换一种：取餐号、卡号、手机尾号都可以，也可以从名单里选。',
    ['proof'],
  );

async function refuseUnlessSameCall(
  ctx: ViewerContext,
  earlier: MealBooking,
  { servicePointId, bookingId }: CollectMeal,
  shown: Shown,
): Promise<void> {
  const { id, sitting, collectedBy, proof } = earlier;
  const isSame = id === (bookingId ?? id) && sitting.servicePoint.id === servicePointId && proof === Proof[shown.kind];
  if (isSame && collectedBy?.staffId === ctx.viewer.staffId && (await isShownBy(ctx, earlier, shown))) return;
  throw new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次请求和上一次的重复了，没有登记。请再输一次号码。', [
    'idempotencyKey',
  ]);
}
