import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Runs `work` in one transaction: all of it happens, or none.
 *
 * A request that loses a race on a unique index runs once more, so that it meets the winner's row and can answer
 * for it. Nothing outside the database may happen in `work`.
 */
export async function atomically<T>(em: EntityManager, work: (em: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await em.fork().transactional(work);
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    return em.fork().transactional(work);
  }
}
