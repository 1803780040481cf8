import { parentPort, workerData } from 'node:worker_threads';
import libheif from 'libheif-js/wasm-bundle.js';
import type { HeicJob, HeicResult } from './heic.ts';

/** Decodes the one photo it was started for, in a thread of its own: it takes a second, and a bad file may end it. */
async function decode({ bytes, mostPixels }: HeicJob): Promise<HeicResult> {
  const [image] = new libheif.HeifDecoder().decode(bytes);
  if (!image) return { isBrokenBy: 'no image in it' };
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > mostPixels) return { width, height };
  const data = new Uint8ClampedArray(width * height * 4);
  const shown = await new Promise((done) => image.display({ data, width, height }, done));
  return shown ? { data, width, height } : { isBrokenBy: 'an image that does not decode' };
}

const result = await decode(workerData as HeicJob).catch((error: unknown): HeicResult => ({
  isBrokenBy: (error as Error).message,
}));
parentPort!.postMessage(result, 'data' in result && result.data ? [result.data.buffer] : []);
