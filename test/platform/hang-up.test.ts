import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const API = path.resolve(import.meta.dirname, '../../api');
const PROGRAM = `
  import { onHangUp } from './src/platform/hang-up.ts';
  onHangUp(() => console.log('reads anew'));
  setInterval(() => undefined, 1_000);
  console.log('runs');
`;

test('a server that no terminal belongs to reads anew at each SIGHUP, and goes on', async () => {
  const child = spawn(process.execPath, ['--import', './typescript.js', '--input-type=module', '-e', PROGRAM], {
    cwd: API,
    detached: true, // In a session of its own, which has no terminal.
  });
  const said = async () => String((await once(child.stdout, 'data'))[0]).trim();

  expect(await said()).toBe('runs');
  for (let times = 0; times < 2; times++) {
    child.kill('SIGHUP');
    expect(await said()).toBe('reads anew');
  }

  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([null, 'SIGTERM']);
});
