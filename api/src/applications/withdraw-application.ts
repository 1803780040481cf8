import { LockMode } from '@mikro-orm/core';
import type { Doer } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import {
  ApplicationEventKind,
  ApplicationStatus,
  OPEN_STATUSES,
  ReviewOutcome,
  ReviewStepStatus,
} from './application.ts';
import { Application } from './application.entity.ts';
import { lockedApplication } from './case-authority.ts';
import { happened, type Happening } from './happened.ts';
import { ReviewStep } from './review-step.entity.ts';

/** Takes an application back before it is decided. Withdrawing what is withdrawn returns it. */
export async function withdrawApplication(ctx: ViewerContext, applicationId: string): Promise<Application> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application, doer } = await lockedApplication(inside, applicationId);
    if (application.status !== ApplicationStatus.WITHDRAWN)
      await close(inside, application, ApplicationStatus.WITHDRAWN, doer);
    return application;
  });
}

/** Closes an application without a decision, in the surrounding transaction, and takes it off its desk. */
export async function close(
  ctx: Happening,
  application: Application,
  as: ApplicationStatus.WITHDRAWN | ApplicationStatus.LAPSED,
  by: Doer,
): Promise<void> {
  const { em, now } = ctx;
  application.moveTo(as);
  Object.assign(application, { closesOn: null, appealableUntil: null });
  // What was never handed in is nobody's business any more.
  if (!application.submittedAt) application.answers = ctx.vault.seal(Application, application.id, 'answers', {});
  const step = await em.findOne(ReviewStep, { application, status: { $ne: ReviewStepStatus.DONE } });
  if (step) Object.assign(step, { status: ReviewStepStatus.DONE, outcome: ReviewOutcome.CLOSED, doneAt: now() });
  await happened(ctx, application, { kind: ApplicationEventKind[as], by, ...(step && { step }) });
}

/** Withdraws whatever a person still has open, or is a member of, such as when he has died. */
export async function withdrawAllOf(ctx: Happening, personId: string, by: Doer): Promise<void> {
  const { em } = ctx;
  const open = { members: { person: personId }, status: { $in: [...OPEN_STATUSES] } };
  const ids = (await em.find(Application, open)).map(({ id }) => id);
  // Read again: one may have been decided before it was locked.
  const locked = await em.find(
    Application,
    { id: { $in: ids } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  await em.populate(locked, ['person']);
  for (const application of locked)
    if (application.isOpen) await close(ctx, application, ApplicationStatus.WITHDRAWN, by);
}
