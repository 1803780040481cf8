import type { CivilDate } from '@doorstep/shared/civil-date';
import { dayWords, shortDayWords } from '../../words/when';
import { say } from './say';
import { lastDayOf, type Terms } from './terms';

/** 5 晚, or 3 天 */
export const lengthWords = ({ form, days }: Pick<Terms, 'form' | 'days'>): string =>
  form === 'BED' ? say().nights(days) : say().days(days);

/** 明天起 5 晚 */
export const wishWords = (terms: Terms, today: CivilDate): string =>
  say().wish(shortDayWords(terms.startsOn, today), lengthWords(terms));

/** 11月27日 周五住进去，12月2日 周三离开 */
export function spanWords(terms: Terms, today: CivilDate): string {
  const [first, last] = [terms.startsOn, lastDayOf(terms)].map((day) => dayWords(day, today)) as [string, string];
  return terms.form === 'BED' ? say().leaves(first, last) : say().until(first, last);
}
