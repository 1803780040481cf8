import { RefreshSessionDocument } from '@doorstep/schema/documents';
import { authExchange, type AuthUtilities } from '@urql/exchange-auth';
import type { CombinedError, Operation } from 'urql';
import { documentOf, nameOf } from './documents';
import { endSession, renewSession, session } from './session';

const EARLY_MS = 30_000;

/** Who asks these is not signed in yet, or no longer; a dead token sent along would have them refused. */
const ANONYMOUS = ['RefreshSession', 'SignInWithWeChat', 'SignInAsDemoPerson', 'SignInAsStaff'];

const isAnonymous = ({ query }: Operation): boolean => ANONYMOUS.includes(nameOf(query));

const isUnauthenticated = (error: CombinedError): boolean =>
  error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED');

function tokenSentWith({ context: { fetchOptions } }: Operation): string | undefined {
  const options = typeof fetchOptions === 'function' ? fetchOptions() : fetchOptions;
  const { authorization } = (options?.headers ?? {}) as Record<string, string | undefined>;
  return authorization?.replace('Bearer ', '');
}

/** Runs `work` in one tab of a browser at a time; WeChat has no tabs. */
async function oneTabAtATime(work: () => Promise<void>): Promise<void> {
  const locks = typeof navigator === 'undefined' ? undefined : (navigator as { locks?: LockManager }).locks;
  await (locks ? locks.request('doorstep.refresh', work) : work());
}

/** Trades the refresh token for a new pair; forgets the sign-in when the service refuses. */
async function refresh(utils: AuthUtilities, failedToken: string | undefined): Promise<void> {
  // Two tabs share one storage, and a token is good for one trade: the other tab may have made it already.
  const before = session.reread();
  if (!before || before.accessToken !== failedToken) return;

  const input = { refreshToken: before.refreshToken };
  const { data, error } = await utils.mutate(documentOf(RefreshSessionDocument), { input });
  if (data?.refreshSession.tokens) return renewSession(before, data.refreshSession.tokens);
  // Without an answer nothing is known: the sign-in stays, and the reader may try again.
  if (error && !isUnauthenticated(error)) throw error.networkError ?? error;
  endSession(before);
}

/** Sends the access token along, and renews it when it has run out. */
export const authorized = authExchange((utils) => {
  let failedToken: string | undefined;

  return Promise.resolve({
    addAuthToOperation(operation) {
      const now = isAnonymous(operation) ? null : session.reread();
      return now ? utils.appendHeaders(operation, { authorization: `Bearer ${now.accessToken}` }) : operation;
    },
    willAuthError(operation) {
      const now = isAnonymous(operation) ? null : session.reread();
      if (!now || Date.parse(now.accessTokenExpiresAt) - EARLY_MS > Date.now()) return false;
      failedToken = now.accessToken;
      return true;
    },
    didAuthError(error, operation) {
      const sent = tokenSentWith(operation);
      if (!sent || !isUnauthenticated(error)) return false;
      failedToken = sent;
      return true;
    },
    refreshAuth() {
      const failed = failedToken;
      return oneTabAtATime(() => refresh(utils, failed));
    },
  });
});
