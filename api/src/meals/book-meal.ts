import { randomInt } from 'node:crypto';
import { LockMode, sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { actFor } from '../delegations/authority.ts';
import { doerOf } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Fulfilment, MealBookingStatus } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { MealSubsidy } from './meal-subsidy.entity.ts';
import { tellOfBooking } from './meal-news.ts';
import { priceSplit } from './quote.ts';
import { Sitting } from './sitting.entity.ts';

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
 * Safe to repeat: the same key from the same viewer returns the first booking.
 */
export async function bookMeal(ctx: ViewerContext, input: BookMeal): Promise<MealBooking> {
  try {
    return await atomically(ctx, (em) => bookWithin({ ...ctx, em }, input));
  } catch (error) {
    if (!(error instanceof Refusal) || !OFFER_ANOTHER.includes(error.code)) throw error;
    throw error.with({ refusedRequest: input });
  }
}

async function bookWithin(ctx: ViewerContext, input: BookMeal): Promise<MealBooking> {
  const { em, viewer, now } = ctx;
  const { sittingId, dinerId, fulfilment, idempotencyKey } = input;
  const authority = await actFor(
    ctx,
    dinerId,
    Scope.MEALS,
    new Refusal(UserErrorCode.NOT_FOUND, '没有找到这位用餐人，没有订成。', ['dinerId']),
  );
  const diner = await lockedDiner(em, dinerId);
  if (diner.diedOn || diner.erasedAt)
    throw new Refusal(UserErrorCode.RECORD_CLOSED, '他的登记已经停用，没有订成。', ['dinerId']);
  // Everyone booking this sitting waits here, so every check below sees the bookings before it.
  const sitting = await em.findOne(Sitting, sittingId, { lockMode: LockMode.PESSIMISTIC_WRITE });

  const earlier = await em.findOne(
    MealBooking,
    { actorId: actorId(viewer), idempotencyKey },
    { populate: ['sitting.servicePoint', 'diner', 'subsidies'] },
  );
  if (earlier) return sameRequestOrRefuse(earlier, input);
  if (!sitting)
    throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这一餐，没有订成。请回到上一页再选。', ['sittingId']);

  await refuseSecondBooking(em, sitting, dinerId);
  refuseWhatIsNotOffered(sitting, diner, fulfilment);
  sitting.takePlace(now());
  await em.populate(sitting, ['servicePoint']);
  const price = await priceSplit(ctx, sitting, diner, fulfilment);
  if (price.ownShareFen > input.agreedOwnShareFen) {
    throw new Refusal(UserErrorCode.PRICE_RISEN, '价格刚刚有变化，还没有订。请看一下新的价格，再决定订不订。', [
      'agreedOwnShareFen',
    ]);
  }
  const booking = em.create(MealBooking, {
    sitting,
    diner,
    bookedBy: doerOf(viewer, authority),
    actorId: actorId(viewer),
    idempotencyKey,
    fulfilment,
    listPriceFen: price.listPriceFen,
    deliveryFeeFen: price.deliveryFeeFen,
    ownShareFen: price.ownShareFen,
    collectionCode: await freeCode(em, sitting),
    bookedAt: now(),
  });
  const paying = price.subsidies.filter(({ amountFen }) => amountFen > 0);
  paying.forEach(
    ({ code, clause, fund, says, packHash, isSample, amountFen, isLimitedByDailyCap, dailyCapFen }, place) => {
      const line = { fund, says, packHash, isSample, amountFen, isLimitedByDailyCap, dailyCapFen };
      booking.subsidies.add(em.create(MealSubsidy, { booking, place, rule: code, clauseId: clause.id, ...line }));
    },
  );
  await tellOfBooking(ctx, booking, booking.bookedBy);
  return booking;
}

/**
 * The diner, locked before the sitting, so that two meals of one day cannot both use up the same daily cap.
 * NO KEY: other people's bookings that refer to this person need not wait.
 */
async function lockedDiner(em: EntityManager, dinerId: string): Promise<Person> {
  await em.execute(sql`select 1 from person where id = ${dinerId} for no key update`);
  return em.findOneOrFail(Person, dinerId);
}

function sameRequestOrRefuse(earlier: MealBooking, { sittingId, dinerId, fulfilment }: BookMeal): MealBooking {
  if (earlier.sitting.id === sittingId && earlier.diner.id === dinerId && earlier.fulfilment === fulfilment)
    return earlier;
  throw new Refusal(
    UserErrorCode.IDEMPOTENCY_KEY_REUSED,
    '这次请求和上一次的重复了，没有订成。请回到上一页再订一次。',
    ['idempotencyKey'],
  );
}

async function refuseSecondBooking(em: EntityManager, sitting: Sitting, dinerId: string): Promise<void> {
  const live = await em.count(MealBooking, { sitting, diner: dinerId, status: { $ne: MealBookingStatus.CANCELLED } });
  if (live > 0)
    throw new Refusal(UserErrorCode.ALREADY_BOOKED, '这一餐您已经订过了，不用再订。可以在“我的订餐”里查看。', [
      'sittingId',
    ]);
}

function refuseWhatIsNotOffered(sitting: Sitting, diner: Person, fulfilment: Fulfilment): void {
  if (!sitting.fulfilments.includes(fulfilment)) {
    throw new Refusal(UserErrorCode.FULFILMENT_NOT_OFFERED, '这家食堂没有这种用餐方式，没有订成。请换一种方式。', [
      'fulfilment',
    ]);
  }
  if (fulfilment === Fulfilment.DELIVERY && !diner.hasHomeAddress) {
    throw new Refusal(
      UserErrorCode.NO_HOME_ADDRESS,
      '还没有登记送餐地址，没有订成。请先到社区登记，或改为堂食、自取。',
      ['fulfilment'],
    );
  }
}

/** Six digits nobody else at this sitting has; the sitting is locked, so none can take them meanwhile. */
async function freeCode(em: EntityManager, sitting: Sitting): Promise<string> {
  const taken = await em.find(MealBooking, { sitting }, { fields: ['collectionCode'], disableIdentityMap: true });
  const codes = new Set(taken.map(({ collectionCode }) => collectionCode));
  for (;;) {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    if (!codes.has(code)) return code;
  }
}
