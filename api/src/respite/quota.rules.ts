import { addDays, addMonths, civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { CareForm } from '../houses/care.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus } from './stay.ts';

type Dates = Pick<RespiteStay, 'form' | 'startsOn' | 'endsOn'> & {
  /** Days in between on which nobody comes, because the person is away: they count for nothing. */
  pausedOn?: readonly CivilDate[] | undefined;
};

/** For how long days are given: anew each year or month, or once for all. */
export type QuotaPeriod = 'YEAR' | 'MONTH' | 'ONCE';

/** So many days, and for how long. */
export interface QuotaDays {
  days: number;
  per: QuotaPeriod;
}

/** A quota in one of its periods: "2026", "2026-11", or "" for all time. */
export interface QuotaLeft {
  period: string;
  days: number;
  used: number;
  left: number;
}

/** The period in which a day falls. */
export const periodOf = (day: CivilDate, per: QuotaPeriod): string =>
  per === 'ONCE' ? '' : day.slice(0, per === 'YEAR' ? 4 : 7);

type Lived = Dates & Pick<RespiteStay, 'status' | 'endedAt'>;

/** A stay with the days that somebody really was there: in a bed also the nights after the one on which he should have left. */
export function asLived({ form, startsOn, endsOn, status, endedAt }: Lived, today: CivilDate): Dates {
  const leftOn =
    status === StayStatus.IN_STAY ? today : status === StayStatus.COMPLETED && endedAt && civilDate(endedAt);
  const isLonger = form === CareForm.BED && leftOn && leftOn > endsOn;
  return { form, startsOn, endsOn: isLonger ? leftOn : endsOn };
}

/** How many nights or days of some stays fall into each period; a night belongs to the day on which it begins. */
export function daysByPeriod(stays: readonly Dates[], per: QuotaPeriod): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { form, startsOn, endsOn, pausedOn } of stays) {
    const end = form === CareForm.BED ? endsOn : addDays(endsOn, 1);
    for (let day = startsOn; day < end; day = addDays(day, 1)) {
      if (pausedOn?.includes(day)) continue;
      const period = periodOf(day, per);
      counts.set(period, (counts.get(period) ?? 0) + 1);
    }
  }
  return counts;
}

/** What is left of a quota in a period after these stays; never less than nothing, whatever it was before. */
export function leftIn({ days, per }: QuotaDays, stays: readonly Dates[], period: string): QuotaLeft {
  const used = daysByPeriod(stays, per).get(period) ?? 0;
  return { period, days, used, left: Math.max(0, days - used) };
}

/** The first period of which a further stay asks for more than is left; undefined where there is enough. */
export function shortPeriod(quota: QuotaDays, stays: readonly Dates[], asked: Dates): QuotaLeft | undefined {
  return [...daysByPeriod([asked], quota.per)]
    .map(([period, wanted]) => ({ ...leftIn(quota, stays, period), wanted }))
    .find(({ left, wanted }) => wanted > left);
}

/** The first and the last day of a period; neither for all time. */
export function periodBounds(period: string): { startsOn?: CivilDate; endsOn?: CivilDate } {
  if (period === '') return {};
  const startsOn = `${period}-01${period.length === 4 ? '-01' : ''}`;
  return { startsOn, endsOn: addDays(addMonths(startsOn, period.length === 4 ? 12 : 1), -1) };
}
