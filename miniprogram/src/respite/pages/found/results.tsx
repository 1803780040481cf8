import { RespiteSearchDocument } from '@doorstep/schema/documents';
import { useAsk, useAgainOnReturn } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Card, Heading, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Answered, Empty } from '../../../ui/state';
import { HouseCard } from '../../parts/house-card';
import { say } from '../../parts/say';
import { wishWords } from '../../parts/term-words';
import { searchOf, SEXES, type Terms } from '../../parts/terms';

interface ResultsProps {
  personId: string;
  terms: Terms;
  onChange(terms: Terms): void;
}

/** The houses near by: those that would do first, then the others and why not. */
export function Results({ personId, terms, onChange }: ResultsProps) {
  const { today } = useHere();
  const asked = useAsk(RespiteSearchDocument, { input: searchOf(terms, personId) }, { about: ['RespiteStay'] });
  useAgainOnReturn(asked.again);
  return (
    <Answered asked={asked}>
      {({ respiteSearch: { cards, asksRoomSex, measuredFrom, moreCount } }) => {
        if (cards.length === 0) return <Empty says={say().none} />;
        const fitting = cards.filter(({ fits }) => fits);
        return (
          <>
            <Card title={wishWords(terms, today)}>
              <Line>{say().found(fitting.length)}</Line>
              {measuredFrom && <Note>{say().measured(measuredFrom.name)}</Note>}
            </Card>
            {asksRoomSex && <AskSex terms={terms} onChange={onChange} />}
            {[...fitting, ...cards.filter(({ fits }) => !fits)].map((card) => (
              <HouseCard key={`${card.house.id} ${card.form} ${card.bedKind ?? ''}`} card={card} terms={terms} />
            ))}
            {moreCount > 0 && <Heading level={3}>{say().moreFarther(moreCount)}</Heading>}
          </>
        );
      }}
    </Answered>
  );
}

/** Where the record does not say whose room would do: one press finds more. */
function AskSex({ terms, onChange }: Omit<ResultsProps, 'personId'>) {
  return (
    <Card>
      <Line>{say().asksSex}</Line>
      <Choices
        question={say().sexAsk}
        choices={SEXES.map((value) => ({ value, title: say().sex[value] }))}
        chosen={terms.roomSex ?? undefined}
        isRow
        onChoose={(roomSex) => onChange({ ...terms, roomSex })}
      />
    </Card>
  );
}
