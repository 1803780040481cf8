import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 500;

/** One process between the user's shell and us. */
interface Link {
  pid: number;
  parent: number;
}

let isWatching = false;

/**
 * Ends this program, by SIGTERM, once a package manager between the user's shell and us has gone.
 *
 * Whoever stops the `npx` or `pnpm` they started means the program; but killed by SIGKILL, or by SIGTERM in the case of
 * `npx`, those leave their children running.
 */
export function endWithLauncher(): void {
  if (isWatching) return;
  isWatching = true;
  const links = linksToLauncher();
  const timer = setInterval(() => {
    if (links.every(({ pid, parent }) => processAt(pid)?.parent === parent)) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS).unref();

  // A second signal means "at once" to whoever handles them, so none follows the first.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clearInterval(timer);
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
  }
}

/** From us up to the outermost package manager; whose child that is, is not our concern. */
function linksToLauncher(): Link[] {
  const climbed: Link[] = [];
  let reached = 0;
  for (let pid = process.pid; pid > 1;) {
    const { parent } = processAt(pid) ?? { parent: 0 };
    const above = processAt(parent);
    climbed.push({ pid, parent });
    if (above && isPackageManager(above.command)) reached = climbed.length;
    // Between two package managers there is at most a shell.
    else if (climbed.length > reached + 1) break;
    pid = parent;
  }
  return climbed.slice(0, reached);
}

/** `npm exec …`, `/usr/bin/pnpm start`, `node /some/where/npx-cli.js …`; not a shell whose text mentions one. */
const isPackageManager = (command: string): boolean => /^(\S*\bnode\s+)?(\S*\/)?(npm|npx|pnpm|pnpx)\b/.test(command);

function processAt(pid: number): { parent: number; command: string } | undefined {
  try {
    if (process.platform !== 'linux') return fromPs(pid);
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return { parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), command };
  } catch {
    return undefined; // It has gone.
  }
}

function fromPs(pid: number): { parent: number; command: string } {
  const line = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  const [, parent = '', command = ''] = /^(\d+)\s+(.*)$/s.exec(line) ?? [];
  return { parent: Number(parent), command };
}
