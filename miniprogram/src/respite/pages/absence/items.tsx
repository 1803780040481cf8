import type { AbsenceItemPartsFragment } from '@doorstep/schema/documents';
import { useHere } from '../../../api/viewer';
import { Line, Note } from '../../../ui/card';
import { ShortList } from '../../../ui/short-list';
import { refusedWords } from '../../../words/refused';
import { dayWords } from '../../../words/when';
import { say } from './say';

interface ItemsProps {
  items: readonly AbsenceItemPartsFragment[];
  /** Nothing is done yet: what would become of it. */
  isAhead?: boolean;
}

/** Thing by thing: what it is, when, and what becomes of it; a reason where there is one. */
export function Items({ items, isAhead = false }: ItemsProps) {
  const { today } = useHere();
  return (
    <ShortList items={items}>
      {({ id, kind, on, place, outcome, code, why }) => (
        <Line key={id}>
          {dayWords(on, today)} {say().kind[kind]} · {(isAhead ? say().outcomeAhead : say().outcome)[outcome]}
          <Note>{place}</Note>
          {code !== null && why !== null && <Note>{refusedWords({ code, message: why }).what}</Note>}
        </Line>
      )}
    </ShortList>
  );
}
