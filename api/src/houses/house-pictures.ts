import type { EntityManager } from '@mikro-orm/postgresql';
import { HOTLINE } from '@doorstep/shared/hotline';
import { atomically } from '../platform/atomically.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { SentFile } from '../platform/files/checked-file.ts';
import type { ServedPicture } from '../platform/files/pictures.ts';
import { lockHouses } from './hold-place.ts';
import { houseToRun, noSuchHouse } from './houses.service.ts';
import type { CareHouse } from './care-house.entity.ts';
import { HousePicture } from './house-picture.entity.ts';

export interface AddHousePicture {
  houseId: string;
  words: string;
  idempotencyKey: string;
}

/** More than that nobody looks at. Our own setting. */
const MOST_PICTURES = 12;

/**
 * Adds a picture to a house that the viewer runs; drawn anew, it holds nothing of where and when it was taken.
 *
 * Safe to repeat: the same key from the same viewer returns the first one.
 */
export async function addHousePicture(
  ctx: ViewerContext,
  input: AddHousePicture,
  sent: SentFile,
): Promise<HousePicture> {
  await runnableHouse(ctx, input.houseId); // Whoever may not is told before anybody looks at the file.
  const { bytes, mediaType } = await ctx.files.check(sent, ctx.log);
  if (mediaType !== 'image/jpeg')
    throw new Refusal(UserErrorCode.FILE_TYPE_NOT_ALLOWED, '这里只放照片，没有收下。请拍一张，或者选一张照片。', [
      'file',
    ]);
  return atomically(ctx, async (em) => {
    const { id } = await runnableHouse({ ...ctx, em }, input.houseId);
    const [house] = (await lockHouses(em, [id])) as [CareHouse];
    const key = { actorId: actorId(ctx.viewer), idempotencyKey: input.idempotencyKey };
    const earlier = await em.findOne(HousePicture, key);
    if (earlier) return sameOrRefuse(earlier, input);
    if ((await em.count(HousePicture, { house })) >= MOST_PICTURES)
      throw new Refusal(
        UserErrorCode.TOO_MANY_FILES,
        `一家机构最多放${MOST_PICTURES}张照片，已经满了。请先删掉不要的，再放。`,
        ['houseId'],
      );
    return em.create(HousePicture, { house, words: input.words, mediaType, bytes, ...key });
  });
}

/** Takes a picture away. What is gone stays gone: a second time finds nothing. */
export async function removeHousePicture(ctx: ViewerContext, pictureId: string): Promise<string> {
  return atomically(ctx, async (em) => {
    const notFound = new Refusal(UserErrorCode.NOT_FOUND, `没有找到这张照片。请回到上一页再看，或者打${HOTLINE}。`, [
      'pictureId',
    ]);
    const picture = await em.findOne(HousePicture, pictureId);
    if (!picture) throw notFound;
    await runnableHouse({ ...ctx, em }, picture.house.id, notFound);
    em.remove(picture);
    return picture.id;
  });
}

/** A picture as anybody may see it. */
export async function housePicture(em: EntityManager, id: string): Promise<ServedPicture | undefined> {
  const picture = await em.findOne(HousePicture, id, { populate: ['bytes'] });
  return picture ? { bytes: picture.bytes, mediaType: picture.mediaType } : undefined;
}

/** Only staff run houses; a citizen is told the same as of a house that does not exist. */
async function runnableHouse(ctx: ViewerContext, houseId: string, otherwise: Refusal = noSuchHouse()) {
  if (!ctx.viewer.staffId) throw otherwise;
  return houseToRun(ctx, houseId);
}

function sameOrRefuse(earlier: HousePicture, { houseId, words }: AddHousePicture): HousePicture {
  if (earlier.house.id === houseId && earlier.words === words) return earlier;
  throw new Refusal(
    UserErrorCode.IDEMPOTENCY_KEY_REUSED,
    '这次请求和上一次的重复了，没有收下照片。请回到上一页再传。',
    ['idempotencyKey'],
  );
}
