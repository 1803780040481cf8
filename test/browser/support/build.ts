import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Where the H5 app is built to. */
export const WEB_ROOT = path.join(ROOT, 'miniprogram/dist/h5');

/** How long a first build may take on a slow machine. */
export const BUILD_MS = 300_000;

/** How long the server with its demo world may take to start when the machine is busy. */
export const START_MS = 90_000;

/** Builds the H5 app, unless nothing it is made of has changed. */
export async function buildH5(): Promise<void> {
  const build = ['-y', 'pnpm@12', '--config.verify-deps-before-run=false', 'run', 'build:h5'];
  await promisify(execFile)('npx', build, { cwd: ROOT, env: { ...process.env, NODE_ENV: 'production', CI: '1' } });
}
