import type { CombinedError } from 'urql';

/** Why no answer came: no network at all, none in time, or the service could not be reached. */
export type NetworkTrouble = 'OFFLINE' | 'TIMEOUT' | 'UNREACHABLE';

/** What stands between the reader and an answer. */
export type Trouble =
  | { kind: NetworkTrouble | 'SIGN_IN' | 'FAULT' }
  /** The service said no, in words for the reader. */
  | { kind: 'REFUSED'; code: string; message: string };

/** An error that says which trouble it is. A tagged plain error: classes of errors don't survive ES5 everywhere. */
export const networkError = (trouble: NetworkTrouble): Error => Object.assign(new Error(trouble), { trouble });

const TECHNICAL = [
  'BAD_USER_INPUT',
  'INTERNAL_SERVER_ERROR',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_REQUEST',
];

/** Reads the trouble out of urql's error. */
export function troubleOf({ networkError: network, graphQLErrors: [first] }: CombinedError): Trouble {
  if (network) return { kind: (network as { trouble?: NetworkTrouble }).trouble ?? 'UNREACHABLE' };
  const code = first?.extensions['code'];
  if (code === 'UNAUTHENTICATED') return { kind: 'SIGN_IN' };
  if (typeof code !== 'string' || TECHNICAL.includes(code) || code.startsWith('PERSISTED_QUERY'))
    return { kind: 'FAULT' };
  return { kind: 'REFUSED', code, message: first!.message };
}
