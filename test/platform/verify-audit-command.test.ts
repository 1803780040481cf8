import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { record } from '../../api/src/platform/audit.ts';
import { AuditOutcome } from '../../api/src/platform/audit-entry.entity.ts';
import { AuditSealer } from '../../api/src/platform/audit-sealer.ts';
import { connect, migrate } from '../../api/src/platform/database.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../api/src/platform/embedded-postgres.ts';
import { Vault } from '../../api/src/platform/vault.ts';
import { asOwnerOf } from '../support/database.ts';
import { settingsOf } from '../support/neighbours.ts';

const API = path.resolve(import.meta.dirname, '../../api');

describe('the command "verify-audit"', () => {
  let home: string;
  let postgres: EmbeddedPostgres | undefined;
  beforeEach(() => void (home = mkdtempSync(path.join(tmpdir(), 'doorstep-audit-'))));
  afterEach(async () => {
    await postgres?.stop();
    if (postgres) rmSync(postgres.folder, { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  });

  const verify = async (...args: string[]) => {
    const command = ['--import', './typescript.js', 'src/verify-audit.ts', ...args];
    const env = { PATH: process.env.PATH, DATA_DIR: home };
    const child = spawn(process.execPath, command, { cwd: API, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    const [code] = (await once(child, 'close')) as [number];
    return { code, output };
  };

  test('says in its exit code whether the log is whole, and in words what is wrong and where', async () => {
    postgres = await startEmbeddedPostgres({ home });
    const database = { host: postgres.host, port: postgres.port, user: postgres.user, dbName: 'postgres' };
    const orm = await connect(database);
    await migrate(orm);
    await orm.em.fork().transactional((em) => {
      for (let i = 0; i < 9; i++)
        record({ em, now: () => new Date() }, { action: 'bookMeal', outcome: AuditOutcome.DONE });
      return Promise.resolve();
    });
    const vault = await Vault.load(orm.em, settingsOf({}));
    await new AuditSealer(orm.em, vault, { info: () => undefined, error: () => undefined } as never).seal();
    await orm.close();

    const whole = await verify();
    expect(whole).toMatchObject({ code: 0, output: expect.stringContaining('9 entries, 9 seals') });
    const [anchor] = /9:[0-9a-f]{64}/.exec(whole.output) ?? [];
    const tamper = <R extends object>(sql: string) =>
      asOwnerOf<R>(database, sql, undefined, '-c session_replication_role=replica');
    const changed = await tamper<{ id: string }>(
      `update audit_entry set action = 'x' where id = (select entry_id from audit_seal where position = 4) returning id`,
    );
    await tamper('delete from audit_seal where position > 7');
    const tampered = await verify('--anchor', anchor!);

    expect(tampered.code).toBe(1);
    expect(tampered.output).toContain(`CHANGED at 4 entry ${changed[0]!.id} — not what was sealed\n`);
    expect(tampered.output).toContain('REMOVED at 8 to 9 — sealed, but gone\n');
  }, 60_000);

  test.each([
    [['--anchor', '7'], '--anchor must be as the log and this command tell it'],
    [[], 'There is no database'],
  ])('with %j tells in one line what it cannot do', async (args, line) => {
    const { code, output } = await verify(...args);

    expect(code).toBe(1);
    expect(output).toContain(line);
    expect(output.trim().split('\n')).toHaveLength(1);
  });
});
