import { Ticks } from '../../../ui/ticks';
import type { Stay } from './house-day';
import { staysWords } from './words';

interface CheckListProps {
  checks: Stay['checks'];
  ticked: readonly string[];
  onTick(codes: string[]): void;
}

/** What the house goes through, line by line; what need not be says so. */
export function CheckList({ checks, ticked, onTick }: CheckListProps) {
  const words = staysWords();
  return (
    <Ticks
      question={words.admitList}
      choices={checks.map(({ code, says, isOptional }) => ({
        value: code,
        title: says,
        detail: isOptional ? words.optional : undefined,
      }))}
      chosen={ticked}
      onChoose={onTick}
    />
  );
}

/** What is ticked of a list already. */
export const tickedOf = (checks: Stay['checks']): string[] =>
  checks.filter(({ isTicked }) => isTicked).map(({ code }) => code);
