import { RecordNoShowDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/card';
import { Disclosure } from '../../../ui/disclosure';
import { Refusal } from '../../../ui/refusal';
import { TextArea } from '../../../ui/text-area';
import { useSending } from '../../parts/use-sending';
import type { Stay } from './house-day';
import { staysWords } from './words';

interface NoShowProps {
  stay: Stay;
  onDone(says: string): void;
}

/** Giving away the place of somebody who did not come, with words to the family. */
export function NoShow({ stay, onDone }: NoShowProps) {
  const words = staysWords();
  return (
    <Disclosure more={words.noShow} less={words.close}>
      <NoShowForm stay={stay} onDone={onDone} />
    </Disclosure>
  );
}

function NoShowForm({ stay: { id, person }, onDone }: NoShowProps) {
  const words = staysWords();
  const [text, setText] = useState('');
  const { isSending, refusal, refuse, settle } = useSending();
  const send = useSend(RecordNoShowDocument);

  async function press(): Promise<void> {
    if (text.trim() === '') return refuse(words.noWords);
    const sent = send({ input: { stayId: id, words: text.trim() } });
    if (await settle(sent.then(({ data, error }) => ({ payload: data?.recordNoShow, error }))))
      onDone(words.noShowDone(person.name));
  }

  return (
    <>
      <Note>{words.noShowHint}</Note>
      <TextArea label={words.noShowWords} value={text} mostLetters={200} onInput={setText} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="danger" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.doNoShow}
      </Button>
    </>
  );
}
