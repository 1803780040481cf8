import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Database } from '../world/database.ts';
import type { Measured } from './loops.ts';

/** Whether PostgreSQL's own benchmark is on this machine; nobody has to have it. */
export const hasPgbench = (): boolean => spawnSync('pgbench', ['--version']).status === 0;

/**
 * So many callers who are written in C and do nothing else: each sends one prepared statement again and again, in which `:n` is the
 * number of the call. Where one is refused by PostgreSQL, it throws.
 */
export async function pgbench(
  { host, port, user, database }: Database,
  statement: string,
  { callers, calls }: { callers: number; calls: number },
): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-pgbench-'));
  try {
    const script = path.join(folder, 'script.sql');
    writeFileSync(script, `\\set i :i + 1\n\\set n :i * ${callers} + :client_id\n${statement};\n`);
    const { stdout } = await promisify(execFile)('pgbench', [
      ...['--host', host, '--port', String(port), '--username', user, '--no-vacuum', '--protocol', 'prepared'],
      ...['--client', String(callers), '--transactions', String(Math.max(1, Math.floor(calls / callers)))],
      ...['--define', 'i=-1', '--file', script, '--log', '--log-prefix', path.join(folder, 'log'), database],
    ]);
    const waits = readdirSync(folder)
      .filter((name) => name.startsWith('log'))
      .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'))
      .map((line) => Number(line.split(' ')[2]) / 1_000) // Which client, which of its calls, how many microseconds …
      .sort((one, other) => one - other);
    if (waits.some(Number.isNaN)) throw new Error(`pgbench had to give up calls:\n${stdout}`);
    return {
      perSecond: Number(/^tps = ([\d.]+)/m.exec(stdout)![1]),
      p50Ms: waits[Math.floor(waits.length * 0.5)]!,
      p99Ms: waits[Math.floor(waits.length * 0.99)]!,
      errors: 0,
      calls: waits.length,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
