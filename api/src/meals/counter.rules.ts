import { addDays, civilDate, civilTime, type CivilDate } from '@doorstep/shared/civil-date';
import { minutesFrom, type Served } from '@doorstep/shared/meal-time';
import { Fulfilment, MealBookingStatus } from './meal.ts';

/** How far a device's clock may be ahead of the service's. Our own setting. */
const CLOCK_AHEAD_MS = 5 * 60_000;

/** For how many days it can still be said of which day a booking was, and that a meal was brought home. */
export const LOOK_BACK_DAYS = 7;

/** Whether a meal may be said to be had today: on its own day, and one that was brought home also in the days after it. */
export const isDueOn = (today: CivilDate, servedOn: CivilDate, fulfilment: Fulfilment): boolean =>
  servedOn === today ||
  (fulfilment === Fulfilment.DELIVERY && servedOn < today && servedOn >= addDays(today, 0 - LOOK_BACK_DAYS));

/** As much of a booking as it takes to tell which one is meant. */
export interface Meant {
  status: MealBookingStatus;
  diner: { id: string };
  sitting: Served & { servedOn: CivilDate };
}

/**
 * Which booking is meant by a proof that fits several, one for each diner: of today before any other day, one that
 * stands before a cancelled one, then the meal whose time is nearest. Whoever has had his lunch is not given his supper
 * for it at noon.
 */
export function meantAt<B extends Meant>(bookings: readonly B[], at: Date): B[] {
  const nearest = [...bookings].sort((a, b) => compare(rankOf(a, at), rankOf(b, at)));
  const first = nearest.filter((one, place) => nearest.findIndex(({ diner }) => diner.id === one.diner.id) === place);
  const [best] = first;
  if (!best) return [];
  // Others are offered only if theirs is as good: today's, and not cancelled.
  const group = (one: B) => rankOf(one, at).slice(0, 2);
  return first.filter((one) => compare(group(one), group(best)) === 0);
}

function rankOf({ status, sitting }: Meant, at: Date): number[] {
  const daysAway = Math.round((Date.parse(sitting.servedOn) - Date.parse(civilDate(at))) / 86_400_000);
  const isCancelled = status === MealBookingStatus.CANCELLED;
  // A day to come is likelier to be meant than one that is over.
  return [daysAway < 0 ? 1000 - daysAway : daysAway, Number(isCancelled), minutesFrom(sitting, civilTime(at))];
}

/** Before, after or level, by the first number that differs. */
function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((number, i) => number !== b[i]);
  return place < 0 ? 0 : a[place]! - b[place]!;
}

/** What a booking becomes when its meal is handed out. */
export const handedOut = (fulfilment: Fulfilment): MealBookingStatus =>
  fulfilment === Fulfilment.DELIVERY ? MealBookingStatus.DELIVERED : MealBookingStatus.COLLECTED;

/** Whether a device that was without network can be believed about when it handed out a meal: today, and not to come. */
export const isCredible = (collectedAt: Date, now: Date): boolean =>
  civilDate(collectedAt) === civilDate(now) && collectedAt.getTime() <= now.getTime() + CLOCK_AHEAD_MS;
