import { CancelPayoutBatchDocument, type BatchPartsFragment } from '@doorstep/schema/documents';
import { useSend } from '../../../api/ask';
import { AskTwice } from '../../../ui/ask-twice';
import { Card, Line } from '../../../ui/card';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { payoutWords } from '../../parts/words';
import { Approve } from './approve';
import { SendToBank } from './send-to-bank';
import { TakeIn } from './take-in';
import { batchWords } from './words';

interface NextProps {
  batch: BatchPartsFragment;
  onDone(says: string): void;
}

/** What can be done with a batch now, by whoever looks at it. */
export function Next({ batch, onDone }: NextProps) {
  const { status, isMine } = batch;
  if (status === 'CANCELLED') return null;
  const wasSent = status === 'EXPORTED' || status === 'CLOSED';
  return (
    <Card>
      {status === 'DRAFT' && isMine && <Line>{batchWords().needsAnother}</Line>}
      {status === 'DRAFT' && !isMine && <Approve batch={batch} onDone={onDone} />}
      {status !== 'DRAFT' && <SendToBank batch={batch} onDone={onDone} />}
      {wasSent && <TakeIn batchId={batch.id} onDone={onDone} />}
      {!wasSent && <Cancel batchId={batch.id} onDone={onDone} />}
    </Card>
  );
}

function Cancel({ batchId, onDone }: { batchId: string } & Pick<NextProps, 'onDone'>) {
  const send = useSend(CancelPayoutBatchDocument);
  const words = batchWords();

  async function cancel(): Promise<Why | undefined> {
    const { data, error } = await send({ input: { batchId } }, { additionalTypenames: ['PayoutLine'] });
    const why = whyNot(data?.cancelPayoutBatch, error);
    if (!why) onDone(words.cancelled);
    return why;
  }

  return (
    <AskTwice
      label={words.cancel}
      question={words.cancelAsk}
      {...{ yes: words.cancelYes, no: words.no, sending: payoutWords().sending }}
      send={cancel}
    />
  );
}
