import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../api/src/config.ts';
import { APP_ROLE, prepareTables } from '../../api/src/platform/app-role.ts';
import { AuditSealer } from '../../api/src/platform/audit-sealer.ts';
import { connect } from '../../api/src/platform/database.ts';
import { keepPartitions } from '../../api/src/platform/partitions.ts';
import { Vault } from '../../api/src/platform/vault.ts';
import { verifyAudit } from '../../api/src/platform/verify-audit.ts';
import { MASTER_KEYS, startApp, type TestApp } from '../support/app.ts';
import { administer, asOwnerOf, server } from '../support/database.ts';
import { givenAnElder } from '../support/givens.ts';

/** An id that was made at an instant. */
const idOf = (at: Date): string => {
  const time = at.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
};

describe('a database from before tables were divided by time', () => {
  const address = { ...server(), dbName: `test_${randomUUID().replaceAll('-', '')}` };
  const log = { info: () => undefined, error: () => undefined };
  const config = readConfig({ MASTER_KEYS }, { dataDir: '/nowhere', webRoot: '/nowhere' });
  const elder = randomUUID();
  /** Of now, of long ago, and one that no clock made. */
  const messages = [idOf(new Date()), idOf(new Date('2025-03-03')), 'ffffffff-ffff-4fff-8fff-ffffffffffff'];
  beforeAll(async () => {
    await administer(`create database ${address.dbName}`);
    const orm = await connect(address);
    await orm.migrator.up({ to: 'Migration20261127000000' });
    await asOwnerOf(address, `insert into person (id, name) values ('${elder}', '\\x00')`);
    for (const id of messages)
      await asOwnerOf(
        address,
        `insert into message (id, recipient_id, about_id, text, created_at) values ('${id}', '${elder}', '${elder}', '\\x00', now());
         insert into push values ('${id}', 'MEALS', 'what', 'status', 0, now());
         insert into audit_entry (id, at, action, outcome, touched) values ('${id}', now(), 'bookMeal', 'DONE', '[]')`,
      );
    await new AuditSealer(orm.em, await Vault.load(orm.em, config), log).seal();
    await orm.close();
    await prepareTables(address, APP_ROLE);
  });
  afterAll(() => administer(`drop database ${address.dbName} with (force)`));

  test('keeps every message with its push, and says where each lies', async () => {
    const rows = await asOwnerOf<{ id: string; part: string }>(
      address,
      'select m.id, m.tableoid::regclass::text as part from message m join push on push.message_id = m.id order by m.created_at',
    );

    expect(rows).toEqual([
      { id: messages[0], part: 'message_before' },
      { id: messages[1], part: 'message_before' },
      { id: messages[2], part: 'message_default' },
    ]);
  });

  test('keeps the audit log as it was sealed, and goes on sealing it', async () => {
    const orm = await connect({ ...address, user: APP_ROLE });
    const vault = await Vault.load(orm.em, config);
    await orm.em.execute(
      `insert into audit_entry (id, at, action, outcome, touched) values ('${idOf(new Date())}', now(), 'bookMeal', 'DONE', '[]')`,
    );

    const sealed = await new AuditSealer(orm.em, vault, log).seal();
    const report = await verifyAudit(orm.em, vault, { now: new Date() });
    await orm.close();

    expect(sealed).toBe(1);
    expect(report).toMatchObject({ entries: 4, seals: 4, problems: [] });
  });
});

describe('tables divided by time', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const partsOf = async (table: string): Promise<string[]> => {
    const rows = await t.asOwner<{ part: string }>(
      'select inhrelid::regclass::text as part from pg_inherits where inhparent = $1::regclass order by 1',
      [table],
    );
    return rows.map(({ part }) => part).filter((part) => /\d{4}_\d{2}$/.test(part));
  };

  const takeAway = (table: string, part: string) =>
    t.asOwner(`alter table ${table} detach partition ${part}; drop table ${part}`);

  test('the server has its months made ahead, though it may make no table', async () => {
    const ahead = { message: await partsOf('message'), audit_entry: await partsOf('audit_entry') };
    for (const part of ahead.message) await takeAway('message', part);
    for (const part of ahead.audit_entry) await takeAway('audit_entry', part);

    await Promise.all([1, 2, 3].map(() => keepPartitions(t.orm.em.fork())));

    expect(ahead.message).toHaveLength(3);
    expect(ahead.audit_entry).toHaveLength(2);
    expect({ message: await partsOf('message'), audit_entry: await partsOf('audit_entry') }).toEqual(ahead);
    await expect(t.orm.em.fork().execute('create table elsewhere (id int)')).rejects.toMatchObject({ code: '42501' });
  });

  test('what it may not do to a table it may not do to a part of it, and the log only grows in each', async () => {
    for (const part of [...(await partsOf('audit_entry')), 'audit_entry_before', 'audit_entry_default']) {
      for (const sql of [`delete from ${part}`, `select from ${part}`, `insert into ${part} select * from audit_entry`])
        await expect(t.orm.em.fork().execute(sql)).rejects.toMatchObject({ code: '42501' });
      await expect(t.asOwner(`delete from ${part}`)).rejects.toThrow('only grows');
    }
  });

  test('a message of a month that nobody made lies in the rest, and that month is left as it is', async () => {
    const [, next] = await partsOf('message');
    await takeAway('message', next!);
    const elder = await givenAnElder(t);
    const month = new Date(`${next!.slice(-7).replace('_', '-')}-15T00:00:00Z`);
    const id = idOf(month);
    await t.asOwner(
      `insert into message (id, recipient_id, about_id, text, created_at) values ($1, $2, $2, '\\x00', now())`,
      [id, elder.id],
    );

    await keepPartitions(t.orm.em.fork());

    const rows = await t.asOwner('select tableoid::regclass::text as part from message where id = $1', [id]);
    expect(rows).toEqual([{ part: 'message_default' }]);
    expect(await partsOf('message')).not.toContain(next);
  });

  test('a month of which nothing is left goes, one that still has a message stays', async () => {
    await t.asOwner('delete from message');
    await keepPartitions(t.orm.em.fork());
    const [first, second, third] = await partsOf('message');
    const elder = await givenAnElder(t);
    const id = idOf(new Date(`${second!.slice(-7).replace('_', '-')}-15T00:00:00Z`));
    await t.asOwner(
      `insert into message (id, recipient_id, about_id, text, created_at) values ($1, $2, $2, '\\x00', now())`,
      [id, elder.id],
    );

    await t.asOwner(`select drop_empty_months('message', now() + interval '1 year')`);

    expect(await partsOf('message')).toEqual([second]);
    expect([first, third]).not.toContain(second);
  });
});
