import type { CollectMealInput, CounterQuery, Meal } from '@doorstep/schema/documents';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { session } from './session';
import { stored } from './stored';

/** What a counter shows, as the service last told it. */
export type CounterList = CounterQuery['counter'];

/** The list of one day, for a while without network. */
export interface CounterDay {
  /** Of the sign-in it was read in. */
  sessionId: string;
  day: CivilDate;
  /** When the service told it. */
  readAt: string;
  list: CounterList;
}

/** A meal that was handed out without network, as it is sent once there is one. */
export interface WaitingMeal {
  /** Whoever handed it out; no other sign-in sends it. */
  staffId: string;
  day: CivilDate;
  input: CollectMealInput;
  maskedName: string;
  meal: Meal;
}

/** A meal that was handed out, and the service did not take it. */
export interface RefusedMeal {
  staffId: string;
  /** Tells it from the others; of the request it was. */
  key: string;
  maskedName: string;
  meal: Meal;
  /** What the service said; nothing when the day was over before it could be asked. */
  error: { code: string; message: string } | null;
}

/** Today's list; nothing of it stays after its sign-in or its day. */
export const counterDay = stored<CounterDay | null>('doorstep.counter-day', () => null);

/** What waits to be sent, the first one first. It outlives the sign-in: these meals were eaten. */
export const waitingMeals = stored<readonly WaitingMeal[]>('doorstep.counter-waiting', () => []);

/** What was not taken, until whoever handed it out has taken note. */
export const refusedMeals = stored<readonly RefusedMeal[]>('doorstep.counter-refused', () => []);

/** What it is to be known by when it cannot be registered any more: without the proof. */
export const asRefused = (
  { staffId, input, maskedName, meal }: WaitingMeal,
  error: RefusedMeal['error'] = null,
): RefusedMeal => ({ staffId, key: input.idempotencyKey, maskedName, meal, error });

function forget(): void {
  const today = civilDate(new Date());
  const kept = counterDay.get();
  if (kept && (kept.day !== today || kept.sessionId !== session.get()?.id)) counterDay.set(null);
  const late = waitingMeals.get().filter(({ day }) => day !== today);
  if (late.length === 0) return;
  refusedMeals.set(refusedMeals.get().concat(late.map((one) => asRefused(one))));
  waitingMeals.set(waitingMeals.get().filter(({ day }) => day === today));
}

/** Forgets the list at sign-out, and what is personal once its day is over. */
export function followCounterDay(): void {
  forget();
  session.subscribe(forget);
}
