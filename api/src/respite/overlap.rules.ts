import { addDays, instantOf } from '@doorstep/shared/civil-date';
import { CareForm } from '../houses/care.ts';
import type { RespiteStay } from './respite-stay.entity.ts';

/** When a stay is. */
export type When = Pick<RespiteStay, 'form' | 'startsOn' | 'endsOn' | 'startsTime' | 'hours'>;

/** Whether one cannot have both: two beds, a bed and something by day, two caregivers in the same hours. */
export function clash(a: When, b: When): boolean {
  if (a.startsOn >= endOf(b) || b.startsOn >= endOf(a)) return false;
  const isAway = ({ form }: When) => form === CareForm.BED;
  if (isAway(a) || isAway(b)) return true;
  return a.form === b.form && (a.form === CareForm.DAY_PLACE || hoursClash(a, b));
}

/** Of a bed the day of leaving is free for something else. */
const endOf = ({ form, endsOn }: When): string => (form === CareForm.BED ? endsOn : addDays(endsOn, 1));

/** Each comes at the same hours every day; by night into the next day. */
function hoursClash(a: When, b: When): boolean {
  const [from, to] = [a, b].map(({ startsTime }) => instantOf('2026-01-02', startsTime!).getTime()) as [number, number];
  const [lastsA, lastsB] = [a, b].map(({ hours }) => hours! * 3_600_000) as [number, number];
  const day = 24 * 3_600_000;
  return [-day, 0, day].some((shift) => from < to + shift + lastsB && to + shift < from + lastsA);
}
