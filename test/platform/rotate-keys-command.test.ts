import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Person } from '../../api/src/identity/person.entity.ts';
import { connect, migrate } from '../../api/src/platform/database.ts';
import { dataHome } from '../../api/src/platform/embedded-postgres-files.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../api/src/platform/embedded-postgres.ts';
import { Vault } from '../../api/src/platform/vault.ts';
import { neighbourId, settingsOf } from '../support/neighbours.ts';

const API = path.resolve(import.meta.dirname, '../../api');
const PEOPLE = 6_000;

describe('the command "rotate-keys"', () => {
  let home: string;
  let postgres: EmbeddedPostgres | undefined;
  let orm: MikroORM | undefined;
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'doorstep-keys-'));
    postgres = orm = undefined;
  });
  afterEach(async () => {
    await orm?.close();
    await postgres?.stop();
    rmSync(dataHome(home), { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  });

  const start = async () => {
    postgres = await startEmbeddedPostgres({ home });
    const { host, port, user } = postgres;
    return connect({ host, port, user, dbName: 'postgres' });
  };

  const rotate = (...args: string[]) => {
    const { DATABASE_URL: _, ...env } = process.env;
    const command = ['--import', './typescript.js', 'src/rotate-keys.ts', ...args];
    const child = spawn(process.execPath, command, { cwd: API, env: { ...env, DATA_DIR: home, NODE_OPTIONS: '' } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, output }));
    return { child, ended };
  };

  const peopleByKey = async (): Promise<Record<string, number>> => {
    const rows = await orm!.em.fork().execute<{ key: number; people: number }[]>(
      `select ('x' || encode(substring(name from 2 for 4), 'hex'))::bit(32)::int as key, count(*)::int as people
       from person group by 1`,
    );
    return Object.fromEntries(rows.map(({ key, people }) => [key, people]));
  };

  test('finds the database of the server that runs; killed in the middle and run again, it finishes', async () => {
    orm = await start();
    await migrate(orm);
    const vault = await Vault.load(orm.em, settingsOf({}));
    const rows = Array.from({ length: PEOPLE }, (_, i) => {
      const id = neighbourId(i);
      return `('${id}', '\\x${vault.seal(Person, id, 'name', `人${i}`).toString('hex')}')`;
    });
    await orm.em.execute(`insert into person (id, name) values ${rows.join(', ')}`);

    const first = rotate('--wait-seconds', '0');
    while (!(await peopleByKey())[3]) await pause(5);
    first.child.kill('SIGKILL');
    expect(await first.ended).toMatchObject({ signal: 'SIGKILL' });
    const between = await peopleByKey();
    const second = await rotate('--wait-seconds', '0').ended;

    expect(Object.keys(between)).toEqual(['1', '3']);
    expect(second).toMatchObject({ code: 0 });
    expect(second.output).toContain('Everything will be sealed under key 3');
    expect(await peopleByKey()).toEqual({ 3: PEOPLE });
    await vault.keys.read(orm.em);
    const people = await orm.em.fork().find(Person, {}, { orderBy: { id: 'asc' } });
    expect(people.map((person) => vault.open(person, 'name'))).toEqual(rows.map((_, i) => `人${i}`));
  }, 60_000);

  test('starts the embedded database itself when no server runs', async () => {
    const before = await start();
    await migrate(before);
    await Vault.load(before.em, settingsOf({}));
    await before.close();
    await postgres!.stop();

    const { code, output } = await rotate('--wait-seconds', '0').ended;

    expect(output).toMatch(/Nothing is sealed under an older key any more; 1 retired, and kept for backups\.\n$/);
    expect(code).toBe(0);
  }, 60_000);

  test('where there is no database it says so in one line', async () => {
    expect(await rotate().ended).toEqual({
      code: 1,
      signal: null,
      output: `There is no database: DATABASE_URL is not set, and none was ever started in ${home}.\n`,
    });
  });
});
