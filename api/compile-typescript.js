import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from '@swc/core';
import { keptCompiled, keptIn } from './compiled-typescript.js';
import { swcOptions } from './swc.js';

/** `node compile-typescript.js <folder>`: compiles what is TypeScript in a package, and forgets what it compiled of files as they were before. */
const folder = process.argv[2];
const kept = keptIn(folder);
try {
  mkdirSync(kept, { recursive: true });
} catch (error) {
  console.error(`${error.message}: so TypeScript is compiled at each start, which takes longer and more memory.`);
  process.exit(1);
}
const files = globSync('**/*.ts', { cwd: folder, exclude: ['**/node_modules/**', '**/dist/**', '**/*.d.ts'] });
// What has a mistake is left out: whoever loads it is told.
const results = await Promise.allSettled(files.map((file) => compile(path.join(folder, file))));
const current = new Set(results.flatMap(({ value }) => (value ? [value, `${value}.map`] : [])));
for (const name of readdirSync(kept))
  if (/\.(js|map)$/.test(name) && !current.has(name)) rmSync(path.join(kept, name), { force: true });

/** Gives the name of the file that is kept. */
async function compile(filename) {
  const source = readFileSync(filename, 'utf8');
  const to = keptCompiled(filename, source);
  if (!existsSync(to)) {
    const { code, map } = await transform(source, {
      ...swcOptions,
      filename,
      sourceFileName: path.relative(kept, filename),
      sourceMaps: true,
      inlineSourcesContent: false,
    });
    write(`${to}.map`, map);
    write(to, code);
  }
  return path.basename(to);
}

/** All at once, for other processes look for it, too. */
function write(file, text) {
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
