import { TakeBedOutOfServiceDocument } from '@doorstep/schema/documents';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/card';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { dayTyped } from '../../../words/day-typed';
import { useSending } from '../../parts/use-sending';
import { bedsWords } from './words';

interface OutFormProps {
  bedId: string;
  day: CivilDate;
  onDone(says: string): void;
}

/** From when to when a bed is out of service, and why; what comes of who has it is said before. */
export function OutForm({ bedId, day, onDone }: OutFormProps) {
  const words = bedsWords();
  const [from, setFrom] = useState<string>(day);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const { isSending, refusal, refuse, settle } = useSending();
  const send = useSend(TakeBedOutOfServiceDocument);

  async function press(): Promise<void> {
    const [startsOn, endsOn] = [dayTyped(from), dayTyped(until)];
    if (!startsOn || !endsOn) return refuse(words.badDay);
    if (reason.trim() === '') return refuse(words.noWhy);
    const { data, error } = await sendAndKeep({ bedId, startsOn, endsOn, reason: reason.trim() });
    if (data && !error) onDone(words.outDone(data.moved ?? 0, data.sentBack ?? 0));
  }

  async function sendAndKeep(input: { bedId: string; startsOn: string; endsOn: string; reason: string }) {
    const answer = send({ input });
    const isDone = await settle(answer.then(({ data, error }) => ({ payload: data?.takeBedOutOfService, error })));
    const { data, error } = await answer;
    return { data: isDone ? data?.takeBedOutOfService : undefined, error };
  }

  return (
    <>
      <Note>{words.outHint}</Note>
      <Field label={words.outFrom} value={from} mostLetters={20} onInput={setFrom} />
      <Field label={words.outUntil} value={until} mostLetters={20} onInput={setUntil} />
      <Field label={words.outWhy} value={reason} mostLetters={100} onInput={setReason} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="danger" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.doOut}
      </Button>
    </>
  );
}
