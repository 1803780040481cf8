import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../api/src/platform/embedded-postgres.ts';

const SOURCE = path.resolve(import.meta.dirname, '../../api');

describe('the built-in PostgreSQL', () => {
  let home: string;
  let started: EmbeddedPostgres[];
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'doorstep-fault-'));
    started = [];
  });
  afterEach(async () => {
    for (const postgres of started) await postgres.stop();
    for (const { folder } of started) rmSync(folder, { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  });

  const start = async () => {
    const postgres = await startEmbeddedPostgres({ home });
    started.push(postgres);
    return postgres;
  };

  const connect = async ({ host, user }: Pick<EmbeddedPostgres, 'host' | 'user'>) => {
    const client = new pg.Client({ host, user, database: 'postgres' });
    client.on('error', () => undefined); // Losing the server is the point.
    await client.connect();
    return client;
  };

  /** Writes row after row until the server is lost, and answers with those it was told are safe. */
  const writeUntilLost = async (postgres: EmbeddedPostgres, acknowledged: number[], writer: number) => {
    const client = await connect(postgres);
    for (let id = writer; ; id += 8) {
      try {
        await client.query('INSERT INTO promise VALUES ($1)', [id]);
      } catch {
        return;
      }
      acknowledged.push(id);
      if (acknowledged.length === 2_000) process.kill(postgres.pid, 'SIGKILL');
    }
  };

  test('keeps every acknowledged row when it is killed under eight writers', async () => {
    const first = await start();
    const client = await connect(first);
    await client.query('CREATE TABLE promise (id integer PRIMARY KEY)');
    const acknowledged: number[] = [];

    await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((writer) => writeUntilLost(first, acknowledged, writer)));
    const again = await connect(await start());

    const { rows } = await again.query<{ id: number }>('SELECT id FROM promise');
    await again.end();
    const kept = new Set(rows.map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThanOrEqual(2_000);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  });

  test('starts again when the process id it left behind belongs to another program', async () => {
    const first = await start();
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const pidFile = path.join(first.folder, 'postgres-18/postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));

    const second = await start();

    expect(second.pid).not.toBe(first.pid);
  });

  test('ends when the program that started it is killed', async () => {
    const launcher = pathToFileURL(path.join(SOURCE, 'src/platform/embedded-postgres.ts')).href;
    const program = `import { startEmbeddedPostgres } from '${launcher}';
      console.log(JSON.stringify(await startEmbeddedPostgres({ home: '${home}' })));
      setInterval(() => {}, 60_000);`;
    const options = ['--import', path.join(SOURCE, 'typescript.js'), '--input-type=module', '--eval', program];
    const parent = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const orphan = JSON.parse(String(line)) as EmbeddedPostgres;
    const client = await connect(orphan);
    const lost = new Promise((ended) => client.once('end', ended));

    parent.kill('SIGKILL');
    await lost;
    await start(); // Waits until the data are free.

    expect(() => process.kill(orphan.pid, 0)).toThrow('ESRCH');
  });

  test('says which process holds the data when it is started twice', async () => {
    const { pid } = await start();

    await expect(startEmbeddedPostgres({ home })).rejects.toThrow(`is in use by process ${pid}`);
  });
});
