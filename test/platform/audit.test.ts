import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { record } from '../../api/src/platform/audit.ts';
import { AuditEntry, AuditOutcome } from '../../api/src/platform/audit-entry.entity.ts';
import { APP_ROLE } from '../../api/src/platform/app-role.ts';
import { connect } from '../../api/src/platform/database.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { NOON } from '../support/app.ts';
import { openAuditLog, type AuditLog } from '../support/audit.ts';
import { fc } from '../support/property.ts';

let log: AuditLog;
beforeEach(async () => void (log = await openAuditLog()));
afterEach(() => log?.close());

const sealedIds = async () =>
  (await log.tamper<{ entry_id: string }>('select entry_id from audit_seal order by position')).map(
    ({ entry_id }) => entry_id,
  );
const positions = async () =>
  (await log.tamper<{ position: number }>('select position::int as position from audit_seal order by position')).map(
    ({ position }) => position,
  );
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe('what is noted', () => {
  const viewer = { sessionId: randomUUID(), personId: randomUUID(), roles: [] };

  test('is who did what, about whom, by what right, to what, in which request', async () => {
    const [subjectId, authorityId] = [randomUUID(), randomUUID()];
    const em = log.orm.em.fork();
    record(
      { em, viewer, requestId: 'my-request', now: () => NOON },
      {
        action: 'bookMeal',
        outcome: AuditOutcome.REFUSED,
        code: 'SITTING_FULL',
        subjectId,
        authority: Ground.DELEGATION,
        authorityId,
        purpose: 'MEALS',
        touched: ['sitting:1'],
      },
    );
    await em.flush();

    expect(await log.orm.em.fork().find(AuditEntry, {})).toMatchObject([
      {
        at: NOON,
        action: 'bookMeal',
        outcome: 'REFUSED',
        code: 'SITTING_FULL',
        actorPersonId: viewer.personId,
        actorStaffId: null,
        sessionId: viewer.sessionId,
        subjectId,
        authority: 'DELEGATION',
        authorityId,
        purpose: 'MEALS',
        touched: ['sitting:1'],
        requestId: 'my-request',
      },
    ]);
  });

  test('is kept when the transaction around it is, and only then', async () => {
    const note = (action: string, ends: () => void) =>
      log.orm.em.fork().transactional((em) => {
        record({ em, now: () => NOON }, { action, outcome: AuditOutcome.DONE });
        ends();
        return Promise.resolve();
      });
    await note('bookMeal', () => undefined);
    await note('cancelMealBooking', () => {
      throw new Error('rolled back');
    }).catch(() => undefined);

    const kept = await log.orm.em.fork().find(AuditEntry, {});
    expect(kept.map(({ action }) => action)).toEqual(['bookMeal']);
  });

  test('cannot pretend to be of an older transaction, whose entries were sealed before', async () => {
    await log.orm.em.execute(
      `insert into audit_entry (id, at, action, outcome, touched, transaction) values (?, ?, 'x', 'DONE', '[]', '5')`,
      [randomUUID(), NOON],
    );

    const [{ transaction }] = await log.orm.em.execute<[{ transaction: string }]>(
      'select transaction from audit_entry',
    );
    expect(Number(transaction)).toBeGreaterThan(5);
  });
});

describe('sealing', () => {
  test('gives each entry one place, without a gap, however many there are', async () => {
    await log.write(2_500);
    await log.write(3);

    expect(await log.sealer().seal()).toBe(2_503);

    expect(await positions()).toEqual(upTo(2_503));
    expect(await log.verify()).toEqual([]);
  });

  test('looks at an empty log as often as it likes, and seals the first entry when it comes', async () => {
    const fresh = await openAuditLog();
    const sealer = fresh.sealer();
    const sealed = [await sealer.seal(), await sealer.seal()];
    await fresh.write(2);
    sealed.push(await sealer.seal());
    const problems = await fresh.verify();
    await fresh.close();

    expect([sealed, problems]).toEqual([[0, 0, 2], []]);
  });

  test('again and again seals what is new, and writes nothing when nothing is', async () => {
    const sealer = log.sealer();
    const head = async () => (await log.tamper('select xmin, position from audit_head'))[0];
    await log.write(2);
    expect(await sealer.seal()).toBe(2);
    await sealer.seal();
    const before = await head();

    expect(await sealer.seal()).toBe(0);
    expect(await head()).toEqual(before);
    await log.write(1);
    expect(await sealer.seal()).toBe(1);
    expect(await log.verify()).toEqual([]);
  });

  test('by two servers at once, while 64 transactions end in another order than they began, forgets none and takes none twice', async () => {
    const { host, port, dbName } = log.database;
    const other = await connect({ host, port, user: APP_ROLE, dbName });
    const writers = await Promise.all(
      upTo(64).map(async () => {
        const client = new pg.Client({ host, port, user: APP_ROLE, database: dbName });
        await client.connect();
        return client;
      }),
    );
    const written: string[] = [];
    const insert = async (client: pg.Client) => {
      const id = randomUUID();
      await client.query(
        `insert into audit_entry (id, at, action, outcome, touched) values ($1, $2, 'x', 'DONE', '[]')`,
        [id, NOON],
      );
      written.push(id);
    };
    for (const client of writers) {
      await client.query('begin');
      await insert(client);
    }
    const [longest, ...others] = writers;
    const order = fc.sample(fc.shuffledSubarray(others, { minLength: 63 }), 1)[0]!;

    const sealers = [log.sealer(), log.sealer(other.em)];
    let isOver = false;
    const sealing = Promise.all(
      sealers.map(async (sealer) => {
        while (!isOver) await sealer.seal();
      }),
    );
    for (const client of order) {
      await insert(client);
      await client.query('commit');
    }
    isOver = true;
    await sealing;
    await sealers[0]!.seal();
    const beforeLast = await positions();
    await longest!.query('commit');
    await sealers[1]!.seal();

    // Whoever takes long holds up nobody's seal but his own.
    expect(beforeLast).toEqual(upTo(126));
    expect(await positions()).toEqual(upTo(127));
    expect((await sealedIds()).sort()).toEqual(written.sort());
    expect(await log.verify()).toEqual([]);
    await Promise.all(writers.map((client) => client.end()));
    await other.close();
  });

  test('in a database restored elsewhere, where transactions count anew, goes on', async () => {
    await log.write(3);
    await log.sealer().seal();
    await log.write(1);
    await log.tamper(
      `update audit_entry set transaction = '9000000000' where id not in (select entry_id from audit_seal)`,
    );
    await log.tamper(`update audit_head set sealed_before = '8000000000'`);

    await log.write(1);
    const sealer = log.sealer();
    expect(await sealer.seal()).toBe(2);
    await log.write(1);
    expect(await sealer.seal()).toBe(1);

    expect(await log.verify()).toEqual([]);
  });

  test('stops at a chain whose end is not as it was sealed', async () => {
    await log.write(5);
    await log.sealer().seal();
    await log.tamper('delete from audit_seal where position = 5');
    await log.write(1);

    await expect(log.sealer().seal()).rejects.toThrow('The audit chain ends at 5, and not as it was sealed');
    expect(await positions()).toEqual(upTo(4));
  });

  test('stops at a chain set back to an end that once was true', async () => {
    const sealer = log.sealer();
    await log.write(5);
    await sealer.seal();
    await log.tamper('create table kept_head as table audit_head');
    await log.write(5);
    await sealer.seal();
    await log.tamper(
      `delete from audit_entry where id in (select entry_id from audit_seal where position > 5);
       delete from audit_seal where position > 5; delete from audit_head; insert into audit_head select * from kept_head`,
    );

    await expect(sealer.seal()).rejects.toThrow('The audit chain ends at 5, and not as it was sealed');
  });
});

describe('a sealer', () => {
  const eventually = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) await pause(5);
  };

  test('seals by itself until it is stopped, and at the end what was written last', async () => {
    const sealer = log.sealer();
    sealer.start(1);
    await log.write(1);
    await eventually(async () => (await positions()).length === 1);
    await log.write(1);
    await sealer.stop();

    expect(await positions()).toEqual([1, 2]);
    await log.write(1);
    await pause(1_100);
    expect(await positions()).toEqual([1, 2]);
  });

  test('tells the end of the chain to the log, which proves later that nothing was cut off', async () => {
    const sealer = log.sealer();
    await log.write(7);
    await sealer.seal();
    await log.write(1);
    await sealer.seal();

    const [seal] = await log.tamper<{ mac: string }>(
      `select encode(mac, 'hex') as mac from audit_seal where position = 7`,
    );
    expect(log.logged).toEqual([
      { level: 'info', about: { anchor: `7:${seal!.mac}` }, message: 'the audit log up to here' },
    ]);
    expect(await log.verify({ anchor: { position: 7, mac: seal!.mac } })).toEqual([]);
  });

  test('tells what hinders it', async () => {
    const sealer = log.sealer();
    await log.tamper('delete from audit_head');
    sealer.start(1);
    await eventually(() => log.logged.length > 0);
    await log.tamper(`insert into audit_head values (1, 0, null, '0')`);
    await sealer.stop();

    expect(log.logged).toMatchObject([
      { level: 'error', about: { err: { message: 'The head of the audit chain is gone.' } } },
    ]);
  });
});
