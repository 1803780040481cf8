import type { FastifyBaseLogger } from 'fastify';
import type { ServerContext } from '../platform/context.ts';
import { allocateDue } from './allocate.ts';
import { expireOffers } from './expire-offers.ts';

const EVERY_MS = 3_000;

/** After a failure of our own: PostgreSQL may be restarting. */
const PAUSE_MS = 10_000;

/**
 * Ends offers whose time is over, and gives on what came free. Any number of servers may run one.
 *
 * Nothing waits for it to be right: an offer that is over cannot be accepted before it comes by either.
 */
export class RespiteClock {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #isStopping = false;

  /** Packs may be other ones each time. */
  constructor(
    readonly contextOf: () => ServerContext,
    readonly log: Pick<FastifyBaseLogger, 'error'>,
  ) {}

  /** Looks every few seconds, until {@link RespiteClock.stop}. */
  start(waitMs = 0): void {
    this.#timer = setTimeout(() => {
      this.#running = this.#tryTick().then((isDone) => this.#isStopping || this.start(isDone ? EVERY_MS : PAUSE_MS));
    }, waitMs).unref();
  }

  /** Waits for what is under way; the rest is done by another server, or after the next start. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #tryTick(): Promise<boolean> {
    try {
      const ctx = this.contextOf();
      await expireOffers(ctx);
      await allocateDue(ctx);
      return true;
    } catch (err) {
      this.log.error({ err }, 'offers could not be ended, or given on');
      return false;
    }
  }
}
