import type { EntityManager } from '@mikro-orm/postgresql';
import { Batches, type Telling } from './batches.ts';
import type { Outcome } from './outcome.ts';
import { perDatabase } from './per-database.ts';

/** How calls are done, several of them or one. */
export interface Ways<Call, Answer> extends Required<Telling<Call>> {
  /** In one transaction, with the outcome of each in their order: what is refused to one is not refused to the others. */
  together(em: EntityManager, calls: readonly Call[]): Promise<Outcome<Answer>[]>;
  /** In a transaction of its own; safe to repeat. */
  alone(call: Call): Promise<Answer>;
  /** Told why a batch came to nothing. */
  onFailure(error: unknown, calls: readonly Call[]): void;
}

interface WithContext {
  ctx: { em: EntityManager };
}

/** Who holds a row for longer than that keeps one call waiting, not all of them. */
const LONGEST_WAIT_MS = 250;

/**
 * Group commit: what is called while a transaction is under way goes together into the next one, each call with an answer
 * of its own.
 *
 * A batch that fails as a whole, by a deadlock or a lock that is held too long, has changed nothing; its calls are then done
 * each by itself.
 */
export function groupCommit<Call extends WithContext, Answer>(
  ways: Ways<Call, Answer>,
): (call: Call) => Promise<Answer> {
  const batchesOf = perDatabase(() => new Batches<Call, Answer>((calls) => commit(ways, calls), ways));
  return (call) => batchesOf(call.ctx.em).do(call);
}

async function commit<Call extends WithContext, Answer>(
  ways: Ways<Call, Answer>,
  calls: readonly Call[],
): Promise<Outcome<Answer | Promise<Answer>>[]> {
  try {
    return await calls[0]!.ctx.em.fork().transactional(async (em) => {
      await em.execute(`set local lock_timeout = ${LONGEST_WAIT_MS}`);
      return ways.together(em, calls);
    });
  } catch (error) {
    ways.onFailure(error, calls);
    return calls.map((call) => ({ value: ways.alone(call) }));
  }
}
