import { createHmac, type KeyObject } from 'node:crypto';
import type { EntityClass, EntityManager, MetadataStorage } from '@mikro-orm/postgresql';
import { ciphers, subkey } from './ciphers.ts';
import { DataKeys, type KeySettings } from './data-keys.ts';
import {
  type Content,
  type Contents,
  type Sealed,
  type SealedContents,
  type SealedField,
  SealedType,
} from './sealed.ts';

/** Something sealed that does not open: damaged, moved from another row or column, or under a key not known here. */
export class VaultError extends Error {}

/** Keys are read again as often: well within the time after which a new one is first used. */
const READ_EVERY_MS = 5_000;

/** The byte that names the algorithm, and the key's id. */
const HEADER_BYTES = 5;

interface Row {
  id: string;
}

/**
 * Seals and opens personal values.
 *
 * What it seals is bound to table, column and row: copied elsewhere it does not open. The keys lie in memory, so that
 * nothing here waits but {@link Vault.load}.
 */
export class Vault {
  readonly #subkeys = new Map<string, KeyObject>();
  #timer: NodeJS.Timeout | undefined;

  private constructor(
    readonly keys: DataKeys,
    readonly metadata: MetadataStorage,
  ) {}

  /** Reads the keys; makes the first ones in a database that has none. */
  static async load(em: EntityManager, settings: KeySettings): Promise<Vault> {
    return new Vault(await DataKeys.load(em, settings), em.getMetadata());
  }

  /** Goes on learning of keys that other servers make, until {@link Vault.stop}. */
  follow(em: EntityManager, onError: (error: unknown) => void, everyMs = READ_EVERY_MS): void {
    this.stop();
    this.#timer = setInterval(() => void this.keys.read(em).catch(onError), everyMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Seals one value for one row. The same value twice gives two different results. */
  seal<T extends Row, K extends SealedField<T>>(
    entity: EntityClass<T>,
    id: string,
    field: K,
    value: Content<T, K>,
  ): Sealed<Content<T, K>> {
    return this.sealJson(this.#placeOf(entity, id, field), Buffer.from(JSON.stringify(value))) as Sealed<Content<T, K>>;
  }

  /** Seals several values for one row: what `em.create` and `em.assign` take. */
  sealAll<T extends Row, const V extends Contents<T>>(
    entity: EntityClass<T>,
    id: string,
    values: V & Record<Exclude<keyof V, SealedField<T>>, never>,
  ): SealedContents<T, V> {
    const sealed = Object.entries(values).map(([field, value]) => [
      field,
      value === undefined || value === null ? value : this.seal(entity, id, field as SealedField<T>, value as never),
    ]);
    return Object.fromEntries(sealed) as SealedContents<T, V>;
  }

  /** What lies in a sealed property of a row; nothing when there is nothing. */
  open<T extends Row, K extends SealedField<T>>(row: T, field: K): Content<T, K> | undefined {
    const sealed: unknown = row[field];
    return this.openAt<T, K>(row.constructor, row.id, field, sealed as Uint8Array | undefined);
  }

  /** The same for a row that was read without its entity. */
  openAt<T extends Row, K extends SealedField<T>>(
    entity: EntityClass<T>,
    id: string,
    field: K,
    sealed: Uint8Array | null | undefined,
  ): Content<T, K> | undefined {
    if (!sealed) return undefined;
    return JSON.parse(this.openJson(this.#placeOf(entity, id, field), sealed).toString()) as Content<T, K>;
  }

  /** {@link Vault.seal} below the types. */
  sealJson(place: string, json: Uint8Array): Buffer {
    const key = this.keys.current;
    const header = Buffer.alloc(HEADER_BYTES);
    header[0] = ciphers[key.algorithm].mark;
    header.writeUInt32BE(key.id, 1);
    return Buffer.concat([header, key.encrypt(json, contextOf(header, place))]);
  }

  /** {@link Vault.open} below the types. */
  openJson(place: string, sealed: Uint8Array): Buffer {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    if (bytes.length < HEADER_BYTES) throw new VaultError(`${place} is damaged.`);
    const id = bytes.readUInt32BE(1);
    const key = this.keys.get(id);
    if (key?.kind !== 'DATA') throw new VaultError(`${place} is sealed under key ${id}, which is not known here.`);
    const json = key.decrypt(bytes.subarray(HEADER_BYTES), contextOf(bytes.subarray(0, HEADER_BYTES), place));
    if (!json) throw new VaultError(`${place} does not open: it was damaged, or moved here from elsewhere.`);
    return json;
  }

  /** A keyed hash by which a sealed value can be found; only whoever has the keys can tell what it may be of. */
  lookupHash(purpose: string, value: string): string {
    return this.#hash(`lookup:${purpose}`, value).toString('hex');
  }

  /** A keyed hash that proves who made it: the server. */
  mac(purpose: string, bytes: Uint8Array): Buffer {
    return this.#hash(`mac:${purpose}`, bytes);
  }

  #hash(purpose: string, value: string | Uint8Array): Buffer {
    const { algorithm, secret } = this.keys.lookup;
    const { hash } = ciphers[algorithm];
    let key = this.#subkeys.get(purpose);
    if (!key) this.#subkeys.set(purpose, (key = subkey(hash, secret, purpose)));
    return createHmac(hash, key).update(value).digest();
  }

  /** "person.phone of 0193…": by the database's own names, for classes may be renamed. */
  #placeOf(entity: EntityClass<Row>, id: string, field: string): string {
    const { tableName, properties } = this.metadata.get(entity);
    const { customType, fieldNames } = properties[field as keyof typeof properties];
    if (customType instanceof SealedType) return placeOf(tableName, fieldNames[0]!, id);
    throw new TypeError(`${tableName} has no sealed ${field}`);
  }
}

/** Where a value is at home. */
export const placeOf = (table: string, column: string, id: string): string =>
  `${table}.${column} of ${id.toLowerCase()}`;

const contextOf = (header: Uint8Array, place: string): Buffer => Buffer.concat([header, Buffer.from(place)]);
