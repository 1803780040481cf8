import { ImportBankAnswersDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { payoutWords } from '../../parts/words';
import { chooseText } from './choose-text';
import { batchWords } from './words';

interface TakeInProps {
  batchId: string;
  onDone(says: string): void;
}

/** All that an answer of the bank may change. */
const TOUCHES = { additionalTypenames: ['PayoutBatch', 'PayoutLine', 'BankImport'] };

/** Takes in a file with which the bank answered. */
export function TakeIn({ batchId, onDone }: TakeInProps) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const send = useSend(ImportBankAnswersDocument);
  const words = batchWords();

  async function press(): Promise<void> {
    setRefusal(undefined);
    const chosen = await chooseText();
    if (chosen === undefined) return;
    if (chosen === 'UNREADABLE') return setRefusal({ what: words.unreadable, why: words.unreadableWhy });
    setSending(true);
    const { data, error } = await send({ input: { batchId, content: chosen.text } }, TOUCHES);
    setSending(false);
    setRefusal(whyNot(data?.importBankAnswers, error));
    const taken = data?.importBankAnswers.taken;
    if (taken) onDone(words.taken(taken.booked, taken.refused.length));
  }

  return (
    <>
      <Note>{words.importHint}</Note>
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? payoutWords().sending : words.import}
      </Button>
    </>
  );
}
