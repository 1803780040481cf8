import { LockMode } from '@mikro-orm/core';
import { NIL } from 'uuid';
import { addDays, civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { ApplicationEventKind, ReviewStepStatus } from '../applications/application.ts';
import { Application } from '../applications/application.entity.ts';
import { happened } from '../applications/happened.ts';
import { deskAbove } from '../applications/review-desk.ts';
import { ReviewStep } from '../applications/review-step.entity.ts';
import { addWorkingDays } from '../policies/working-time.ts';
import { SYSTEM } from '../identity/doer.ts';
import { record } from '../platform/audit.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';

/** Gives each overdue step to the desk above, one case a transaction; how many. Safe on several servers at once. */
export async function escalateReviews(ctx: ServerContext): Promise<number> {
  const today = civilDate(ctx.now());
  let escalated = 0;
  for (let after: string | undefined = NIL; after;) {
    const from: string = after;
    const due: { id: string; application: string }[] = await ctx.em.execute(
      `select id, application_id as application from review_step
       where status = 'OPEN' and escalates_on <= ? and id > ? order by id limit ${BATCH}`,
      [today, from],
    );
    for (const { id, application } of due) if (await escalate(ctx, application, id, today)) escalated += 1;
    after = due.length === BATCH ? due.at(-1)!.id : undefined;
  }
  return escalated;
}

const BATCH = 200;

async function escalate(ctx: ServerContext, applicationId: string, stepId: string, today: CivilDate): Promise<boolean> {
  return ctx.em.fork().transactional(async (em) => {
    const inside = { ...ctx, em };
    // The case first, as whoever decides does; one that is being decided is left alone.
    const [application] = await em.find(
      Application,
      { id: applicationId },
      { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
    );
    const step = application && (await em.findOne(ReviewStep, { id: stepId, status: ReviewStepStatus.OPEN }));
    if (!step?.escalatesOn || step.escalatesOn > today) return false;
    await em.populate(application!, ['person']);
    const above = await deskAbove(inside, step.deskRegionCode, step.role);
    if (!above) {
      Object.assign(step, { escalatesOn: null });
      return false;
    }
    const hasMore = await deskAbove(inside, above, step.role);
    Object.assign(step, {
      deskRegionCode: above,
      claimedBy: null,
      claimedAt: null,
      proposal: null,
      proposedBy: null,
      escalatedAt: ctx.now(),
      escalatesOn: hasMore ? addDays(addWorkingDays(today, step.workingDays), 1) : null,
    });
    await happened(inside, application!, { kind: ApplicationEventKind.ESCALATED, by: SYSTEM, step });
    record(inside, {
      action: 'escalateReviews',
      outcome: AuditOutcome.DONE,
      authority: Ground.SYSTEM,
      subjectId: application!.person.id,
      touched: [`review_step:${stepId}`],
    });
    return true;
  });
}
