import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { ConfigError, readConfig, type Config } from '../config.ts';
import { type DatabaseAddress, lastLineOf, reach } from './database.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { hasEmbeddedPostgres, runningEmbeddedPostgres } from './embedded-postgres-running.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** What a command may ask for once it knows what to do. */
export interface Opened {
  orm: MikroORM;
  config: Config;
}

/** For whoever runs the command. */
export const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * Runs a command over the server's database; `work` opens it and gives whether all is well, which becomes the exit code.
 *
 * What cannot work is told in one line.
 */
export async function runCommand(work: (open: () => Promise<Opened>) => Promise<boolean>): Promise<void> {
  const closers: (() => Promise<unknown>)[] = [];
  const open = async () => {
    const config = readConfig(process.env, { dataDir: path.join(ROOT, '.data'), webRoot: '' });
    const { address, stop } = await addressOf(config);
    if (stop) closers.push(stop);
    const orm = await reach(address, config.databaseUrl && 'DATABASE_URL');
    closers.push(() => orm.close());
    return { orm, config };
  };
  try {
    if (!(await work(open))) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${lastLineOf(error)}\n`);
    process.exitCode = 1;
  }
  for (const close of closers.reverse()) await close();
}

/** The database of the server that runs; that of the last one, when it was the embedded one and has stopped. */
async function addressOf({
  databaseUrl,
  databaseOwnerUrl,
  dataDir,
}: Config): Promise<{ address: DatabaseAddress; stop?: () => Promise<unknown> }> {
  const url = databaseOwnerUrl ?? databaseUrl;
  if (url) return { address: { clientUrl: url } };
  const running = runningEmbeddedPostgres(dataDir);
  if (running) return { address: { ...running, dbName: 'postgres' } };
  if (!hasEmbeddedPostgres(dataDir))
    throw new ConfigError(`There is no database: DATABASE_URL is not set, and none was ever started in ${dataDir}.`);
  const { host, port, user, stop } = await startEmbeddedPostgres({ home: dataDir });
  return { address: { host, port, user, dbName: 'postgres' }, stop };
}
