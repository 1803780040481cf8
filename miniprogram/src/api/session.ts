import { stored } from './stored';

/** A sign-in as this phone remembers it. */
export interface Session {
  /** Made at sign-in and kept through every refresh, so that a new pair of tokens is not mistaken for another person. */
  id: string;
  accessToken: string;
  accessTokenExpiresAt: string;
  refreshToken: string;
}

/** What a sign-in or a refresh answers. */
export type Tokens = Omit<Session, 'id'>;

/** Who is signed in on this phone; null for a visitor. */
export const session = stored<Session | null>('doorstep.session', () => null);

const only = ({ accessToken, accessTokenExpiresAt, refreshToken }: Tokens): Tokens => ({
  accessToken,
  accessTokenExpiresAt,
  refreshToken,
});

/** Remembers a new sign-in. */
export const beginSession = (tokens: Tokens): void =>
  session.set({ id: `${Date.now()}-${Math.random()}`, ...only(tokens) });

/** Puts a refreshed pair in place of the old one. */
export const renewSession = (before: Session, tokens: Tokens): void => session.set({ id: before.id, ...only(tokens) });

/** Forgets the sign-in, unless another tab has renewed it meanwhile. */
export function endSession(known: Session): void {
  if (session.reread()?.refreshToken === known.refreshToken) session.set(null);
}
