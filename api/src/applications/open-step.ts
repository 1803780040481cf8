import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { Role } from '../identity/role.ts';
import type { Context } from '../platform/context.ts';
import type { ReviewStepData } from '../policies/application-data.ts';
import { ReviewStepStatus } from './application.ts';
import type { Application } from './application.entity.ts';
import { deskAbove, deskOf } from './review-desk.ts';
import { ReviewStep } from './review-step.entity.ts';
import { addWorkingDays } from '../policies/working-time.ts';

type Opening = Pick<Context, 'em' | 'regions' | 'now'>;

/** Puts the next step of the review onto its desk. */
export async function openStep(
  ctx: Opening,
  application: Application,
  step: ReviewStepData,
  { round, place }: { round: number; place: number },
): Promise<ReviewStep> {
  const { em, now } = ctx;
  const role = Role[step.role];
  const deskRegionCode = await deskOf(ctx, application.regionCode, step);
  const row = em.create(ReviewStep, {
    application,
    round,
    place,
    code: step.code,
    title: step.title,
    role,
    deskRegionCode,
    workingDays: step.workingDays,
    openedAt: now(),
    dueOn: addWorkingDays(civilDate(now()), step.workingDays),
    status: ReviewStepStatus.OPEN,
  });
  await planEscalation(ctx, row);
  return row;
}

/** Gives a step that waited for papers its days anew. */
export async function reopenStep(ctx: Opening, step: ReviewStep): Promise<void> {
  Object.assign(step, {
    status: ReviewStepStatus.OPEN,
    claimedBy: null,
    claimedAt: null,
    dueOn: addWorkingDays(civilDate(ctx.now()), step.workingDays),
  });
  await planEscalation(ctx, step);
}

/** From when on the step goes to the next level, should it be overdue. */
async function planEscalation(ctx: Opening, step: ReviewStep): Promise<void> {
  const above = await deskAbove(ctx, step.deskRegionCode, step.role);
  Object.assign(step, { escalatesOn: above ? addDays(step.dueOn, 1) : null });
}
