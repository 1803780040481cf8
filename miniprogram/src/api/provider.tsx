import { useMemo, type ReactNode } from 'react';
import { Provider } from 'urql';
import { makeClient } from './client';
import { session } from './session';
import { useStored } from './stored';

/** Gives all pages one client, and a fresh one whenever somebody signs in or out. */
export function ApiProvider({ children }: { children?: ReactNode }) {
  const sessionId = useStored(session)?.id ?? '';
  const { client } = useMemo(() => ({ sessionId, client: makeClient() }), [sessionId]);
  return <Provider value={client}>{children}</Provider>;
}
