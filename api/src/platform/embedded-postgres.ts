import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  DATA_FOLDER,
  dataHome,
  findBinaries,
  initialise,
  POSTGRES_USER,
  scratchFolder,
  spawnOptions,
  temporaryFolder,
} from './embedded-postgres-files.ts';
import { spawnWatched, type WatchedProcess } from './watched-process.ts';

const START_LIMIT_MS = 30_000;

/** How long a database in use may take to be let go: its last user may be ending just now. */
const HELD_LIMIT_MS = 5_000;

/** Where the data lives, or that it need not outlast the run. */
export interface EmbeddedPostgresOptions {
  /** The folder that stands for this database; it holds the data unless root starts it. */
  home?: string;
  /** Fast, not safe against power cuts, deleted at the end: for tests. */
  temporary?: boolean;
  /** Server settings beyond the defaults, `{ max_connections: '200' }`. */
  settings?: Record<string, string>;
}

/** A running PostgreSQL that ends with this process. */
export interface EmbeddedPostgres {
  /** The folder of its socket: what `pg` and MikroORM take as `host`. Nobody else may enter it, so there is no password. */
  host: string;
  port: number;
  user: string;
  pid: number;
  /** The folder of the data and the log; what a test removes. */
  folder: string;
  log: string;
  /** Settles when PostgreSQL has ended, for whatever reason. */
  exited: Promise<unknown>;
  /** Ends it cleanly. */
  stop: () => Promise<unknown>;
}

/** One start of the server. */
interface Attempt {
  server: WatchedProcess;
  socket: string;
  /** The open log, readable even when a temporary database has taken the file with it. */
  log: number;
  /** Where this start's part of the log begins. */
  logged: number;
}

/** One folder's database: the programs, the data and what the server is told. */
interface Cluster {
  binaries: string;
  home: string;
  data: string;
  log: string;
  temporary: boolean;
  settings: string[];
}

/**
 * Starts a private PostgreSQL from the installed binaries, making its database on the first start.
 *
 * It listens on a Unix socket in a private folder alone, survives being killed, and refuses in one line when it cannot start.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await startCluster(await prepareCluster(options));
  } catch (error) {
    throw new Error(`The built-in PostgreSQL did not start: ${reasonOf(error)}`, { cause: error });
  }
}

async function prepareCluster({ home, temporary = !home, settings = {} }: EmbeddedPostgresOptions): Promise<Cluster> {
  const binaries = await findBinaries();
  const folder = temporary || !home ? scratchFolder() : dataHome(home);
  const data = path.join(folder, DATA_FOLDER);
  const unsafe = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '256MB' };
  const all = { listen_addresses: '', timezone: 'UTC', ...(temporary && unsafe), ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  try {
    await initialise(binaries, data, temporary);
  } catch (error) {
    if (temporary) fs.rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return { binaries, home: folder, data, log: path.join(folder, 'postgres.log'), temporary, settings: flags };
}

/** Tries until it is ready; tries again while a predecessor still holds the data. */
async function startCluster(cluster: Cluster): Promise<EmbeddedPostgres> {
  const started = Date.now();
  for (;;) {
    const attempt = await launch(cluster);
    const ready = await becomesReady(cluster, attempt, started + START_LIMIT_MS);
    if (!ready) await attempt.server.stop();
    const complaint = endOfLog(attempt);
    if (ready) return running(cluster, attempt);

    if (!/lock file|still in use/.test(complaint)) throw new Error(fatalLine(complaint) ?? `see ${cluster.log}`);
    const [holder] = pidFile(cluster);
    if (Date.now() - started > HELD_LIMIT_MS) throw new Error(`${cluster.home} is in use by process ${holder}`);
    forgetStrangersPid(cluster, holder);
    await pause(250);
  }
}

async function launch(cluster: Cluster): Promise<Attempt> {
  // A socket's path holds at most 107 bytes, which a folder deep in someone's home would exceed.
  const socket = cluster.temporary ? cluster.home : temporaryFolder('socket');
  const log = fs.openSync(cluster.log, 'a+');
  const logged = fs.fstatSync(log).size;
  const postgres = [path.join(cluster.binaries, 'bin/postgres'), '-D', cluster.data];
  const settings = ['-c', `unix_socket_directories=${socket}`, ...cluster.settings];
  const server = await spawnWatched([...postgres, ...settings], { ...spawnOptions(), remove: socket, log });
  return { server, socket, log, logged };
}

function endOfLog({ log, logged }: Attempt): string {
  const bytes = Buffer.alloc(fs.fstatSync(log).size - logged);
  fs.readSync(log, bytes, { position: logged });
  fs.closeSync(log);
  return bytes.toString();
}

/** Whether it took connections before the deadline and before ending. */
async function becomesReady(cluster: Cluster, { server }: Attempt, deadline: number): Promise<boolean> {
  while (server.isRunning() && Date.now() < deadline) {
    const [owner, state] = pidFile(cluster);
    if (owner === server.pid && state === 'ready') return true;
    await pause(20);
  }
  return false;
}

const running = ({ home, log }: Cluster, { server, socket }: Attempt): EmbeddedPostgres => ({
  host: socket,
  port: 5432,
  user: POSTGRES_USER,
  pid: server.pid,
  folder: home,
  log,
  exited: server.exited,
  stop: server.stop,
});

/** The process that PostgreSQL's lock file names, and its state. */
function pidFile({ data }: Cluster): [pid: number, state?: string] {
  const lines = textOf(path.join(data, 'postmaster.pid')).split('\n');
  return [Number(lines[0]), lines[7]?.trim()];
}

/** After a crash the recorded process id may by now belong to something else; PostgreSQL cannot tell, we can. */
function forgetStrangersPid({ data }: Cluster, holder: number): void {
  try {
    const program = fs.readlinkSync(`/proc/${holder}/exe`);
    if (!program.includes('/postgres')) fs.rmSync(path.join(data, 'postmaster.pid'));
  } catch {
    // It ended meanwhile, or this system has no /proc: the next attempt decides.
  }
}

function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const fatalLine = (output: string): string | undefined =>
  /(?:FATAL|PANIC|^initdb): +(?:error: +)?(.+)/m.exec(output)?.[1];

/** The one line of a failure that tells the reader what is wrong. */
function reasonOf(error: unknown): string {
  const output = (error as { stderr?: unknown }).stderr;
  return (typeof output === 'string' && fatalLine(output)) || (error instanceof Error ? error.message : String(error));
}
