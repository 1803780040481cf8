import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from '@20minutes/s3rver';
import type { S3Config } from '../../api/src/platform/files/s3-store.ts';

/** A server of one's own that speaks S3, with one empty bucket. */
export interface TestS3 {
  config: S3Config;
  /** What a server is started with to use it. */
  env: Record<string, string>;
  stop(): Promise<void>;
}

/** The one key that this server knows, by its own choice. */
const KEY = 'S3RVER';

/** Starts one on a free port. It refuses what is not signed as it must be. */
export async function startS3(): Promise<TestS3> {
  const directory = mkdtempSync(path.join(tmpdir(), 'doorstep-s3-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    directory,
    silent: true,
    vhostBuckets: false,
    configureBuckets: [{ name: 'files' }],
  });
  const { port } = await server.run();
  const config: S3Config = {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: 'files',
    region: 'us-east-1',
    accessKeyId: KEY,
    secretAccessKey: KEY,
  };
  return {
    config,
    env: {
      FILES_S3_ENDPOINT: config.endpoint,
      FILES_S3_BUCKET: config.bucket,
      FILES_S3_ACCESS_KEY_ID: config.accessKeyId,
      FILES_S3_SECRET_ACCESS_KEY: config.secretAccessKey,
    },
    async stop() {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
