import { availableParallelism } from 'node:os';
import path from 'node:path';
import { swcOptions } from '../api/swc.js';

const reactOptions = {
  ...swcOptions,
  jsc: {
    ...swcOptions.jsc,
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

const everywhere = {
  rootDir: import.meta.dirname,
  cacheDirectory: path.join(import.meta.dirname, '../.cache/jest'),
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.ts$': ['@swc/jest', swcOptions], '\\.tsx$': ['@swc/jest', reactOptions] },
};

export default {
  projects: [
    {
      ...everywhere,
      displayName: 'server',
      testEnvironment: 'node',
      // What takes minutes to fill is run on demand.
      testMatch: [process.env.BENCH ? '<rootDir>/bench/**/*.bench.ts' : '<rootDir>/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/miniprogram/'],
      globalSetup: '<rootDir>/support/global-setup.js',
      globalTeardown: '<rootDir>/support/global-teardown.js',
    },
    {
      ...everywhere,
      displayName: 'miniprogram',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/miniprogram/**/*.test.{ts,tsx}'],
    },
  ],
  // Generous, for machines that are slow or busy; what hangs fails none the less.
  testTimeout: 180_000,
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Modules of a finished test file stay in memory; a worker that has grown large is replaced.
  workerIdleMemoryLimit: '1GB',
  reporters: ['default', '<rootDir>/support/totals-reporter.js'],
};
