import { say } from './say';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something still lasts, never said longer than it is: 「1 天 3 小时」, 「2 小时 5 分钟」, 「40 分钟」. */
export function leftWords(seconds: number): string {
  const words = say().left;
  const hours = Math.floor(seconds / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  if (seconds >= DAY) return words.daysHours(Math.floor(seconds / DAY), hours % 24);
  if (hours > 0) return words.hoursMinutes(hours, minutes);
  return minutes > 0 ? words.minutes(minutes) : words.moment;
}
