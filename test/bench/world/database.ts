import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { APP_ROLE, prepareTables } from '../../../api/src/platform/app-role.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../../api/src/platform/embedded-postgres.ts';
import { loadPolicies } from '../../../api/src/policies/load-policies.ts';
import { loadRegions } from '../../../api/src/regions/load-regions.ts';

/** The database that everybody who is measured serves from. */
export interface Database {
  host: string;
  port: number;
  /** The owner of the tables. */
  user: string;
  /** What the API serves as. */
  appRole: string;
  database: string;
  postgresPid: number;
  close(): Promise<void>;
}

const NAME = 'doorstep_bench';

/** Starts a PostgreSQL that keeps what it acknowledged, as one in production does, with tables, regions and packs in it. */
export async function startDatabase(): Promise<Database> {
  const home = mkdtempSync(path.join(tmpdir(), 'doorstep-bench-'));
  const cluster = await startEmbeddedPostgres({ home, settings: { max_connections: '200', shared_buffers: '512MB' } });
  const { host, port, user } = cluster;
  await administer(cluster, `create database ${NAME}`);
  await prepareTables({ host, port, user, dbName: NAME }, APP_ROLE, async (em) => {
    await loadRegions(em);
    await loadPolicies(em, new Date(), { withSamples: true });
  });
  const close = async () => {
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
    rmSync(cluster.folder, { recursive: true, force: true });
  };
  return { host, port, user, appRole: APP_ROLE, database: NAME, postgresPid: cluster.pid, close };
}

async function administer({ host, port, user }: EmbeddedPostgres, sql: string): Promise<void> {
  const client = new pg.Client({ host, port, user, database: 'postgres' });
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** Connections as the owner of the tables. */
export const poolOf = ({ host, port, user, database }: Database, max: number): pg.Pool =>
  new pg.Pool({ host, port, user, database, max });
