import type { Meal } from '@doorstep/schema/documents';
import { addDays, civilDate, civilTime, isoWeekday, type CivilDate, type CivilTime } from '@doorstep/shared/civil-date';
import { words } from '../locale/words';

/** 今天, 明天, 后天 or 昨天; nothing for other days. */
function nearWord(day: CivilDate, today: CivilDate): string {
  const { days } = words;
  if (day === today) return days.today;
  if (day === addDays(today, 1)) return days.tomorrow;
  if (day === addDays(today, 2)) return days.afterTomorrow;
  return day === addDays(today, -1) ? days.yesterday : '';
}

const monthOf = (day: CivilDate): number => Number(day.slice(5, 7));
const dayOf = (day: CivilDate): number => Number(day.slice(8, 10));

/** 11月23日, or 23 Nov */
export const dateWords = (day: CivilDate): string => words.days.date(monthOf(day), dayOf(day));

/** 2023年12月7日, for papers of other years. */
export const yearDateWords = (day: CivilDate): string =>
  words.days.yearDate(Number(day.slice(0, 4)), monthOf(day), dayOf(day));

/** 明天 11月23日 周一, or Mon 23 Nov (tomorrow) */
export const dayWords = (day: CivilDate, today: CivilDate): string =>
  words.days.full(nearWord(day, today), dateWords(day), words.days.weekday(isoWeekday(day)));

/** The shortest name of a day that can't be mistaken: 明天, or 11月25日. */
export const shortDayWords = (day: CivilDate, today: CivilDate): string =>
  nearWord(day, today) || words.days.on(dateWords(day));

const timeWords = (time: CivilTime): string => words.days.time(Number(time.slice(0, 2)), time.slice(3, 5));

/** 今天 11月22日 周日 晚上 8:00, or Sun 22 Nov (today), 20:00 */
export function momentWords(instant: string, today: CivilDate): string {
  const moment = new Date(instant);
  return words.days.at(dayWords(civilDate(moment), today), timeWords(civilTime(moment)));
}

/** The moment at which something ends: midnight belongs to the day before, as people say it. */
export function deadlineWords(instant: string, today: CivilDate): string {
  const moment = new Date(instant);
  if (civilTime(moment) !== '00:00') return momentWords(instant, today);
  return words.days.at(dayWords(addDays(civilDate(moment), -1), today), timeWords('24:00'));
}

interface When {
  servedOn: CivilDate;
  meal: Meal;
}

/** 明天 11月23日 周一 中午 */
export const sittingWhen = ({ servedOn, meal }: When, today: CivilDate): string =>
  words.days.at(dayWords(servedOn, today), words.mealTime[meal]);

/** 明天午餐 */
export const sittingName = ({ servedOn, meal }: When, today: CivilDate): string =>
  words.meals.name(shortDayWords(servedOn, today), words.mealName[meal]);

/** 11:30 到 12:30 */
export const servedSpan = ({ servedFrom, servedUntil }: { servedFrom: CivilTime; servedUntil: CivilTime }): string =>
  words.days.span(servedFrom.slice(0, 5), servedUntil.slice(0, 5));
