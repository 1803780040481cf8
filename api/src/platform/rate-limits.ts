import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal, UserErrorCode } from './errors.ts';
import { inTime, type Redis } from './redis.ts';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** What may be tried only so often, in so many seconds, and what is said when it was tried too often. Our own settings. */
const LIMITS = {
  'sign-in': { points: 60, duration: MINUTE, says: '登录次数太多了，请过一分钟再试。' },
  'delegation-request': { points: 20, duration: DAY, says: '今天发出的代办请求太多了，请明天再试，或者到社区办理。' },
  'find-people': { points: 60, duration: MINUTE, says: '查找次数太多了，请过一分钟再试。' },
  reveal: { points: 30, duration: 60 * MINUTE, says: '一小时内查看完整资料的次数太多了，请过一会儿再试。' },
  'my-data': { points: 10, duration: DAY, says: '今天导出资料的次数太多了，请明天再试。' },
  // Beyond it a refusal is still a refusal, but no more rows are written of it.
  'noted-refusals': { points: 60, duration: MINUTE, says: '被拒绝的次数太多了，请过一分钟再试。' },
  // Ten photos of each of five papers, and some that have to be taken again.
  upload: { points: 60, duration: 10 * MINUTE, says: '传文件的次数太多了，请过十分钟再传。' },
  'application-status': { points: 20, duration: 10 * MINUTE, says: '查询次数太多了，请过十分钟再试，或打电话问。' },
  // Whoever guesses the end of an id number from many addresses guesses in vain.
  'application-status-number': {
    points: 10,
    duration: DAY,
    says: '这个编号今天查询的次数太多了，请明天再试，或打电话问。',
  },
  // Who mistypes tries again; who guesses six digits guesses in vain.
  'visit-code': { points: 10, duration: 10 * MINUTE, says: '试的次数太多了，请过十分钟再试，或者请对方打电话给社区。' },
  'hours-recipient': { points: 30, duration: DAY, says: '今天查找收时人的次数太多了，请明天再试。' },
  'time-bank-proof': { points: 60, duration: 10 * MINUTE, says: '看的次数太多了，请过十分钟再看。' },
  certificate: { points: 30, duration: 10 * MINUTE, says: '查询次数太多了，请过十分钟再试。' },
  proof: { points: 60, duration: MINUTE, says: '核对次数太多了，请过一分钟再试。' },
} as const;

/** Something that may be tried only so often. */
export type Limited = keyof typeof LIMITS;

/** Counts tries. A count in Redis holds for all processes; in memory, when Redis is away, for this one. */
export interface RateLimits {
  /** Counts one try by somebody, an address or an id; refuses when there were too many. */
  count(what: Limited, who: string): Promise<void>;
}

export function rateLimits(redis: Redis | undefined): RateLimits {
  const counters = new Map(Object.entries(LIMITS).map(([what, limit]) => [what, counter(redis, what, limit)]));
  return {
    async count(what, who) {
      try {
        await counters.get(what)!(who);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw new Refusal(UserErrorCode.TOO_MANY_TRIES, LIMITS[what].says);
      }
    },
  };
}

function counter(
  redis: Redis | undefined,
  keyPrefix: string,
  { points, duration }: { points: number; duration: number },
) {
  const options = { keyPrefix, points, duration };
  const memory = new RateLimiterMemory(options);
  const shared = redis && new RateLimiterRedis({ ...options, storeClient: redis, useRedisPackage: true });
  return (who: string): Promise<unknown> => {
    if (!shared) return memory.consume(who);
    return inTime(shared.consume(who)).catch((error: unknown) => {
      if (error instanceof RateLimiterRes) throw error;
      return memory.consume(who); // Redis is away, or hangs.
    });
  };
}
