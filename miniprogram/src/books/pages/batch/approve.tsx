import { ApprovePayoutBatchDocument, type BatchPartsFragment } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useSending } from '../../../staff/parts/use-sending';
import { Button } from '../../../ui/button';
import { Line, Note } from '../../../ui/card';
import { Field } from '../../../ui/field';
import { Refusal } from '../../../ui/refusal';
import { yuanTyped } from '../../../words/yuan-typed';
import { payoutWords } from '../../parts/words';
import { batchWords } from './words';

interface ApproveProps {
  batch: BatchPartsFragment;
  onDone(says: string): void;
}

/** The second officer types what he has read that is paid, and stands for it. */
export function Approve({ batch: { id: batchId, payments, totalFen }, onDone }: ApproveProps) {
  const [typed, setTyped] = useState('');
  const { isSending, refusal, refuse, settle } = useSending();
  const send = useSend(ApprovePayoutBatchDocument);
  const words = batchWords();
  const typedFen = yuanTyped(typed);

  async function press(): Promise<void> {
    if (typedFen === undefined) return refuse(words.noTotal);
    // Said here, where both can be seen; that it changed meanwhile is said by the service.
    if (typedFen !== totalFen) return refuse(words.otherTotal(yuan(typedFen), yuan(totalFen)));
    const sent = send({ input: { batchId, payments, totalFen: typedFen } });
    const done = await settle(sent.then(({ data, error }) => ({ payload: data?.approvePayoutBatch, error })));
    if (done) onDone(words.approved);
  }

  return (
    <>
      <Line>{words.check}</Line>
      <Note>{words.checkHint}</Note>
      <Field label={words.total} value={typed} onInput={setTyped} />
      {refusal && <Refusal {...refusal} />}
      <Button kind="main" isDisabled={isSending} onPress={() => void press()}>
        {isSending ? payoutWords().sending : words.approve(typedFen === undefined ? '' : yuan(typedFen))}
      </Button>
    </>
  );
}
