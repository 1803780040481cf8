import type { EntityManager } from '@mikro-orm/postgresql';
import { NIL } from 'uuid';
import type { ServerContext } from './context.ts';

type Work = (em: EntityManager, id: string) => Promise<unknown>;

/**
 * Does `work` for each of `ids`, each in a transaction of its own, so that one that fails holds up no other.
 *
 * @throws AggregateError with what failed, once all have had their turn: its `errors` name the id in their message and
 *   have what happened as their cause.
 */
export async function eachByItself(
  { em }: Pick<ServerContext, 'em'>,
  ids: readonly string[],
  work: Work,
): Promise<void> {
  const failed = await failedOf(em, ids, work);
  refuseFailed(failed, ids.length);
}

/**
 * {@link eachByItself} for many, which are looked for a page at a time: `pageAfter` gives the next ones after an id, in
 * the order of their ids, so that one that fails is not met again. How many were done.
 */
export async function eachOfPages(
  { em }: Pick<ServerContext, 'em'>,
  pageAfter: (after: string) => Promise<readonly string[]>,
  work: Work,
  stopping?: AbortSignal,
): Promise<number> {
  const failed: Error[] = [];
  let tried = 0;
  for (let after: string | undefined = NIL; after && !stopping?.aborted;) {
    const ids = await pageAfter(after);
    failed.push(...(await failedOf(em, ids, work)));
    tried += ids.length;
    after = ids.at(-1);
  }
  refuseFailed(failed, tried);
  return tried;
}

async function failedOf(em: EntityManager, ids: readonly string[], work: Work): Promise<Error[]> {
  const failed: Error[] = [];
  for (const id of ids)
    try {
      await em.fork().transactional((em) => work(em, id));
    } catch (cause) {
      failed.push(new Error(`${id} failed`, { cause }));
    }
  return failed;
}

function refuseFailed(failed: readonly Error[], tried: number): void {
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${tried} failed`);
}
