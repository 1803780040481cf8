import type { CivilTime } from './civil-date.ts';

/** When a meal is served. */
export interface Served {
  servedFrom: CivilTime;
  servedUntil: CivilTime;
}

/** How many minutes a time of day is from a meal; none while it is being served. */
export function minutesFrom({ servedFrom, servedUntil }: Served, time: CivilTime): number {
  const now = minutesOf(time);
  return Math.max(minutesOf(servedFrom) - now, now - minutesOf(servedUntil), 0);
}

const minutesOf = (time: CivilTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
