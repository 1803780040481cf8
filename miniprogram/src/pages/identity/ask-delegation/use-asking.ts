import { RequestDelegationDocument } from '@doorstep/schema/documents';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { useKeys } from '../../../api/unanswered';
import { useHere } from '../../../api/viewer';
import { words } from '../../../locale/words';
import { goUp } from '../../../words/go';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';
import { problemIn, requestIn, type Form } from './form';

/** Sends the request once, however often it is pressed. */
export function useAsking(form: Form) {
  const { today } = useHere();
  const [isSending, setSending] = useState(false);
  const [isSent, setSent] = useState(false);
  const [refusal, setRefusal] = useState<Why>();
  const keyOf = useKeys();
  const request = useSend(RequestDelegationDocument);

  function refuse(why: Why): void {
    setRefusal(why);
    goUp();
  }

  async function send(): Promise<void> {
    const problem = problemIn(form);
    if (problem !== undefined) return refuse({ what: words.ask.missing, why: problem });
    const input = requestIn(form, today);
    const idempotencyKey = keyOf(JSON.stringify(input));
    setSending(true);
    const { data, error } = await request({ input: { ...input, idempotencyKey } });
    setSending(false);
    const why = whyNot(data?.requestDelegation, error);
    if (why) return refuse(why);
    setSent(true);
    goUp();
  }

  return { isSending, isSent, refusal, send };
}
