import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { FileStore } from './file-store.ts';

/** Keys become paths, so they are of our own making and nothing else. */
const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Files in a folder that only the server's user may enter; several servers share it, or use a bucket. */
export function folderStore(folder: string): FileStore {
  const pathOf = (key: string): string => {
    if (!KEY.test(key)) throw new TypeError('A key of the file store is a UUID.');
    return path.join(folder, key.slice(0, 2), key); // So that no folder holds too many.
  };
  return {
    async put(key, bytes) {
      const file = pathOf(key);
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await write(partOf(file), bytes);
      await rename(partOf(file), file);
      await syncFolder(path.dirname(file));
    },
    async get(key) {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async remove(key) {
      const file = pathOf(key);
      await rm(partOf(file), { force: true });
      await rm(file, { force: true });
    },
  };
}

/** A file that is being written; it is named anew once it lies on the disk. */
const partOf = (file: string): string => `${file}.part`;

async function write(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A name too is only safe once it is written. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
