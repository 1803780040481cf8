import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Where the compiled mini-program is. */
export const WEAPP = path.join(ROOT, 'miniprogram/dist/weapp');

/** How long a first build may take on a slow machine. */
export const BUILD_MS = 300_000;

/** Builds the mini-program, unless nothing it is made of has changed. */
export async function buildWeapp(): Promise<void> {
  const build = [
    '-y',
    'pnpm@12',
    '--config.verify-deps-before-run=false',
    '--dir',
    'miniprogram',
    'run',
    'build:weapp',
  ];
  await promisify(execFile)('npx', build, { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', CI: '1' } });
}
