import { v7 as uuidv7 } from 'uuid';
import { HOTLINE } from '@doorstep/shared/hotline';
import type { Doer } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { CheckedFile, SentFile } from '../platform/files/checked-file.ts';
import type { KeptFile } from '../platform/files/files.ts';
import { itemOf } from './applicable-item.ts';
import { type Application, everAsked } from './application.entity.ts';
import { isEditable } from './applications.rules.ts';
import { Attachment } from './attachment.entity.ts';
import { lockedApplication } from './case-authority.ts';
import { notAtThisStage } from './stage-words.ts';
import { touchDraft } from './touch-draft.ts';

export interface AddAttachment {
  applicationId: string;
  /** Which of the papers it shows. */
  paperCode: string;
  idempotencyKey: string;
}

/** Where a file is to go, and the file itself if it was added before. */
interface Place {
  application: Application;
  doer: Doer;
  earlier?: Attachment;
}

/** The most files of one paper: a booklet has that many pages. Our own setting. */
const MOST_FILES = 10;

/**
 * Adds a file to a paper of a draft, or of an application that was given back.
 *
 * Its bytes lie in the store before the row is committed, and are removed again when it is not. Safe to repeat: the same
 * key from the same viewer returns the first one.
 */
export async function addAttachment(ctx: ViewerContext, input: AddAttachment, sent: SentFile): Promise<Attachment> {
  // Whoever may not is told before anybody looks at the file.
  const { earlier } = await atomically(ctx, (em) => placeFor({ ...ctx, em }, input));
  if (earlier) return earlier;
  const file = await ctx.files.check(sent, ctx.log);
  const kept = await ctx.files.keep(ctx.em, file.bytes, ctx.now());
  try {
    return await atomically(ctx, (em) => add({ ...ctx, em }, input, file, kept));
  } finally {
    // If it was added it has an owner now, and stays; if that fails, the hourly work finds it.
    await ctx.files
      .discard(ctx.em, kept.storageKey)
      .catch((err: unknown) => ctx.log.error({ err }, 'a file without an owner could not be removed'));
  }
}

async function add(
  ctx: ViewerContext,
  input: AddAttachment,
  { bytes, mediaType }: CheckedFile,
  { storageKey, contentKey }: KeptFile,
): Promise<Attachment> {
  const { em, viewer, vault, now, files } = ctx;
  const { application, doer, earlier } = await placeFor(ctx, input);
  if (earlier) return earlier;
  await files.own(em, storageKey);
  await touchDraft(ctx, application);
  const id = uuidv7();
  return em.create(Attachment, {
    id,
    application,
    paperCode: input.paperCode,
    mediaType,
    bytes: bytes.length,
    storageKey,
    contentKey: vault.seal(Attachment, id, 'contentKey', contentKey),
    uploadedBy: doer,
    actorId: actorId(viewer),
    idempotencyKey: input.idempotencyKey,
    uploadedAt: now(),
  });
}

/** The place of a file, its application locked; refuses where none can be added. */
async function placeFor(
  ctx: ViewerContext,
  { applicationId, paperCode, idempotencyKey }: AddAttachment,
): Promise<Place> {
  const { em, viewer } = ctx;
  const found = await lockedApplication(ctx, applicationId);
  const earlier = await em.findOne(Attachment, { actorId: actorId(viewer), idempotencyKey });
  if (earlier) return { ...found, earlier: sameOrRefuse(earlier, applicationId, paperCode) };
  const { application } = found;
  if (!isEditable(application.status))
    throw notAtThisStage(application.status, `现在不能加材料了。要补材料，请打${HOTLINE}。`);
  if (!(await papersOf(ctx, application)).has(paperCode))
    throw new Refusal(UserErrorCode.NOT_FOUND, '这份申请不要这种材料。请回到申请里再看要哪些。', ['paperCode']);
  if ((await em.count(Attachment, { application, paperCode })) >= MOST_FILES)
    throw new Refusal(
      UserErrorCode.TOO_MANY_FILES,
      `一种材料最多传${MOST_FILES}个文件，已经满了。请先删掉不要的，再传。`,
      ['paperCode'],
    );
  return found;
}

/** Codes of the papers of the item, and of those that a reviewer asked for. */
async function papersOf(ctx: ViewerContext, application: Application): Promise<Set<string>> {
  const asked = everAsked(ctx.vault.open(application, 'returned'));
  const { papers } = (await itemOf(ctx, application)).application;
  return new Set([...asked, ...papers].map(({ code }) => code));
}

function sameOrRefuse(earlier: Attachment, applicationId: string, paperCode: string): Attachment {
  if (earlier.application.id === applicationId && earlier.paperCode === paperCode) return earlier;
  throw new Refusal(
    UserErrorCode.IDEMPOTENCY_KEY_REUSED,
    '这次请求和上一次的重复了，没有收下文件。请回到申请里再传。',
    ['idempotencyKey'],
  );
}
