import { LockMode, raw, sql } from '@mikro-orm/core';
import { HOTLINE } from '@doorstep/shared/hotline';
import { addDays, civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { isAwayOn } from '../absences/read-absences.ts';
import { ConsentPurpose } from '../consents/consent.entity.ts';
import { mayUse } from '../consents/consents.service.ts';
import { actFor, readAbout } from '../delegations/authority.ts';
import { doerOf } from '../identity/doer.ts';
import { Person, type Diet } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { atomically } from '../platform/atomically.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { type Availability, BookingPeriod, Meal, MealBookingStatus, MealWarningKind, type Fulfilment } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { dishWarnings } from './meals.rules.ts';
import { priceSplit, type MealQuote } from './quote.ts';
import { calledOff, Sitting } from './sitting.entity.ts';
import { tellOfBooking } from './meal-news.ts';
import { giveBackShares } from './meal-shares.ts';
import { LOOK_AHEAD_DAYS } from './next-sittings.ts';

/** How many days of sittings may be asked for at once. */
const MOST_DAYS = 14;

/** The sittings of one service point from a day to a day, both included. */
export function sittings(
  { em }: Context,
  servicePointId: string,
  from: CivilDate,
  until: CivilDate,
): Promise<Sitting[]> {
  const last = addDays(from, MOST_DAYS - 1);
  return em.find(
    Sitting,
    { servicePoint: servicePointId, servedOn: { $gte: from, $lte: until < last ? until : last } },
    { orderBy: { servedOn: 'asc', servedFrom: 'asc' }, populate: ['servicePoint'] },
  );
}

export const sitting = ({ em }: Context, id: string): Promise<Sitting | null> =>
  em.findOne(Sitting, id, { populate: ['servicePoint'] });

const noSuchDiner = () => new Refusal(UserErrorCode.NOT_FOUND, '没有找到这位用餐人。', ['dinerId']);

/** What a diner must not eat, as far as he agreed to its use. */
const usableDiet = async (ctx: Context, diner: Person): Promise<Diet | undefined> =>
  (await mayUse(ctx, diner, ConsentPurpose.HEALTH_FOR_MEALS)) ? ctx.vault.open(diner, 'diet') : undefined;

/** What a sitting costs this diner, and what to know before booking. Changes nothing. */
export async function quote(
  ctx: ViewerContext,
  sittingId: string,
  dinerId: string,
  fulfilment: Fulfilment,
): Promise<MealQuote> {
  await readAbout(ctx, dinerId, Scope.MEALS, noSuchDiner());
  const diner = await ctx.em.findOneOrFail(Person, dinerId);
  const wanted = await sitting(ctx, sittingId);
  if (!wanted) throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这一餐。请回到上一页再选。', ['sittingId']);
  const sameMeal = await ctx.em.findOne(
    MealBooking,
    {
      diner: dinerId,
      status: MealBookingStatus.CONFIRMED,
      sitting: { id: { $ne: wanted.id }, servedOn: wanted.servedOn, meal: wanted.meal },
    },
    { populate: ['sitting.servicePoint'] },
  );
  const elsewhere = sameMeal
    ? [
        {
          kind: MealWarningKind.SAME_MEAL_ELSEWHERE,
          message: `这一餐您已经在${sameMeal.sitting.servicePoint.name}订过了。`,
        },
      ]
    : [];
  const away = (await isAwayOn(ctx, dinerId, wanted.servedOn))
    ? [{ kind: MealWarningKind.AWAY, message: '这一天登记了不在家。还是要订的话，可以照常订。' }]
    : [];
  const warnings = [...away, ...elsewhere, ...dishWarnings(wanted.dishes, await usableDiet(ctx, diner))];
  return { ...(await priceSplit(ctx, { sitting: wanted, diner, fulfilment })), warnings };
}

/** Gives the place back, until the cut-off. Cancelling what is cancelled returns it. */
export async function cancelMealBooking(ctx: ViewerContext, bookingId: string): Promise<MealBooking> {
  const { now, viewer } = ctx;
  return atomically(ctx, async (em) => {
    const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这份订餐，没有取消。', ['bookingId']);
    const booking = await em.findOne(MealBooking, bookingId, { populate: ['diner'] });
    if (!booking) throw notFound;
    const authority = await actFor({ ...ctx, em }, booking.diner.id, Scope.MEALS, notFound);
    // The sitting's lock comes first, as in booking; then the booking as it stands now.
    const held = await em.findOneOrFail(Sitting, booking.sitting.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await em.refresh(booking);
    await em.populate(booking, ['sitting.servicePoint', 'diner', 'subsidies']);
    if (booking.status === MealBookingStatus.CANCELLED) return booking;
    if (booking.status === MealBookingStatus.NO_SHOW)
      throw new Refusal(
        UserErrorCode.CANCELLATION_CLOSED,
        `这份餐那天没有人来取，已经记为没有领取，不用再取消。记错了请打${HOTLINE}。`,
        ['bookingId'],
      );
    if (booking.status !== MealBookingStatus.CONFIRMED) {
      throw new Refusal(UserErrorCode.ALREADY_SERVED, '这份餐已经领取，不能取消了。', ['bookingId']);
    }
    if (now() >= held.bookingClosesAt) {
      throw new Refusal(UserErrorCode.CANCELLATION_CLOSED, `已经过了可以取消的时间，没有取消。有急事请打${HOTLINE}。`, [
        'bookingId',
      ]);
    }
    held.giveBackPlace();
    const cancelledBy = doerOf(viewer, authority);
    em.assign(booking, { status: MealBookingStatus.CANCELLED, cancelledAt: now(), cancelledBy });
    await giveBackShares({ em, now }, [booking], cancelledBy);
    await tellOfBooking({ ...ctx, em }, booking, cancelledBy);
    return booking;
  });
}

/** One booking of a diner the viewer may book for. */
export async function mealBooking(ctx: ViewerContext, id: string): Promise<MealBooking> {
  const booking = await ctx.em.findOne(MealBooking, id, { populate: ['sitting.servicePoint', 'diner', 'subsidies'] });
  const notFound = new Refusal(UserErrorCode.NOT_FOUND, '没有找到这份订餐。', ['id']);
  if (!booking) throw notFound;
  await readAbout(ctx, booking.diner.id, Scope.MEALS, notFound);
  return booking;
}

/** A diner's bookings: the upcoming soonest first, the past latest first. */
export async function mealBookings(
  ctx: ViewerContext,
  { dinerId, period, first, after }: { dinerId: string; period: BookingPeriod; first: number; after?: string },
): Promise<Page<MealBooking>> {
  const { em, now } = ctx;
  await readAbout(ctx, dinerId, Scope.MEALS, noSuchDiner());
  const upcoming = { status: MealBookingStatus.CONFIRMED, sitting: { servedOn: { $gte: civilDate(now()) } } };
  const isUpcoming = period === BookingPeriod.UPCOMING;
  const [direction, beyond] = isUpcoming ? (['asc', '$gt'] as const) : (['desc', '$lt'] as const);
  const [servedOn, servedFrom, id] = fromCursor(after, KEY.DAY, KEY.TIME, KEY.ID) ?? [];
  const rest = servedOn && {
    $or: [
      { sitting: { servedOn: { [beyond]: servedOn } } },
      { sitting: { servedOn, servedFrom: { [beyond]: servedFrom } } },
      { sitting: { servedOn, servedFrom }, id: { [beyond]: id } },
    ],
  };
  const rows = await em.find(
    MealBooking,
    { $and: [{ diner: dinerId }, isUpcoming ? upcoming : { $not: upcoming }, ...(rest ? [rest] : [])] },
    {
      orderBy: { sitting: { servedOn: direction, servedFrom: direction }, id: direction },
      populate: ['sitting.servicePoint', 'diner', 'subsidies'],
      limit: first + 1,
    },
  );
  return pageOf(rows, first, ({ sitting, id }) => [sitting.servedOn, sitting.servedFrom, id]);
}

/**
 * The next sitting to offer on home: where and at which meal the diner last ate, else lunch at the nearest canteen;
 * of several on that day the first whose dishes the diner may eat.
 */
export async function suggestedSitting(ctx: ViewerContext, dinerId: string): Promise<Sitting | undefined> {
  const { em, regions, now } = ctx;
  await readAbout(ctx, dinerId, Scope.MEALS, noSuchDiner());
  const diner = await em.findOneOrFail(Person, dinerId);
  const last = await em.findOne(
    MealBooking,
    { diner: dinerId, status: { $ne: MealBookingStatus.CANCELLED } },
    { orderBy: { bookedAt: 'desc' }, populate: ['sitting'] },
  );
  const home = diner.residenceRegion
    ? regions.chainOf(diner.residenceRegion).findLast(({ latitude }) => latitude != null)
    : undefined;
  if (!last && !home) return undefined;
  const usual = last?.sitting.servicePoint.id ?? null;
  const near = await freeSittings(
    { em, now },
    sql`
    s.meal = ${last?.sitting.meal ?? Meal.LUNCH} and (${usual}::uuid is null or p.id = ${usual}::uuid)
      and not exists (select 1 from meal_booking b where b.sitting_id = s.id and b.diner_id = ${dinerId} and b.status <> 'CANCELLED')
    order by s.served_on, ${squaredDistance(home ?? { latitude: 0, longitude: 0 })} limit 10`,
  );
  const sameDay = near.filter(({ servedOn }) => servedOn === near[0]?.servedOn);
  const diet = await usableDiet(ctx, diner);
  return sameDay.find(({ dishes }) => dishWarnings(dishes, diet).length === 0) ?? near[0];
}

/** The same meal at the nearest canteen that has a place, the same day if there is one; else the next day that has. */
export async function nearestFreeSitting(
  { em, now }: Context,
  sittingId: string,
  dinerId: string,
): Promise<Sitting | undefined> {
  const wanted = await em.fork().findOne(Sitting, sittingId, { populate: ['servicePoint'] });
  if (!wanted) return undefined;
  const [nearest] = await freeSittings(
    { em: em.fork(), now },
    sql`
    s.meal = ${wanted.meal} and s.served_on >= ${wanted.servedOn} and left(p.region_code, 4) = left(${wanted.servicePoint.regionCode}, 4)
      and not exists (select 1 from meal_booking b where b.sitting_id = s.id and b.diner_id = ${dinerId} and b.status <> 'CANCELLED')
    order by s.served_on, ${squaredDistance(wanted.servicePoint)} limit 1`,
  );
  return nearest;
}

/** Whether a sitting can be booked now. */
export const availability = ({ now }: Context, sitting: Sitting): Availability => sitting.availabilityAt(now());

/** Sittings that can be booked now, in the order that `rest` asks for. */
async function freeSittings(
  { em, now }: Pick<Context, 'em' | 'now'>,
  rest: ReturnType<typeof sql>,
): Promise<Sitting[]> {
  const rows = await em.execute<{ id: string }[]>(
    sql`select s.id from sitting s join service_point p on p.id = s.service_point_id where ${isFree(now())} and ${rest}`,
  );
  const ids = rows.map(({ id }) => id);
  const found = await em.find(Sitting, { id: { $in: ids } }, { populate: ['servicePoint'] });
  return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

const isFree = (now: Date) => sql`s.places_taken < s.capacity and s.booking_closes_at > ${now}
  and s.served_on <= ${addDays(civilDate(now), LOOK_AHEAD_DAYS)}
  and not ${raw(calledOff('s.service_point_id', 's.served_on'))}`;

/** Good enough to order what is near: degrees of longitude are shorter than those of latitude. */
const squaredDistance = ({
  latitude = 0,
  longitude = 0,
}: {
  latitude?: number | undefined;
  longitude?: number | undefined;
}) => sql`power(p.latitude - ${latitude}, 2) + power((p.longitude - ${longitude}) * cos(radians(${latitude})), 2)`;
