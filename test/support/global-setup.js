import '../../api/typescript.js';

/** Starts what all test files share: one PostgreSQL with a migrated database to copy. */
export default async function globalSetup() {
  const { startCluster } = await import('./cluster.ts');
  globalThis.testCluster = await startCluster();
}
