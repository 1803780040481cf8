import { randomUUID } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { APP_ROLE } from '../../api/src/platform/app-role.ts';
import { record, type AuditRecord } from '../../api/src/platform/audit.ts';
import { AuditOutcome } from '../../api/src/platform/audit-entry.entity.ts';
import type { AuditProblem } from '../../api/src/platform/audit-problems.ts';
import { AuditSealer } from '../../api/src/platform/audit-sealer.ts';
import { connect } from '../../api/src/platform/database.ts';
import { Vault } from '../../api/src/platform/vault.ts';
import { verifyAudit, type VerifyOptions } from '../../api/src/platform/verify-audit.ts';
import { NOON } from './app.ts';
import { asOwnerOf, freshDatabase, type TestDatabase } from './database.ts';
import { settingsOf } from './neighbours.ts';

/** An audit log by itself, without a server. */
export interface AuditLog {
  /** As the role that the server serves as. */
  orm: MikroORM;
  vault: Vault;
  database: TestDatabase;
  /** Everything sealers logged. */
  logged: { level: 'info' | 'error'; about: Record<string, unknown>; message: string }[];
  sealer(em?: EntityManager): AuditSealer;
  /** Seals until all that was written counts as sealed: any transaction on the same PostgreSQL holds that back. */
  sealAll(): Promise<void>;
  /** Writes so many entries in one transaction. */
  write(count: number, entry?: Partial<AuditRecord>): Promise<void>;
  verify(options?: Partial<VerifyOptions>): Promise<AuditProblem[]>;
  /** Runs SQL as the owner of the tables, with their triggers switched off. */
  tamper<R extends object>(sql: string): Promise<R[]>;
  close(): Promise<void>;
}

/** Opens an empty one. */
export async function openAuditLog(): Promise<AuditLog> {
  const database = await freshDatabase();
  const { host, port, dbName } = database;
  const orm = await connect({ host, port, user: APP_ROLE, dbName });
  const vault = await Vault.load(orm.em, settingsOf({}));
  const logged: AuditLog['logged'] = [];
  const log = {
    info: (about: Record<string, unknown>, message: string) => void logged.push({ level: 'info', about, message }),
    error: (about: Record<string, unknown>, message: string) => void logged.push({ level: 'error', about, message }),
  };
  const sealer = (em = orm.em): AuditSealer => new AuditSealer(em, vault, log as never);
  return {
    orm,
    vault,
    database,
    logged,
    sealer,
    async sealAll() {
      const isAll = async () => {
        const [{ all }] = await orm.em
          .fork()
          .execute<[{ all: boolean }]>(
            'select coalesce(max(e.transaction) < (select sealed_before from audit_head), true) as "all" from audit_entry e',
          );
        return all;
      };
      do await sealer().seal();
      while (!(await isAll()));
    },
    write: (count, entry) =>
      orm.em.fork().transactional((em) => {
        const context = { em, now: () => NOON, requestId: randomUUID() };
        const viewer = { sessionId: randomUUID(), personId: randomUUID(), roles: [] };
        for (let i = 0; i < count; i++)
          record({ ...context, ...(i % 2 && { viewer }) }, { ...ENTRY, subjectId: randomUUID(), ...entry });
        return Promise.resolve();
      }),
    verify: async (options) => (await verifyAudit(orm.em, vault, { now: NOON, ...options })).problems,
    tamper: (sql) => asOwnerOf(database, sql, undefined, '-c session_replication_role=replica'),
    async close() {
      await orm.close();
      await database.drop();
    },
  };
}

const ENTRY = { action: 'bookMeal', outcome: AuditOutcome.DONE, touched: ['meal_booking:1', '餐:"2"'] };
