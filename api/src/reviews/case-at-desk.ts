import { LockMode } from '@mikro-orm/core';
import { ReviewStepStatus } from '../applications/application.ts';
import { Application } from '../applications/application.entity.ts';
import { notAtThisStage } from '../applications/stage-words.ts';
import { ReviewStep } from '../applications/review-step.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { refuseOwnCase } from './own-cases.ts';
import { isAtDesk, mayReadCase } from './reviews.access.ts';

/** A case with the step that is open, and the officer who wants to do something about it. */
export interface CaseAtDesk {
  application: Application;
  step: ReviewStep;
  staff: Staff;
}

/** The refusal for a case that is not there, or not of the viewer's region. */
export const noSuchCase = (): Refusal =>
  new Refusal(UserErrorCode.NOT_FOUND, '在您负责的地区没有找到这份申请。请回到列表再看。', ['applicationId']);

/** A case that the viewer may read, locked until the transaction ends. */
export async function lockedCase(
  ctx: ViewerContext,
  id: string,
): Promise<Omit<CaseAtDesk, 'step'> & { step: ReviewStep | null }> {
  const { em, viewer } = ctx;
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  // Two officers who decide at once come here one after the other.
  const application = await em.findOne(Application, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!application) throw noSuchCase();
  const subjectId = application.person.id;
  if (!mayReadCase(staff, application)) throw noSuchCase().concerning({ subjectId });
  await em.populate(application, ['members.person', 'person']);
  ctx.trail.about = { subjectId, ground: Ground.DUTY };
  const step = await em.findOne(
    ReviewStep,
    { application, status: { $ne: ReviewStepStatus.DONE } },
    { populate: ['claimedBy', 'proposedBy'] },
  );
  return { application, step, staff };
}

/** The same at the viewer's own desk, where it can be taken. */
export async function caseAtDesk(ctx: ViewerContext, id: string): Promise<CaseAtDesk> {
  const { application, step, staff } = await lockedCase(ctx, id);
  if (step?.status !== ReviewStepStatus.OPEN) throw notAtThisStage(application.status);
  if (!isAtDesk(staff, step))
    throw new Refusal(
      UserErrorCode.TAKEN_BY_ANOTHER,
      `这一步“${step.title}”现在在${deskWords(ctx, step)}办理，不在您这里。`,
      ['applicationId'],
    );
  await refuseOwnCase(ctx, staff, application, step);
  return { application, step, staff };
}

/** The same once the viewer has taken it. */
export async function claimedCase(ctx: ViewerContext, id: string): Promise<CaseAtDesk> {
  const found = await caseAtDesk(ctx, id);
  const { claimedBy, proposedBy } = found.step;
  if (claimedBy?.id !== found.staff.id)
    throw new Refusal(
      UserErrorCode.TAKEN_BY_ANOTHER,
      claimedBy ? `这份申请已经由${claimedBy.name}接手。` : '请先接手这份申请，再来办。',
      ['applicationId'],
    );
  if (proposedBy)
    throw new Refusal(UserErrorCode.SECOND_OFFICER_NEEDED, '您的决定已经写好，正在等另一位同事确认。', [
      'applicationId',
    ]);
  return found;
}

const deskWords = ({ regions }: ViewerContext, { deskRegionCode }: ReviewStep): string =>
  regions.find(deskRegionCode)?.name ?? '别处';
