import type { FastifyBaseLogger } from 'fastify';
import type { Viewer } from '../platform/context.ts';
import { inTime, type Redis } from '../platform/redis.ts';

/** How long a look-up may be remembered. Also the longest a revocation can go unnoticed, should Redis miss being told of it. */
const REMEMBERED_SECONDS = 10;
/** Longer than any look-up that was under way when the session ended, so that it cannot put the viewer back. */
const ENDED_SECONDS = 60;
const ENDED = 'ended';

/** Remembers for a moment which viewer a token stands for, so that PostgreSQL need not be asked each time. */
export interface SessionHints {
  /** The viewer if remembered; otherwise ask PostgreSQL. */
  recall(accessHash: string): Promise<Viewer | undefined>;
  remember(accessHash: string, viewer: Viewer): Promise<void>;
  /** From here on the token is not remembered, whatever look-up is under way. */
  forget(accessHash: string): Promise<void>;
}

/** Without Redis nothing is remembered: a second process could not be told of a revocation. */
export const noSessionHints: SessionHints = {
  recall: () => Promise.resolve(undefined),
  remember: () => Promise.resolve(),
  forget: () => Promise.resolve(),
};

export function redisSessionHints(redis: Redis, log: Pick<FastifyBaseLogger, 'debug'>): SessionHints {
  const keyOf = (accessHash: string) => `session:${accessHash}`;
  /** Redis being away, or hanging, is no failure of the request: PostgreSQL decides. */
  const orNothing = async <T>(answer: Promise<T>): Promise<T | undefined> => {
    try {
      return await inTime(answer);
    } catch (error) {
      log.debug({ reason: (error as Error).name }, 'Redis gave no session hint');
      return undefined;
    }
  };
  return {
    async recall(accessHash) {
      return orNothing(
        redis.get(keyOf(accessHash)).then((text) => (text && text !== ENDED ? viewerFrom(text) : undefined)),
      );
    },
    async remember(accessHash, viewer) {
      // NX: never over a mark that the session has ended.
      const options = { expiration: { type: 'EX', value: REMEMBERED_SECONDS }, condition: 'NX' } as const;
      await orNothing(redis.set(keyOf(accessHash), JSON.stringify(viewer), options));
    },
    async forget(accessHash) {
      await orNothing(redis.set(keyOf(accessHash), ENDED, { expiration: { type: 'EX', value: ENDED_SECONDS } }));
    },
  };
}

/** What was remembered; anything else in Redis is no hint. */
function viewerFrom(text: string): Viewer | undefined {
  const value = JSON.parse(text) as Partial<Viewer> | null;
  return value?.sessionId && Array.isArray(value.roles) ? (value as Viewer) : undefined;
}
