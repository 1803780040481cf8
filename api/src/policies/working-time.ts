import chineseDays from 'chinese-days';
import { addDays, civilDate, type CivilDate, instantOf, isoWeekday } from '@doorstep/shared/civil-date';
import type { OfficeHours } from './respite-data.ts';

const { getDayDetail, getLunarDate } = chineseDays;

/** The last year whose holidays and make-up working days `chinese-days` holds; the State Council announces them a year ahead. */
const ANNOUNCED_UNTIL = 2026;

/**
 * The day `count` working days after another, 1 or more.
 *
 * By the official calendar: public holidays are none, and the weekends that make up for them are. In a year that is not
 * announced yet the days that the law itself names are free, and weekends are weekends.
 */
export function addWorkingDays(from: CivilDate, count: number): CivilDate {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/**
 * When so many office hours have passed, on working days by the same calendar; the next whole minute, so that its words are exact.
 *
 * What comes at night or on a holiday counts from the next office hour on. Hours that end with a part of the day end then, and not
 * when the next part begins.
 */
export function addWorkingHours(from: Date, hours: number, officeHours: OfficeHours): Date {
  const start = Math.ceil(from.getTime() / MINUTE_MS) * MINUTE_MS;
  let left = hours * HOUR_MS;
  for (let day = civilDate(new Date(start)); ; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    for (const part of officeHours) {
      const begins = Math.max(start, instantOf(day, part.from).getTime());
      const lasts = Math.max(0, instantOf(day, part.until).getTime() - begins);
      if (lasts >= left) return new Date(begins + left);
      left -= lasts;
    }
  }
}

function isWorkingDay(day: CivilDate): boolean {
  const isWeekday = isoWeekday(day) < 6;
  if (Number(day.slice(0, 4)) > ANNOUNCED_UNTIL) return isWeekday && !isHolidayByLaw(day);
  const { work, name } = getDayDetail(day);
  // Only days that are special have a name of two parts; of others the library asks the machine's own zone.
  return name.includes(',') ? work : isWeekday;
}

/** By the calendar we use. */
const BY_SUN = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
/** Lunar month and day: 初一, 初二, 初三, 端午, 中秋. */
const BY_MOON = ['1-1', '1-2', '1-3', '5-5', '8-15'];

/** Source: 全国年节及纪念日放假办法, as revised in November 2024, article 2. */
function isHolidayByLaw(day: CivilDate): boolean {
  if (BY_SUN.includes(day.slice(5))) return true;
  if (day.slice(5) === `04-0${qingmingOf(Number(day.slice(0, 4)))}`) return true;
  return BY_MOON.includes(inMoon(day)) || inMoon(addDays(day, 1)) === '1-1'; // 除夕 is the day before 初一.
}

function inMoon(day: CivilDate): string {
  const { lunarMon, lunarDay, isLeap } = getLunarDate(day);
  return isLeap ? '' : `${lunarMon}-${lunarDay}`;
}

/** The day of April on which 清明 falls, from 2000 to 2099; the library's own is a day early west of Greenwich. */
const qingmingOf = (year: number): number => Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4);
