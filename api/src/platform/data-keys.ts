import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Config, ConfigError } from '../config.ts';
import { type Algorithm, type CipherKey, ciphers, SECRET_BYTES } from './ciphers.ts';
import type { KeyKind } from './data-key.entity.ts';

/** The settings that keys depend on. */
export type KeySettings = Pick<Config, 'masterKeys' | 'cipher'>;

/** One unwrapped key, in memory. */
export interface OpenKey extends CipherKey {
  id: number;
  kind: KeyKind;
  algorithm: Algorithm;
  secret: KeyObject;
  /** By `performance.now()`: the first moment at which something may be sealed with it. */
  usableFromMs: number;
}

interface KeyRow {
  id: number;
  kind: KeyKind;
  algorithm: Algorithm;
  wrapped: Buffer;
  masterKeyId: string;
  activeInMs: number;
}

/** Any number, other than that of `onlyOneAtATime`; whoever makes keys takes this lock in turn. */
const MAKING = 7_302;

/** The database's keys, unwrapped. */
export class DataKeys {
  readonly #open = new Map<number, OpenKey>();

  private constructor(readonly settings: KeySettings) {}

  /** Reads all keys; makes the first ones where there are none. */
  static async load(em: EntityManager, settings: KeySettings): Promise<DataKeys> {
    const keys = new DataKeys(settings);
    await keys.read(em);
    const missing = (['DATA', 'LOOKUP'] as const).some((kind) => !keys.#all(kind).length);
    if (!missing) return keys;
    await makeFirstKeys(em, settings);
    await keys.read(em);
    return keys;
  }

  /** Learns of keys made meanwhile; those it has need no master key again. */
  async read(em: EntityManager): Promise<void> {
    // The age by the database's clock, for two servers' own may differ.
    const rows = await em.fork().execute<KeyRow[]>(`
      select id, kind, algorithm, wrapped, master_key_id as "masterKeyId",
        (extract(epoch from active_from - clock_timestamp()) * 1000)::float8 as "activeInMs"
      from data_key order by id
    `);
    const now = performance.now();
    for (const row of rows) {
      if (this.#open.has(row.id)) continue;
      const secret = unwrap(row, this.settings);
      const { id, kind, algorithm, activeInMs } = row;
      const key = ciphers[algorithm].keyOf(secret);
      this.#open.set(id, { ...key, id, kind, algorithm, secret, usableFromMs: now + activeInMs });
    }
  }

  get(id: number): OpenKey | undefined {
    return this.#open.get(id);
  }

  /** The key that seals now: the newest active one. */
  get current(): OpenKey {
    const now = performance.now();
    return this.#all('DATA').findLast(({ usableFromMs }) => usableFromMs <= now)!;
  }

  /** The one key for look-ups; it stays for ever, for hashes cannot be turned into those of another. */
  get lookup(): OpenKey {
    return this.#all('LOOKUP')[0]!;
  }

  /** Wraps anew, by the first master key, whatever is wrapped otherwise, and gives how many those were. */
  async rewrap(em: EntityManager): Promise<number> {
    const { masterKeys, cipher } = this.settings;
    const rows = await em
      .fork()
      .execute<Pick<KeyRow, 'id' | 'wrapped' | 'masterKeyId'>[]>(
        'select id, wrapped, master_key_id as "masterKeyId" from data_key order by id',
      );
    const stale = rows.filter(
      ({ masterKeyId, wrapped }) => masterKeyId !== masterKeys[0]!.id || wrapped[0] !== ciphers[cipher].mark,
    );
    for (const { id } of stale) {
      const key = this.#open.get(id)!;
      const { wrapped, masterKeyId } = wrap(key.secret.export(), key, this.settings);
      await em
        .fork()
        .execute('update data_key set wrapped = ?, master_key_id = ? where id = ?', [wrapped, masterKeyId, id]);
    }
    return stale.length;
  }

  #all(kind: KeyKind): OpenKey[] {
    return [...this.#open.values()].filter((key) => key.kind === kind).sort((a, b) => a.id - b.id);
  }
}

/** Several servers may start at once on an empty database: the first to come makes the keys. */
const makeFirstKeys = (em: EntityManager, settings: KeySettings): Promise<void> =>
  whoeverMakesKeys(em, async (em) => {
    const rows = await em.execute<{ kind: KeyKind }[]>('select kind from data_key');
    for (const kind of ['DATA', 'LOOKUP'] as const)
      if (!rows.some((row) => row.kind === kind)) await insertKey(em, kind, settings, 0);
  });

/** Makes a key that seals `activeAfterMs` from now, and gives its id. */
export const makeDataKey = (em: EntityManager, settings: KeySettings, activeAfterMs: number): Promise<number> =>
  whoeverMakesKeys(em, (em) => insertKey(em, 'DATA', settings, activeAfterMs));

const whoeverMakesKeys = <T>(em: EntityManager, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  em.fork().transactional(async (em) => {
    await em.execute('select pg_advisory_xact_lock(?)', [MAKING]);
    return work(em);
  });

async function insertKey(em: EntityManager, kind: KeyKind, settings: KeySettings, activeAfterMs: number) {
  const [{ id }] = await em.execute<[{ id: number }]>('select coalesce(max(id), 0) + 1 as id from data_key');
  const algorithm = settings.cipher;
  const { masterKeyId, wrapped } = wrap(randomBytes(SECRET_BYTES), { id, kind, algorithm }, settings);
  await em.execute(
    `insert into data_key (id, kind, algorithm, wrapped, master_key_id, created_at, active_from)
     values (?, ?, ?, ?, ?, clock_timestamp(), clock_timestamp() + ? * interval '1 millisecond')`,
    [id, kind, algorithm, wrapped, masterKeyId, activeAfterMs],
  );
  return id;
}

type KeyName = Pick<KeyRow, 'id' | 'kind' | 'algorithm'>;

/** Encrypts a key by the first master key, in the algorithm now configured. */
function wrap(secret: Buffer, name: KeyName, { masterKeys: [master], cipher }: KeySettings) {
  const { mark, keyOf } = ciphers[cipher];
  const box = keyOf(master!.secret).encrypt(secret, nameOf(name));
  return { masterKeyId: master!.id, wrapped: Buffer.concat([Buffer.of(mark), box]) };
}

function unwrap(row: KeyRow, { masterKeys }: KeySettings): KeyObject {
  const { wrapped, masterKeyId } = row;
  const master = masterKeys.find(({ id }) => id === masterKeyId);
  if (!master)
    throw new ConfigError(`MASTER_KEYS lacks "${masterKeyId}", which wrapped this database's key ${row.id}.`);
  const cipher = Object.values(ciphers).find(({ mark }) => mark === wrapped[0]);
  const secret = cipher?.keyOf(master.secret).decrypt(wrapped.subarray(1), nameOf(row));
  if (secret) return createSecretKey(secret);
  throw new ConfigError(
    `"${masterKeyId}" in MASTER_KEYS is not the key of that name that wrapped this database's key ${row.id}.`,
  );
}

/** Binds a wrapped key to its row: exchanged for another, it does not unwrap. */
const nameOf = ({ id, kind, algorithm }: KeyName): Buffer => Buffer.from(`data_key.${id}.${kind}.${algorithm}`);
