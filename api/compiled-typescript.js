import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import swc from '@swc/core/package.json' with { type: 'json' };
import { swcOptions } from './swc.js';

const HOW = JSON.stringify([swc.version, swcOptions]);

/** The folder of the package that a file belongs to. */
export function packageOf(filename) {
  const folder = path.dirname(filename);
  return existsSync(path.join(folder, 'package.json')) || folder === filename ? folder : packageOf(folder);
}

/** Where what the TypeScript of a package was compiled to is kept. */
export const keptIn = (folder) => path.join(folder, 'node_modules/.cache/typescript');

/** Where what a file is compiled to is kept: a name that changes with its text and with how it is compiled. */
export function keptCompiled(filename, source) {
  const folder = packageOf(filename);
  const name = hash('sha256', `${HOW}\0${path.relative(folder, filename)}\0${source}`);
  return path.join(keptIn(folder), `${name}.js`);
}
