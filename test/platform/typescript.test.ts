import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const HOOK = path.resolve(import.meta.dirname, '../../api/typescript.js');

const PROGRAM = `
interface Said { what: string }

const holdsCompiler = (await import('node:fs')).readFileSync('/proc/self/maps', 'utf8').includes('swc');
const said: Said = { what: holdsCompiler ? 'compiler held' : 'no compiler' };
console.log(said.what);
`;

describe('TypeScript that is run as it stands', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'doorstep-typescript-'));
    writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (text: string) => {
    writeFileSync(path.join(folder, 'program.ts'), text);
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', HOOK, 'program.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { stdout: stdout.trim(), stderr };
  };
  const kept = () => readdirSync(path.join(folder, 'node_modules/.cache/typescript'));

  test('is compiled by another process, the first time too, so that a server does not hold the compiler', () => {
    expect(run(PROGRAM)).toEqual({ stdout: 'no compiler', stderr: '' });
    expect(run(PROGRAM)).toEqual({ stdout: 'no compiler', stderr: '' });
    expect(kept()).toHaveLength(2);
  });

  test('is compiled anew once it has changed, and what it was is forgotten', () => {
    expect(run(`const text: string = 'first'; console.log(text);`).stdout).toBe('first');
    const [before] = kept();

    expect(run(`const text: string = 'second'; console.log(text);`).stdout).toBe('second');

    expect(kept()).toHaveLength(2);
    expect(kept()).not.toContain(before);
  });

  test('tells of an error where it stands in the source', () => {
    const { stderr } = run(
      `interface A { x: number }\n\nfunction fail(a: A): never {\n  throw new Error(String(a.x));\n}\nfail({ x: 1 });\n`,
    );

    expect(stderr).toContain('program.ts:4:9');
    expect(stderr).toContain('program.ts:6:1');
  });

  test('tells of a mistake in it', () => {
    expect(run('const = 1;').stderr).toContain('program.ts:1');
  });

  test('runs where nothing can be kept, and says what that costs', () => {
    mkdirSync(path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'node_modules/.cache'), '');

    const { stdout, stderr } = run(PROGRAM);

    expect(stdout).toBe('compiler held');
    expect(stderr).toContain('compiled at each start');
  });
});
