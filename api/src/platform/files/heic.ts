import { Worker } from 'node:worker_threads';

/** What is told to the thread that decodes. */
export interface HeicJob {
  bytes: Uint8Array;
  mostPixels: number;
}

/** A decoded photo, four bytes a pixel; only its size when it has too many pixels. */
export type HeicResult =
  | { data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number }
  | { data?: undefined; width: number; height: number }
  | { isBrokenBy: string };

/** Longer than the largest photo takes on a slow machine. */
const PATIENCE_MS = 30_000;

/** Decodes a photo as iPhones take them, which the image library does not. */
export async function decodeHeic(job: HeicJob): Promise<HeicResult> {
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
    workerData: job,
    execArgv: [],
    stdout: true, // The decoder complains there of what it is told anyway.
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<HeicResult>((resolve, reject) => {
      timer = setTimeout(() => resolve({ isBrokenBy: 'too much to decode in time' }), PATIENCE_MS);
      worker.once('message', resolve).once('error', reject);
      worker.once('exit', () => reject(new Error('The decoder of photos ended without a result.')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
