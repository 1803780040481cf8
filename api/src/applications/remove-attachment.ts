import { HOTLINE } from '@doorstep/shared/hotline';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { ApplicationStatus } from './application.ts';
import type { Application } from './application.entity.ts';
import { isEditable } from './applications.rules.ts';
import { Attachment } from './attachment.entity.ts';
import { lockedApplication } from './case-authority.ts';
import { notAtThisStage } from './stage-words.ts';
import { touchDraft } from './touch-draft.ts';

export interface RemoveAttachment {
  applicationId: string;
  attachmentId: string;
}

/**
 * Takes a file back out of an application that was not handed in, or not since the file was added. Removing what was
 * removed changes nothing.
 */
export async function removeAttachment(
  ctx: ViewerContext,
  { applicationId, attachmentId }: RemoveAttachment,
): Promise<Application> {
  const { application, storageKey } = await atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application } = await lockedApplication(inside, applicationId);
    const attachment = await em.findOne(Attachment, { id: attachmentId, application });
    if (!attachment) return { application };
    refuseHandedIn(application, attachment);
    await touchDraft(inside, application);
    em.remove(attachment); // PostgreSQL notes its file as a stray.
    return { application, storageKey: attachment.storageKey };
  });
  if (storageKey)
    await ctx.files
      .discard(ctx.em, storageKey)
      .catch((err: unknown) => ctx.log.error({ err }, 'a removed file could not be removed from the store yet'));
  return application;
}

/** What a reviewer has seen stays: a decision rests on it. */
function refuseHandedIn({ status, returnedAt }: Application, { uploadedAt }: Attachment): void {
  if (!isEditable(status)) throw notAtThisStage(status, `现在不能删材料了。传错了的，请打${HOTLINE}。`);
  if (status === ApplicationStatus.RETURNED && returnedAt && uploadedAt < returnedAt)
    throw new Refusal(
      UserErrorCode.NOT_AT_THIS_STAGE,
      '这份材料上次已经交给工作人员看过，不能删。要换的话，请再传一份新的。',
      ['attachmentId'],
    );
}
