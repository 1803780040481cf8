import {
  CheckPointAccountDocument,
  EnterPointAccountDocument,
  PointAccountsDocument,
} from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk, useSend } from '../../../api/ask';
import { useKeys } from '../../../api/unanswered';
import { useHere } from '../../../api/viewer';
import { useSending } from '../../../staff/parts/use-sending';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { Answered } from '../../../ui/state';
import { accountWords } from './say';

/** Where a service point is paid to: its operator enters it, and an officer checks it against the paper. */
export function Account({ servicePointId }: { servicePointId: string }) {
  const { viewer } = useHere();
  const asked = useAsk(PointAccountsDocument, { servicePointId }, { about: ['PointAccount'] });
  const [isTyping, setTyping] = useState(false);
  const [done, setDone] = useState<string>();
  const words = accountWords();
  const roles = viewer?.roles ?? [];

  function settled(says: string): void {
    setTyping(false);
    setDone(says);
    asked.again();
  }

  return (
    <Card title={words.title}>
      <Done says={done} />
      <Answered asked={asked}>
        {({ pointAccounts }) => (
          <>
            {pointAccounts.length === 0 && <Line>{words.none}</Line>}
            {pointAccounts.map(({ id, holder, bank, tail, enteredBy, checkedBy }) =>
              checkedBy === null ? (
                <Waiting
                  key={id}
                  {...{ accountId: id, says: words.waiting(holder, bank, tail), enteredBy }}
                  mayCheck={roles.includes('FUND_OFFICER')}
                  onDone={settled}
                />
              ) : (
                <Line key={id}>{words.known(holder, bank, tail)}</Line>
              ),
            )}
            {roles.includes('PROVIDER_OPERATOR') &&
              (isTyping ? (
                <Typed {...{ servicePointId }} onDone={settled} onStop={() => setTyping(false)} />
              ) : (
                <Button onPress={() => setTyping(true)}>
                  {pointAccounts.length === 0 ? words.enter : words.another}
                </Button>
              ))}
          </>
        )}
      </Answered>
    </Card>
  );
}

interface WaitingProps {
  accountId: string;
  says: string;
  enteredBy: string;
  mayCheck: boolean;
  onDone(says: string): void;
}

/** Whoever checks types the number from the paper: he reads the four last digits alone. */
function Waiting({ accountId, says, enteredBy, mayCheck, onDone }: WaitingProps) {
  const [number, setNumber] = useState('');
  const { isSending, refusal, settle } = useSending();
  const check = useSend(CheckPointAccountDocument);
  const words = accountWords();

  async function press(): Promise<void> {
    const sent = check({ input: { accountId, number: number.trim() } });
    if (await settle(sent.then(({ data, error }) => ({ payload: data?.checkPointAccount, error }))))
      onDone(words.checked);
  }

  return (
    <>
      <Line>{says}</Line>
      <Note>{words.enteredBy(enteredBy)}</Note>
      {mayCheck ? (
        <>
          <Field label={words.onPaper} value={number} typed="number" mostLetters={30} onInput={setNumber} />
          {refusal && <Refusal {...refusal} />}
          <Button kind="main" isDisabled={isSending || number.trim().length < 9} onPress={() => void press()}>
            {isSending ? words.sending : words.check}
          </Button>
        </>
      ) : (
        <Note>{words.toCheck}</Note>
      )}
    </>
  );
}

interface TypedProps {
  servicePointId: string;
  onDone(says: string): void;
  onStop(): void;
}

function Typed({ servicePointId, onDone, onStop }: TypedProps) {
  const [holder, setHolder] = useState('');
  const [bank, setBank] = useState('');
  const [number, setNumber] = useState('');
  const { isSending, refusal, settle } = useSending();
  const keyOf = useKeys();
  const enter = useSend(EnterPointAccountDocument);
  const words = accountWords();
  const isWhole = holder.trim() !== '' && bank.trim().length > 1 && number.trim().length >= 9;

  async function press(): Promise<void> {
    const wanted = { servicePointId, holder: holder.trim(), bank: bank.trim(), number: number.trim() };
    const sent = enter({ input: { ...wanted, idempotencyKey: keyOf(JSON.stringify(wanted)) } });
    if (await settle(sent.then(({ data, error }) => ({ payload: data?.enterPointAccount, error }))))
      onDone(words.entered);
  }

  return (
    <>
      <Field label={words.holder} value={holder} mostLetters={60} onInput={setHolder} />
      <Field label={words.bank} value={bank} mostLetters={60} onInput={setBank} />
      <Field label={words.number} value={number} typed="number" mostLetters={30} onInput={setNumber} />
      {refusal && <Refusal {...refusal} />}
      {!isWhole && <Note>{words.fillIn}</Note>}
      <Button kind="main" isDisabled={isSending || !isWhole} onPress={() => void press()}>
        {isSending ? words.sending : words.send}
      </Button>
      <Button isDisabled={isSending} onPress={onStop}>
        {words.notNow}
      </Button>
    </>
  );
}
