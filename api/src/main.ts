import path from 'node:path';
import closeWithGrace from 'close-with-grace';
import type { FastifyBaseLogger } from 'fastify';
import { Registry } from 'prom-client';
import { ABSENCE_RULES } from './absence-rules.ts';
import { createApp } from './app.ts';
import { startClearingClocks } from './clearing/clearing-clock.ts';
import { clearingFrom } from './clearing/peers.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { demoSignIns, hasDemoWorld } from './demo/load-demo-world.ts';
import { sealOldPeople } from './identity/seal-old-people.ts';
import { everyHour } from './hourly-work.ts';
import { PushSender } from './messages/push-sender.ts';
import { APP_ROLE, checkAppRole, prepareTables } from './platform/app-role.ts';
import type { ServerContext } from './platform/context.ts';
import { AuditSealer } from './platform/audit-sealer.ts';
import { filesOf } from './platform/files/files.ts';
import { onHangUp } from './platform/hang-up.ts';
import { endWithLauncher } from './platform/launcher.ts';
import { lastLineOf, reach, type DatabaseAddress } from './platform/database.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './platform/embedded-postgres.ts';
import { createLog } from './platform/log.ts';
import { connectRedis } from './platform/redis.ts';
import { prepare } from './prepare.ts';
import { startRespiteClock } from './respite/respite-clock.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const now = () => new Date();

/** For whoever starts the server; the log is for whoever runs it. */
const say = (what: string) => process.stdout.write(`${what}\n`);

/** What to undo at the end, the last first. */
const closers: (() => Promise<unknown>)[] = [];

async function main(): Promise<void> {
  const config = readConfig(process.env, {
    dataDir: path.join(ROOT, '.data'),
    webRoot: path.join(ROOT, 'miniprogram/dist/h5'),
  });
  const log = createLog(config.logLevel);
  closeWithGrace({ delay: 10_000, skip: ['SIGHUP'] }, async ({ err, signal }) => {
    if (err) log.fatal({ err }, 'ending because of an error');
    else if (signal) say('Stopping: finishing what runs …');
    for (const close of closers.reverse()) await close();
    if (signal) say('Stopped.');
  });
  const { served, owner } = await databaseFor(config);
  if (owner) await prepareTables(owner.address, owner.lets, (em) => sealOldPeople(em, config));
  const orm = await reach(served, config.databaseUrl && 'DATABASE_URL', config.databasePoolSize);
  closers.push(() => orm.close());
  const prepared = await prepare(orm, now(), {
    keys: config,
    withDemoWorld: !config.isProduction,
    policiesDir: config.policiesDir,
    say,
  });
  if (config.isProduction && (await hasDemoWorld(orm.em))) {
    throw new ConfigError(
      'This database holds the demo world, whose passwords everybody knows: production needs one of its own.',
    );
  }
  await checkAppRole(orm.em, { isProduction: config.isProduction, log });
  const redis = config.redisUrl ? await connectRedis(config.redisUrl, log) : undefined;
  if (redis) closers.push(() => redis.close());
  const sealer = new AuditSealer(orm.em, prepared.vault, log);
  sealer.start();
  closers.push(() => sealer.stop());
  const register = new Registry();
  const pushes = new PushSender({ em: orm.em, weChat: config.weChat, register, now, log });
  pushes.start();
  closers.push(() => pushes.stop());
  const app = await createApp({ config, orm, redis, register, now, log, ...prepared });
  closers.push(() => app.close());
  const url = await app.listen({ host: config.host, port: config.port });
  onHangUp(() => void prepared.policies.reloadLogged(now(), log).then(say));
  const files = filesOf(config);
  const { regions, vault } = prepared;
  const serverContext = () => ({
    ...{ em: orm.em, regions, vault, policies: prepared.policies.current },
    ...{ absenceRules: ABSENCE_RULES, now },
  });
  closers.push(everyHour(() => ({ ...serverContext(), files }), log));
  closers.push(startRespiteClock(serverContext, log));
  startClearing(config, serverContext, log);
  say(`\nReady.\n  The app      ${url}/\n  GraphQL      ${url}/graphql`);
  if (!config.isProduction) say(await demoSignIns(orm.em, prepared.vault));
  say('\nCtrl-C stops everything.');
}

/** Carries on with hours between installations, where there are others. */
function startClearing(config: Config, contextOf: () => ServerContext, log: FastifyBaseLogger): void {
  if (!config.clearing) return;
  const clearing = clearingFrom(config.clearing, config.isProduction);
  closers.push(startClearingClocks(() => ({ ...contextOf(), clearing }), log));
}

/** The database to serve from, and as whom its tables are brought up to date for the role that serves. */
interface Databases {
  served: DatabaseAddress;
  owner?: { address: DatabaseAddress; lets: string } | undefined;
}

async function databaseFor({ databaseUrl, databaseOwnerUrl, dataDir }: Config): Promise<Databases> {
  if (databaseUrl) {
    const lets = decodeURIComponent(new URL(databaseUrl).username);
    if (databaseOwnerUrl && !lets)
      throw new ConfigError('DATABASE_URL must name a role when DATABASE_OWNER_URL is set.');
    const owner = databaseOwnerUrl ? { address: { clientUrl: databaseOwnerUrl }, lets } : undefined;
    return { served: { clientUrl: databaseUrl }, owner };
  }
  say('Starting the embedded PostgreSQL …');
  const postgres: EmbeddedPostgres = await startEmbeddedPostgres({ home: dataDir });
  let isStopping = false;
  closers.push(() => ((isStopping = true), postgres.stop()));
  void postgres.exited.then(() => {
    if (isStopping) return;
    process.stderr.write(
      `The embedded PostgreSQL has ended by itself; ${postgres.log} says why. Start again: nothing that was answered is lost.\n`,
    );
    process.exit(1);
  });
  const { host, port, user } = postgres;
  const address = { host, port, user, dbName: 'postgres' };
  return { served: { ...address, user: APP_ROLE }, owner: { address, lets: APP_ROLE } };
}

/** What went wrong at the start, in one line for whoever started it. */
function inOneLine(error: unknown): string {
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE')
    return `Port ${process.env.PORT ?? '4000'} is in use by another program: stop it, or set PORT to a free one.`;
  return lastLineOf(error);
}

endWithLauncher();
try {
  await main();
} catch (error) {
  process.stderr.write(`${inOneLine(error)}\n`);
  for (const close of closers.reverse()) await close();
  process.exit(1);
}
