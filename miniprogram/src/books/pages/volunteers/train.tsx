import { RecordTrainingDocument, type VolunteerPartsFragment } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useSending } from '../../../staff/parts/use-sending';
import { Button } from '../../../ui/button';
import { Choices } from '../../../ui/choices';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { dayTyped } from '../../../words/day-typed';
import { volunteerWords } from './words';

interface TrainProps {
  volunteer: VolunteerPartsFragment;
  trainings: readonly { code: string; title: string }[];
  onDone(says: string): void;
}

/** Records a training that the volunteer went through; nothing once he has them all. */
export function Train({ volunteer: { person, trainings: had }, trainings, onDone }: TrainProps) {
  const [training, setTraining] = useState<string>();
  const [typed, setTyped] = useState('');
  const send = useSend(RecordTrainingDocument);
  const { isSending, refusal, refuse, settle } = useSending();
  const words = volunteerWords();
  const missing = trainings.filter(({ code }) => !had.some((one) => one.code === code));
  if (missing.length === 0) return null;

  async function press(): Promise<void> {
    const doneOn = dayTyped(typed);
    if (!training) return refuse(words.noTraining);
    if (!doneOn) return refuse(words.noDay);
    const input = { personId: person.id, training, doneOn };
    const sent = send({ input }).then(({ data, error }) => ({ payload: data?.recordTraining, error }));
    if (await settle(sent)) onDone(words.recorded(person.name));
  }

  return (
    <>
      <Choices
        question={words.training}
        choices={missing.map(({ code, title }) => ({ value: code, title }))}
        chosen={training}
        onChoose={setTraining}
      />
      <Field label={words.day} value={typed} onInput={setTyped} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.record}
      </Button>
    </>
  );
}
