import type pg from 'pg';
import type { Finding, Table } from '../report/finding.ts';
import type { Server } from '../servers/start.ts';
import type { Database } from '../world/database.ts';

/** In what everything is measured. */
export interface Setting {
  database: Database;
  /** As the owner of the tables. */
  pool: pg.Pool;
  /** Our own API, which has served a while. */
  api: Server;
  /** Another process of it on the same database. */
  startApi(): Promise<Server>;
  /** How many rounds count, and how many calls make one. */
  rounds: number;
  calls: number;
}

/** What a scenario found. */
export interface Measured {
  findings: Finding[];
  tables: Table[];
}
