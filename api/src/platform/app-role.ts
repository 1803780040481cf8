import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import { ConfigError } from '../config.ts';
import { migrate, onlyOneAtATime, reach, type DatabaseAddress } from './database.ts';

/** The role that the server serves as, in a PostgreSQL of our own. */
export const APP_ROLE = 'doorstep_app';

/** What the app's role may do to the tables that only grow or that are not its own; to every other it may do all. */
const LIMITED: Readonly<Record<string, string>> = {
  audit_entry: 'select, insert',
  audit_seal: 'select, insert',
  audit_head: 'select, update',
  mikro_orm_migrations: 'select',
  // Whoever loses a key loses all that it sealed; keys are changed by the owner's command alone.
  data_key: 'select, insert',
  // From these alone the order of a waiting list is told again.
  waitlist_event: 'select, insert',
  // PostgreSQL alone moves a balance, with the entry that says why.
  ledger_account: 'select, insert',
  ledger_transfer: 'select, insert',
  ledger_entry: 'select, insert',
  settlement: 'select, insert',
  // What the bank said stays as it was said.
  bank_import: 'select, insert',
  bank_answer: 'select, insert',
};

/**
 * Brings the tables up to date as their owner, `move`s what an older version left behind, and lets the app's role use
 * them. Safe to repeat while servers run.
 */
export async function prepareTables(
  owner: DatabaseAddress,
  role: string,
  move?: (em: EntityManager) => Promise<void>,
): Promise<void> {
  const isOurOwn = !('clientUrl' in owner);
  const orm = await reach(owner, isOurOwn ? undefined : 'DATABASE_OWNER_URL');
  try {
    await migrate(orm);
    await onlyOneAtATime(orm.em, async () => {
      await move?.(orm.em);
      await orm.em.fork().transactional(async (em) => {
        if (isOurOwn) await makeRole(em, role);
        await grantTo(em, role);
      });
    });
  } finally {
    await orm.close();
  }
}

/** It has no password: nobody else can reach a PostgreSQL of our own. */
async function makeRole(em: EntityManager, role: string): Promise<void> {
  const [found] = await em.execute<unknown[]>('select 1 from pg_roles where rolname = ?', [role]);
  if (!found) await em.execute(`create role ${quoted(role)} login`);
}

/** Lets a role use the tables, and no more: it can add to the audit log, and neither change nor remove what is there. */
async function grantTo(em: EntityManager, role: string): Promise<void> {
  const [{ isOwner }] = await em.execute<[{ isOwner: boolean }]>('select current_user = ? as "isOwner"', [role]);
  if (isOwner) return; // He may do everything as it is.
  const name = quoted(role);
  const tables = await em.execute<{ name: string; isPartition: boolean }[]>(
    `select relname as name, relispartition as "isPartition" from pg_class
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by relname`,
  );
  // What a table allows it allows of its partitions, which nobody names: no right to one of them, now or later.
  const grants = tables.map(
    ({ name: table, isPartition }) => `
      revoke all on ${quoted(table)} from ${name};
      ${isPartition ? '' : `grant ${LIMITED[table] ?? 'select, insert, update, delete'} on ${quoted(table)} to ${name};`}`,
  );
  await em.execute(`
    grant usage on schema public to ${name};
    grant usage, select on all sequences in schema public to ${name};
    grant execute on function keep_partitions(), ledger_lock(uuid[]) to ${name};
    ${grants.join('')}
  `);
}

/** Refuses to serve as a role that could rewrite the audit log; outside production it only warns. */
export async function checkAppRole(
  em: EntityManager,
  { isProduction, log }: { isProduction: boolean; log: Pick<FastifyBaseLogger, 'warn'> },
): Promise<void> {
  if (!(await mayRewriteAudit(em))) return;
  if (isProduction)
    throw new ConfigError(
      'The role of DATABASE_URL could rewrite the audit log: give it a role of its own, and the tables’ owner as DATABASE_OWNER_URL.',
    );
  log.warn('the role of DATABASE_URL could rewrite the audit log');
}

/** Whether the connected role could change or remove what the audit log holds, or take that right. */
async function mayRewriteAudit(em: EntityManager): Promise<boolean> {
  const [{ may }] = await em.execute<[{ may: boolean }]>(`
    select bool_or(
      has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE, TRIGGER') or has_any_column_privilege(c.oid, 'UPDATE')
      or pg_has_role(c.relowner, 'MEMBER')
    ) as may
    from pg_class c
    where c.oid in (select relid from pg_partition_tree('audit_entry')) or c.oid = 'audit_seal'::regclass
  `);
  return may;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
