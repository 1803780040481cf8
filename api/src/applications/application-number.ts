import { randomInt } from 'node:crypto';
import type { CivilDate } from '@doorstep/shared/civil-date';

const DRAWN_DIGITS = 8;

/** A new application's number: the day in six digits, and eight drawn by lot, so that nobody guesses the next one's. */
export const newApplicationNumber = (today: CivilDate): string =>
  today.slice(2).replaceAll('-', '') + String(randomInt(10 ** DRAWN_DIGITS)).padStart(DRAWN_DIGITS, '0');
