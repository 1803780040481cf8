/** Ends what the setup started. */
export default async function globalTeardown() {
  await globalThis.testCluster.stop();
}
