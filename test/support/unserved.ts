import pg from 'pg';
import type { TestDatabase } from './database.ts';

/** Tables that have a row for each place, house, rule or month, and none for each person: looking through them stays cheap. */
export const STAY_SMALL: readonly string[] = [
  'audit_head',
  'bed',
  'care_house',
  'care_plan',
  'data_key',
  'fund',
  'fund_budget',
  'outreach_run',
  'payout_batch',
  'policy_pack_version',
  'region',
  'service_point',
  'staff',
  'waiting_list',
  'ward',
];

/** That a statement looks through a table from end to end, because no index serves it. */
export interface Unserved {
  statement: string;
  table: string;
}

/**
 * Which statements could only look through a large table, by PostgreSQL's own plans. It needs no rows: PostgreSQL is told that
 * nothing is worse than that, once of itself, and once where it may not walk along an index for the sake of its order. Where an
 * index serves, it is taken in one of the two at least.
 */
export async function unservedOf(
  { host, port, user, dbName }: TestDatabase,
  statements: Iterable<string>,
): Promise<Unserved[]> {
  const client = new pg.Client({ host, port, user, database: dbName });
  await client.connect();
  try {
    await client.query(AVERSE);
    const first = await unservedNow(client, statements);
    await client.query(UNORDERED);
    const then = await unservedNow(client, new Set(first.map(({ statement }) => statement)));
    return then.filter((one) =>
      first.some(({ statement, table }) => statement === one.statement && table === one.table),
    );
  } finally {
    await client.end();
  }
}

async function unservedNow(client: pg.Client, statements: Iterable<string>): Promise<Unserved[]> {
  const parts = new Set((await client.query<{ name: string }>(PARTS)).rows.map(({ name }) => name));
  const found: Unserved[] = [];
  for (const statement of statements) {
    const tables = new Set(tablesLookedThrough(await planOf(client, statement), parts));
    found.push(...[...tables].map((table) => ({ statement, table })));
  }
  return found;
}

const AVERSE = 'set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off';

const UNORDERED = 'set enable_indexscan = off; set enable_indexonlyscan = off';

/** Indexes of a part of a table. They hold what is looked for, and nothing else. */
const PARTS = `select indexrelid::regclass::text as name from pg_index where indpred is not null`;

/** A step of a plan, as PostgreSQL tells it. */
interface Step {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Order By'?: string;
  Filter?: string;
  Plans?: Step[];
}

async function planOf(client: pg.Client, statement: string): Promise<Step> {
  // What is sent with its values beside it is planned for whatever they are.
  const how = /\$1\b/.test(statement) ? 'format json, generic_plan' : 'format json';
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Step }] }>(`explain (${how}) ${statement}`);
  return rows[0]!['QUERY PLAN'][0].Plan;
}

function tablesLookedThrough(step: Step, parts: ReadonlySet<string>, isPaged = false): string[] {
  const table = step['Relation Name'];
  const isLarge = table !== undefined && !STAY_SMALL.includes(table);
  const below = (step.Plans ?? []).flatMap((one) => tablesLookedThrough(one, parts, step['Node Type'] === 'Limit'));
  return isLarge && looksThrough(step, parts, isPaged) ? [table, ...below] : below;
}

/** From end to end, be it along an index; a page of all there is ends early. */
function looksThrough(step: Step, parts: ReadonlySet<string>, isPaged: boolean): boolean {
  const type = step['Node Type'];
  if (type === 'Seq Scan') return true;
  const isPage = isPaged && !step.Filter;
  return /Index/.test(type) && !step['Index Cond'] && !step['Order By'] && !parts.has(step['Index Name']!) && !isPage;
}
