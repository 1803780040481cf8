import { AskRatioOverrideDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Refusal } from '../../../ui/refusal';
import { TextArea } from '../../../ui/text-area';
import { useSending } from '../../parts/use-sending';
import { staysWords } from './words';

interface AskOverrideProps {
  stayId: string;
  onDone(says: string): void;
}

/** Asking another officer to let somebody in although there are too few carers. */
export function AskOverride({ stayId, onDone }: AskOverrideProps) {
  const words = staysWords();
  return (
    <Disclosure more={words.askOverride} less={words.close}>
      <AskForm stayId={stayId} onDone={onDone} />
    </Disclosure>
  );
}

function AskForm({ stayId, onDone }: AskOverrideProps) {
  const words = staysWords();
  const [reason, setReason] = useState('');
  const { isSending, refusal, refuse, settle } = useSending();
  const send = useSend(AskRatioOverrideDocument);

  async function press(): Promise<void> {
    if (reason.trim() === '') return refuse(words.noReason);
    const sent = send({ input: { stayId, reason: reason.trim() } });
    if (await settle(sent.then(({ data, error }) => ({ payload: data?.askRatioOverride, error })))) onDone(words.asked);
  }

  return (
    <>
      <TextArea label={words.overrideReason} value={reason} mostLetters={200} onInput={setReason} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? words.sending : words.doAsk}
      </Button>
    </>
  );
}
