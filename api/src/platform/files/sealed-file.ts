import { createSecretKey, randomBytes } from 'node:crypto';
import { type Algorithm, ciphers, SECRET_BYTES } from '../ciphers.ts';

/** A file that does not open: damaged, exchanged for another, or not of this key. */
export class SealedFileError extends Error {}

/** A file as it lies in the store, and what alone opens it. */
export interface SealedFile {
  sealed: Buffer;
  /** In base64, for a sealed column of the row that owns the file. */
  contentKey: string;
}

/**
 * Seals a file with a key of its own, bound to where it will lie: under another storage key it does not open.
 *
 * Once the content key is gone, so is the file, wherever copies of it lie.
 */
export function sealFile(bytes: Uint8Array, storageKey: string, algorithm: Algorithm): SealedFile {
  const { mark, keyOf } = ciphers[algorithm];
  const secret = randomBytes(SECRET_BYTES);
  const box = keyOf(createSecretKey(secret)).encrypt(bytes, contextOf(mark, storageKey));
  return { sealed: Buffer.concat([Buffer.of(mark), box]), contentKey: secret.toString('base64') };
}

/** What lies in a sealed file. */
export function openFile(sealed: Buffer, storageKey: string, contentKey: string): Buffer {
  const [mark] = sealed;
  const cipher = Object.values(ciphers).find((one) => one.mark === mark);
  const secret = createSecretKey(Buffer.from(contentKey, 'base64'));
  const bytes = cipher?.keyOf(secret).decrypt(sealed.subarray(1), contextOf(cipher.mark, storageKey));
  if (bytes) return bytes;
  throw new SealedFileError(`file ${storageKey} does not open: it was damaged, or exchanged for another.`);
}

const contextOf = (mark: number, storageKey: string): Buffer =>
  Buffer.concat([Buffer.of(mark), Buffer.from(`file ${storageKey}`)]);
