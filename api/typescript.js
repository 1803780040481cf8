import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import 'reflect-metadata'; // Where decorators write those types: before any of them runs.
import { transformSync } from '@swc/core';
import { swcOptions } from './swc.js';

process.setSourceMapsEnabled(true);

// Node itself strips types but knows no decorators, and these classes' decorators need their types at run time.
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return nextLoad(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swcOptions, filename, sourceMaps: 'inline' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
