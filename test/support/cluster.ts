import type { EntityManager } from '@mikro-orm/postgresql';
import { APP_ROLE, prepareTables } from '../../api/src/platform/app-role.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../api/src/platform/embedded-postgres.ts';
import { loadPolicies } from '../../api/src/policies/load-policies.ts';
import { loadRegions } from '../../api/src/regions/load-regions.ts';
import { administer, CLUSTER_HOST, server, TEMPLATE } from './database.ts';
import { NOON } from './noon.ts';
import { writeCheckedPacks } from './policies.ts';

/** Starts the PostgreSQL of this test run, holding one migrated database for every test file to copy. */
export async function startCluster(): Promise<EmbeddedPostgres> {
  const cluster = await startEmbeddedPostgres({ temporary: true, settings: { max_connections: '300' } });
  process.env[CLUSTER_HOST] = cluster.host; // Workers inherit the environment.
  await administer(`CREATE DATABASE ${TEMPLATE}`);
  await prepareTables({ ...server(), dbName: TEMPLATE }, APP_ROLE, fill); // Its grants are copied with it.
  writeCheckedPacks(cluster.host);
  return cluster;
}

/** What every server would write first: the regions, and the versions of all packs. */
async function fill(em: EntityManager): Promise<void> {
  await loadRegions(em);
  await loadPolicies(em, NOON, { withSamples: true });
}
