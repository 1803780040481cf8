import { BankAccountDocument, EnterBankAccountDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useAsk, useSend } from '../../../api/ask';
import { useKeys } from '../../../api/unanswered';
import { Button } from '../../../ui/button';
import { Card, Line, Note } from '../../../ui/card';
import { Done } from '../../../ui/done';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { Answered } from '../../../ui/state';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { say } from './say';

/** The account that money goes to: which one it is, and another in its place. */
export function Account({ personId }: { personId: string }) {
  const asked = useAsk(BankAccountDocument, { personId }, { about: ['BankAccount'] });
  const [isTyping, setTyping] = useState(false);
  const [done, setDone] = useState<string>();
  return (
    <Card title={say().account}>
      <Done says={done} />
      <Answered asked={asked}>
        {({ bankAccount }) => (
          <>
            {bankAccount === null ? (
              <Line>{say().noAccount}</Line>
            ) : (
              <Line>{say().known(bankAccount.bank, bankAccount.tail)}</Line>
            )}
            {isTyping ? (
              <Typed
                personId={personId}
                onStop={() => setTyping(false)}
                onDone={() => {
                  setTyping(false);
                  setDone(say().entered);
                }}
              />
            ) : (
              (bankAccount === null || bankAccount.mayReplace) && (
                <Button kind={bankAccount === null ? 'main' : 'quiet'} onPress={() => setTyping(true)}>
                  {bankAccount === null ? say().enter : say().change}
                </Button>
              )
            )}
            {bankAccount !== null && <Note>{say().onlyHimself}</Note>}
          </>
        )}
      </Answered>
    </Card>
  );
}

interface TypedProps {
  personId: string;
  onStop(): void;
  onDone(): void;
}

function Typed({ personId, onStop, onDone }: TypedProps) {
  const [holder, setHolder] = useState('');
  const [bank, setBank] = useState('');
  const [number, setNumber] = useState('');
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const keyOf = useKeys();
  const enter = useSend(EnterBankAccountDocument);
  const isWhole = holder.trim() !== '' && bank.trim() !== '' && number.trim().length >= 9;

  async function send(): Promise<void> {
    const wanted = { personId, holder: holder.trim(), bank: bank.trim(), number: number.trim() };
    setSending(true);
    setRefusal(undefined);
    const { data, error } = await enter(
      { input: { ...wanted, idempotencyKey: keyOf(JSON.stringify(wanted)) } },
      { additionalTypenames: ['BankAccount'] },
    );
    setSending(false);
    const why = whyNot(data?.enterBankAccount, error);
    if (why) setRefusal(why);
    else onDone();
  }

  return (
    <>
      <Field label={say().holder} value={holder} mostLetters={40} onInput={setHolder} />
      <Field label={say().bank} value={bank} onInput={setBank} />
      <Field label={say().number} value={number} typed="number" mostLetters={30} onInput={setNumber} />
      {refusal && <Refusal {...refusal} />}
      {!isWhole && <Note>{say().fillIn}</Note>}
      <Button kind="main" isDisabled={isSending || !isWhole} onPress={() => void send()}>
        {isSending ? say().sending : say().send}
      </Button>
      <Button isDisabled={isSending} onPress={onStop}>
        {say().notNow}
      </Button>
    </>
  );
}
