import type { Pool, PoolClient } from 'pg';
import type { CompiledQuery } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';
import { executeBound } from './bound.ts';

/** Far more than the texts there are; beyond it the rest go unprepared, so that no connection fills up. */
const MOST = 500;

const names = new Map<string, string>();

/**
 * Runs a statement that PostgreSQL parses and plans once on each connection, and from then on only executes: for what every home
 * screen asks. Its text must be one of few; whatever differs from call to call is a value.
 */
export async function executePrepared<Row>(em: EntityManager, { sql, parameters }: CompiledQuery): Promise<Row[]> {
  if (!names.has(sql) && names.size < MOST) names.set(sql, `doorstep_${names.size}`);
  return executeBound<Row>(em, sql, [...parameters]);
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
