import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import type { Meal } from './meal.ts';

/** Nobody plans further. */
const AHEAD_DAYS = 366;

/** When a standing order books which meal. */
export interface OrderedDays {
  meal: Meal;
  weekdays: readonly number[];
  startsOn: CivilDate;
  endsOn?: CivilDate | undefined;
}

/** What is wrong with the days of a new order; nothing when they are possible. */
export function problemOfDays(
  { startsOn, endsOn }: Pick<OrderedDays, 'startsOn' | 'endsOn'>,
  today: CivilDate,
): 'PAST' | 'ENDS_FIRST' | 'TOO_LATE' | undefined {
  if (startsOn < today) return 'PAST';
  if (endsOn && endsOn < startsOn) return 'ENDS_FIRST';
  return startsOn > addDays(today, AHEAD_DAYS) ? 'TOO_LATE' : undefined;
}

/** Whether two orders could book the same meal of one day twice. */
export const meetsAgain = (a: OrderedDays, b: OrderedDays): boolean =>
  a.meal === b.meal &&
  a.weekdays.some((day) => b.weekdays.includes(day)) &&
  (!b.endsOn || a.startsOn <= b.endsOn) &&
  (!a.endsOn || b.startsOn <= a.endsOn);
