import { useMemo, type ReactNode } from 'react';
import { Provider } from 'urql';
import { actingChoice, choiceIn } from './acting';
import { makeClient } from './client';
import { session } from './session';
import { useStored } from './stored';

/** Gives all pages one client, and a fresh one whenever somebody signs in or out, or acts for another: nothing is left of the one before. */
export function ApiProvider({ children }: { children?: ReactNode }) {
  const sessionId = useStored(session)?.id ?? '';
  const personId = choiceIn(sessionId, useStored(actingChoice))?.personId ?? '';
  const { client } = useMemo(() => ({ sessionId, personId, client: makeClient(sessionId) }), [sessionId, personId]);
  return <Provider value={client}>{children}</Provider>;
}
