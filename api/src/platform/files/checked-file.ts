import { fileTypeFromBuffer } from 'file-type';
import type { FastifyBaseLogger } from 'fastify';
import { HOTLINE } from '@doorstep/shared/hotline';
import { Refusal, UserErrorCode } from '../errors.ts';
import { BrokenPhotoError, TooManyPixelsError, uprightPhoto } from './photo.ts';
import type { VirusScanner } from './virus-scanner.ts';

/** A file as somebody sent it. */
export interface SentFile {
  bytes: Buffer;
  /** What the sender says that it is. */
  saidType?: string | undefined;
}

/** A file that is what it seems, as it will be kept. */
export interface CheckedFile {
  bytes: Buffer;
  mediaType: 'image/jpeg' | 'application/pdf';
}

/** The most bytes of one file: enough for a photo from any phone. Our own setting. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** Photos by their content. What iPhones take is decoded on another way. */
const HEIC = new Set(['image/heic', 'image/heif']);
const PHOTOS = new Set(['image/jpeg', 'image/png', 'image/webp', ...HEIC]);
const PDF = 'application/pdf';

const refuse = (code: UserErrorCode, says: string) => new Refusal(code, says, ['file']);

/** The refusal for a file beyond {@link MOST_FILE_BYTES}. */
export const tooLarge = () =>
  refuse(UserErrorCode.FILE_TOO_LARGE, '这个文件超过了10兆。请用小一点的照片，或者重新拍一张。');
/** The refusal for a file that ended on the way. */
export const cutOff = () => refuse(UserErrorCode.FILE_DAMAGED, '文件没有传完整。请到信号好的地方再传一次。');
const damaged = () => refuse(UserErrorCode.FILE_DAMAGED, '这个文件打不开，可能是坏了。请重新拍一张，或者换一个文件。');

/**
 * Makes sure, by content alone, that a file is a photo or a PDF and whole; a photo is drawn anew, upright, and loses
 * whatever else it held. Everything else is refused in words.
 */
export async function checkedFile(
  { bytes, saidType }: SentFile,
  scanner: VirusScanner,
  log: FastifyBaseLogger,
): Promise<CheckedFile> {
  if (bytes.length === 0) throw refuse(UserErrorCode.FILE_EMPTY, '这个文件是空的。请重新选一个文件，或者重新拍照。');
  if (bytes.length > MOST_FILE_BYTES) throw tooLarge();
  const type = await typeOf(bytes, saidType);
  await refuseInfected(bytes, scanner, log);
  if (type !== PDF) return { bytes: await redrawn(bytes, type, log), mediaType: 'image/jpeg' };
  if (!isWholePdf(bytes)) throw damaged();
  return { bytes, mediaType: PDF };
}

/** The type by content. A name that says otherwise is only let pass among photos, as phones mix those up themselves. */
async function typeOf(bytes: Buffer, saidType: string | undefined): Promise<string> {
  const type = (await fileTypeFromBuffer(bytes))?.mime;
  const isKnown = type !== undefined && (type === PDF || PHOTOS.has(type));
  if (isKnown && !isOtherKind(type, saidType)) return type;
  throw refuse(
    UserErrorCode.FILE_TYPE_NOT_ALLOWED,
    isKnown
      ? '这个文件的名字和里面的内容对不上。请直接拍照，或者换一个文件。'
      : '这里只收照片和PDF文件。请直接拍照，或者换一个文件。',
  );
}

/** Whether the sender says "photo" of a PDF, "PDF" of a photo, or names what is neither. */
const isOtherKind = (type: string, saidType = ''): boolean => {
  if (saidType === '' || saidType === 'application/octet-stream') return false;
  return type === PDF ? saidType !== PDF : !saidType.startsWith('image/');
};

async function refuseInfected(bytes: Buffer, scanner: VirusScanner, log: FastifyBaseLogger): Promise<void> {
  const isClean = await scanner.isClean(bytes).catch((err: unknown) => {
    log.error({ err }, 'a file could not be scanned for viruses');
    throw refuse(
      UserErrorCode.FILE_NOT_CHECKED,
      `现在查不了文件有没有病毒，没有收下。请过一会儿再传，或打${HOTLINE}请人帮您办。`,
    );
  });
  if (!isClean) throw refuse(UserErrorCode.FILE_INFECTED, '这个文件里有病毒，没有收下。请换一个文件，或者重新拍照。');
}

async function redrawn(bytes: Buffer, type: string, log: FastifyBaseLogger): Promise<Buffer> {
  try {
    return await uprightPhoto(bytes, HEIC.has(type));
  } catch (err) {
    if (err instanceof TooManyPixelsError)
      throw refuse(UserErrorCode.FILE_TOO_LARGE, '这张照片的尺寸太大了。请用小一点的照片，或者重新拍一张。');
    if (!(err instanceof BrokenPhotoError)) throw err;
    log.info({ err }, 'a photo does not decode');
    throw damaged();
  }
}

/** Its end is where a PDF begins to be read; cut off, it has none. */
const isWholePdf = (bytes: Buffer): boolean =>
  /startxref\s+\d+\s+%%EOF/.test(bytes.subarray(-1_024).toString('latin1'));
