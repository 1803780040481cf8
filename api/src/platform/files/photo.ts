import pLimit from 'p-limit';
import type { Sharp } from 'sharp';
import { decodeHeic } from './heic.ts';

/** Our own choices: what a phone's camera takes is let in, and what is kept can still be read when enlarged. */
const MOST_PIXELS = 64_000_000;
const LONGEST_SIDE = 2_560;
const QUALITY = 82;

/** A large photo takes hundreds of megabytes for a moment: so many at once, the others wait. */
const inTurn = pLimit(2);

/** Only once somebody sends a photo: its library takes 20 MB. */
const drawing = async () => (await import('sharp')).default;

/** Images that claim to be larger are not even decoded. */
export class TooManyPixelsError extends Error {}

/** A photo that does not decode to its end. */
export class BrokenPhotoError extends Error {}

/** A photo upright, as JPEG, at most 2,560 pixels long, without anything but the picture: no place, no time, no camera. */
export const uprightPhoto = (bytes: Uint8Array, isHeic: boolean): Promise<Buffer> =>
  inTurn(async () => {
    const photo = isHeic ? await decoded(bytes) : await opened(bytes);
    try {
      return await redrawn(photo);
    } catch (cause) {
      if (cause instanceof TooManyPixelsError) throw cause;
      throw new BrokenPhotoError((cause as Error).message, { cause });
    }
  });

const opened = async (bytes: Uint8Array): Promise<Sharp> =>
  (await drawing())(bytes, { failOn: 'error', limitInputPixels: false });

async function redrawn(photo: Sharp): Promise<Buffer> {
  const { width, height } = await photo.metadata();
  if (width * height > MOST_PIXELS) throw new TooManyPixelsError();
  return photo
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}

async function decoded(bytes: Uint8Array): Promise<Sharp> {
  const result = await decodeHeic({ bytes, mostPixels: MOST_PIXELS });
  if ('isBrokenBy' in result) throw new BrokenPhotoError(result.isBrokenBy);
  const { data, width, height } = result;
  if (!data) throw new TooManyPixelsError();
  const sharp = await drawing();
  return sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 }, limitInputPixels: false });
}
