import { HoursToGiveDocument, type HoursToGiveQuery } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk } from '../../../api/ask';
import { useHere } from '../../../api/viewer';
import { Button } from '../../../ui/button';
import { CallButton } from '../../../ui/call-button';
import { Card, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { ForSubject } from '../../../ui/for-subject';
import { Page } from '../../../ui/page';
import { Answered, Empty } from '../../../ui/state';
import { go, goOn } from '../../../words/go';
import { FromWhere, HowMany, useMany } from '../../parts/how-many';
import { hoursWords } from '../../parts/words';
import { say } from './say';
import { SendGift } from './send-gift';
import { ToWhom, type Recipient } from './to-whom';

/** Gives hours to somebody of the family, in the city where he lives. */
export default function GiveHoursPage() {
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
  const asked = useAsk(HoursToGiveDocument, { personId }, { about: ['HoursAccount'] });
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
      {(told) =>
        told.hours.some(({ balanceMinutes }) => balanceMinutes > 0) ? (
          <Form personId={personId} told={told} onDone={setDone} />
        ) : (
          <Empty says={hoursWords().noHours}>
            <Button onPress={() => go('tasks')}>{hoursWords().help}</Button>
          </Empty>
        )
      }
    </Answered>
  );
}

interface FormProps {
  personId: string;
  told: HoursToGiveQuery;
  onDone(says: string): void;
}

function Form({ personId, told: { hours, hoursRelatives }, onDone }: FormProps) {
  const accounts = hours.filter(({ balanceMinutes }) => balanceMinutes > 0);
  const [chosen, setBook] = useState(accounts[0]!.book);
  const [to, setTo] = useState<Recipient>();
  const many = useMany();
  const { book, balanceMinutes, giftLeftMinutes } = accounts.find((one) => one.book === chosen) ?? accounts[0]!;
  const { span } = hoursWords();
  return (
    <>
      <FromWhere accounts={accounts} book={book} onChoose={setBook} />
      <Card>
        <ToWhom relatives={hoursRelatives} onChange={setTo} />
      </Card>
      <Card>
        <HowMany many={many} most={Math.min(balanceMinutes, giftLeftMinutes ?? balanceMinutes)} />
        {giftLeftMinutes !== null && giftLeftMinutes < balanceMinutes && (
          <Note>{say().limit(span(giftLeftMinutes))}</Note>
        )}
        <Note>{say().place}</Note>
        <Note>{say().notBack}</Note>
        <SendGift wanted={{ personId, book, minutes: many.minutes }} to={to} onDone={onDone} />
      </Card>
    </>
  );
}
