import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MASTER_KEYS } from '../world/city.ts';
import type { Database } from '../world/database.ts';

/** A server in a process of its own. */
export interface Server {
  pid: number;
  /** Where it answers: "http://127.0.0.1:40123/graphql". */
  url: string;
  stop(): Promise<void>;
}

const API = path.resolve(import.meta.dirname, '../../../api');

/** What Node is told when our API is started: "exec node --max-old-space-size=512 … src/main.ts". */
const { scripts } = JSON.parse(readFileSync(path.join(API, 'package.json'), 'utf8')) as { scripts: { start: string } };
const HOW_IT_STARTS = scripts.start.split(' ').slice(2);

/** Our own API as it runs in production, logging each request, but for the demo world's rules, of which subsidies are made. */
export const startDoorstep = (
  database: Database,
  redisUrl: string | undefined,
  nodeFlags: readonly string[] = [],
  settings: Record<string, string> = {},
) =>
  start([...nodeFlags, ...HOW_IT_STARTS], {
    cwd: API,
    says: /GraphQL +(\S+)/,
    env: {
      PORT: '0',
      MASTER_KEYS,
      LOG_LEVEL: 'info',
      DATABASE_URL: `postgres://${database.appRole}@${encodeURIComponent(database.host)}/${database.database}`,
      ...(redisUrl && { REDIS_URL: redisUrl }),
      ...settings,
    },
  });

const PEERS = path.resolve(import.meta.dirname, '../peers');

/** One of those beside us, by the name of its file. */
export const startPeer = (name: string, { host, port, user, database }: Database, env: Record<string, string> = {}) =>
  start([`${name}.js`], {
    cwd: PEERS,
    says: /^(http:\S+)$/m,
    env: { NODE_ENV: 'production', PGHOST: host, PGPORT: String(port), PGUSER: user, PGDATABASE: database, ...env },
  });

/** Brings the peers onto this machine, which nobody needs but a benchmark. */
export function installPeers(): void {
  execFileSync('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile'], { cwd: PEERS, stdio: 'inherit' });
}

/** A benchmark that fails leaves nothing running. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill();
});

interface Starting {
  cwd: string;
  env: Record<string, string>;
  /** By what it says where it answers. */
  says: RegExp;
}

async function start(args: readonly string[], { cwd, env, says }: Starting): Promise<Server> {
  // A file, so that nobody who is measured spends time on reading it.
  const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-bench-log-'));
  const log = path.join(folder, 'log');
  const file = openSync(log, 'w');
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', file, file],
  });
  closeSync(file);
  running.add(child);
  child.once('exit', () => running.delete(child));
  for (;;) {
    const said = readFileSync(log, 'utf8');
    const url = says.exec(said)?.[1];
    if (url) return { pid: child.pid!, url, stop: () => stop(child, folder) };
    if (hasEnded(child)) throw new Error(`It ended before it answered:\n${said}`);
    await pause(50);
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

async function stop(child: ChildProcess, folder: string): Promise<void> {
  if (!hasEnded(child)) {
    const isOver = once(child, 'exit');
    child.kill('SIGTERM');
    await isOver;
  }
  rmSync(folder, { recursive: true, force: true });
}
