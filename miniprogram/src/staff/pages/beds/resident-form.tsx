import { EnterResidentDocument } from '@doorstep/schema/documents';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Choices } from '../../../ui/choices';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { dayTyped } from '../../../words/day-typed';
import { useSending } from '../../parts/use-sending';
import { bedsWords } from './words';

interface ResidentFormProps {
  bedId: string;
  day: CivilDate;
  onDone(says: string): void;
}

/** That somebody lives in a bed, from when on, and whether he counts in the ratio of carers; not who. */
export function ResidentForm({ bedId, day, onDone }: ResidentFormProps) {
  const words = bedsWords();
  const [from, setFrom] = useState<string>(day);
  const [severe, setSevere] = useState<'yes' | 'no'>();
  const { isSending, refusal, refuse, settle } = useSending();
  const send = useSend(EnterResidentDocument);

  async function press(): Promise<void> {
    const startsOn = dayTyped(from);
    if (!startsOn) return refuse(words.badDay);
    if (!severe) return refuse(words.chooseSevere);
    const sent = send({ input: { bedId, startsOn, isSevere: severe === 'yes' } });
    if (await settle(sent.then(({ data, error }) => ({ payload: data?.enterResident, error }))))
      onDone(words.residentDone);
  }

  return (
    <>
      <Field label={words.residentFrom} value={from} mostLetters={20} onInput={setFrom} />
      <Choices<'yes' | 'no'>
        question={words.isSevere}
        choices={(['yes', 'no'] as const).map((value) => ({ value, title: words[value] }))}
        chosen={severe}
        isRow
        onChoose={setSevere}
      />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.doResident}
      </Button>
    </>
  );
}
