import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { Registry } from 'prom-client';
import request from 'supertest';
import { createApp } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import { APP_ROLE } from '../../api/src/platform/app-role.ts';
import { connect } from '../../api/src/platform/database.ts';
import { createLog } from '../../api/src/platform/log.ts';
import { connectRedis, type Redis } from '../../api/src/platform/redis.ts';
import type { PolicyLibrary } from '../../api/src/policies/policy-library.ts';
import { PolicyShelf } from '../../api/src/policies/policy-shelf.ts';
import type { Vault } from '../../api/src/platform/vault.ts';
import { prepare } from '../../api/src/prepare.ts';
import { asOwnerOf, freshDatabase, type TestDatabase } from './database.ts';
import { NOON } from './noon.ts';
import { loadCheckedPolicies } from './policies.ts';

export { NOON };

/** A key that no database outside these tests knows; production would take it. */
export const MASTER_KEYS = `test:${Buffer.alloc(32, 7).toString('base64')}`;

/** A server of one's own over a database of one's own. */
export interface TestApp {
  app: FastifyInstance;
  url: string;
  /** As the role that the server serves as. */
  orm: MikroORM;
  vault: Vault;
  database: TestDatabase;
  /** Set it to let time pass. */
  clock: { now: Date };
  /** Everything the server logged, one JSON line each. */
  logged: string[];
  policies: PolicyShelf;
  /** What SIGHUP does, and what it says then. */
  reloadPolicies(): Promise<string>;
  /** Runs SQL as the owner of the tables, who may do what the server may not. */
  asOwner<R extends object>(sql: string, values?: unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

export interface AppOptions {
  /** A database that another app of the test uses already: a second process on the same truth. */
  database?: TestDatabase;
  env?: Record<string, string>;
  redisUrl?: string;
  policies?: PolicyLibrary;
  withDemoWorld?: boolean;
  /** Folder of a built H5 app to serve. */
  webRoot?: string;
}

/** Starts the real server in this process on a free port. */
export async function startApp({
  database,
  env = {},
  redisUrl,
  policies,
  withDemoWorld = false,
  webRoot,
}: AppOptions = {}): Promise<TestApp> {
  const ownDatabase = database ?? (await freshDatabase());
  const { host, port, dbName } = ownDatabase;
  const clock = { now: NOON };
  const now = () => clock.now;
  const logged: string[] = [];
  const log = createLog('debug', { write: (line: string) => void logged.push(line) });
  const register = new Registry();
  const dataDir = path.join(tmpdir(), `doorstep-data-${randomUUID()}`);
  const config = readConfig(
    { PORT: '0', MASTER_KEYS, OVERLOADED_AFTER_MS: '0', ...env },
    { dataDir, webRoot: webRoot ?? '/nowhere' },
  );
  const orm = await connect({ host, port, user: APP_ROLE, dbName });
  const redis: Redis | undefined = redisUrl ? await connectRedis(redisUrl, log) : undefined;
  const close = async () => {
    if (redis?.isOpen) redis.destroy();
    await orm.close();
    rmSync(dataDir, { recursive: true, force: true });
    if (!database) await ownDatabase.drop();
  };
  try {
    const { policiesDir } = config;
    const prepared = await prepare(orm, NOON, {
      keys: config,
      withDemoWorld,
      policiesDir,
      loading: loadCheckedPolicies,
      say: () => undefined,
    });
    const shelf = policies ? new PolicyShelf(policies) : prepared.policies;
    const app = await createApp({ config, orm, redis, register, now, log, ...prepared, policies: shelf });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const closeAll = async () => {
      await app.close();
      await close();
    };
    const asOwner: TestApp['asOwner'] = (sql, values) => asOwnerOf(ownDatabase, sql, values);
    const reloadPolicies = () => shelf.reloadLogged(now(), log);
    const { vault } = prepared;
    return {
      ...{ app, url, orm, vault, policies: shelf, database: ownDatabase, clock, logged },
      ...{ asOwner, reloadPolicies, close: closeAll },
    };
  } catch (error) {
    await close(); // Or jest waits for ever on the pool.
    throw error;
  }
}

/** Who sends: anyone with a token, or a visitor. */
export type Sender = { token: string } | undefined;

export interface Answer {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- A test says which fields it expects by expecting them.
  data: any;
  errors?: { message: string; path?: string[]; extensions: { code: string } & Record<string, unknown> }[];
}

/** Sends one operation and gives the answer's body. */
export async function send({ url }: TestApp, as: Sender, query: string, variables: object = {}): Promise<Answer> {
  const call = request(url).post('/graphql').send({ query, variables });
  const { body } = await (as ? call.set('authorization', `Bearer ${as.token}`) : call);
  return body as Answer;
}

/** The same over connections that stay open, for tests that send tens of thousands. */
export async function sendFast(
  { url }: TestApp,
  { token }: { token: string },
  query: string,
  variables: object,
): Promise<Answer> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
