import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { type MealProof, readMealProof } from '@doorstep/shared/meal-proof';
import { doerOf } from '../identity/doer.ts';
import { PersonCard } from '../identity/person-card.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { handedOut, isCredible, LOOK_BACK_DAYS, meantAt } from './counter.rules.ts';
import { noteReading, servedPoint } from './counter.service.ts';
import { lockedBooking, refuseUnlessDue } from './due-booking.ts';
import { Proof } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { owe } from './meal-shares.ts';

export interface CollectMeal {
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
  const collection = await atomically(ctx, (em) => collectWithin({ ...ctx, em }, input));
  await noteReading(ctx, collection.candidates);
  return collection;
}

type Shown = MealProof | { kind: 'HELPER'; bookingId: string };

async function collectWithin(ctx: ViewerContext, input: CollectMeal): Promise<Collection> {
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
  if (earlier) return { booking: await sameCallOrRefuse(ctx, earlier, input, shown), candidates: [] };

  if (!isCredible(collectedAt, now()))
    throw new Refusal(UserErrorCode.BAD_VALUE, '这台机器上的时间不对，没有登记。请把机器的时间调准，再登记一次。', [
      'collectedAt',
    ]);
  const found = await bookingsBy(ctx, point.id, shown);
  const meant = bookingId ? found.filter(({ id }) => id === bookingId) : meantAt(found, collectedAt);
  if (meant.length > 1) return { candidates: meant };
  if (!meant[0]) throw notFound();

  const booking = await lockedBooking(em, meant[0]);
  ctx.trail.about = { subjectId: booking.diner.id, ground: Ground.DUTY };
  if (booking.collectionKey === idempotencyKey)
    return { booking: await sameCallOrRefuse(ctx, booking, input, shown), candidates: [] };
  refuseUnlessDue(booking, now());
  em.assign(booking, {
    status: handedOut(booking.fulfilment),
    collectedAt,
    collectedBy: doerOf(ctx.viewer, { ground: Ground.DUTY }),
    proof: Proof[shown.kind],
    collectionKey: idempotencyKey,
  });
  await owe(ctx, booking);
  return { booking, candidates: [] };
}

const notFound = () =>
  new Refusal(
    UserErrorCode.PROOF_NOT_FOUND,
    '这里没有找到这份餐，没有登记。请核对号码，或者换一种：取餐号、卡号、手机尾号都可以，也可以从名单里选。',
    ['proof'],
  );

function shownIn({ proof, bookingId, helper }: CollectMeal): Shown {
  const shown = proof ? readMealProof(proof) : helper && bookingId ? { kind: 'HELPER' as const, bookingId } : undefined;
  if (shown) return shown;
  throw new Refusal(
    UserErrorCode.PROOF_NOT_FOUND,
    '看不出这是什么号码。取餐号是6位，卡号是10位，手机尾号是4位，请再输一次。',
    ['proof'],
  );
}

async function sameCallOrRefuse(
  ctx: ViewerContext,
  earlier: MealBooking,
  { servicePointId, bookingId }: CollectMeal,
  shown: Shown,
): Promise<MealBooking> {
  const { id, sitting, collectedBy, proof } = earlier;
  const isSame = id === (bookingId ?? id) && sitting.servicePoint.id === servicePointId && proof === Proof[shown.kind];
  if (isSame && collectedBy?.staffId === ctx.viewer.staffId && (await isShownBy(ctx, earlier, shown))) return earlier;
  throw new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次请求和上一次的重复了，没有登记。请再输一次号码。', [
    'idempotencyKey',
  ]);
}

/** Whether what was shown belongs to this very booking. */
async function isShownBy(
  { em, vault }: ViewerContext,
  { id, diner, collectionCode }: MealBooking,
  shown: Shown,
): Promise<boolean> {
  switch (shown.kind) {
    case 'CODE':
      return shown.code === collectionCode;
    case 'QR':
      return shown.bookingId === id && shown.code === collectionCode;
    case 'HELPER':
      return shown.bookingId === id;
    case 'PHONE_TAIL':
      return Boolean(vault.open(diner, 'phone')?.endsWith(shown.tail));
    case 'CARD':
      return (await em.count(PersonCard, { person: diner.id, numberHash: vault.lookupHash('card', shown.number) })) > 0;
  }
}

/** The bookings at a service point that what was shown may mean, whatever has become of them. */
async function bookingsBy(
  { em, vault, now }: ViewerContext,
  servicePoint: string,
  shown: Shown,
): Promise<MealBooking[]> {
  const today = civilDate(now());
  const find = (where: object, servedOn: object | string = { $gte: addDays(today, 0 - LOOK_BACK_DAYS) }) =>
    em.find(
      MealBooking,
      { ...where, sitting: { servicePoint, servedOn } },
      { orderBy: { id: 'asc' }, populate: ['sitting.servicePoint', 'diner'] },
    );
  switch (shown.kind) {
    case 'CODE':
      return find({ collectionCode: shown.code });
    case 'QR':
      return find({ id: shown.bookingId, collectionCode: shown.code });
    case 'HELPER':
      return find({ id: shown.bookingId });
    case 'CARD': {
      const card = await em.findOne(PersonCard, {
        numberHash: vault.lookupHash('card', shown.number),
        endedAt: null,
      });
      return card ? find({ diner: card.person.id }) : [];
    }
    case 'PHONE_TAIL': {
      // Of today's diners alone is the telephone looked at.
      const todays = await find({}, today);
      return todays.filter(({ diner }) => vault.open(diner, 'phone')?.endsWith(shown.tail));
    }
  }
}
