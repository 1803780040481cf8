import type { Minutes } from './units.ts';

/** Minutes as people say them: 「5小时30分钟」. */
export function hoursWords(minutes: Minutes): string {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [whole > 0 ? `${whole}小时` : '', rest > 0 || whole === 0 ? `${rest}分钟` : ''].join('');
}
