import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { APP_ROLE, checkAppRole, prepareTables } from '../../api/src/platform/app-role.ts';
import { connect } from '../../api/src/platform/database.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../api/src/platform/embedded-postgres.ts';
import { openAuditLog, type AuditLog } from '../support/audit.ts';
import { administer, asOwnerOf, freshDatabase, server, type TestDatabase } from '../support/database.ts';
import { aMasterKey } from '../support/neighbours.ts';

describe('the role that the server serves as', () => {
  let log: AuditLog;
  beforeAll(async () => {
    log = await openAuditLog();
    await log.write(3);
    await log.sealer().seal();
  });
  afterAll(() => log?.close());

  test.each([
    `update audit_entry set action = 'readNothing'`,
    'delete from audit_entry',
    'truncate audit_entry',
    'truncate audit_entry, audit_seal, audit_head',
    'alter table audit_entry add column note text',
    'alter table audit_entry disable trigger all',
    'alter table audit_entry owner to doorstep_app',
    'drop table audit_entry cascade',
    'create rule quiet as on insert to audit_entry do instead nothing',
    'create trigger quiet before insert on audit_entry execute function audit_only_grows()',
    `update audit_seal set mac = ''`,
    'delete from audit_seal',
    'truncate audit_seal',
    'alter table audit_seal disable trigger all',
    'delete from audit_head',
    'insert into audit_head select * from audit_head',
    'alter table audit_head disable trigger all',
    'update audit_head set position = position - 1',
    'create or replace function audit_only_grows() returns trigger language plpgsql as $$ begin return old; end $$',
    'create or replace function audit_stamp() returns trigger language plpgsql as $$ begin return new; end $$',
    'set session_replication_role = replica',
    'set role doorstep',
    'alter role doorstep_app superuser',
    'create role another superuser',
    'delete from mikro_orm_migrations',
    'create table elsewhere (id int)',
    `copy audit_entry to program 'cat'`,
  ])('may not: %s', async (sql) => {
    await expect(log.orm.em.fork().execute(sql)).rejects.toMatchObject({ code: '42501' });
  });

  test('may add to the log and read it, and do everything to the tables that are for it', async () => {
    const grants = await asOwnerOf<{ name: string; may: string }>(
      log.database,
      `select table_name as name, string_agg(privilege_type, ' ' order by privilege_type) as may
       from information_schema.role_table_grants where grantee = $1 group by table_name order by table_name`,
      [APP_ROLE],
    );
    // Partitions are reached through their tables, and not beside them.
    const tables = await asOwnerOf(
      log.database,
      `select from pg_class where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace`,
    );

    const limited = Object.fromEntries(grants.map(({ name, may }) => [name, may]));
    const all = 'DELETE INSERT SELECT UPDATE';
    expect(grants).toHaveLength(tables.length);
    expect(Object.fromEntries(Object.entries(limited).filter(([, may]) => may !== all))).toEqual({
      audit_entry: 'INSERT SELECT',
      audit_seal: 'INSERT SELECT',
      audit_head: 'SELECT UPDATE',
      bank_answer: 'INSERT SELECT',
      bank_import: 'INSERT SELECT',
      data_key: 'INSERT SELECT',
      ledger_account: 'INSERT SELECT',
      ledger_entry: 'INSERT SELECT',
      ledger_transfer: 'INSERT SELECT',
      settlement: 'INSERT SELECT',
      mikro_orm_migrations: 'SELECT',
      waitlist_event: 'INSERT SELECT',
    });
    expect(limited).toMatchObject({ person: all, meal_booking: all });
  });

  test('has no right besides, and belongs to nobody who has', async () => {
    expect(
      await asOwnerOf(
        log.database,
        `select rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls,
           (select count(*)::int from pg_auth_members where member = r.oid) as groups,
           (select count(*)::int from pg_class where relowner = r.oid) as tables
         from pg_roles r where rolname = $1`,
        [APP_ROLE],
      ),
    ).toEqual([
      {
        rolsuper: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        rolbypassrls: false,
        groups: 0,
        tables: 0,
      },
    ]);
  });

  test.each([
    `update audit_entry set action = 'readNothing'`,
    'delete from audit_seal',
    'truncate audit_entry',
    'delete from audit_head',
    'update audit_head set position = position - 1',
  ])('even the owner may not by mistake: %s', async (sql) => {
    await expect(asOwnerOf(log.database, sql)).rejects.toThrow('the audit log only grows');
  });
});

describe('starting as a role that could rewrite the audit log', () => {
  const ROLE = 'doorstep_test_role';
  let database: TestDatabase;
  const opened: MikroORM[] = [];
  const warned: string[] = [];
  beforeEach(async () => {
    database = await freshDatabase();
    await administer(`create role ${ROLE} login`);
    warned.length = 0;
  });
  afterEach(async () => {
    for (const orm of opened.splice(0)) await orm.close();
    await database?.drop();
    await administer(`drop role ${ROLE}`);
  });

  const check = async (user: string, isProduction: boolean) => {
    const { host, port, dbName } = database;
    const orm = await connect({ host, port, user, dbName });
    opened.push(orm);
    await checkAppRole(orm.em, { isProduction, log: { warn: (line: string) => warned.push(line) } });
  };

  test('is refused in production, and only warned of elsewhere', async () => {
    await expect(check(server().user, true)).rejects.toThrow('could rewrite the audit log');
    await check(server().user, false);

    expect(warned).toEqual(['the role of DATABASE_URL could rewrite the audit log']);
  });

  test.each([
    'grant update on audit_entry to ROLE',
    'grant update (mac) on audit_seal to ROLE',
    'grant delete on audit_seal to ROLE',
    'grant truncate on audit_entry to ROLE',
    'grant trigger on audit_entry to ROLE',
    'grant doorstep to ROLE with inherit false',
    'alter table audit_entry owner to ROLE',
  ])('is noticed after "%s"', async (sql) => {
    await prepareTables(database, ROLE);
    await check(ROLE, true);

    await asOwnerOf(database, sql.replace('ROLE', ROLE));

    await expect(check(ROLE, true)).rejects.toThrow('could rewrite the audit log');
    await asOwnerOf(database, `alter table audit_entry owner to doorstep`);
  });

  test('is over once its tables were prepared for it: what it had too much is taken back', async () => {
    await asOwnerOf(database, `grant all on all tables in schema public to ${ROLE}`);

    await prepareTables(database, ROLE);

    await check(ROLE, true);
    expect(warned).toEqual([]);
  });
});

describe('the server in production', () => {
  let postgres: EmbeddedPostgres;
  let port: number;
  beforeEach(async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    ({ port } = holder.address() as AddressInfo);
    holder.close();
    const settings = { listen_addresses: '127.0.0.1', port: String(port) };
    postgres = await startEmbeddedPostgres({ temporary: true, settings });
    const { host, user } = postgres;
    await asOwnerOf({ host, port, user, dbName: 'postgres' }, `create role ${APP_ROLE} login`);
  });
  afterEach(() => postgres?.stop());

  const urlOf = (role: string) => `postgres://${role}@127.0.0.1:${port}/postgres`;

  /** What it says until it serves or ends. */
  const start = async (env: Record<string, string>): Promise<string> => {
    const child = spawn(process.execPath, ['--import', './typescript.js', 'src/main.ts'], {
      cwd: path.resolve(import.meta.dirname, '../../api'),
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        PORT: '0',
        MASTER_KEYS: MASTER_KEY,
        WECHAT_APP_ID: 'x',
        WECHAT_APP_SECRET: 'y',
        ...env,
      },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        said += text.toString();
        if (said.includes('Ready.')) child.kill('SIGTERM');
      });
    await once(child, 'close');
    return said;
  };
  const MASTER_KEY = aMasterKey('mine');

  test('is prepared by the owner of its tables and served as another, then without him', async () => {
    expect(await start({ DATABASE_URL: urlOf(APP_ROLE) })).toContain(
      'The tables are not up to date, and the role of DATABASE_URL may not change them',
    );
    expect(await start({ DATABASE_URL: urlOf(APP_ROLE), DATABASE_OWNER_URL: urlOf(postgres.user) })).toContain(
      'Ready.',
    );
    expect(await start({ DATABASE_URL: urlOf(APP_ROLE) })).toContain('Ready.');
    expect(await start({ DATABASE_URL: urlOf(postgres.user) })).toContain('could rewrite the audit log');
  }, 120_000);
});
