import { accessSync, constants, mkdtempSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnWatched } from '../../api/src/platform/watched-process.ts';

/** A Redis of one's own. */
export interface TestRedis {
  url: string;
  port: number;
  pid: number;
  stop: () => Promise<unknown>;
}

/** Starts an empty Redis on a free port, or on `port` again after it was stopped. */
export async function startRedis(port?: number): Promise<TestRedis> {
  const program = findOnPath('redis-server');
  if (!program) throw new Error('redis-server is not installed: these tests need a real one.');

  const chosen = port ?? (await freePort());
  const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-redis-'));
  const settings = { port: chosen, bind: '127.0.0.1', dir: folder, save: '', appendonly: 'no' };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const { output, pid, exited, stop } = await spawnWatched([program, ...flags], { remove: folder });

  let said = '';
  const ready = new Promise<boolean>((resolve) => {
    output!.on('data', (text: Buffer) => /Ready to accept connections/.test((said += String(text))) && resolve(true));
    void exited.then(() => resolve(false));
  });
  if (!(await ready)) throw new Error(`Redis did not start:\n${said}`);
  return { url: `redis://127.0.0.1:${chosen}`, port: chosen, pid, stop };
}

export function findOnPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, program)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
