/** A calendar day in the service's own zone, "2026-11-22". Not an instant. ISO days compare as text. */
export type CivilDate = string;

/** A time of day in the service's own zone, "11:30". */
export type CivilTime = string;

/** Mainland China keeps one zone, eight hours ahead of UTC, and no daylight saving. */
export const SERVICE_ZONE = 'Asia/Shanghai';
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** The calendar day in {@link SERVICE_ZONE} on which `instant` falls. WeChat phones lack `Intl`, hence the arithmetic. */
export const civilDate = (instant: Date): CivilDate =>
  new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10);

/** The time of day in {@link SERVICE_ZONE} at `instant`, "09:05". */
export const civilTime = (instant: Date): CivilTime =>
  new Date(instant.getTime() + OFFSET_MS).toISOString().slice(11, 16);

/** The instant at which `day` and `time` come in {@link SERVICE_ZONE}. */
export const instantOf = (day: CivilDate, time: CivilTime): Date => new Date(`${day}T${time.slice(0, 5)}:00+08:00`);

/** Whether a text names a day that exists, from 1900 to 2199: "2026-02-30" does not. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}

/** The day `days` later; earlier when negative. */
export const addDays = (day: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The same day some months later, or the last one of a shorter month. */
export function addMonths(day: CivilDate, months: number): CivilDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** "2026-11" of a day of November 2026. */
export const monthOf = (day: CivilDate): string => day.slice(0, 7);

export const firstOfMonth = (day: CivilDate): CivilDate => `${monthOf(day)}-01`;

export const lastOfMonth = (day: CivilDate): CivilDate => addDays(addMonths(firstOfMonth(day), 1), -1);

/** How many days `to` comes after `from`. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;

/** The first day after `on` that completes a year of life; who was born on 29 February has it on 1 March of other years. */
export function nextBirthday(birthDate: CivilDate, on: CivilDate): CivilDate {
  const year = Number(on.slice(0, 4));
  return [year, year + 1]
    .map((each) => [`${each}${birthDate.slice(4)}`, `${each}-03-01`].find(isCivilDate)!)
    .find((day) => day > on)!;
}

/** 1 for Monday … 7 for Sunday. */
export const isoWeekday = (day: CivilDate): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** Completed years between a birth date and `on`. */
export function ageOn(birthDate: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** 11月23日 */
export const dayWords = (day: CivilDate): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** A moment in words that say the time of day as one does: "11月27日（周五）下午3点". */
export function momentWords(instant: Date): string {
  const day = civilDate(instant);
  const [hour = 0, minute = 0] = civilTime(instant).split(':').map(Number);
  const part = hour < 6 ? '凌晨' : hour < 12 ? '上午' : hour < 13 ? '中午' : hour < 18 ? '下午' : '晚上';
  const minutes = minute === 30 ? '半' : minute > 0 ? `${minute}分` : '';
  const weekday = '一二三四五六日'[isoWeekday(day) - 1]!;
  return `${dayWords(day)}（周${weekday}）${part}${hour > 12 ? hour - 12 : hour}点${minutes}`;
}
