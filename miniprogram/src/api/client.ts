import { persistedExchange } from '@urql/exchange-persisted';
import { cacheExchange, Client, fetchExchange } from 'urql';
import { authorized } from './auth';
import { hashOf } from './documents';
import { taroFetch } from './taro-fetch';

/**
 * A client of the API that remembers answers and sends only hashes of operations the server knows.
 *
 * Each sign-in gets its own, so that nothing one person saw is shown to the next.
 */
export const makeClient = (): Client =>
  new Client({
    url: GRAPHQL_URL,
    fetch: taroFetch,
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
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
