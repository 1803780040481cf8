import { EndResidenceDocument } from '@doorstep/schema/documents';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { dayTyped } from '../../../words/day-typed';
import type { BoardUse } from './board';
import { useSending } from '../../parts/use-sending';
import { bedsWords } from './words';

interface LeaveFormProps {
  bedId: string;
  use: BoardUse;
  day: CivilDate;
  onDone(says: string): void;
}

/** That somebody does not live in a bed any more, from when on. */
export function LeaveForm({ bedId, use, day, onDone }: LeaveFormProps) {
  const words = bedsWords();
  const [typed, setTyped] = useState<string>(day);
  const { isSending, refusal, refuse, settle } = useSending();
  const send = useSend(EndResidenceDocument);

  async function press(): Promise<void> {
    const endsOn = dayTyped(typed);
    if (!endsOn) return refuse(words.badDay);
    const sent = send({ input: { bedId, useId: use.id, endsOn } });
    if (await settle(sent.then(({ data, error }) => ({ payload: data?.endResidence, error })))) onDone(words.leaveDone);
  }

  return (
    <>
      <Field label={words.leaveOn} value={typed} mostLetters={20} onInput={setTyped} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.doLeave}
      </Button>
    </>
  );
}
