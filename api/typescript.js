import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, registerHooks, setSourceMapsSupport } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import 'reflect-metadata'; // Where decorators write those types: before any of them runs.
import { keptCompiled, packageOf } from './compiled-typescript.js';
import { swcOptions } from './swc.js';

// Not for packages: their maps repeat their sources, and would be kept in memory for as long as this runs.
setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });

const require = createRequire(import.meta.url);
const triedPackages = new Set();

// Node itself strips types but knows no decorators, and these classes' decorators need their types at run time.
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return nextLoad(url, context);
    return { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true };
  },
});

/** What a file becomes: as it was kept, or else as a process of its own makes it, so that this one need not hold the compiler. */
function compiled(filename) {
  const source = readFileSync(filename, 'utf8');
  const kept = keptCompiled(filename, source);
  if (!existsSync(kept)) compilePackageOnce(packageOf(filename));
  if (existsSync(kept)) return `${readFileSync(kept, 'utf8')}\n//# sourceMappingURL=${kept}.map`;
  // Where nothing can be kept; or it has a mistake, which is told here.
  return require('@swc/core').transformSync(source, { ...swcOptions, filename, sourceMaps: 'inline' }).code;
}

function compilePackageOnce(folder) {
  if (triedPackages.has(folder)) return;
  triedPackages.add(folder);
  spawnSync(process.execPath, [path.join(import.meta.dirname, 'compile-typescript.js'), folder], { stdio: 'inherit' });
}
