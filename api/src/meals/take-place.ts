import { Collection } from '@mikro-orm/core';
import { v7 as uuidv7 } from 'uuid';
import { addDays, instantOf } from '@doorstep/shared/civil-date';
import type { Doer } from '../identity/doer.ts';
import type { Person } from '../identity/person.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { outcomeOf, type Outcome } from '../platform/outcome.ts';
import { insertion, rowOf, update, writeRows } from '../platform/write-rows.ts';
import { holdShares, type Promised } from '../subsidies/hold-shares.ts';
import { freeCodes } from './free-codes.ts';
import { Fulfilment, MealBookingStatus } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { MealSubsidy } from './meal-subsidy.entity.ts';
import { readPlaces } from './places.ts';
import { PriceGrounds, type PriceSplit, type SubsidyLine } from './quote.ts';
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

/** A place that somebody has now, or had taken before with the same key. */
export interface TakenPlace {
  /** Where it is new, it is written and MikroORM watches neither it nor its sitting: who refers to them does so by their ids. */
  booking: MealBooking;
  isNew: boolean;
}

/** What is set aside of the funds is kept so long after the meal that nobody can still say he has had it. */
const HELD_DAYS = 31;

/**
 * The one way to a place at a sitting, in the surrounding transaction: whoever books, whatever books by itself. It
 * refuses before it writes anything, so that whoever books several may go on after a refusal.
 *
 * The same key of the same actor gives the first booking.
 */
export async function takePlace(ctx: ServerContext, wanted: WantedPlace): Promise<TakenPlace> {
  const [outcome] = await takePlaces(ctx, [wanted]);
  if ('error' in outcome!) throw outcome.error;
  return outcome!.value;
}

/** {@link takePlace} for several diners, who come one after the other in this order; what is refused to one is not refused to all. */
export async function takePlaces(ctx: ServerContext, wanted: readonly WantedPlace[]): Promise<Outcome<TakenPlace>[]> {
  const { em, now } = ctx;
  const places = await readPlaces(em, wanted);
  const check = (one: WantedPlace): MealBooking | Sitting => {
    const { diner } = one;
    if (diner.diedOn || diner.erasedAt)
      throw new Refusal(UserErrorCode.RECORD_CLOSED, '他的登记已经停用，没有订成。', ['dinerId']);
    const earlier = places.earlierOf(one);
    if (earlier) return sameRequestOrRefuse(earlier, one);
    const sitting = places.sittingOf(one);
    if (!sitting)
      throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这一餐，没有订成。请回到上一页再选。', ['sittingId']);
    if (places.hasSeat(one))
      throw new Refusal(UserErrorCode.ALREADY_BOOKED, '这一餐您已经订过了，不用再订。可以在“我的订餐”里查看。', [
        'sittingId',
      ]);
    refuseWhatIsNotOffered(sitting, one);
    sitting.refuseUnlessFree(now());
    return sitting;
  };
  // Only of what may come to a booking the price is worth asking.
  const open = wanted.filter((one) => 'value' in outcomeOf(() => check(one)) && !places.earlierOf(one));
  const toPrice = new Map(open.map((one) => [one, { ...one, sitting: places.sittingOf(one)! }]));
  const grounds = await PriceGrounds.read(ctx, [...toPrice.values()], true);
  const codes = await freeCodes(em, open);
  const written: MealBooking[] = [];
  const promised: (Promised & { share: MealSubsidy })[] = [];
  const outcomes = wanted.map((one) =>
    outcomeOf(() => {
      const place = check(one); // Once more: those before him may have taken the last one.
      if (place instanceof MealBooking) return { booking: place, isNew: false };
      const price = agreedPrice(grounds.split(toPrice.get(one)!), one);
      place.takePlace(now());
      grounds.draw(price);
      const { booking, shares } = booked(ctx, one, price, codes.get(one)!);
      written.push(booking);
      promised.push(...shares);
      return { booking, isNew: true };
    }),
  );
  await holdShares(ctx, promised, grounds.accounts);
  const sittings = new Set(written.map(({ sitting }) => sitting));
  const shares = promised.map(({ share }) => share);
  await writeRows(
    em,
    update(Sitting, [...sittings], 'placesTaken'),
    insertion(MealBooking, written),
    insertion(MealSubsidy, shares),
  );
  return outcomes;
}

function agreedPrice(price: PriceSplit, { agreedOwnShareFen }: WantedPlace): PriceSplit {
  if (price.ownShareFen > agreedOwnShareFen) {
    throw new Refusal(UserErrorCode.PRICE_RISEN, '价格刚刚有变化，还没有订。请看一下新的价格，再决定订不订。', [
      'agreedOwnShareFen',
    ]);
  }
  return price;
}

function booked(
  { now }: ServerContext,
  { diner, bookedBy, actorId, idempotencyKey, fulfilment }: WantedPlace,
  { sitting, listPriceFen, deliveryFeeFen, ownShareFen, subsidies }: PriceSplit,
  collectionCode: string,
): { booking: MealBooking; shares: (Promised & { share: MealSubsidy })[] } {
  const booking = rowOf(MealBooking, {
    ...{ id: uuidv7(), status: MealBookingStatus.CONFIRMED },
    ...{ sitting, diner, bookedBy, actorId, idempotencyKey, fulfilment, collectionCode },
    ...{ listPriceFen, deliveryFeeFen, ownShareFen },
    bookedAt: now(),
  });
  const until = instantOf(addDays(sitting.servedOn, HELD_DAYS), '00:00');
  const paying = subsidies.filter(({ amountFen }) => amountFen > 0);
  const shares = paying.map(({ region, ...line }, place) => {
    const share = rowOf(MealSubsidy, { id: uuidv7(), booking, place, ...shareOf(line) });
    return { share, region: region!, about: `meal_booking:${booking.id}`, doneBy: bookedBy, until };
  });
  booking.subsidies = new Collection(
    booking,
    shares.map(({ share }) => share),
  );
  return { booking, shares };
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

function refuseWhatIsNotOffered(sitting: Sitting, { diner, fulfilment }: WantedPlace): void {
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
