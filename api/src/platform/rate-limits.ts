import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal, UserErrorCode } from './errors.ts';
import { inTime, type Redis } from './redis.ts';

/** What may be tried only so often. A count in Redis holds for all processes; in memory, when Redis is away, for this one. */
export interface RateLimits {
  /** Counts one try to sign in from a network address; refuses when there were too many in the last minute. */
  countSignIn(address: string): Promise<void>;
}

const SIGN_INS_A_MINUTE = 60;

export function rateLimits(redis: Redis | undefined): RateLimits {
  const options = { keyPrefix: 'sign-in', points: SIGN_INS_A_MINUTE, duration: 60 };
  const memory = new RateLimiterMemory(options);
  const shared = redis && new RateLimiterRedis({ ...options, storeClient: redis, useRedisPackage: true });
  const count = (address: string): Promise<unknown> => {
    if (!shared) return memory.consume(address);
    return inTime(shared.consume(address)).catch((error: unknown) => {
      if (error instanceof RateLimiterRes) throw error;
      return memory.consume(address); // Redis is away, or hangs.
    });
  };
  return {
    async countSignIn(address) {
      try {
        await count(address);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw new Refusal(UserErrorCode.TOO_MANY_TRIES, '登录次数太多了，请过一分钟再试。');
      }
    },
  };
}
