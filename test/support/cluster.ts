import { connect, migrate } from '../../api/src/platform/database.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../api/src/platform/embedded-postgres.ts';
import { administer, CLUSTER_HOST, server, TEMPLATE } from './database.ts';

/** Starts the PostgreSQL of this test run, holding one migrated database for every test file to copy. */
export async function startCluster(): Promise<EmbeddedPostgres> {
  const cluster = await startEmbeddedPostgres({ temporary: true, settings: { max_connections: '300' } });
  process.env[CLUSTER_HOST] = cluster.host; // Workers inherit the environment.
  await administer(`CREATE DATABASE ${TEMPLATE}`);
  const orm = await connect({ ...server(), dbName: TEMPLATE });
  try {
    await migrate(orm);
  } finally {
    await orm.close(); // A database that is in use cannot be copied.
  }
  return cluster;
}
