import { SuspendVolunteerDocument, type VolunteerPartsFragment } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useSending } from '../../../staff/parts/use-sending';
import { Button } from '../../../ui/button';
import { Refusal } from '../../../ui/refusal';
import { TextArea } from '../../../ui/text-area';
import { volunteerWords } from './words';

interface SuspendProps {
  volunteer: VolunteerPartsFragment;
  onDone(says: string): void;
}

/** Stops a volunteer from taking on anything new, with the reason, or lets him again. */
export function Suspend({ volunteer: { person, suspendedAt }, onDone }: SuspendProps) {
  const [why, setWhy] = useState('');
  const sendSuspend = useSend(SuspendVolunteerDocument);
  const { isSending, refusal, refuse, settle } = useSending();
  const words = volunteerWords();
  const isSuspended = suspendedAt !== null;

  async function press(): Promise<void> {
    if (!isSuspended && why.trim() === '') return refuse(words.noWhy);
    const input = { personId: person.id, words: isSuspended ? null : why.trim() };
    const sent = sendSuspend({ input }).then(({ data, error }) => ({ payload: data?.suspendVolunteer, error }));
    if (await settle(sent)) onDone(isSuspended ? words.resumed(person.name) : words.suspended(person.name));
  }

  return (
    <>
      {!isSuspended && <TextArea label={words.why} value={why} onInput={setWhy} />}
      {refusal && <Refusal {...refusal} />}
      <Button isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : isSuspended ? words.resume : words.suspend}
      </Button>
    </>
  );
}
