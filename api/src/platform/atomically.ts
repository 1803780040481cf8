import { DeadlockException, UniqueConstraintViolationException, type UnitOfWork } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditEntry } from './audit-entry.entity.ts';
import type { Context } from './context.ts';
import { alsoNote, rowName } from './touched.ts';
import { recordDoing } from './trail.ts';

/** What {@link atomically} needs of a context. */
export type Doing = Pick<Context, 'em' | 'viewer' | 'now' | 'requestId' | 'trail'>;

/**
 * Runs `work` in one transaction: all of it happens, or none, and the audit says so.
 *
 * A request that loses a race on a unique index runs once more, so that it meets the winner's row and can answer
 * for it; so does one that PostgreSQL gave up to end a deadlock. Nothing outside the database may happen in `work`.
 */
export async function atomically<T>(ctx: Doing, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const attempt = () => {
    const touched = new Set<string>();
    const own = ctx.em.fork({ freshEventManager: true });
    own.getEventManager().registerSubscriber({ onFlush: ({ uow }) => note(touched, uow) });
    return own.transactional(async (em) => {
      alsoNote(em, touched);
      const answer = await work(em);
      const unit = em.getUnitOfWork();
      unit.computeChangeSets();
      note(touched, unit);
      // What was done already, and is only answered once more, changes nothing and is not told twice.
      if (touched.size > 0 && !ctx.trail.isRefused) recordDoing({ ...ctx, em }, [...touched]);
      return answer;
    });
  };
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException || error instanceof DeadlockException)) throw error;
    return attempt();
  }
}

/** The rows that are about to be written, as "meal_booking:<id>"; also those that are written before the end. */
function note(touched: Set<string>, unit: UnitOfWork): void {
  for (const { meta, entity } of unit.getChangeSets())
    if (meta.class !== AuditEntry) touched.add(rowName(entity, meta));
}
