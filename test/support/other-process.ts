import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { APP_ROLE } from '../../api/src/platform/app-role.ts';
import { MASTER_KEYS, type TestApp } from './app.ts';

/** A server in a process of its own. */
export interface OtherProcess {
  child: ChildProcess;
  /** Where it answers. */
  url: string;
}

/** Starts a second server on a test's database; it has no clock but the real one. */
export async function startOtherProcess(
  { database }: TestApp,
  env: Record<string, string> = {},
): Promise<OtherProcess> {
  const { host, dbName } = database;
  const child = spawn(process.execPath, ['--import', './typescript.js', 'src/main.ts'], {
    cwd: path.resolve(import.meta.dirname, '../../api'),
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      MASTER_KEYS,
      DATABASE_URL: `postgres://${APP_ROLE}@${encodeURIComponent(host)}/${dbName}`,
      OVERLOADED_AFTER_MS: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const isOver = once(child, 'close').then(() => {
    throw new Error(`It ended: ${said}`);
  });
  isOver.catch(() => undefined); // Being killed is the point, later.
  const url = async () => {
    for (;;) {
      const [, found] = /GraphQL +(\S+)\/graphql/.exec(said) ?? [];
      if (found) return found;
      await once(child.stdout, 'data');
    }
  };
  return { child, url: await Promise.race([url(), isOver]) };
}
