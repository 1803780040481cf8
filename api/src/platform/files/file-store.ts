import { folderStore } from './folder-store.ts';
import { type S3Config, s3Store } from './s3-store.ts';

/** Where the files lie that people send, and who looks for viruses in them. */
export interface FilesConfig {
  /** Unless there is a bucket. */
  folder: string;
  s3: S3Config | undefined;
  /** ClamAV's daemon, `tcp://host:port`; without one nothing is scanned. */
  clamAvUrl: string | undefined;
}

/** Where bytes lie that are too large for a row. Whatever is put there is sealed before, and its key says nothing. */
export interface FileStore {
  /** Keeps bytes under a key, whole or not at all. Safe to repeat. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Nothing when there is nothing. */
  get(key: string): Promise<Buffer | undefined>;
  /** Also what an interrupted {@link FileStore.put} left. Safe to repeat. */
  remove(key: string): Promise<void>;
}

/** The store that a deployment has chosen: a bucket, or a folder. */
export const fileStore = ({ s3, folder }: FilesConfig): FileStore => (s3 ? s3Store(s3) : folderStore(folder));
