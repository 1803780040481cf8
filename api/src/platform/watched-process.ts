import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/**
 * Runs a server until it ends or until our end of the pipe on its input closes, which happens however we end, even by
 * SIGKILL. No signal handler in this process could promise that.
 */
const WATCHDOG = `exec 3<&0 </dev/null; "$@" >&2 3<&- & p=$!; echo $p
(read -r _ <&3; kill -INT $p) >/dev/null 2>&1 & w=$!
wait $p; r=$?; kill $w 2>/dev/null; [ -z "$REMOVE" ] || rm -rf -- "$REMOVE"; exit $r`;

/** What a server is run with. */
export interface WatchedProcessOptions extends Pick<SpawnOptions, 'uid' | 'gid' | 'cwd' | 'env'> {
  /** A folder that goes when the server has ended. */
  remove?: string;
  /** An open file for what the server says; without one it is on {@link WatchedProcess.output}. */
  log?: number;
}

/** A server that never outlives this process, and never keeps it alive. */
export interface WatchedProcess {
  pid: number;
  output: Readable | null;
  isRunning: () => boolean;
  /** Settles when it has ended, for whatever reason, with its exit code. */
  exited: Promise<number | null>;
  /** Stays until it has ended by itself. */
  wait: () => Promise<number | null>;
  /** Ends it cleanly. */
  stop: () => Promise<unknown>;
}

/** Starts a server that ends with this process. */
export async function spawnWatched(command: string[], options: WatchedProcessOptions = {}): Promise<WatchedProcess> {
  const { remove = '', log, env = process.env, ...rest } = options;
  const child = spawn('sh', ['-c', WATCHDOG, 'sh', ...command], {
    ...rest,
    env: { ...env, REMOVE: remove },
    // Detached, so that Ctrl-C reaches us alone and we can finish our work before the server goes.
    detached: true,
    stdio: ['pipe', 'pipe', log ?? 'pipe'],
  }) as ChildProcess & { stdin: Writable; stdout: Readable };

  const exited = new Promise<number | null>((done) => child.once('exit', done));
  const pid = Number(await Promise.race([new Promise((got) => child.stdout.once('data', got)), exited]));
  letProgramEnd(child);

  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const wait = () => {
    child.ref();
    return exited;
  };
  const stop = () => {
    child.stdin.end();
    return wait();
  };
  return { pid, output: child.stderr, isRunning, exited, wait, stop };
}

function letProgramEnd(child: ChildProcess): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr]) {
    (handle as { unref(): void } | null)?.unref();
  }
}
