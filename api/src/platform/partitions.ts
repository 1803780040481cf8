import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Adds the partitions of the time to come, and drops the months whose messages were all removed. Safe to repeat, and beside
 * other servers. Where it was not done in time, rows go into a table's default partition, and nobody notices.
 *
 * PostgreSQL does it as the owner of the tables: the server's own role cannot.
 */
export const keepPartitions = (em: EntityManager): Promise<unknown> => em.execute('select keep_partitions()');
