import type pg from 'pg';
import type { Finding, Table } from '../report/finding.ts';
import type { Server } from '../servers/start.ts';
import type { Size } from '../world/city.ts';
import type { Database } from '../world/database.ts';

/** In what everything is measured. */
export interface Setting {
  database: Database;
  /** As the owner of the tables. */
  pool: pg.Pool;
  /** Our own API, which has served a while. */
  api: Server;
  /** Another process of it: on the same database, or on another one. */
  startApi(database?: Database): Promise<Server>;
  /** How large a city is that has grown. */
  grown: Size;
  /** How many rounds count, and how many calls make one. */
  rounds: number;
  calls: number;
}

/** What a scenario found. */
export interface Measured {
  findings: Finding[];
  tables: Table[];
}
