import { SettleDifferenceDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useSending } from '../../../staff/parts/use-sending';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { Refusal } from '../../../ui/refusal';
import { TextArea } from '../../../ui/text-area';
import { payoutWords } from '../../parts/words';
import { differencesWords } from './words';

interface SettleProps {
  differenceId: string;
  onDone(says: string): void;
}

/** Says how a difference was settled: it stays on record with these words. */
export function Settle({ differenceId, onDone }: SettleProps) {
  const [said, setSaid] = useState('');
  const { isSending, refusal, refuse, settle } = useSending();
  const send = useSend(SettleDifferenceDocument);
  const words = differencesWords();

  async function press(): Promise<void> {
    if (said.trim() === '') return refuse(words.noWords);
    const sent = send({ input: { differenceId, words: said.trim() } });
    const done = await settle(sent.then(({ data, error }) => ({ payload: data?.settleDifference, error })));
    if (done) onDone(words.done);
  }

  return (
    <Disclosure more={words.settle} less={words.settleLess}>
      <TextArea label={words.words} hint={words.wordsHint} value={said} mostLetters={300} onInput={setSaid} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? payoutWords().sending : words.send}
      </Button>
    </Disclosure>
  );
}
