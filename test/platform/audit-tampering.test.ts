import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AuditProblem } from '../../api/src/platform/audit-problems.ts';
import type { Anchor } from '../../api/src/platform/audit-sealer.ts';
import { openAuditLog, type AuditLog } from '../support/audit.ts';
import { fc } from '../support/property.ts';

const ENTRIES = 300;
const TABLES = ['audit_entry', 'audit_seal', 'audit_head'];

/** How each column of an entry may be changed. A new column needs a line here. */
const CHANGES: Record<string, string> = {
  id: 'gen_random_uuid()',
  at: `at + interval '1 microsecond'`,
  action: `action || 's'`,
  outcome: `case outcome when 'DONE' then 'READ' else 'DONE' end`,
  code: `coalesce(code, '') || 'X'`,
  actor_person_id: `case when actor_person_id is null then gen_random_uuid() end`,
  actor_staff_id: 'gen_random_uuid()',
  session_id: 'case when session_id is null then gen_random_uuid() end',
  subject_id: 'gen_random_uuid()',
  authority: `coalesce(authority, '') || 'X'`,
  authority_id: 'gen_random_uuid()',
  purpose: `coalesce(purpose, '') || 'X'`,
  touched: `touched || '["person:1"]'`,
  request_id: 'null',
  transaction: `(transaction::text::bigint - 1)::text::xid8`,
};

/** What may be done to one entry. */
const DEEDS: Record<string, (position: number, id: string) => string> = {
  changed: (_, id) => `update audit_entry set action = 'readNothing' where id = ${id}`,
  removed: (_, id) => `delete from audit_entry where id = ${id}`,
  'removed with its seal': (position, id) =>
    `delete from audit_entry where id = ${id}; delete from audit_seal where position = ${position}`,
  'sealed anew': (position) => `update audit_seal set mac = sha256(mac) where position = ${position}`,
  exchanged: (position) =>
    `update audit_seal set entry_id = (select entry_id from kept_audit_seal where position = ${position} % ${ENTRIES} + 1)
     where position = ${position}`,
};

/** The log is written and sealed once; each test tampers with it and finds it whole again. */
describe('an audit log that its owner tampered with', () => {
  let log: AuditLog;
  beforeAll(async () => {
    log = await openAuditLog();
    for (let i = 0; i < ENTRIES / 10; i++) await log.write(10);
    await log.sealAll();
    for (const table of TABLES) await log.tamper(`create table kept_${table} as table ${table}`);
    await log.tamper('alter table audit_seal drop constraint audit_seal_entry_id_unique'); // He can do that, too.
  });
  afterAll(() => log?.close());

  const restore = () =>
    log.tamper(
      TABLES.map((table) => `delete from ${table}; insert into ${table} select * from kept_${table};`).join(''),
    );
  beforeEach(restore);

  const at = (position: number) => `(select entry_id from kept_audit_seal where position = ${position})`;
  const places = (problems: AuditProblem[]) =>
    problems.map(({ kind, position, until }) => [kind, position, ...(until && until !== position ? [until] : [])]);
  const sealed = fc.integer({ min: 1, max: ENTRIES });

  /** Does one thing to the log many times over, each time elsewhere, and looks at what is said of it. */
  const always = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => Promise<void>, numRuns = 15) =>
    fc.assert(
      fc.asyncProperty(arbitrary, async (value) => {
        await restore();
        await check(value);
      }),
      { numRuns },
    );

  test('nothing is said of one that is whole', async () => {
    expect(await log.verify()).toEqual([]);
  });

  test('each column is sealed', async () => {
    const columns = await log.tamper<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'audit_entry'`,
    );

    expect(columns.map(({ name }) => name).sort()).toEqual(Object.keys(CHANGES).sort());
  });

  test.each(Object.keys(CHANGES).filter((column) => column !== 'id'))('a changed "%s" is found', (column) =>
    always(
      sealed,
      async (position) => {
        await log.tamper(`update audit_entry set ${column} = ${CHANGES[column]!} where id = ${at(position)}`);

        expect(places(await log.verify())).toEqual([['CHANGED', position]]);
      },
      6,
    ),
  );

  test('a changed id is found, as an entry that is gone and one that was never sealed', () =>
    always(sealed, async (position) => {
      await log.tamper(`update audit_entry set id = gen_random_uuid() where id = ${at(position)}`);

      expect(places(await log.verify())).toEqual([
        ['REMOVED', position],
        ['UNSEALED', undefined],
      ]);
    }));

  test('a removed entry is found', () =>
    always(sealed, async (position) => {
      await log.tamper(`delete from audit_entry where id = ${at(position)}`);

      expect(places(await log.verify())).toEqual([['REMOVED', position]]);
    }));

  test('entries removed together with their seals are found, wherever they stood', () =>
    always(fc.tuple(sealed, sealed), async ([one, other]) => {
      const [first, last] = [Math.min(one, other), Math.max(one, other)];
      await log.tamper(
        `with gone as (delete from audit_seal where position between ${first} and ${last} returning entry_id)
         delete from audit_entry where id in (select entry_id from gone)`,
      );

      expect(places(await log.verify())).toEqual([['REMOVED', first, ...(first === last ? [] : [last])]]);
    }));

  test('seals cut off the end are found, and the entries they were for', () =>
    always(sealed, async (last) => {
      await log.tamper(`delete from audit_seal where position > ${last - 1}`);

      const problems = await log.verify({ limit: 1_000 });
      expect(places(problems.slice(0, 1))).toEqual([['REMOVED', last, ...(last === ENTRIES ? [] : [ENTRIES])]]);
      expect(problems.filter(({ kind }) => kind === 'UNSEALED')).toHaveLength(ENTRIES - last + 1);
    }));

  test('two entries that changed places are found, however it was done', () =>
    always(
      fc.tuple(fc.uniqueArray(sealed, { minLength: 2, maxLength: 2 }), fc.constantFrom('entry_id', 'entry_id, mac')),
      async ([[one, other], columns]) => {
        const from = columns.replaceAll(/\w+/g, 'there.$&');
        await log.tamper(
          `update audit_seal here set (${columns}) = (select ${from})
           from kept_audit_seal there where (here.position, there.position) in ((${one!}, ${other!}), (${other!}, ${one!}))`,
        );

        expect(places(await log.verify())).toEqual(
          [one!, other!].sort((a, b) => a - b).map((position) => ['REORDERED', position]),
        );
      },
    ));

  test('a seal that no server made is found, and nothing else is said of its neighbours', () =>
    always(sealed, async (position) => {
      await log.tamper(`update audit_seal set mac = sha256(mac) where position = ${position}`);

      expect(places(await log.verify())).toEqual([['FORGED', position]]);
    }));

  test('an entry slipped in with a seal at the end is found, whether the head was moved or not', () =>
    always(
      fc.boolean(),
      async (movesHead) => {
        await log.tamper(
          `with slipped as (insert into audit_entry select gen_random_uuid(), at, action, outcome, code, actor_person_id,
             actor_staff_id, session_id, subject_id, authority, authority_id, purpose, touched, request_id
             from kept_audit_entry limit 1 returning id)
           insert into audit_seal select ${ENTRIES + 1}, id, sha256('forged') from slipped`,
        );
        if (movesHead) await log.tamper(`update audit_head set position = position + 1, mac = sha256(mac)`);

        const problems = places(await log.verify());
        expect(problems).toEqual([['FORGED', ENTRIES + 1]]);
      },
      4,
    ));

  test('an entry written by whoever may, but sealed by nobody, is found once its seal is due', async () => {
    await log.write(1);

    const aMinuteLater = new Date(Date.parse('2026-11-22T12:01:01+08:00'));
    expect(await log.verify()).toEqual([]);
    expect(places(await log.verify({ now: aMinuteLater }))).toEqual([['UNSEALED', undefined]]);
  });

  test('of several things done at several places each is told', () =>
    always(
      fc.uniqueArray(fc.record({ position: sealed, how: fc.constantFrom(...Object.keys(DEEDS)) }), {
        minLength: 2,
        maxLength: 12,
        selector: ({ position }) => position,
      }),
      async (deeds) => {
        await log.tamper(deeds.map(({ position, how }) => DEEDS[how]!(position, at(position))).join(';'));

        const told = await log.verify();
        const isTold = (one: number) =>
          told.some(({ position, until = position }) => position! <= one && one <= until!);
        // Where the seal before is gone, the next can no longer be checked.
        const isCovered = (one: number) =>
          deeds.some(({ position, how }) => position === one - 1 && how === 'removed with its seal');
        const missed = deeds.filter(({ position }) => !isTold(position) && !isCovered(position));
        expect(missed).toEqual([]);
      },
      40,
    ));

  test.each([
    ['a head that is gone', 'delete from audit_head', [['REMOVED', 0]]],
    ['a head set back', `update audit_head set position = 7`, [['FORGED', 8, ENTRIES]]],
    ['a head set to the beginning', `update audit_head set position = 0, mac = null`, [['FORGED', 1, ENTRIES]]],
    ['a head that no server made', `update audit_head set mac = sha256(mac)`, [['FORGED', ENTRIES]]],
  ])('%s is found', async (_, sql, expected) => {
    await log.tamper(sql);

    expect(places(await log.verify())).toEqual(expected);
  });

  test('everything removed is found by an end of the chain that was kept elsewhere', async () => {
    const [anchor] = await log.tamper<Anchor>(
      `select position::int as position, encode(mac, 'hex') as mac from audit_seal order by position desc limit 1`,
    );
    for (const table of ['audit_entry', 'audit_seal']) await log.tamper(`delete from ${table}`);
    await log.tamper('update audit_head set position = 0, mac = null');

    expect(await log.verify()).toEqual([]);
    expect(places(await log.verify({ anchor: anchor! }))).toEqual([['REMOVED', 1, ENTRIES]]);
  });

  test('a chain made anew from changed entries is found by an end that was kept elsewhere', async () => {
    const [anchor] = await log.tamper<Anchor>(
      `select position::int as position, encode(mac, 'hex') as mac from audit_seal where position = 200`,
    );
    await log.tamper(`update audit_entry set action = 'readNothing' where id = ${at(3)}`);
    await log.tamper('delete from audit_seal');
    await log.tamper(`update audit_head set position = 0, mac = null, sealed_before = '0'`);
    await log.sealer().seal();

    expect(await log.verify()).toEqual([]);
    expect(places(await log.verify({ anchor: anchor! }))).toEqual([['FORGED', 200]]);
  });

  test('of very many problems the first are told, and that there are more', async () => {
    await log.tamper(`update audit_entry set action = 'readNothing'`);

    expect(await log.verify({ limit: 20 })).toHaveLength(20);
  });
});
