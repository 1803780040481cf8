import { readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10;

/** Milliseconds of processor that these processes have used; undefined where Linux does not tell. */
export function cpuMsOf(pids: readonly number[]): number | undefined {
  if (pids.length === 0) return undefined;
  return sum(pids, (pid) => {
    // What stands after the name, which may hold spaces: the twelfth and thirteenth are user and system time.
    const fields = read(pid, 'stat')?.split(') ').at(-1)?.split(' ');
    return fields && (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  });
}

/** Megabytes of memory that these processes hold. */
export function residentMbOf(pids: readonly number[]): number | undefined {
  if (pids.length === 0) return undefined;
  return sum(pids, (pid) => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(read(pid, 'status') ?? '')?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1_024;
  });
}

function sum(pids: readonly number[], of: (pid: number) => number | undefined): number | undefined {
  let total = 0;
  for (const pid of pids) {
    const value = of(pid);
    if (value === undefined) return undefined;
    total += value;
  }
  return total;
}

function read(pid: number, what: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return undefined; // Not Linux: nothing is told, and nothing is made up.
  }
}
