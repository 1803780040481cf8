import { AwsClient } from 'aws4fetch';
import type { FileStore } from './file-store.ts';

/** A bucket that speaks S3. */
export interface S3Config {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** How long one request may take, and how often it is tried again when the store is busy. */
const PATIENCE_MS = 30_000;
const RETRIES = 2;

/** Objects in a bucket that speaks S3. The bucket is made by whoever runs the store; here nothing is listed. */
export function s3Store(config: S3Config): FileStore {
  const { accessKeyId, secretAccessKey, region } = config;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
  const ask = (method: string, key: string, body?: Uint8Array<ArrayBuffer>): Promise<Response> =>
    client.fetch(objectUrl(config, key), {
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body && { body, headers: { 'content-type': 'application/octet-stream' } }),
    });
  return {
    async put(key, bytes) {
      await answered(await ask('PUT', key, Uint8Array.from(bytes)));
    },
    async get(key) {
      const response = await ask('GET', key);
      if (await isMissing(response)) return undefined;
      return Buffer.from(await (await answered(response)).arrayBuffer());
    },
    async remove(key) {
      const response = await ask('DELETE', key);
      if (!(await isMissing(response))) await answered(response);
    },
  };
}

/** The bucket is part of the host, or else of the path: some stores know only one of the two. */
export function objectUrl({ endpoint, bucket }: Pick<S3Config, 'endpoint' | 'bucket'>, key: string): string {
  const { origin, hostname, pathname } = new URL(endpoint);
  const place = hostname.startsWith(`${bucket}.`) ? '' : `/${bucket}`;
  return `${origin}${pathname.replace(/\/$/, '')}${place}/${key}`;
}

/** A missing object is nothing unusual; a missing bucket is. */
async function isMissing(response: Response): Promise<boolean> {
  if (response.status !== 404) return false;
  const code = codeIn(await response.clone().text());
  return code === undefined || code === 'NoSuchKey';
}

async function answered(response: Response): Promise<Response> {
  if (response.ok) return response;
  const code = codeIn(await response.text()) ?? 'no reason given';
  throw new Error(`The file store answered ${response.status}: ${code}.`);
}

/** S3's word for what is wrong. The rest of its answer may repeat what was signed. */
const codeIn = (xml: string): string | undefined => /<Code>(\w{1,60})<\/Code>/.exec(xml)?.[1];
