import { randomInt } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, instantOf } from '@doorstep/shared/civil-date';
import type { Doer } from '../identity/doer.ts';
import type { Person } from '../identity/person.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { holdShares } from '../subsidies/hold-shares.ts';
import { Fulfilment, MealBookingStatus } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { MealSubsidy } from './meal-subsidy.entity.ts';
import { priceSplit, type PriceSplit, type SubsidyLine } from './quote.ts';
import { Sitting } from './sitting.entity.ts';

/** Which place, for whom, and by whom. */
export interface WantedPlace {
  sittingId: string;
  /** Locked by the caller, before any sitting: two meals of one day cannot both use up the same daily cap. */
  diner: Person;
  fulfilment: Fulfilment;
  agreedOwnShareFen: number;
  bookedBy: Doer;
  actorId: string;
  idempotencyKey: string;
}

/**
 * The one way to a place at a sitting, in the surrounding transaction: whoever books, whatever books by itself. It
 * refuses before it writes anything, so that whoever books several may go on after a refusal.
 *
 * The same key of the same actor gives the first booking.
 */
export async function takePlace(
  ctx: ServerContext,
  wanted: WantedPlace,
): Promise<{ booking: MealBooking; isNew: boolean }> {
  const { em, now } = ctx;
  const { sittingId, diner, fulfilment, actorId, idempotencyKey } = wanted;
  if (diner.diedOn || diner.erasedAt)
    throw new Refusal(UserErrorCode.RECORD_CLOSED, '他的登记已经停用，没有订成。', ['dinerId']);
  // Everyone booking this sitting waits here, so every check below sees the bookings before it.
  const sitting = await em.findOne(Sitting, sittingId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const earlier = await em.findOne(
    MealBooking,
    { actorId, idempotencyKey },
    { populate: ['sitting.servicePoint', 'diner', 'subsidies'] },
  );
  if (earlier) return { booking: sameRequestOrRefuse(earlier, wanted), isNew: false };
  if (!sitting)
    throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这一餐，没有订成。请回到上一页再选。', ['sittingId']);

  await refuseSecondBooking(em, sitting, diner);
  refuseWhatIsNotOffered(sitting, diner, fulfilment);
  sitting.refuseUnlessFree(now());
  await em.populate(sitting, ['servicePoint']);
  const price = await priceSplit(ctx, sitting, diner, fulfilment, true);
  if (price.ownShareFen > wanted.agreedOwnShareFen) {
    throw new Refusal(UserErrorCode.PRICE_RISEN, '价格刚刚有变化，还没有订。请看一下新的价格，再决定订不订。', [
      'agreedOwnShareFen',
    ]);
  }
  const collectionCode = await freeCode(em, sitting);
  sitting.takePlace(now());
  return { booking: await written(ctx, sitting, wanted, price, collectionCode), isNew: true };
}

/** What is set aside of the funds is kept so long after the meal that nobody can still say he has had it. */
const HELD_DAYS = 31;

async function written(
  { em, now }: ServerContext,
  sitting: Sitting,
  { diner, bookedBy, actorId, idempotencyKey, fulfilment }: WantedPlace,
  price: PriceSplit,
  collectionCode: string,
): Promise<MealBooking> {
  const booking = em.create(MealBooking, {
    ...{ sitting, diner, bookedBy, actorId, idempotencyKey, fulfilment, collectionCode },
    listPriceFen: price.listPriceFen,
    deliveryFeeFen: price.deliveryFeeFen,
    ownShareFen: price.ownShareFen,
    bookedAt: now(),
  });
  em.persist(booking);
  const paying = price.subsidies.filter(({ amountFen }) => amountFen > 0);
  const promised = paying.map(({ region, ...line }, place) => {
    const share = em.create(MealSubsidy, { booking, place, ...shareOf(line) });
    booking.subsidies.add(share);
    return { share, region: region! };
  });
  await holdShares(
    { em, now },
    {
      ...{ promised, accounts: price.accounts, about: `meal_booking:${booking.id}`, doneBy: bookedBy },
      until: instantOf(addDays(sitting.servedOn, HELD_DAYS), '00:00'),
    },
  );
  return booking;
}

const shareOf = ({
  code,
  clause,
  fund,
  says,
  packHash,
  isSample,
  amountFen,
  isLimitedByBudget,
  ...caps
}: SubsidyLine) => {
  const { isLimitedByDailyCap, dailyCapFen, isLimitedByMonthlyCap, monthlyCapFen } = caps;
  return {
    ...{ rule: code, clauseId: clause.id, fund, says, packHash, isSample, amountFen, isLimitedByBudget },
    ...{ isLimitedByDailyCap, dailyCapFen, isLimitedByMonthlyCap, monthlyCapFen },
  };
};

function sameRequestOrRefuse(earlier: MealBooking, { sittingId, diner, fulfilment }: WantedPlace): MealBooking {
  if (earlier.sitting.id === sittingId && earlier.diner.id === diner.id && earlier.fulfilment === fulfilment)
    return earlier;
  throw new Refusal(
    UserErrorCode.IDEMPOTENCY_KEY_REUSED,
    '这次请求和上一次的重复了，没有订成。请回到上一页再订一次。',
    ['idempotencyKey'],
  );
}

async function refuseSecondBooking(em: EntityManager, sitting: Sitting, diner: Person): Promise<void> {
  const live = await em.count(MealBooking, { sitting, diner, status: { $ne: MealBookingStatus.CANCELLED } });
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
