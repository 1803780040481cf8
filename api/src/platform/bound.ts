import { CompiledQuery, type RawBuilder } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Far more than the texts there are; beyond it the rest go unprepared, so that no connection fills up. */
const MOST = 500;

/** By their texts what statements are called. */
const names = new Map<string, string>();

/**
 * Runs a statement whose values ($1, $2 …) are sent beside it, buffers as they are. MikroORM writes values into the text
 * of a statement, which for megabytes takes longer than what PostgreSQL does with them. It throws what MikroORM would.
 *
 * Its text is one of few: PostgreSQL reads and plans it once on each connection, and from then on only executes it.
 */
export async function executeBound<Row>(em: EntityManager, text: string, values: readonly unknown[]): Promise<Row[]> {
  if (!names.has(text) && names.size < MOST) names.set(text, `doorstep_${names.size}`);
  em.config.getLogger().logQuery({ level: 'info', query: text }); // As every other statement is.
  try {
    const { rows } = await em.getKysely().executeQuery(CompiledQuery.raw(text, [...values]));
    return rows as Row[];
  } catch (error) {
    throw em
      .getPlatform()
      .getExceptionConverter()
      .convertException(error as Error);
  }
}

/** {@link executeBound} of what Kysely's `sql` wrote; its text is one of few, too. */
export function executeTemplate<Row>(em: EntityManager, template: RawBuilder<unknown>): Promise<Row[]> {
  const { sql, parameters } = template.compile(em.getKysely());
  return executeBound(em, sql, parameters);
}

/** Neither Kysely nor MikroORM names statements; so what has a name is given it on the way to the driver. */
export function nameStatements(pool: Pool): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const named = (first: unknown, ...rest: unknown[]) => {
      const name = typeof first === 'string' && rest.length > 0 ? names.get(first) : undefined;
      return name === undefined
        ? query(first, ...rest)
        : query({ name, text: first, values: rest[0] }, ...rest.slice(1));
    };
    client.query = named as PoolClient['query'];
  });
}
