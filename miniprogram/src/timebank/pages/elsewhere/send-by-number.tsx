import {
  type HoursAccountPartsFragment,
  HoursDestinationDocument,
  SendHoursDocument,
} from '@doorstep/schema/documents';
import { isReceivingNumber, plainReceivingNumber, spacedReceivingNumber } from '@doorstep/shared/receiving-number';
import { useState } from 'react';
import { useAsk, useSend } from '../../../api/ask';
import { forgetKey, isUnanswered, keyFor } from '../../../api/unanswered';
import { AskTwice } from '../../../ui/ask-twice';
import { Card, Line, Note } from '../../../ui/card';
import { Field } from '../../../ui/field';
import { Answered } from '../../../ui/state';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { FromWhere, HowMany, useMany } from '../../parts/how-many';
import { markOf } from '../../parts/mark-of';
import { hoursWords } from '../../parts/words';
import { say } from './say';

const VERB = 'sendHours';

interface SendByNumberProps {
  personId: string;
  accounts: readonly HoursAccountPartsFragment[];
  onDone(says: string): void;
}

/** Sends hours by the number that the other one read out. Where it belongs is shown before anything is sent. */
export function SendByNumber({ personId, accounts, onDone }: SendByNumberProps) {
  const own = accounts.filter(({ balanceMinutes }) => balanceMinutes > 0);
  const [chosen, setBook] = useState<string>();
  const [typed, setTyped] = useState('');
  const many = useMany();
  const account = own.find(({ book }) => book === chosen) ?? own[0];
  if (!account)
    return (
      <Card title={say().send}>
        <Note>{hoursWords().noHours}</Note>
      </Card>
    );
  const { book, balanceMinutes, giftLeftMinutes } = account;
  const number = plainReceivingNumber(typed);
  const { minutes } = many;

  /** The number goes, so that pressing once more sends nothing twice. */
  function sent(says: string): void {
    setTyped('');
    onDone(says);
  }

  return (
    <>
      <FromWhere accounts={own} book={book} onChoose={setBook} />
      <Card title={say().send}>
        <Field label={say().number} value={typed} typed="number" mostLetters={19} onInput={setTyped} />
        {number.length >= 16 && !isReceivingNumber(number) && <Note>{say().badNumber}</Note>}
        <HowMany many={many} most={Math.min(balanceMinutes, giftLeftMinutes ?? balanceMinutes)} />
        <Note>{say().notBack}</Note>
        {isReceivingNumber(number) && minutes !== undefined && (
          <Where key={number + book} wanted={{ personId, book, number, minutes }} onDone={sent} />
        )}
      </Card>
    </>
  );
}

interface Wanted {
  personId: string;
  book: string;
  number: string;
  minutes: number;
}

function Where({ wanted, onDone }: { wanted: Wanted; onDone(says: string): void }) {
  const { number, book, minutes } = wanted;
  const asked = useAsk(HoursDestinationDocument, { number, book });
  const { span } = hoursWords();
  return (
    <Answered asked={asked}>
      {({ hoursDestination: { place, isElsewhere, percent } }) =>
        isElsewhere && percent === null ? (
          <Note>{say().notThere(place)}</Note>
        ) : (
          <>
            <Line>{spacedReceivingNumber(number)}</Line>
            <Note>
              {say().goesTo(place)}
              {isElsewhere && say().counts(span(Math.floor((minutes * (percent ?? 100)) / 100)))}
            </Note>
            <Send wanted={wanted} place={place} onDone={onDone} />
          </>
        )
      }
    </Answered>
  );
}

function Send({ wanted, place, onDone }: { wanted: Wanted; place: string; onDone(says: string): void }) {
  const ask = useSend(SendHoursDocument);
  const { span, no, sending } = hoursWords();
  // Kept until it is answered: the number itself is nobody's to read from the phone.
  const request = { ...wanted, number: markOf(wanted.number) };

  async function send(): Promise<Why | undefined> {
    const input = { ...wanted, idempotencyKey: keyFor(VERB, request) };
    const { data, error } = await ask({ input }, { additionalTypenames: ['HoursAccount', 'HoursSent'] });
    const why = whyNot(data?.sendHours, error);
    if (data) forgetKey(VERB, request);
    if (!why && data) onDone(data.sendHours.sent ? say().underWay(place) : say().arrivedHere);
    return why;
  }

  const end = wanted.number.slice(-4);
  return (
    <>
      {isUnanswered(VERB, request) && <Note>{say().tryAgain}</Note>}
      <AskTwice
        label={say().sendTo(place, span(wanted.minutes))}
        question={say().ask(place, end, span(wanted.minutes))}
        {...{ yes: say().yes, no, sending, send }}
      />
    </>
  );
}
