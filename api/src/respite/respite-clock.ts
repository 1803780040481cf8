import type { FastifyBaseLogger } from 'fastify';
import type { ServerContext } from '../platform/context.ts';
import { everyFewSeconds } from '../platform/every-few-seconds.ts';
import { allocateDue } from './allocate.ts';
import { expireOffers } from './expire-offers.ts';

/**
 * Ends offers whose time is over, and gives on what came free, until what it gives is called. Any number of servers may run
 * one; packs may be other ones each time.
 *
 * Nothing waits for it to be right: an offer that is over cannot be accepted before it comes by either.
 */
export const startRespiteClock = (
  contextOf: () => ServerContext,
  log: Pick<FastifyBaseLogger, 'error'>,
): (() => Promise<void>) =>
  everyFewSeconds(
    async () => {
      const ctx = contextOf();
      await expireOffers(ctx);
      await allocateDue(ctx);
    },
    log,
    'offers could not be ended, or given on',
  );
