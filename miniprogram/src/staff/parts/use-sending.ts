import { useState } from 'react';
import type { CombinedError } from 'urql';
import type { Why } from '../../words/refused';
import { whyNot } from '../../words/reply';

interface Sent {
  payload: { userErrors: readonly { code: string; message: string }[] } | undefined;
  error?: CombinedError | undefined;
}

/** Something that is sent once: whether it is under way, and why it was not done. */
export function useSending() {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();

  /** Whether it was done. */
  async function settle(sent: Promise<Sent>): Promise<boolean> {
    setSending(true);
    const { payload, error } = await sent;
    setSending(false);
    const why = whyNot(payload, error);
    setRefusal(why);
    return why === undefined;
  }

  return { isSending, refusal, refuse: (what: string) => setRefusal({ what }), settle };
}
