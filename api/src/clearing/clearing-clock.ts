import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import pLimit from 'p-limit';
import { carryOn } from './carry-on.ts';
import type { ClearingContext } from './clearing.ts';
import { compareStatements } from './compare-statements.ts';
import type { Peer } from './peers.ts';

const EVERY_MS = 3_000;

/** After a failure of our own: PostgreSQL may be restarting. */
const PAUSE_MS = 10_000;

/** What went on the days before is looked at so often. */
const COMPARES_EVERY_MS = 5 * 60_000;

/** So many are taken at once of one peer, and so many of them asked for side by side. */
const BATCH = 40;
const ASKED_AT_ONCE = 4;

/** The first wait, which each further try doubles; longer than a batch takes when the other side does not answer. */
const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 3_600;

/**
 * Carries on with hours between this installation and others. Any number of servers may run one: whoever takes a transfer
 * holds it until its next try, so that a server that dies with it in hand leaves it to another.
 */
export class ClearingClock {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #isStopping = false;
  #comparedAt = 0;

  /** Packs may be other ones each time. */
  constructor(
    readonly contextOf: () => ClearingContext,
    readonly log: Pick<FastifyBaseLogger, 'error'>,
  ) {}

  /** Looks every few seconds, until {@link ClearingClock.stop}. */
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
      await carryOnWithAll(this.contextOf(), this.log, () => this.#isStopping);
      if (Date.now() - this.#comparedAt > COMPARES_EVERY_MS) {
        this.#comparedAt = Date.now();
        await compareStatements(this.contextOf());
      }
      return true;
    } catch (err) {
      this.log.error({ err }, 'the clearing with other installations failed');
      return false;
    }
  }
}

/** Carries on with all that is due, each peer by itself, so that one that does not answer holds up no other. */
export async function carryOnWithAll(
  ctx: ClearingContext,
  log: Pick<FastifyBaseLogger, 'error'>,
  isStopping = () => false,
): Promise<void> {
  const ends = await Promise.allSettled(
    [...ctx.clearing.peers.values()].map((peer) => carryOnWith(ctx, peer, log, isStopping)),
  );
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
}

async function carryOnWith(
  ctx: ClearingContext,
  peer: Peer,
  log: Pick<FastifyBaseLogger, 'error'>,
  isStopping: () => boolean,
): Promise<void> {
  const askedAtOnce = pLimit(ASKED_AT_ONCE);
  for (let due: string[] = []; ;) {
    due = await takeDue(ctx.em.fork(), peer.id, ctx.now());
    const one = (id: string) =>
      carryOn(ctx, peer, id).catch((err: unknown) => log.error({ err, sent: id }, 'hours sent elsewhere are stuck'));
    await Promise.all(due.map((id) => askedAtOnce(() => one(id))));
    if (due.length < BATCH || isStopping()) return;
  }
}

/** The next that are due; each is due again after a while, unless it is done by then. */
async function takeDue(em: EntityManager, peer: string, now: Date): Promise<string[]> {
  const taken = await em.execute<{ id: string }[]>(
    `update hours_sent set tries = tries + 1,
       next_try_at = ?::timestamptz + least(${FIRST_WAIT_SECONDS} * 2 ^ least(tries, 10), ${LONGEST_WAIT_SECONDS}) * interval '1 second'
     where id in (
       select id from hours_sent where peer = ? and acknowledged_at is null and next_try_at <= ?
       order by next_try_at, id limit ${BATCH} for update skip locked)
     returning id`,
    [now, peer, now],
  );
  return taken.map(({ id }) => id);
}
