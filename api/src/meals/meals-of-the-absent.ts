import type { FilterQuery } from '@mikro-orm/core';
import { v5 as uuidv5 } from 'uuid';
import { civilDate } from '@doorstep/shared/civil-date';
import { AbsenceItemKind, AbsenceItemOutcome, type AbsenceItem, type Days } from '../absences/absence.ts';
import type { AbsenceChange, AbsenceRule } from '../absences/absence-rule.ts';
import { Person } from '../identity/person.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { lockFundsOf } from '../subsidies/lock-funds-of.ts';
import { cancelUntilCutOff, lockSittings } from './cancel-upcoming.ts';
import { Meal, MealBookingStatus } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { bookDueDays, dueDays, type TriedDay } from './standing-days.ts';
import { StandingOrderDay } from './standing-order-day.entity.ts';
import type { Sitting } from './sitting.entity.ts';
import { takePlace } from './take-place.ts';

const KINDS: Record<Meal, AbsenceItemKind> = {
  [Meal.BREAKFAST]: AbsenceItemKind.BREAKFAST,
  [Meal.LUNCH]: AbsenceItemKind.LUNCH,
  [Meal.DINNER]: AbsenceItemKind.DINNER,
};

const TOO_LATE = { code: UserErrorCode.CANCELLATION_CLOSED, why: '已经过了可以取消的时间，食堂照常准备。' };

const itemOf = (
  id: string,
  { servedOn, servedFrom, meal, servicePoint }: Sitting,
  outcome: AbsenceItemOutcome,
  more: Pick<AbsenceItem, 'code' | 'why'> = {},
): AbsenceItem => ({
  ...{ id, outcome, on: servedOn, startsTime: servedFrom, kind: KINDS[meal], place: servicePoint.name },
  ...more,
});

const among = ({ from, until }: Days): FilterQuery<MealBooking> => ({
  sitting: { servedOn: { $gte: from, ...(until && { $lt: until }) } },
});

/**
 * Meals of who is away: booked ones are cancelled up to their cut-off, and booked again when he is home after all;
 * standing orders pass over the days and go on after them.
 */
export const mealsOfTheAbsent: AbsenceRule = {
  async preview({ em, now }, personId, days) {
    const live = { diner: personId, status: MealBookingStatus.CONFIRMED };
    const bookings = await em.find(
      MealBooking,
      { $and: [live, among(days), { sitting: { servedOn: { $gte: civilDate(now()) } } }] },
      { populate: ['sitting.servicePoint'] },
    );
    return bookings.map(({ id, sitting }) =>
      now() < sitting.bookingClosesAt
        ? itemOf(id, sitting, AbsenceItemOutcome.STOPS)
        : itemOf(id, sitting, AbsenceItemOutcome.GOES_ON, TOO_LATE),
    );
  },

  async apply(ctx, change) {
    const again = await lockedFor(ctx, change);
    const started = await startAgain(ctx, change, again);
    return [...started, ...(await stop(ctx, change))];
  },

  async stopped({ em }, absenceIds) {
    const kept = await em.find(
      MealBooking,
      { absence: { $in: [...absenceIds] }, status: MealBookingStatus.CANCELLED },
      { populate: ['sitting.servicePoint'] },
    );
    const items = new Map<string, AbsenceItem[]>();
    for (const { id, sitting, absence } of kept)
      items.set(absence!.id, [...(items.get(absence!.id) ?? []), itemOf(id, sitting, AbsenceItemOutcome.STOPPED)]);
    return items;
  },
};

/** Every sitting that the change may touch, locked at once in the order of ids; gives what this absence had stopped. */
async function lockedFor(ctx: ServerContext, { absence, added, released }: AbsenceChange): Promise<MealBooking[]> {
  const { em, now } = ctx;
  const diner = absence.person.id;
  const days = (list: readonly Days[]) => ({ $or: list.map(among) });
  const upcoming = { sitting: { servedOn: { $gte: civilDate(now()) } } };
  const stopping = added.length
    ? await em.find(MealBooking, { $and: [{ diner, status: MealBookingStatus.CONFIRMED }, upcoming, days(added)] })
    : [];
  const again = released.length
    ? await em.find(MealBooking, { $and: [{ absence }, upcoming, days(released)] }, { orderBy: { id: 'asc' } })
    : [];
  const standing = released.length ? await dueDays(ctx, diner) : [];
  const ids = [...stopping, ...again].map(({ sitting }) => sitting.id);
  const sittings = await lockSittings(ctx, [...ids, ...standing.map(({ sittingId }) => sittingId)]);
  await em.populate(sittings, ['servicePoint']);
  await lockFundsOf(
    ctx,
    sittings.map(({ servicePoint }) => servicePoint.regionCode),
  );
  return again;
}

async function stop(ctx: ServerContext, { absence, added, by }: AbsenceChange): Promise<AbsenceItem[]> {
  if (added.length === 0) return [];
  const which = { diner: absence.person.id, $or: added.map(among) };
  const { cancelled, kept } = await cancelUntilCutOff(ctx, which, by, absence);
  await ctx.em.populate([...cancelled, ...kept], ['sitting.servicePoint']);
  return [
    ...cancelled.map(({ id, sitting }) => itemOf(id, sitting, AbsenceItemOutcome.STOPPED)),
    ...kept.map(({ id, sitting }) => itemOf(id, sitting, AbsenceItemOutcome.GOES_ON, TOO_LATE)),
  ];
}

/** Books again what was stopped, in the order in which it was first booked, so that subsidies fall as they did. */
async function startAgain(
  ctx: ServerContext,
  change: AbsenceChange,
  stopped: readonly MealBooking[],
): Promise<AbsenceItem[]> {
  const { absence, released, stillAway } = change;
  if (released.length === 0) return [];
  const diner = await ctx.em.findOneOrFail(Person, absence.person.id);
  const items: AbsenceItem[] = [];
  for (const booking of stopped) {
    const other = stillAway(booking.sitting.servedOn);
    booking.absence = other ?? null!;
    if (!other) items.push(await bookAgain(ctx, diner, booking, absence.id));
    await ctx.em.flush();
  }
  return [...items, ...(await bookDueDays(ctx, diner)).filter(isWorthSaying).map(itemOfDay)];
}

async function bookAgain(
  ctx: ServerContext,
  diner: Person,
  { id, sitting, fulfilment, ownShareFen, bookedBy, actorId }: MealBooking,
  absenceId: string,
): Promise<AbsenceItem> {
  try {
    const { booking } = await takePlace(ctx, {
      sittingId: sitting.id,
      agreedOwnShareFen: ownShareFen,
      idempotencyKey: uuidv5(id, absenceId),
      ...{ diner, fulfilment, bookedBy, actorId },
    });
    await ctx.em.flush();
    // Whoever stops the order means this one too.
    await ctx.em.nativeUpdate(StandingOrderDay, { booking: id }, { booking: booking.id });
    return itemOf(booking.id, sitting, AbsenceItemOutcome.STARTED_AGAIN);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === UserErrorCode.ALREADY_BOOKED) return itemOf(id, sitting, AbsenceItemOutcome.STARTED_AGAIN);
    return itemOf(id, sitting, AbsenceItemOutcome.NOT_STARTED_AGAIN, { code: error.code, why: error.message });
  }
}

const isWorthSaying = ({ day, isWorthTelling }: TriedDay): boolean => Boolean(day.booking) || isWorthTelling;

const itemOfDay = ({ day: { sitting, booking }, refusal }: TriedDay): AbsenceItem =>
  booking
    ? itemOf(booking.id, sitting, AbsenceItemOutcome.STARTED_AGAIN)
    : itemOf(sitting.id, sitting, AbsenceItemOutcome.NOT_STARTED_AGAIN, {
        code: refusal!.code,
        why: refusal!.message,
      });
