import { APP_ROLE, prepareTables } from '../../api/src/platform/app-role.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../api/src/platform/embedded-postgres.ts';
import { administer, CLUSTER_HOST, server, TEMPLATE } from './database.ts';

/** Starts the PostgreSQL of this test run, holding one migrated database for every test file to copy. */
export async function startCluster(): Promise<EmbeddedPostgres> {
  const cluster = await startEmbeddedPostgres({ temporary: true, settings: { max_connections: '300' } });
  process.env[CLUSTER_HOST] = cluster.host; // Workers inherit the environment.
  await administer(`CREATE DATABASE ${TEMPLATE}`);
  await prepareTables({ ...server(), dbName: TEMPLATE }, APP_ROLE); // Its grants are copied with it.
  return cluster;
}
