import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import type { Days } from './absence.ts';

/** Who went to hospital at night says so later; what is longer ago changes nothing any more. */
const LATE_BY_DAYS = 31;

/** Nobody plans further. */
const AHEAD_DAYS = 366;

/** What is wrong with the days of an absence; nothing when they are possible. */
export function problemOfDays(
  { from, until }: Days,
  today: CivilDate,
): 'TOO_EARLY' | 'TOO_LATE' | 'ENDS_FIRST' | 'OVER' | undefined {
  if (from < addDays(today, -LATE_BY_DAYS)) return 'TOO_EARLY';
  if (from > addDays(today, AHEAD_DAYS) || (until && until > addDays(today, 2 * AHEAD_DAYS))) return 'TOO_LATE';
  if (!until) return undefined;
  if (until <= from) return 'ENDS_FIRST';
  return until <= today ? 'OVER' : undefined;
}

/** Whether days are in both. */
export const overlap = (a: Days, b: Days): boolean =>
  !isEmpty(a) && !isEmpty(b) && (!b.until || a.from < b.until) && (!a.until || b.from < a.until);

/** The days of `a` that are not in `b`. */
export function without(a: Days, b: Days): Days[] {
  if (!overlap(a, b)) return isEmpty(a) ? [] : [a];
  const before: Days = { from: a.from, until: b.from };
  const after: Days[] = b.until ? [{ from: b.until, until: a.until }] : [];
  return [before, ...after].filter((days) => !isEmpty(days));
}

const isEmpty = ({ from, until }: Days): boolean => until !== undefined && until <= from;
