import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v5 as uuidv5 } from 'uuid';
import { civilDate, instantOf, type CivilDate } from '@doorstep/shared/civil-date';
import { AbsenceItemKind, AbsenceItemOutcome, isAmong, type AbsenceItem, type Days } from '../absences/absence.ts';
import type { AbsenceChange, AbsenceRule } from '../absences/absence-rule.ts';
import { CareForm } from '../houses/care.ts';
import { lockHouses } from '../houses/hold-place.ts';
import { releaseVisit, visitsHeld } from '../houses/hold-slots.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { lockWhatFollows } from './lock-what-follows.ts';
import { haveAgain } from './paused-days.ts';
import { markDue, markDueFor } from './mark-due.ts';
import { PausedDay } from './paused-day.entity.ts';
import { writePrice } from './price-stay.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus } from './stay.ts';

const HAS_BEGUN = { code: UserErrorCode.CANCELLATION_CLOSED, why: '已经开始了，来不及停。' };

/** One day of a stay that is had by day or at home. */
interface Visit {
  stay: RespiteStay;
  on: CivilDate;
}

/**
 * Day places and hours at home of who is away: the days that have not begun are given back to the house, cost nothing and
 * count against no quota; home again, he has those that are still free.
 */
export const careOfTheAbsent: AbsenceRule = {
  async preview(ctx, personId, days) {
    const visits = await visitsOn(ctx.em, await staysOf(ctx, personId, [days]), [days], civilDate(ctx.now()));
    return visits.map((visit) =>
      hasBegun(visit, ctx.now())
        ? itemOf(visit, AbsenceItemOutcome.GOES_ON, HAS_BEGUN)
        : itemOf(visit, AbsenceItemOutcome.STOPS),
    );
  },

  async apply(ctx, change) {
    const stays = await lockedStays(ctx, change);
    if (stays.length === 0) return [];
    const items = [...(await startAgain(ctx, stays, change)), ...(await stop(ctx, stays, change))];
    for (const stay of stays) await writePrice(ctx, stay, change.by);
    await ctx.em.flush();
    for (const house of new Set(stays.map((stay) => stay.house))) await markDue(ctx, house);
    await markDueFor(ctx, stays);
    return items;
  },

  async stopped({ em }, absenceIds) {
    const paused = await em.find(
      PausedDay,
      { absence: { $in: [...absenceIds] }, stay: { status: StayStatus.CONFIRMED } },
      { populate: ['stay.house.servicePoint'] },
    );
    const items = new Map<string, AbsenceItem[]>();
    for (const { stay, onDay, absence } of paused) {
      const own = items.get(absence!.id) ?? [];
      items.set(absence!.id, [...own, itemOf({ stay, on: onDay }, AbsenceItemOutcome.STOPPED)]);
    }
    return items;
  },
};

/** What the person has by day or at home, settled, on some of the days. */
const staysOf = ({ em, now }: ServerContext, personId: string, days: readonly Days[]): Promise<RespiteStay[]> =>
  em.find(
    RespiteStay,
    {
      ...{ person: personId, status: StayStatus.CONFIRMED, form: { $ne: CareForm.BED } },
      endsOn: { $gte: civilDate(now()) },
      $or: days.map(({ from, until }) => ({ endsOn: { $gte: from }, ...(until && { startsOn: { $lt: until } }) })),
    },
    { orderBy: { id: 'asc' }, populate: ['person', 'house.servicePoint'] },
  );

/** The person is locked, so that these are all there are: their houses, then they themselves, then what follows. */
async function lockedStays(ctx: ServerContext, { absence, added, released }: AbsenceChange): Promise<RespiteStay[]> {
  const days = [...added, ...released];
  const stays = days.length > 0 ? await staysOf(ctx, absence.person.id, days) : [];
  if (stays.length === 0) return [];
  await lockHouses(
    ctx.em,
    stays.map(({ house }) => house.id),
  );
  const locked = await ctx.em.find(
    RespiteStay,
    { id: { $in: stays.map(({ id }) => id) }, status: StayStatus.CONFIRMED },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  await lockWhatFollows(ctx, [absence.person.id]);
  return ctx.em.populate(locked, ['person', 'house.servicePoint', 'subsidies']);
}

/** The days of stays for which something is held, among these and not past. */
async function visitsOn(
  em: EntityManager,
  stays: readonly RespiteStay[],
  days: readonly Days[],
  today: CivilDate,
): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const stay of stays)
    for (const on of await visitsHeld(em, stay.id, stay.startsTime))
      if (on >= today && days.some((some) => isAmong(on, some))) visits.push({ stay, on });
  return visits;
}

async function stop(
  ctx: ServerContext,
  stays: readonly RespiteStay[],
  { absence, added }: AbsenceChange,
): Promise<AbsenceItem[]> {
  const { em, now } = ctx;
  const items: AbsenceItem[] = [];
  for (const visit of await visitsOn(em, stays, added, civilDate(now()))) {
    if (hasBegun(visit, now())) {
      items.push(itemOf(visit, AbsenceItemOutcome.GOES_ON, HAS_BEGUN));
      continue;
    }
    const { stay, on } = visit;
    await releaseVisit(em, stay.id, { on, startsTime: stay.startsTime, hours: stay.hours });
    em.persist(em.create(PausedDay, { stay, onDay: on, absence }));
    items.push(itemOf(visit, AbsenceItemOutcome.STOPPED));
  }
  await em.flush();
  return items;
}

async function startAgain(
  ctx: ServerContext,
  stays: readonly RespiteStay[],
  { absence, released, stillAway }: AbsenceChange,
): Promise<AbsenceItem[]> {
  const paused = await ctx.em.find(
    PausedDay,
    { absence, stay: { $in: [...stays] }, onDay: { $gte: civilDate(ctx.now()) } },
    { orderBy: { onDay: 'asc', stay: 'asc' } },
  );
  const items: AbsenceItem[] = [];
  for (const day of paused.filter(({ onDay }) => released.some((days) => isAmong(onDay, days)))) {
    const other = stillAway(day.onDay);
    day.absence = other ?? null!;
    await ctx.em.flush();
    if (!other) items.push(await again(ctx, day));
  }
  return items;
}

async function again(ctx: ServerContext, day: PausedDay): Promise<AbsenceItem> {
  const visit = { stay: day.stay, on: day.onDay };
  if (hasBegun(visit, ctx.now())) return itemOf(visit, AbsenceItemOutcome.NOT_STARTED_AGAIN, HAS_BEGUN);
  try {
    await haveAgain(ctx, day);
    return itemOf(visit, AbsenceItemOutcome.STARTED_AGAIN);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return itemOf(visit, AbsenceItemOutcome.NOT_STARTED_AGAIN, { code: error.code, why: error.message });
  }
}

/** The hour of a day place is its session's, which opens in the morning: by then the day has begun. */
const hasBegun = ({ stay: { startsTime }, on }: Visit, now: Date): boolean =>
  instantOf(on, startsTime ?? '00:00') <= now;

const itemOf = (
  { stay: { id, form, house, startsTime }, on }: Visit,
  outcome: AbsenceItemOutcome,
  more: Pick<AbsenceItem, 'code' | 'why'> = {},
): AbsenceItem => ({
  ...{ id: uuidv5(on, id), on, outcome, place: house.servicePoint.name, startsTime: startsTime ?? '00:00' },
  kind: form === CareForm.DAY_PLACE ? AbsenceItemKind.DAY_PLACE : AbsenceItemKind.HOME_HOURS,
  ...more,
});
