import type { EntityManager } from '@mikro-orm/postgresql';
import type { ServerContext } from './context.ts';

/**
 * Does `work` for each of `ids`, each in a transaction of its own, so that one that fails holds up no other.
 *
 * @throws AggregateError with what failed, once all have had their turn: its `errors` name the id in their message and
 *   have what happened as their cause.
 */
export async function eachByItself(
  { em }: Pick<ServerContext, 'em'>,
  ids: readonly string[],
  work: (em: EntityManager, id: string) => Promise<unknown>,
): Promise<void> {
  const failed: Error[] = [];
  for (const id of ids)
    try {
      await em.fork().transactional((em) => work(em, id));
    } catch (cause) {
      failed.push(new Error(`${id} failed`, { cause }));
    }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${ids.length} failed`);
}
