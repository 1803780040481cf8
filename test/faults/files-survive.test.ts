import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { folderStore } from '../../api/src/platform/files/folder-store.ts';

const STORE = path.resolve(import.meta.dirname, '../../api/src/platform/files/folder-store.ts');
const KILLS = 12;

/** Puts one file after the other, each of three megabytes behind their own hash, and says each key once it is kept. */
const WRITER = `
  const { createHash, randomBytes, randomUUID } = await import('node:crypto');
  const { folderStore } = await import(${JSON.stringify(STORE)});
  const store = folderStore(process.argv[1]);
  for (;;) {
    const [key, bytes] = [randomUUID(), randomBytes(3_000_000)];
    await store.put(key, Buffer.concat([createHash('sha256').update(bytes).digest(), bytes]));
    process.stdout.write(key + '\\n');
  }
`;

const folder = mkdtempSync(path.join(tmpdir(), 'doorstep-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a writer, kills it in the middle of its work, and gives the keys that it said were kept. */
async function killedWriter(afterMs: number): Promise<string[]> {
  const writer = spawn(process.execPath, ['--input-type=module', '-e', WRITER, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  writer.stdout.on('data', (text: Buffer) => (said += String(text)));
  await once(writer.stdout, 'data');
  await pause(afterMs);
  writer.kill('SIGKILL');
  await once(writer, 'close');
  return said.split('\n').slice(0, -1);
}

test('a server that is killed while it stores files loses none that it kept, and leaves no half that can be read', async () => {
  const kept: string[] = [];
  for (let i = 0; i < KILLS; i++) kept.push(...(await killedWriter(i * 7)));
  const store = folderStore(folder);
  const isWhole = async (key: string) => {
    const file = await store.get(key);
    return file !== undefined && createHash('sha256').update(file.subarray(32)).digest().equals(file.subarray(0, 32));
  };

  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const keys = names.map(({ name }) => name).filter((name) => !name.endsWith('.part'));
  const broken = [];
  for (const key of new Set([...kept, ...keys])) if (!(await isWhole(key))) broken.push(key);

  expect(kept.length).toBeGreaterThanOrEqual(KILLS);
  expect(broken).toEqual([]);
});
