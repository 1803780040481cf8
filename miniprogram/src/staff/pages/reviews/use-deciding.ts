import { useState } from 'react';
import type { CombinedError } from 'urql';
import type { Why } from '../../../words/refused';
import { whyNot } from '../../../words/reply';

/** What came back of something that an officer did. */
export interface Sent {
  payload: { userErrors: readonly { code: string; message: string }[] } | undefined;
  error?: CombinedError | undefined;
}

/** Does something about a case, and says what came of it. */
export interface Deciding {
  isSending: boolean;
  /** Why it was not done, or what is still to be filled in. */
  refusal: Why | undefined;
  refuse(what: string): undefined;
  /** Waits for the answer; the page itself says what was done or why not. */
  settle(sent: Promise<Sent>, done: string): Promise<undefined>;
  forget(): void;
}

/** One thing at a time; after a refusal the case is asked for anew, since somebody else may have been faster. */
export function useDeciding(onDone: (says: string) => void, onRefused: () => void): Deciding {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Why>();

  async function settle(sent: Promise<Sent>, done: string): Promise<undefined> {
    setSending(true);
    const { payload, error } = await sent;
    setSending(false);
    const why = whyNot(payload, error);
    setRefusal(why);
    why ? onRefused() : onDone(done);
    return undefined;
  }

  function refuse(what: string): undefined {
    setRefusal({ what });
    return undefined;
  }

  return { isSending, refusal, refuse, settle, forget: () => setRefusal(undefined) };
}
