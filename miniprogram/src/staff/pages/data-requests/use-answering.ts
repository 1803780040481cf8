import {
  AnswerDataRequestDocument,
  type DataRequestDecision,
  type DataRequestReason,
} from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';

/** An answer as far as it was chosen. */
export interface Answer {
  decision: DataRequestDecision | undefined;
  reason: DataRequestReason | undefined;
  words: string;
}

/** Sends the answer; giving the same again changes nothing. */
export function useAnswering(requestId: string, { decision, reason, words }: Answer, onAnswered: () => void) {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const answer = useSend(AnswerDataRequestDocument);

  async function send(): Promise<Why | undefined> {
    if (!decision) return undefined;
    setSending(true);
    const { data, error } = await answer({
      input: { requestId, decision, reason: reason ?? null, words: words.trim() || null },
    });
    setSending(false);
    const why = whyNot(data?.answerDataRequest, error);
    setRefusal(why);
    if (!why) onAnswered();
    return why;
  }

  return { isSending, refusal, send };
}
