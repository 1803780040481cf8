import { isCivilDate } from '@doorstep/shared/civil-date';
import { words } from '../locale/words';
import { yearDateWords } from './when';

interface Question {
  kind: string;
  none: string | null;
  options: readonly { value: string; title: string }[];
}

/** An answer of a form in words: an option by its title, a day as people say it. */
export function answerWords({ kind, none, options }: Question, answer: unknown): string {
  const titleOf = (value: unknown): string => options.find((one) => one.value === value)?.title ?? String(value);
  if (answer === undefined || answer === null || answer === '') return words.reviews.noAnswer;
  if (typeof answer === 'boolean') return answer ? words.reviews.yes : words.reviews.no;
  if (Array.isArray(answer))
    return answer.length === 0 ? (none ?? words.reviews.noAnswer) : words.ui.list(answer.map(titleOf));
  if (kind === 'DATE' && typeof answer === 'string' && isCivilDate(answer)) return yearDateWords(answer);
  return titleOf(answer);
}
