import { addDays, daysBetween, type CivilDate } from '@doorstep/shared/civil-date';
import { CareForm } from '../houses/care.ts';
import { daysOf } from './respite.rules.ts';
import type { RespiteStay } from './respite-stay.entity.ts';

/** Nobody plans farther ahead. */
const FARTHEST_DAYS = 366;

/** What is wrong with the dates of a stay. */
export type DatesProblem = 'ENDS_FIRST' | 'PAST' | 'TOO_FAR' | 'NO_TIME' | 'NO_HOURS' | 'OVER_NOW';

type Asked = Pick<RespiteStay, 'form' | 'startsOn' | 'endsOn' | 'startsTime' | 'hours'>;

/** What is wrong with what is asked at a moment, the first thing; undefined where nothing is. */
export function problemOfDates(
  { form, startsOn, endsOn, startsTime, hours }: Asked,
  now: { today: CivilDate; time: string },
): DatesProblem | undefined {
  const isBed = form === CareForm.BED;
  if (isBed ? endsOn <= startsOn : endsOn < startsOn) return 'ENDS_FIRST';
  if (startsOn < now.today) return 'PAST';
  if (daysBetween(now.today, endsOn) > FARTHEST_DAYS) return 'TOO_FAR';
  if (form !== CareForm.HOME_HOURS) return startsTime !== undefined || hours !== undefined ? 'NO_HOURS' : undefined;
  if (!startsTime?.endsWith(':00') || !hours) return 'NO_TIME';
  return startsOn === now.today && startsTime <= now.time ? 'OVER_NOW' : undefined;
}

/** Whether it is longer than a house lets people stay. */
export const isTooLong = (asked: Asked, { maxDays }: { maxDays: number }): boolean => daysOf(asked) > maxDays;

/** The last day on which it could end in a house. */
export const latestEnd = ({ form, startsOn }: Asked, { maxDays }: { maxDays: number }): CivilDate =>
  addDays(startsOn, form === CareForm.BED ? maxDays : maxDays - 1);
