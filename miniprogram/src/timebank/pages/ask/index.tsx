import { AskForHelpDocument, TimeBankKindsDocument, type TimeBankKindsQuery } from '@doorstep/schema/documents';
import { addDays, instantOf } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useAsk, useSend } from '../../../api/ask';
import { useKeys } from '../../../api/unanswered';
import { useHere } from '../../../api/viewer';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Choices } from '../../../ui/choices';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { Answered, Empty } from '../../../ui/state';
import { TextArea } from '../../../ui/text-area';
import { goOn } from '../../../words/go';
import { whyNot } from '../../../words/reply';
import { dayWords } from '../../../words/when';
import { Deed } from '../../deed';
import { say } from '../../say';

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const TIMES = ['09:00', '10:00', '14:00', '15:00', '16:00', '18:00'];
const LENGTHS = [30, 60, 90, 120, 180];

/** Asks for help in four questions, each with large answers. */
export default function AskForHelpPage() {
  const { subject } = useHere();
  return (
    <Page title={say().ask}>
      <ForSubject matter="TIME_BANK">
        {({ id }) => <Of key={id} personId={id} regionCode={subject?.residence?.code ?? '00'} />}
      </ForSubject>
      <CallButton />
    </Page>
  );
}

function Of({ personId, regionCode }: { personId: string; regionCode: string }) {
  const asked = useAsk(TimeBankKindsDocument, { regionCode });
  return (
    <Answered asked={asked}>
      {({ timeBankRules: rules }) =>
        rules ? <Form personId={personId} rules={rules} /> : <Empty says={say().noBank} />
      }
    </Answered>
  );
}

type Rules = NonNullable<TimeBankKindsQuery['timeBankRules']>;

function Form({ personId, rules }: { personId: string; rules: Rules }) {
  const { today } = useHere();
  const [code, setCode] = useState(rules.kinds[0]!.code);
  const [day, setDay] = useState(addDays(today, 1));
  const [time, setTime] = useState('15:00');
  const [length, setLength] = useState('60');
  const [needs, setNeeds] = useState('');
  const kind = rules.kinds.find((one) => one.code === code)!;
  const lengths = LENGTHS.filter((minutes) => minutes >= kind.minMinutes && minutes <= kind.maxMinutes);
  const minutes = lengths.includes(Number(length)) ? Number(length) : lengths[0]!;
  const wanted = { personId, kind: code, startsAt: instantOf(day, time).toISOString(), plannedMinutes: minutes };
  return (
    <>
      <Card>
        <Choices
          question={say().what}
          choices={rules.kinds.map(({ code: value, title }) => ({ value, title }))}
          chosen={code}
          onChoose={setCode}
        />
      </Card>
      <Card>
        <Choices
          question={say().day}
          choices={DAYS.map((days) => addDays(today, days)).map((value) => ({ value, title: dayWords(value, today) }))}
          chosen={day}
          onChoose={setDay}
        />
      </Card>
      <Card>
        <Choices
          question={say().time}
          choices={TIMES.map((value) => ({ value, title: value }))}
          chosen={time}
          isRow
          onChoose={setTime}
        />
      </Card>
      <Card>
        <Choices
          question={say().long}
          choices={lengths.map((value) => ({ value: String(value), title: say().minutes(value) }))}
          chosen={String(minutes)}
          isRow
          onChoose={setLength}
        />
      </Card>
      <Card>
        <TextArea label={say().words} value={needs} onInput={setNeeds} />
        <Line>{say().cost(Math.ceil((minutes * kind.percent) / 100))}</Line>
        {rules.note !== null && <Note>{rules.note}</Note>}
        <Send wanted={{ ...wanted, places: 1, language: null, needs: needs.trim() || null }} title={kind.title} />
      </Card>
    </>
  );
}

interface Wanted {
  personId: string;
  kind: string;
  startsAt: string;
  plannedMinutes: number;
  places: number;
  language: null;
  needs: string | null;
}

function Send({ wanted, title }: { wanted: Wanted; title: string }) {
  const keyOf = useKeys();
  const ask = useSend(AskForHelpDocument);

  async function send() {
    const input = { ...wanted, idempotencyKey: keyOf(JSON.stringify(wanted)) };
    const { data, error } = await ask({ input }, { additionalTypenames: ['TimeTask'] });
    const why = whyNot(data?.askForHelp, error);
    if (why) return why;
    goOn('timeTask', { id: data!.askForHelp.task!.id });
    return undefined;
  }

  return <Deed kind="main" label={say().send(title)} send={send} />;
}
