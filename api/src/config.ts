import { createPrivateKey, createSecretKey, type KeyObject } from 'node:crypto';
import path from 'node:path';
import { PushKind } from './messages/push-kind.ts';
import { type Algorithm, ciphers, isAlgorithm, SECRET_BYTES } from './platform/ciphers.ts';
import type { FilesConfig } from './platform/files/file-store.ts';
import type { S3Config } from './platform/files/s3-store.ts';

/** Every environment variable the server reads, with a default that works on a laptop. */
export interface Config {
  isProduction: boolean;
  host: string;
  port: number;
  /** PostgreSQL to use; the embedded one when unset. */
  databaseUrl: string | undefined;
  /** The same database as the owner of the tables, who brings them up to date; the server itself serves as another. */
  databaseOwnerUrl: string | undefined;
  /** The same database without a pooler in between, to hear what is announced in it; `databaseUrl` when unset. */
  databaseListenUrl: string | undefined;
  /** The most connections that this process opens to PostgreSQL for requests. */
  databasePoolSize: number;
  /** Where the embedded PostgreSQL keeps its data. */
  dataDir: string;
  redisUrl: string | undefined;
  /** How far the event loop may fall behind before new requests are turned away; 0 for never. */
  overloadedAfterMs: number;
  /** How many proxies in front tell who calls, or their addresses; whoever else says so is not believed. */
  trustProxy: number | string[] | false;
  logLevel: string;
  /** Origins other than our own that may call the API from a browser. */
  corsOrigins: string[];
  weChat: WeChatConfig;
  /** The keys that wrap the database's own: the first wraps new ones, all unwrap. */
  masterKeys: MasterKey[];
  /** What new keys are for. */
  cipher: Algorithm;
  files: FilesConfig;
  /** How hours go to other installations; none go when unset. */
  clearing: ClearingConfig | undefined;
  /** Within how many days staff answer a request about one's own data: our own promise. */
  dataRequestDays: number;
  /** Where the policy packs stand; those that came with this version when unset. */
  policiesDir: string | undefined;
  /** Path of the built H5 app, served at `/` when it exists. */
  webRoot: string;
}

/** A key that never enters the database. */
export interface MasterKey {
  id: string;
  secret: KeyObject;
}

/** This installation among others that hours go to. */
export interface ClearingConfig {
  id: string;
  /** Ed25519; the first signs, all are published. */
  keys: MasterKey[];
  /** Path of the list of the others. */
  peersFile: string;
}

export interface WeChatConfig {
  appId: string | undefined;
  appSecret: string | undefined;
  baseUrl: string;
  timeoutMs: number;
  /** By which template each kind of news is told in WeChat; what has none is told within the app alone. */
  templates: PushTemplates;
}

/** A template of a WeChat subscription message, and which of its keywords tell what. */
export interface PushTemplate {
  id: string;
  what: string;
  status: string;
  when: string;
}

export type PushTemplates = Partial<Record<PushKind, PushTemplate>>;

/** A setting that cannot work, in one sentence for whoever starts the server. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

export function readConfig(env: Environment, defaults: Pick<Config, 'dataDir' | 'webRoot'>): Config {
  const config: Config = {
    isProduction: env.NODE_ENV === 'production',
    host: env.HOST || '127.0.0.1',
    port: wholeNumber(env, 'PORT', 4000, 65_535),
    databaseUrl: url(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    databaseOwnerUrl: url(env, 'DATABASE_OWNER_URL', ['postgres:', 'postgresql:']),
    databaseListenUrl: url(env, 'DATABASE_LISTEN_URL', ['postgres:', 'postgresql:']),
    databasePoolSize: wholeNumber(env, 'DATABASE_POOL_SIZE', 16, 500, 2),
    dataDir: env.DATA_DIR || defaults.dataDir,
    redisUrl: url(env, 'REDIS_URL', ['redis:', 'rediss:']),
    overloadedAfterMs: wholeNumber(env, 'OVERLOADED_AFTER_MS', 2_000, 60_000),
    trustProxy: proxies(env.TRUST_PROXY),
    logLevel: env.LOG_LEVEL || (env.NODE_ENV === 'production' ? 'info' : 'warn'),
    corsOrigins: (env.CORS_ORIGINS ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    weChat: {
      appId: env.WECHAT_APP_ID || undefined,
      appSecret: env.WECHAT_APP_SECRET || undefined,
      baseUrl: url(env, 'WECHAT_BASE_URL', ['http:', 'https:']) ?? 'https://api.weixin.qq.com',
      timeoutMs: wholeNumber(env, 'WECHAT_TIMEOUT_MS', 3_000, 60_000),
      templates: env.WECHAT_APP_ID && env.WECHAT_APP_SECRET ? pushTemplates(env) : {},
    },
    masterKeys: masterKeys(env.MASTER_KEYS || `development:${EVERYBODYS_KEY}`),
    cipher: cipher(env.CIPHER || 'aes-256-gcm'),
    files: {
      folder: path.join(env.DATA_DIR || defaults.dataDir, 'files'),
      s3: s3(env),
      clamAvUrl: clamAvUrl(env),
    },
    clearing: clearing(env),
    dataRequestDays: wholeNumber(env, 'DATA_REQUEST_DAYS', 15, 60),
    policiesDir: env.POLICIES_DIR || undefined,
    webRoot: defaults.webRoot,
  };
  if (config.isProduction) refuseWhatIsOnlyForTrying(config);
  return config;
}

function refuseWhatIsOnlyForTrying({ databaseUrl, weChat, masterKeys }: Config): void {
  if (!databaseUrl)
    throw new ConfigError(
      'Production needs DATABASE_URL: the embedded PostgreSQL is only for trying the platform out.',
    );
  if (!weChat.appId || !weChat.appSecret)
    throw new ConfigError('Production needs WECHAT_APP_ID and WECHAT_APP_SECRET.');
  if (masterKeys.some(({ secret }) => secret.export().equals(Buffer.from(EVERYBODYS_KEY, 'base64'))))
    throw new ConfigError('Production needs MASTER_KEYS of its own: the key for trying the platform out is public.');
}

/** What seals personal data on a laptop, and nowhere else: everybody can read it here. */
const EVERYBODYS_KEY = Buffer.from('this key is public: for trying!!').toString('base64');

/** No value is repeated in an error, nor an id, for a key written where the id belongs would be shown. */
function masterKeys(text: string): MasterKey[] {
  const keys = text.split(',').map((entry, index): MasterKey => {
    const [, id, base64] = /^([\w.-]{1,40}):([A-Za-z0-9+/]+=*)$/.exec(entry.trim()) ?? [];
    const secret = Buffer.from(base64 ?? '', 'base64');
    if (id && secret.length === SECRET_BYTES) return { id, secret: createSecretKey(secret) };
    throw new ConfigError(
      `Entry ${index + 1} of MASTER_KEYS must be a name, a colon and ${SECRET_BYTES} bytes in base64.`,
    );
  });
  if (new Set(keys.map(({ id }) => id)).size === keys.length) return keys;
  throw new ConfigError('Two entries of MASTER_KEYS have the same name.');
}

/** All of it, or none. No value is repeated in an error. */
function clearing({ CLEARING_ID: id, CLEARING_KEYS: keys, CLEARING_PEERS: peersFile }: Environment) {
  if (!id && !keys && !peersFile) return undefined;
  if (!id || !keys || !peersFile || !/^[a-z0-9-]{2,40}$/.test(id))
    throw new ConfigError('Clearing needs CLEARING_ID (small letters, digits, -), CLEARING_KEYS and CLEARING_PEERS.');
  return { id, keys: keys.split(',').map(signingKey), peersFile };
}

function signingKey(entry: string, index: number): MasterKey {
  const [, id, base64] = /^([\w.-]{1,40}):([A-Za-z0-9+/]+=*)$/.exec(entry.trim()) ?? [];
  try {
    const secret = createPrivateKey({ key: Buffer.from(base64 ?? '', 'base64'), format: 'der', type: 'pkcs8' });
    if (id && secret.asymmetricKeyType === 'ed25519') return { id, secret };
  } catch {
    // Said below, without what OpenSSL says of it.
  }
  throw new ConfigError(`Entry ${index + 1} of CLEARING_KEYS must be a name, a colon and an Ed25519 key in base64.`);
}

function cipher(text: string): Algorithm {
  if (isAlgorithm(text)) return text;
  throw new ConfigError(`CIPHER must be ${Object.keys(ciphers).join(' or ')}, but is "${text}".`);
}

function pushTemplates(env: Environment): PushTemplates {
  const templates: PushTemplates = {};
  for (const kind of Object.values(PushKind)) {
    const name = `WECHAT_TEMPLATE_${kind}`;
    const text = env[name];
    if (!text) continue;
    const [, id, what, status, when] = /^([\w-]{20,64}):(thing\d+),(phrase\d+),((?:date|time)\d+)$/.exec(text) ?? [];
    if (!id || !what || !status || !when)
      throw new ConfigError(
        `${name} must be the id of a template, a colon and three of its keywords: what, how it stands, when (…:thing1,phrase2,date3).`,
      );
    templates[kind] = { id, what, status, when };
  }
  return templates;
}

/** All of it, or none. */
function s3(env: Environment): S3Config | undefined {
  const endpoint = url(env, 'FILES_S3_ENDPOINT', ['http:', 'https:']);
  const { FILES_S3_BUCKET: bucket, FILES_S3_ACCESS_KEY_ID: accessKeyId } = env;
  const { FILES_S3_SECRET_ACCESS_KEY: secretAccessKey, FILES_S3_REGION: region } = env;
  if (!endpoint && !bucket && !accessKeyId && !secretAccessKey) return undefined;
  if (endpoint && bucket && accessKeyId && secretAccessKey)
    return { endpoint, bucket, accessKeyId, secretAccessKey, region: region || 'us-east-1' };
  throw new ConfigError(
    'A bucket needs FILES_S3_ENDPOINT, FILES_S3_BUCKET, FILES_S3_ACCESS_KEY_ID and FILES_S3_SECRET_ACCESS_KEY.',
  );
}

function clamAvUrl(env: Environment): string | undefined {
  const text = url(env, 'CLAMAV_URL', ['tcp:']);
  if (!text || new URL(text).port) return text;
  throw new ConfigError('CLAMAV_URL must name a port: tcp://host:3310.');
}

function wholeNumber(env: Environment, name: string, fallback: number, max: number, min = 0): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new ConfigError(`${name} must be a whole number from ${min} to ${max}, but is "${text}".`);
}

function proxies(text: string | undefined): Config['trustProxy'] {
  if (!text || text === 'false') return false;
  if (/^[1-9]$/.test(text)) return Number(text);
  if (/^[0-9a-f.:/, ]+$/i.test(text)) return text.split(',').map((address) => address.trim());
  throw new ConfigError('TRUST_PROXY must be the number of proxies in front, 1 to 9, or their addresses.');
}

/** The value itself is not repeated in the error: it may hold a password. */
function url(env: Environment, name: string, protocols: string[]): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  throw new ConfigError(`${name} must be a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
}
