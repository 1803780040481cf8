import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import { words } from '../locale/words';
import { yearDateWords } from './when';

/** How long somebody may act for another. Our own settings, in days; the service takes three years at most. */
const DAYS = { THREE_MONTHS: 91, ONE_YEAR: 365, THREE_YEARS: 3 * 365 } as const;

type Span = keyof typeof DAYS;

const spanWords = (span: Span, day: string): string =>
  span === 'THREE_MONTHS'
    ? words.delegations.threeMonths(day)
    : span === 'ONE_YEAR'
      ? words.delegations.oneYear(day)
      : words.delegations.threeYears(day);

/** The ends to choose from, each with its day; none later than what was asked for. */
export function endChoices(today: CivilDate, latest?: CivilDate): { value: CivilDate; title: string }[] {
  const spans = (Object.keys(DAYS) as Span[]).map((span) => {
    const value = addDays(today, DAYS[span]);
    return { value, title: spanWords(span, yearDateWords(value)) };
  });
  if (latest === undefined) return spans;
  const earlier = spans.filter(({ value }) => value < latest);
  return [{ value: latest, title: words.delegations.untilAsked(yearDateWords(latest)) }, ...earlier];
}
