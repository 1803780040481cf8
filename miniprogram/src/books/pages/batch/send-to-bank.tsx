import { ExportPayoutBatchDocument, type BatchPartsFragment } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { handOver } from '../../../pages/privacy/my-data/hand-over';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/card';
import { Refusal } from '../../../ui/refusal';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { payoutWords } from '../../parts/words';
import { batchWords } from './words';

interface SendToBankProps {
  batch: BatchPartsFragment;
  onDone(says: string): void;
}

/** The file for the bank; the same one again whenever it is asked for. */
export function SendToBank({ batch: { id: batchId, status }, onDone }: SendToBankProps) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const send = useSend(ExportPayoutBatchDocument);
  const words = batchWords();
  const isFirst = status === 'APPROVED';

  async function press(): Promise<void> {
    setSending(true);
    const { data, error } = await send({ input: { batchId } }, { additionalTypenames: ['PayoutLine'] });
    const file = data?.exportPayoutBatch.file;
    let why = whyNot(data?.exportPayoutBatch, error);
    if (file) {
      const outcome = await handOver({ ...file, mediaType: 'text/csv;charset=utf-8' });
      if (outcome.done === undefined) why = outcome.why;
      else onDone(outcome.done);
    }
    setRefusal(why);
    setSending(false);
  }

  return (
    <>
      {isFirst && <Note>{words.exportHint}</Note>}
      {refusal && <Refusal {...refusal} />}
      <Button kind={isFirst ? 'main' : 'quiet'} isDisabled={isSending} onPress={() => void press()}>
        {isSending ? payoutWords().sending : isFirst ? words.export : words.exportAgain}
      </Button>
    </>
  );
}
