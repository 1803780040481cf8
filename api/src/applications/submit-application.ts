import { isDeepStrictEqual } from 'node:util';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { doerOf } from '../identity/doer.ts';
import { applicableItem, itemOf, type ApplicableItem } from './applicable-item.ts';
import { type Answers, ApplicationEventKind, ApplicationStatus, ReviewStepStatus } from './application.ts';
import { Application } from './application.entity.ts';
import { Attachment } from './attachment.entity.ts';
import { actForAll, lockedApplication, noSuchApplication } from './case-authority.ts';
import { checkedAnswers, missingAnswers } from './form.rules.ts';
import { happened } from './happened.ts';
import { openStep, reopenStep } from './open-step.ts';
import { ReviewStep } from './review-step.entity.ts';
import { wantedPapers } from './wanted-papers.ts';

/**
 * Hands an application in, or hands it in again with what was asked for. Whatever is missing is told field by field and
 * paper by paper, and the draft stays as it is.
 *
 * From now on it stands under the rules of this day. Handing in what is handed in returns it.
 */
export async function submitApplication(ctx: ViewerContext, applicationId: string): Promise<Application> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application } = await lockedApplication(inside, applicationId);
    const { status } = application;
    if (status === ApplicationStatus.SUBMITTED || status === ApplicationStatus.IN_REVIEW) return application;
    const people = application.members.map(({ person }) => person.id);
    const by = doerOf(ctx.viewer, await actForAll(inside, people, noSuchApplication));
    application.moveTo(ApplicationStatus.SUBMITTED);
    const isFirst = status === ApplicationStatus.DRAFT;
    const item = isFirst ? applicableItem(ctx, application.itemId) : await itemOf(inside, application);
    application.packHash = item.pack.hash;
    refuseIncomplete(ctx, application, item);
    await refusePapersMissing(inside, application, item);
    Object.assign(application, { submittedAt: application.submittedAt ?? ctx.now(), closesOn: null, warnedAt: null });
    const step = isFirst
      ? await openStep(inside, application, item.application.procedure.steps[0]!, { round: 0, place: 0 })
      : await reopened(inside, application);
    const kind = isFirst ? ApplicationEventKind.SUBMITTED : ApplicationEventKind.RESUBMITTED;
    const words = isFirst ? undefined : changedWords(ctx, application, item);
    await happened(inside, application, { kind, by, step, words });
    return application;
  });
}

/** What was changed in the form since it was given back, for whoever has looked at it before. */
function changedWords({ vault }: ViewerContext, application: Application, item: ApplicableItem): string | undefined {
  const before = vault.open(application, 'returned')?.answers ?? {};
  const now = vault.open(application, 'answers') ?? {};
  const changed = Object.entries(item.application.form.properties).filter(
    ([name]) => !isDeepStrictEqual(before[name], now[name]),
  );
  return changed.length > 0 ? `改了：${changed.map(([, { title }]) => title).join('、')}` : undefined;
}

function refuseIncomplete({ vault }: ViewerContext, application: Application, item: ApplicableItem): void {
  const { form } = item.application;
  // The form may have changed since the draft was written: what it no longer asks is not handed in.
  const asked = Object.entries(vault.open(application, 'answers') ?? {}).filter(([name]) =>
    Object.hasOwn(form.properties, name),
  );
  const answers: Answers = Object.fromEntries(asked);
  application.answers = vault.seal(Application, application.id, 'answers', answers);
  const { errors } = checkedAnswers(form, answers);
  const fieldErrors = [...errors, ...missingAnswers(form, answers)];
  if (fieldErrors.length === 0) return;
  throw new Refusal(UserErrorCode.FORM_INCOMPLETE, '还有几处没有填好，没有提交。填的内容都还在，请按提示改好再提交。', [
    'answers',
  ]).with({ fieldErrors });
}

async function refusePapersMissing(ctx: ViewerContext, application: Application, item: ApplicableItem): Promise<void> {
  const files = await ctx.em.find(Attachment, { application });
  const { returnedAt } = application;
  const asked = new Set(ctx.vault.open(application, 'returned')?.papers.map(({ code }) => code));
  const isThere = (code: string) =>
    files.some(
      ({ paperCode, uploadedAt }) =>
        // What was asked for once more must have come since.
        paperCode === code && (!asked.has(code) || !returnedAt || uploadedAt >= returnedAt),
    );
  const missing = (await wantedPapers(ctx, application, item)).filter(
    ({ code, need }) => need === 'NEEDED' && !isThere(code),
  );
  if (missing.length === 0) return;
  throw new Refusal(
    UserErrorCode.PAPERS_MISSING,
    `还差${missing.length}份材料：${missing.map(({ paper }) => paper).join('、')}。拍照上传后再提交，填的内容都还在。`,
    ['papers'],
  ).with({ missingPapers: missing.map(({ code }) => code) });
}

async function reopened(ctx: ViewerContext, application: Application): Promise<ReviewStep> {
  const step = await ctx.em.findOneOrFail(ReviewStep, { application, status: ReviewStepStatus.PAUSED });
  await reopenStep(ctx, step);
  return step;
}
