import { AddToBudgetDocument } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useKeys } from '../../../api/unanswered';
import { useSending } from '../../../staff/parts/use-sending';
import { Button } from '../../../ui/button';
import { Line } from '../../../ui/card';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { yuanTyped } from '../../../words/yuan-typed';
import { fundWords } from './words';

interface AddBudgetProps {
  fundId: string;
  onDone(says: string): void;
}

/** Money that a fund was given, entered for another officer to confirm. */
export function AddBudget({ fundId, onDone }: AddBudgetProps) {
  const [typed, setTyped] = useState('');
  const [what, setWhat] = useState('');
  const keyOf = useKeys();
  const { isSending, refusal, refuse, settle } = useSending();
  const send = useSend(AddToBudgetDocument);
  const words = fundWords();
  const amountFen = yuanTyped(typed);

  async function press(): Promise<void> {
    if (amountFen === undefined) return refuse(words.noAmount);
    if (what.trim() === '') return refuse(words.noWords);
    const wanted = { fundId, amountFen, words: what.trim() };
    const input = { ...wanted, idempotencyKey: keyOf(JSON.stringify(wanted)) };
    const sent = send({ input }).then(({ data, error }) => ({ payload: data?.addToBudget, error }));
    if (await settle(sent)) onDone(words.added);
  }

  return (
    <>
      <Line>{words.add}</Line>
      <Field label={words.amount} value={typed} onInput={setTyped} />
      <Field label={words.words} value={what} mostLetters={200} onInput={setWhat} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.send(amountFen === undefined ? '' : yuan(amountFen))}
      </Button>
    </>
  );
}
