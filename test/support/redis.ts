import { describe } from '@jest/globals';
import { findOnPath } from './redis-server.ts';

/**
 * Tests that need a real Redis.
 *
 * Without one on this machine they are reported as skipped, except in CI, where they fail: what CI did not run is not known to work.
 */
export const describeWithRedis: typeof describe.skip =
  findOnPath('redis-server') || process.env.CI === 'true' ? describe : describe.skip;
