import { itemOf } from '../applications/applicable-item.ts';
import { ApplicationEventKind, ReviewOutcome, ReviewStepStatus } from '../applications/application.ts';
import type { Application } from '../applications/application.entity.ts';
import { happened } from '../applications/happened.ts';
import { openStep } from '../applications/open-step.ts';
import { doerOf } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { claimedCase } from './case-at-desk.ts';
import { stepsOf } from './review-rounds.ts';

/** Finds a step in order and passes the case on to the next one; the last one decides instead. */
export async function passApplication(
  ctx: ViewerContext,
  { applicationId, words }: { applicationId: string; words?: string | undefined },
): Promise<Application> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { application, step } = await claimedCase(inside, applicationId);
    const next = stepsOf(await itemOf(inside, application), step)[step.place + 1];
    if (!next)
      throw new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, '这是最后一步，请批准或不批准，不用再转。', ['applicationId']);
    Object.assign(step, { status: ReviewStepStatus.DONE, outcome: ReviewOutcome.PASSED, doneAt: ctx.now() });
    await em.flush(); // Only one step of a case is open at a time.
    await openStep(inside, application, next, { round: step.round, place: step.place + 1 });
    const by = doerOf(ctx.viewer, { ground: Ground.DUTY });
    await happened(inside, application, { kind: ApplicationEventKind.PASSED, by, step, words });
    return application;
  });
}
