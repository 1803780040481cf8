import { fstatSync, openSync, readSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, poolOf } from '../world/database.ts';

/** From so many rows on a table is large. */
const LARGE = 10_000;

/** Every plan that PostgreSQL carried out in a database, one after the other. */
export interface NotedPlans {
  /** From now on. */
  begin(): void;
  /** Until now. */
  end(): Promise<string[]>;
  /** The tables that are large. */
  large: ReadonlySet<string>;
}

/** Lets PostgreSQL note the plan of whatever is asked on connections that begin from now on, statements in functions too. */
export async function notePlans(database: Database): Promise<NotedPlans> {
  const pool = poolOf(database, 1);
  for (const setting of [
    `session_preload_libraries = 'auto_explain'`,
    'auto_explain.log_min_duration = 0',
    'auto_explain.log_nested_statements = on',
  ])
    await pool.query(`alter database ${database.database} set ${setting}`);
  const { rows } = await pool.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > ${LARGE}`,
  );
  await pool.end();
  const log = openSync(database.log, 'r');
  let from = 0;
  return {
    large: new Set(rows.map(({ name }) => name)),
    begin: () => {
      from = fstatSync(log).size;
    },
    end: async () => {
      await pause(200); // PostgreSQL writes its log after it has answered.
      const bytes = Buffer.alloc(fstatSync(log).size - from);
      readSync(log, bytes, { position: from });
      // The lines of a plan begin with a tabulator.
      return [...bytes.toString().matchAll(/ plan:\n((?:\t.*\n)+)/g)].map(([, plan]) => plan!);
    },
  };
}

/** Which large tables these plans look through from end to end, each with the beginning of the statement. */
export function scansIn(plans: readonly string[], large: ReadonlySet<string>): string[] {
  const found = plans.flatMap((plan) => {
    const statement = /Query Text: (.*(?:\n(?!\t\S+.*\(cost=).*)*)/
      .exec(plan)?.[1]
      ?.replaceAll(/\s+/g, ' ')
      .slice(0, 200);
    return [...plan.matchAll(/Seq Scan on (\w+)/g)]
      .filter(([, table]) => large.has(table!))
      .map(([, table]) => `${table} by “${statement}”`);
  });
  return [...new Set(found)];
}
