import type { EntityManager } from '@mikro-orm/postgresql';
import type { ServerContext } from './context.ts';

/**
 * Does `work` for each of `items`, each in a transaction of its own, so that one that fails holds up no other: what
 * failed is logged under `what`, and once all have had their turn an error says how many failed, so that the job
 * that asked counts as failed too.
 */
export async function eachByItself<T>(
  ctx: Pick<ServerContext, 'em' | 'log'>,
  what: string,
  items: readonly T[],
  work: (em: EntityManager, item: T) => Promise<unknown>,
): Promise<void> {
  let failed = 0;
  for (const item of items)
    try {
      await ctx.em.fork().transactional((em) => work(em, item));
    } catch (error) {
      failed += 1;
      ctx.log.error({ err: error, item }, `${what}: one of them failed`);
    }
  if (failed > 0) throw new Error(`${what}: ${failed} of ${items.length} failed`);
}
