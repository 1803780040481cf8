import type { LogContext } from '@mikro-orm/core';
import type { TestApp } from './app.ts';

/** What PostgreSQL was asked while `work` ran, without the beginnings and ends of transactions. */
export async function statementsOf<T>(
  { orm }: TestApp,
  work: () => Promise<T>,
): Promise<{ answer: T; statements: string[] }> {
  const logger = orm.config.getLogger();
  const statements: string[] = [];
  const before = logger.logQuery;
  logger.logQuery = ({ query = '' }: { query?: string } & LogContext) => {
    if (!/^(begin|commit|rollback|savepoint)\b/i.test(query)) statements.push(query);
  };
  try {
    return { answer: await work(), statements };
  } finally {
    logger.logQuery = before;
  }
}
