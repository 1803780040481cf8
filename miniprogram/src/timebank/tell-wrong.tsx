import { AnswerDisputeDocument, DisputeServiceDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../api/ask';
import { Button } from '../ui/button';
import { TextArea } from '../ui/text-area';
import { whyNot } from '../words/reply';
import { Deed } from './deed';
import { say } from './say';

const ABOUT = { additionalTypenames: ['TimeTask', 'TaskClaim'] };

/** What one side says was not so, or answers to the other. */
export function TellWrong({ claimId, isAnswer = false }: { claimId: string; isAnswer?: boolean }) {
  const [isOpen, setOpen] = useState(isAnswer);
  const [words, setWords] = useState('');
  const dispute = useSend(DisputeServiceDocument);
  const answer = useSend(AnswerDisputeDocument);

  async function send() {
    const input = { claimId, words };
    if (isAnswer) {
      const { data, error } = await answer({ input }, ABOUT);
      return whyNot(data?.answerDispute, error);
    }
    const { data, error } = await dispute({ input }, ABOUT);
    return whyNot(data?.disputeService, error);
  }

  if (!isOpen) return <Button onPress={() => setOpen(true)}>{say().wrong}</Button>;
  return (
    <>
      <TextArea label={say().wrongAsk} value={words} onInput={setWords} />
      <Deed label={say().tell} isDisabled={words.trim() === ''} send={send} />
    </>
  );
}
