import type { EntityManager } from '@mikro-orm/postgresql';
import { Batches } from './batches.ts';
import { perDatabase } from './per-database.ts';

/** Reads for several callers by one statement, with the answer of each in their order. */
type Read<Call, Answer> = (em: EntityManager, calls: readonly Call[]) => Promise<readonly Answer[]>;

interface Waiting<Call> {
  em: EntityManager;
  call: Call;
}

/**
 * What is asked for while a statement is under way is asked together by the next one, whoever asks: a statement for forty costs
 * little more than a statement for one. It begins after each call, so that nobody is told what was true before he asked.
 *
 * Within a transaction a call is read by itself, for only there its own changes are seen.
 */
export function readTogether<Call, Answer>(
  read: Read<Call, Answer>,
): (em: EntityManager, call: Call) => Promise<Answer> {
  const alone = async (em: EntityManager, call: Call) => (await read(em, [call]))[0]!;
  const batchesOf = perDatabase(
    () =>
      new Batches<Waiting<Call>, Answer>(async (all) => {
        try {
          const calls = all.map(({ call }) => call);
          return (await read(all[0]!.em.fork(), calls)).map((value) => ({ value }));
        } catch (error) {
          if (all.length === 1 || !isAboutValues(error)) throw error;
          return all.map(({ em, call }) => ({ value: alone(em.fork(), call) })); // Whose values they were fails by itself.
        }
      }),
  );
  return (em, call) => (em.isInTransaction() ? alone(em, call) : batchesOf(em).do({ em, call }));
}

/** PostgreSQL's class of errors for values that it cannot count with. */
const isAboutValues = (error: unknown): boolean => /^22/.test((error as { code?: string }).code ?? '');
