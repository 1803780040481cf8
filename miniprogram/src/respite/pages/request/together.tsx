import { RespiteSearchDocument } from '@doorstep/schema/documents';
import { mayActIn, type Subject } from '../../../api/acting';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { Card, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { say } from '../../parts/say';
import { searchOf, type Terms } from '../../parts/terms';

const ALONE = 'ALONE';

/** Why it would not do for the other one of two. */
export interface Other {
  misfits: readonly { kind: string; says: string }[];
}

/** What the other one of two needs is his own. */
export const termsOfOther = (terms: Terms): Terms => ({
  ...terms,
  ...{ bedKind: null, roomSex: null, equipment: [], diets: null },
});

/** The same house for the other one, whose sex, diet and subsidies are his own; nothing while nobody is chosen. */
export function useOther(houseId: string, terms: Terms, personId: string | undefined): Other {
  const { data, fetching } = useAsk(
    RespiteSearchDocument,
    { input: searchOf(termsOfOther(terms), personId ?? '', [houseId]) },
    { isPaused: personId === undefined, about: ['RespiteStay'] },
  ).answer;
  const card =
    personId === undefined || fetching ? undefined : data?.respiteSearch.cards.find(({ form }) => form === terms.form);
  return { misfits: card?.misfits ?? [] };
}

interface TogetherProps {
  person: Subject;
  chosen: string | undefined;
  other: Other;
  onChoose(personId: string | undefined): void;
}

/** An ageing parent and a disabled child go together or not at all (老残一体). */
export function Together({ person, chosen, other, onChoose }: TogetherProps) {
  const { viewer, actsFor } = useHere();
  const own = viewer?.person ? [viewer.person] : [];
  const all = [...own, ...actsFor.filter((one) => mayActIn(one, 'RESPITE')).map((one) => one.person)];
  const people = all.filter(({ id }) => id !== person.id);
  if (people.length === 0) return null;
  return (
    <Card>
      <Choices
        question={say().together}
        choices={[
          { value: ALONE, title: say().alone },
          ...people.map(({ id, name }) => ({ value: id, title: say().with(name) })),
        ]}
        chosen={chosen ?? ALONE}
        onChoose={(value) => onChoose(value === ALONE ? undefined : value)}
      />
      {chosen !== undefined && <Note>{say().togetherNote}</Note>}
      {other.misfits.map(({ kind, says }) => (
        <Note key={kind}>
          {words.refusals === null ? says : say().misfit[kind as keyof ReturnType<typeof say>['misfit']]}
        </Note>
      ))}
    </Card>
  );
}
