import { ApplicationEventKind, ApplicationStatus, ReviewStepStatus } from '../applications/application.ts';
import type { Application } from '../applications/application.entity.ts';
import { happened } from '../applications/happened.ts';
import { doerOf } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { caseAtDesk, lockedCase } from './case-at-desk.ts';
import { isHeldAtDesk } from './reviews.access.ts';

/**
 * Takes a case at one's own desk: from now on it is this officer's. Taking what one has taken returns it; what lies with
 * somebody who has another post now is free.
 */
export async function claimReview(ctx: ViewerContext, applicationId: string): Promise<Application> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application, step, staff } = await caseAtDesk(inside, applicationId);
    if (step.claimedBy?.id === staff.id) return application;
    if (step.claimedBy && isHeldAtDesk(step))
      throw new Refusal(UserErrorCode.TAKEN_BY_ANOTHER, `这份申请已经由${step.claimedBy.name}接手。`, [
        'applicationId',
      ]);
    if (application.status !== ApplicationStatus.IN_REVIEW) application.moveTo(ApplicationStatus.IN_REVIEW);
    Object.assign(step, { claimedBy: staff, claimedAt: ctx.now() });
    const by = doerOf(ctx.viewer, { ground: Ground.DUTY });
    await happened(inside, application, { kind: ApplicationEventKind.CLAIMED, by, step });
    return application;
  });
}

/** Puts a case back onto the desk, for a colleague. Putting back what lies there returns it. */
export async function releaseReview(ctx: ViewerContext, applicationId: string): Promise<Application> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application, step, staff } = await lockedCase(inside, applicationId);
    const isInHand = step?.status === ReviewStepStatus.OPEN && step.claimedBy?.id === staff.id;
    if (!isInHand) return application;
    // What he had decided and nobody has confirmed goes back with it.
    Object.assign(step, { claimedBy: null, claimedAt: null, proposal: null, proposedBy: null });
    const by = doerOf(ctx.viewer, { ground: Ground.DUTY });
    await happened(inside, application, { kind: ApplicationEventKind.RELEASED, by, step });
    return application;
  });
}
