import type { ViewerQuery } from '@doorstep/schema/documents';
import { mapExchange, type Exchange } from 'urql';
import { nameOf } from './documents';

let last: { sessionId: string; data: ViewerQuery } | undefined;

/**
 * What the service last said about who is here, in this sign-in.
 *
 * A switch to another person asks anew with nothing in memory; until the answer comes, the page keeps its top.
 */
export const lastViewer = (sessionId: string): ViewerQuery | undefined =>
  last?.sessionId === sessionId ? last.data : undefined;

/** Remembers who the service says is here. */
export const rememberViewer = (sessionId: string): Exchange =>
  mapExchange({
    onResult({ operation, data }) {
      if (data && nameOf(operation.query) === 'Viewer') last = { sessionId, data: data as ViewerQuery };
    },
  });
