import { HOTLINE } from '@doorstep/shared/hotline';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { itemOf } from './applicable-item.ts';
import type { Answers } from './application.ts';
import { Application } from './application.entity.ts';
import { isEditable } from './applications.rules.ts';
import { lockedApplication } from './case-authority.ts';
import { checkedAnswers, type FieldError } from './form.rules.ts';
import { notAtThisStage } from './stage-words.ts';
import { touchDraft } from './touch-draft.ts';

export interface SaveApplicationDraft {
  applicationId: string;
  /** The version that the answers were changed in. */
  draftVersion: number;
  /** Only what changed; null takes an answer back. */
  answers: Record<string, unknown>;
}

/**
 * Keeps answers of a draft, or of one that was given back. What cannot be kept is told field by field; the rest is kept.
 *
 * A draft that another device has changed meanwhile is not overwritten: it comes back as it is now.
 */
export async function saveApplicationDraft(
  ctx: ViewerContext,
  { applicationId, draftVersion, answers }: SaveApplicationDraft,
): Promise<{ application: Application; fieldErrors: FieldError[] }> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application } = await lockedApplication(inside, applicationId);
    if (!isEditable(application.status))
      throw notAtThisStage(application.status, `现在不能改了。填错了的，请打${HOTLINE}。`);
    if (application.draftVersion !== draftVersion)
      throw new Refusal(
        UserErrorCode.DRAFT_CHANGED,
        '这份申请刚在另一台手机上改过，这次没有保存。请看一看现在的内容，再改。',
        ['draftVersion'],
      ).with({ application, fieldErrors: [] });
    const item = await itemOf(inside, application);
    const { kept, errors } = checkedAnswers(item.application.form, answers);
    const before = ctx.vault.open(application, 'answers') ?? {};
    const all = Object.entries({ ...before, ...kept }).filter(([, value]) => value !== null && value !== '');
    application.answers = ctx.vault.seal(Application, application.id, 'answers', Object.fromEntries(all) as Answers);
    application.draftVersion += 1;
    await touchDraft(inside, application);
    return { application, fieldErrors: errors };
  });
}
