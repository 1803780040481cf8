import type pg from 'pg';
import type { Finding, Table } from '../report/finding.ts';
import type { Server } from '../servers/start.ts';
import type { Size } from '../world/city.ts';
import type { Database } from '../world/database.ts';

/** On which database a process serves, the same one where none is named, and with which settings of its own. */
export interface Starting {
  of?: Database;
  settings?: Record<string, string>;
}

/** In what everything is measured. */
export interface Setting {
  database: Database;
  /** As the owner of the tables. */
  pool: pg.Pool;
  /** Our own API, which has served a while. */
  api: Server;
  /** Another process of it. */
  startApi(how?: Starting): Promise<Server>;
  /** How large the city is. */
  size: Size;
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
