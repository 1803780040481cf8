import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { POSTGRES_USER } from '../../api/src/platform/embedded-postgres-files.ts';

/** The environment variable that tells test files where this run's PostgreSQL is. */
export const CLUSTER_HOST = 'DOORSTEP_TEST_POSTGRES';

/** The migrated database that {@link freshDatabase} copies. */
export const TEMPLATE = 'doorstep_template';

/** A migrated, otherwise empty database that nobody else uses. */
export interface TestDatabase {
  /** The folder of the server's socket: `host` for `pg` and for MikroORM. */
  host: string;
  port: number;
  /** The owner of all tables; the server serves as another. */
  user: string;
  dbName: string;
  /** Removes it, closing whatever is still connected. */
  drop: () => Promise<void>;
}

/** Copies the migrated template, in some 20 ms. */
export async function freshDatabase(): Promise<TestDatabase> {
  const dbName = `test_${randomUUID().replaceAll('-', '')}`;
  // Copying files is far faster than the default, which logs every page.
  await administer(`CREATE DATABASE ${dbName} TEMPLATE ${TEMPLATE} STRATEGY file_copy`);
  return { ...server(), dbName, drop: () => administer(`DROP DATABASE ${dbName} WITH (FORCE)`) };
}

/** Where this run's PostgreSQL is. */
export function server() {
  const host = process.env[CLUSTER_HOST];
  if (!host) throw new Error(`${CLUSTER_HOST} is not set: run the tests with "npx -y pnpm@12 test".`);
  return { host, port: 5432, user: POSTGRES_USER };
}

/** Runs one statement as the owner of all databases. */
export async function administer(sql: string): Promise<void> {
  await asOwnerOf({ ...server(), dbName: 'postgres' }, sql);
}

/** Runs SQL as the owner of a database's tables, who may do what the server may not, and gives the rows. */
export async function asOwnerOf<R extends pg.QueryResultRow>(
  { host, port, user, dbName }: Omit<TestDatabase, 'drop'>,
  sql: string,
  values?: unknown[],
  options?: string,
): Promise<R[]> {
  const client = new pg.Client({ host, port, user, database: dbName, options });
  await client.connect();
  try {
    return (await client.query<R>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
