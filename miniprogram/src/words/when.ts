import type { Meal } from '@doorstep/schema/documents';
import { addDays, civilDate, civilTime, isoWeekday, type CivilDate, type CivilTime } from '@doorstep/shared/civil-date';
import { zh } from '../locale/zh';

const { days, meals } = zh;

/** 今天, 明天, 后天 or 昨天; nothing for other days. */
function nearWord(day: CivilDate, today: CivilDate): string | undefined {
  if (day === today) return days.today;
  if (day === addDays(today, 1)) return days.tomorrow;
  if (day === addDays(today, 2)) return days.afterTomorrow;
  return day === addDays(today, -1) ? days.yesterday : undefined;
}

/** 11月23日 */
export const dateWords = (day: CivilDate): string => days.date(Number(day.slice(5, 7)), Number(day.slice(8, 10)));

/** 2023年12月7日, for papers of other years. */
export const yearDateWords = (day: CivilDate): string => `${day.slice(0, 4)}年${dateWords(day)}`;

/** 明天 11月23日 周一 */
export const dayWords = (day: CivilDate, today: CivilDate): string =>
  [nearWord(day, today), dateWords(day), days.weekday(isoWeekday(day))].filter(Boolean).join(' ');

/** The shortest name of a day that can't be mistaken: 明天, or 11月25日. */
export const shortDayWords = (day: CivilDate, today: CivilDate): string => nearWord(day, today) ?? dateWords(day);

/** 上午 9:00 */
function timeWords(time: CivilTime): string {
  const hour = Number(time.slice(0, 2));
  const part =
    hour < 6
      ? days.night
      : hour < 11
        ? days.morning
        : hour < 13
          ? days.noon
          : hour < 18
            ? days.afternoon
            : days.evening;
  const shown = hour > 12 ? hour - 12 : hour;
  return `${part} ${shown}:${time.slice(3, 5)}`;
}

/** 今天 11月22日 周日 晚上 8:00 */
export function momentWords(instant: string, today: CivilDate): string {
  const moment = new Date(instant);
  return `${dayWords(civilDate(moment), today)} ${timeWords(civilTime(moment))}`;
}

interface When {
  servedOn: CivilDate;
  meal: Meal;
}

/** 明天 11月23日 周一 中午 */
export const sittingWhen = ({ servedOn, meal }: When, today: CivilDate): string =>
  `${dayWords(servedOn, today)} ${meals.mealTime[meal]}`;

/** 明天午餐 */
export const sittingName = ({ servedOn, meal }: When, today: CivilDate): string =>
  meals.name(shortDayWords(servedOn, today), meals.mealName[meal]);

/** 11:30 到 12:30 */
export const servedSpan = ({ servedFrom, servedUntil }: { servedFrom: CivilTime; servedUntil: CivilTime }): string =>
  days.span(servedFrom.slice(0, 5), servedUntil.slice(0, 5));
