import type { EntityManager } from '@mikro-orm/postgresql';
import { Batches } from './batches.ts';
import { perDatabase } from './per-database.ts';

/** Reads for several callers by one statement, with the answer of each in their order. */
type Read<Call, Answer> = (em: EntityManager, calls: readonly Call[]) => Promise<readonly Answer[]>;

/**
 * What is asked for while a statement is under way is asked together by the next one, whoever asks: a statement for forty costs
 * little more than a statement for one. It begins after each call, so that nobody is told what was true before he asked.
 *
 * Within a transaction a call is read by itself, for only there its own changes are seen.
 */
export function readTogether<Call, Answer>(
  read: Read<Call, Answer>,
): (em: EntityManager, call: Call) => Promise<Answer> {
  const batchesOf = perDatabase(() => new Batches<{ em: EntityManager; call: Call }, Answer>(outcomes));
  const outcomes = async (all: readonly { em: EntityManager; call: Call }[]) => {
    const answers = await read(
      all[0]!.em.fork(),
      all.map(({ call }) => call),
    );
    return answers.map((value) => ({ value }));
  };
  return async (em, call) => (em.isInTransaction() ? (await read(em, [call]))[0]! : batchesOf(em).do({ em, call }));
}
