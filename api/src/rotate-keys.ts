import path from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig, type Config } from './config.ts';
import { connect, type DatabaseAddress } from './platform/database.ts';
import { rotateKeys } from './platform/data-keys-rotation.ts';
import { startEmbeddedPostgres } from './platform/embedded-postgres.ts';
import { hasEmbeddedPostgres, runningEmbeddedPostgres } from './platform/embedded-postgres-running.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const say = (line: string) => process.stdout.write(`${line}\n`);

/** What to undo at the end, the last first. */
const closers: (() => Promise<unknown>)[] = [];

/** Gives whether everything could be sealed anew. */
async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { 'wait-seconds': { type: 'string' } } });
  const seconds = Number(values['wait-seconds'] ?? 15);
  if (!(seconds >= 0))
    throw new ConfigError('--wait-seconds must be a number: how long servers have to learn of the new key.');
  const config = readConfig(process.env, { dataDir: path.join(ROOT, '.data'), webRoot: '' });
  const orm = await connect(await addressOf(config));
  closers.push(() => orm.close());
  const damaged = await rotateKeys(orm.em, config, { say, activeAfterMs: seconds * 1_000 });
  if (!damaged.length) return true;
  process.stderr.write(`${damaged.join('\n')}\n${damaged.length} values do not open. The old keys are not retired.\n`);
  return false;
}

/** The database of the server that runs; that of the last one, when it was the embedded one and has stopped. */
async function addressOf({ databaseUrl, dataDir }: Config): Promise<DatabaseAddress> {
  if (databaseUrl) return { clientUrl: databaseUrl };
  const running = runningEmbeddedPostgres(dataDir);
  if (running) return { ...running, dbName: 'postgres' };
  if (!hasEmbeddedPostgres(dataDir))
    throw new ConfigError(`There is no database: DATABASE_URL is not set, and none was ever started in ${dataDir}.`);
  const { host, port, user, stop } = await startEmbeddedPostgres({ home: dataDir });
  closers.push(stop);
  return { host, port, user, dbName: 'postgres' };
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  // The driver's own words come last; what stands before them is SQL.
  process.stderr.write(`${(error as Error).message.trim().split('\n').at(-1)!}\n`);
  process.exitCode = 1;
}
for (const close of closers.reverse()) await close();
