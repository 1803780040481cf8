import { civilDate } from '@doorstep/shared/civil-date';
import { yearDateWords } from '../../../words/when';

/** The day of an instant, in the reader's words. */
export const dateOf = (instant: string): string => yearDateWords(civilDate(new Date(instant)));
