import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import pLimit from 'p-limit';
import { everyFewSeconds } from '../platform/every-few-seconds.ts';
import { carryOn } from './carry-on.ts';
import type { ClearingContext } from './clearing.ts';
import { compareStatements } from './compare-statements.ts';
import type { Peer } from './peers.ts';

/** What went on the days before is looked at so often. */
const COMPARES_EVERY_MS = 5 * 60_000;

/** So many are taken at once of one peer, and so many of them asked for side by side. */
const BATCH = 40;
const ASKED_AT_ONCE = 4;

/** The first wait, which each further try doubles; longer than a batch takes when the other side does not answer. */
const FIRST_WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 3_600;

/**
 * Carries on with hours between this installation and others until what it gives is called: with each of them by itself, so
 * that one that does not answer holds up no other. Packs may be other ones each time.
 *
 * Any number of servers may run it: whoever takes a transfer holds it until its next try, so that a server that dies with it in
 * hand leaves it to another.
 */
export function startClearingClocks(
  contextOf: () => ClearingContext,
  log: Pick<FastifyBaseLogger, 'error'>,
): () => Promise<void> {
  const stops = [...contextOf().clearing.peers.values()].map((peer) => {
    let comparedAt = 0;
    const work = async (stopping: AbortSignal) => {
      await carryOnWith(contextOf(), peer, log, stopping);
      if (Date.now() - comparedAt <= COMPARES_EVERY_MS) return;
      comparedAt = Date.now();
      await compareStatements(contextOf(), peer);
    };
    return everyFewSeconds(work, log, `the clearing with ${peer.id} failed`);
  });
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** Carries on with all that is due with one of them. */
export async function carryOnWith(
  ctx: ClearingContext,
  peer: Peer,
  log: Pick<FastifyBaseLogger, 'error'>,
  stopping?: AbortSignal,
): Promise<void> {
  const askedAtOnce = pLimit(ASKED_AT_ONCE);
  for (let due: string[] = []; ;) {
    due = await takeDue(ctx.em.fork(), peer.id, ctx.now());
    const one = (id: string) =>
      carryOn(ctx, peer, id).catch((err: unknown) => log.error({ err, sent: id }, 'hours sent elsewhere are stuck'));
    await Promise.all(due.map((id) => askedAtOnce(() => one(id))));
    if (due.length < BATCH || stopping?.aborted) return;
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
