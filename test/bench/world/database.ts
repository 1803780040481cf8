import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { APP_ROLE, prepareTables } from '../../../api/src/platform/app-role.ts';
import { startEmbeddedPostgres } from '../../../api/src/platform/embedded-postgres.ts';
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
  /** The file that PostgreSQL logs to. */
  log: string;
  close(): Promise<void>;
}

const NAME = 'doorstep_bench';

/** Starts a PostgreSQL that keeps what it acknowledged, as one in production does, with tables, regions and packs in it. */
export async function startDatabase(): Promise<Database> {
  const home = mkdtempSync(path.join(tmpdir(), 'doorstep-bench-'));
  const cluster = await startEmbeddedPostgres({ home, settings: { max_connections: '200', shared_buffers: '512MB' } });
  const { host, port, user, pid, log } = cluster;
  const close = async () => {
    await cluster.stop();
    rmSync(home, { recursive: true, force: true });
    rmSync(cluster.folder, { recursive: true, force: true });
  };
  return addDatabase({ host, port, user, appRole: APP_ROLE, database: 'postgres', postgresPid: pid, log, close }, NAME);
}

/** Another one in the same PostgreSQL, which ends with it. */
export async function addDatabase(beside: Database, name: string): Promise<Database> {
  const { host, port, user, appRole } = beside;
  const client = new pg.Client({ host, port, user, database: 'postgres' });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  await prepareTables({ host, port, user, dbName: name }, appRole, async (em) => {
    await loadRegions(em);
    await loadPolicies(em, new Date(), { withSamples: true });
  });
  return { ...beside, database: name };
}

/** Connections as the owner of the tables. */
export const poolOf = ({ host, port, user, database }: Database, max: number): pg.Pool =>
  new pg.Pool({ host, port, user, database, max });
