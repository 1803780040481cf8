import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../../config.ts';
import type { Algorithm } from '../ciphers.ts';
import { type CheckedFile, checkedFile, type SentFile } from './checked-file.ts';
import { type FileStore, fileStore } from './file-store.ts';
import { openFile, sealFile } from './sealed-file.ts';
import { clamAv, noScanner, type VirusScanner } from './virus-scanner.ts';

/** A file in the store: what the row that owns it holds of it. */
export interface KeptFile {
  storageKey: string;
  /** What opens it, in base64; for a sealed column. */
  contentKey: string;
}

/** Longer than any request lasts: what is still nobody's then was left by one that failed. */
const STRAY_LASTS_MS = 3_600_000;
const BATCH = 100;

const CLAIM = 'delete from stray_file where storage_key = ? returning 1';

/**
 * Files as domains have them: checked, sealed, and kept outside the database, each owned by a row.
 *
 * Before its bytes are put into the store a file is noted as a stray, and stays one until the row that owns it is
 * committed; so whatever is interrupted, {@link Files.removeStrays} finds what was left.
 */
export class Files {
  constructor(
    readonly store: FileStore,
    readonly scanner: VirusScanner,
    readonly cipher: Algorithm,
  ) {}

  /** What is to be kept of a file that somebody sent; refuses what is no whole photo or PDF. */
  check(sent: SentFile, log: FastifyBaseLogger): Promise<CheckedFile> {
    return checkedFile(sent, this.scanner, log);
  }

  /** Keeps a file that nobody owns yet. */
  async keep(em: EntityManager, bytes: Uint8Array, now: Date): Promise<KeptFile> {
    const storageKey = randomUUID();
    await em.fork().execute('insert into stray_file (storage_key, since) values (?, ?)', [storageKey, now]);
    const { sealed, contentKey } = sealFile(bytes, storageKey, this.cipher);
    await this.store.put(storageKey, sealed);
    return { storageKey, contentKey };
  }

  /** Says, in the transaction that writes the row, that the file has an owner. */
  async own(em: EntityManager, storageKey: string): Promise<void> {
    const owned = await em.execute<unknown[]>(CLAIM, [storageKey]);
    if (!owned.length) throw new Error('The file was taken for a stray before a row owned it.');
  }

  /** Removes a file at once, if it is a stray: one that got an owner stays, whatever its writer came to know of that. */
  async discard(em: EntityManager, storageKey: string): Promise<void> {
    await em.fork().transactional(async (em) => {
      const strays = await em.execute<unknown[]>(CLAIM, [storageKey]);
      if (strays.length) await this.store.remove(storageKey);
    });
  }

  /** What lies in a file; nothing when the store has lost it. */
  async read({ storageKey, contentKey }: KeptFile): Promise<Buffer | undefined> {
    const sealed = await this.store.get(storageKey);
    return sealed && openFile(sealed, storageKey, contentKey);
  }

  /** Removes files whose rows have gone, and those that were never owned; how many. Safe on several servers at once. */
  async removeStrays(em: EntityManager, now: Date, batch = BATCH): Promise<number> {
    for (let removed = 0; ;) {
      const count = await this.#removeBatch(em, new Date(now.getTime() - STRAY_LASTS_MS), batch);
      removed += count;
      if (count < batch) return removed;
    }
  }

  /** The note goes last: what is cut off in between is done once more. */
  #removeBatch(em: EntityManager, before: Date, batch: number): Promise<number> {
    return em.fork().transactional(async (em) => {
      const strays = await em.execute<{ key: string }[]>(
        'select storage_key as key from stray_file where since < ? order by since limit ? for update skip locked',
        [before, batch],
      );
      for (const { key } of strays) await this.store.remove(key);
      if (strays.length)
        await em.execute(`delete from stray_file where storage_key in (${strays.map(() => '?').join()})`, [
          ...strays.map(({ key }) => key),
        ]);
      return strays.length;
    });
  }
}

/** Files as a deployment is configured to have them. */
export const filesOf = ({ files, cipher }: Pick<Config, 'files' | 'cipher'>): Files =>
  new Files(fileStore(files), files.clamAvUrl ? clamAv(files.clamAvUrl) : noScanner, cipher);
