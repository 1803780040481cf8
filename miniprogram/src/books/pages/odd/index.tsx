import { OddServicesDocument, type OddServicesQuery, type Role } from '@doorstep/schema/documents';
import { civilDate } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useAsk, useUpToDate } from '../../../api/ask';
import { StaffPage } from '../../../staff/parts/staff-page';
import { Card, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { Answered, Empty } from '../../../ui/state';
import { yearDateWords } from '../../../words/when';
import { oddWords } from './words';

const DESK: readonly Role[] = ['REVIEWER', 'HOTLINE_AGENT', 'SUPERVISOR'];

/** How far back one looks; a year at most. */
const BACK: readonly string[] = ['30', '90', '365'];

/** What staff should look at, in words: by itself it proves nothing. */
export default function OddPage() {
  const [back, setBack] = useState<string>('90');
  const words = oddWords();
  return (
    <StaffPage says={oddWords} roles={DESK}>
      {() => (
        <>
          <Note>{words.hint}</Note>
          <Choices
            question={words.back}
            choices={BACK.map((value) => ({ value, title: words.days(Number(value)) }))}
            chosen={back}
            isRow
            onChoose={setBack}
          />
          <Odd days={Number(back)} />
        </>
      )}
    </StaffPage>
  );
}

function Odd({ days }: { days: number }) {
  const asked = useAsk(OddServicesDocument, { days }, { about: ['TaskClaim'] });
  useUpToDate(asked);
  return (
    <Answered asked={asked}>
      {({ oddServices }) =>
        oddServices.length === 0 ? (
          <Empty says={oddWords().none} />
        ) : (
          <>
            {oddServices.map((odd) => (
              <OneOdd key={odd.id} odd={odd} />
            ))}
          </>
        )
      }
    </Answered>
  );
}

function OneOdd({ odd }: { odd: OddServicesQuery['oddServices'][number] }) {
  const { pattern, volunteer, person, times, minutes, lastAt } = odd;
  const words = oddWords();
  return (
    <Card title={words.pattern[pattern]}>
      <Line>{person ? words.pair(volunteer.name, person.name) : words.who(volunteer.name)}</Line>
      <Line>{minutes === 0 ? words.times(times) : words.timesAndMinutes(times, minutes)}</Line>
      <Note>{words.last(yearDateWords(civilDate(new Date(lastAt))))}</Note>
    </Card>
  );
}
