import { DonateHoursDocument, HoursDocument, type HoursAccountPartsFragment } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk, useSend } from '../../../api/ask';
import { forgetKey, keyFor } from '../../../api/unanswered';
import { useHere } from '../../../api/viewer';
import { AskTwice } from '../../../ui/ask-twice';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { Answered, Empty } from '../../../ui/state';
import { go, goOn } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { FromWhere, HowMany, useMany } from '../../parts/how-many';
import { hoursWords } from '../../parts/words';
import { say } from './say';

/** Gives hours to all: to the common fund of a city, for elders who have none. */
export default function DonateHoursPage() {
  const { acting } = useHere();
  return (
    <Page title={acting ? say().titleOf(acting.person.name) : say().title}>
      <ForSubject matter="TIME_BANK">{({ id }) => <Of key={id} personId={id} />}</ForSubject>
      <CallButton />
    </Page>
  );
}

function Of({ personId }: { personId: string }) {
  const [done, setDone] = useState<string>();
  const asked = useAsk(HoursDocument, { personId }, { about: ['HoursAccount'] });
  if (done !== undefined)
    return (
      <>
        <Done says={done} />
        <Button kind="main" onPress={() => goOn('hours')}>
          {hoursWords().back}
        </Button>
      </>
    );
  return (
    <Answered asked={asked}>
      {({ hours }) => {
        const accounts = hours.filter(({ balanceMinutes }) => balanceMinutes > 0);
        if (accounts.length > 0) return <Form personId={personId} accounts={accounts} onDone={setDone} />;
        return (
          <Empty says={hoursWords().noHours}>
            <Button onPress={() => go('tasks')}>{hoursWords().help}</Button>
          </Empty>
        );
      }}
    </Answered>
  );
}

interface FormProps {
  personId: string;
  accounts: readonly HoursAccountPartsFragment[];
  onDone(says: string): void;
}

const VERB = 'donateHours';

function Form({ personId, accounts, onDone }: FormProps) {
  const [chosen, setBook] = useState(accounts[0]!.book);
  const many = useMany();
  const donate = useSend(DonateHoursDocument);
  const { span, no, sending, oddMinutes } = hoursWords();
  const { book, balanceMinutes } = accounts.find((one) => one.book === chosen) ?? accounts[0]!;
  const { minutes } = many;

  async function send(): Promise<Why | undefined> {
    const wanted = { personId, book, minutes: minutes! };
    const { data, error } = await donate({ input: { ...wanted, idempotencyKey: keyFor(VERB, wanted) } });
    if (data) forgetKey(VERB, wanted);
    const why = whyNot(data?.donateHours, error);
    if (!why) onDone(say().done(span(wanted.minutes)));
    return why;
  }

  return (
    <>
      <FromWhere accounts={accounts} book={book} onChoose={setBook} />
      <Card>
        <Line>{say().what}</Line>
        <HowMany many={many} most={balanceMinutes} />
        <Note>{say().notBack}</Note>
        {minutes === undefined ? (
          <Note>{oddMinutes}</Note>
        ) : (
          <AskTwice
            label={say().send(span(minutes))}
            question={say().ask(span(minutes))}
            {...{ yes: say().yes, no, sending, send }}
          />
        )}
      </Card>
    </>
  );
}
