import { persistedExchange } from '@urql/exchange-persisted';
import { cacheExchange, Client, fetchExchange } from 'urql';
import { authorized } from './auth';
import { hashOf } from './documents';
import { doubtful } from './doubt';
import { rememberViewer } from './last-viewer';
import { taroFetch } from './taro-fetch';

/**
 * A client of the API that remembers answers and sends only hashes of operations the server knows.
 *
 * Each sign-in, and each person acted for, gets its own, so that nothing one person saw is shown to the next.
 */
export const makeClient = (sessionId: string): Client =>
  new Client({
    url: GRAPHQL_URL,
    fetch: taroFetch,
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      rememberViewer(sessionId),
      doubtful,
      authorized,
      persistedExchange({
        generateHash: (_text, document) => hashOf(document),
        enforcePersistedQueries: true,
        enableForMutation: true,
        preferGetForPersistedQueries: false,
      }),
      fetchExchange,
    ],
  });
