import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** The real API with the demo world, in a process of its own. */
export interface RunningApi {
  url: string;
  stop(): Promise<void>;
}

/** Starts it on a free port, over a database of its own. Its clock stands at noon of 22 November 2026. */
export async function startApi(): Promise<RunningApi> {
  const hook = path.resolve(import.meta.dirname, '../../../api/typescript.js');
  const script = path.join(import.meta.dirname, 'api.ts');
  const child = spawn(process.execPath, ['--import', hook, script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [said] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [unknown];
  if (!Buffer.isBuffer(said)) throw new Error(`The API ended with ${String(said)} before it was ready.`);
  const stop = async () => {
    const ended = once(child, 'exit');
    child.stdin.end();
    await ended;
  };
  return { url: said.toString().trim(), stop };
}
