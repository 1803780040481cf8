import type { LogContext } from '@mikro-orm/core';
import type { TestApp } from './app.ts';

/** Beginnings and ends of transactions; and the keys, which the server reads every few seconds whatever it is asked. */
const IGNORED = /^(begin|commit|rollback|savepoint)\b|\bdata_key\b/i;

/** Everything PostgreSQL was asked while `work` ran, without the beginnings and ends of transactions. */
async function watched<T>({ orm }: TestApp, work: () => Promise<T>): Promise<{ answer: T; seen: LogContext[] }> {
  const logger = orm.config.getLogger();
  const seen: LogContext[] = [];
  const before = logger.logQuery;
  logger.logQuery = (context: LogContext) => {
    if (!IGNORED.test(context.query ?? '')) seen.push(context);
  };
  try {
    return { answer: await work(), seen };
  } finally {
    logger.logQuery = before;
  }
}

/** The texts of those that look for something, `$1` where the values were sent beside them: all but those that only add. */
export async function readingOf(t: TestApp, work: () => Promise<unknown>): Promise<string[]> {
  const { seen } = await watched(t, work);
  const platform = t.orm.em.getPlatform();
  return seen
    .map(({ query = '', params = [] }) => (/\$1\b/.test(query) ? query : platform.formatQuery(query, params)))
    .filter((text) => /^\s*(select|with|update|delete)\b/i.test(text));
}

/** What PostgreSQL was asked while `work` ran, without the beginnings and ends of transactions. */
export async function statementsOf<T>(
  t: TestApp,
  work: () => Promise<T>,
): Promise<{ answer: T; statements: string[] }> {
  const { answer, seen } = await watched(t, work);
  return { answer, statements: seen.map(({ query = '' }) => query) };
}

/** The same, with the tables that each reading statement looks through from end to end, by PostgreSQL's own plan. */
export async function plansOf<T>(
  t: TestApp,
  work: () => Promise<T>,
): Promise<{ answer: T; statements: string[]; scanned: string[] }> {
  const { answer, seen } = await watched(t, work);
  const platform = t.orm.em.getPlatform();
  const scanned: string[] = [];
  for (const { query = '', params = [] } of seen) {
    if (!/^\s*(select|with)/i.test(query)) continue;
    // What is sent with its values beside it is planned for whatever they are.
    const explain = /\$1\b/.test(query)
      ? `explain (generic_plan) ${query}`
      : `explain ${platform.formatQuery(query, params)}`;
    const rows = await t.asOwner<{ 'QUERY PLAN': string }>(explain);
    scanned.push(...rows.flatMap((row) => /Seq Scan on (\w+)/.exec(row['QUERY PLAN'])?.[1] ?? []));
  }
  return { answer, statements: seen.map(({ query = '' }) => query), scanned };
}
