import { SYSTEM } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { eachByItself } from '../platform/each-by-itself.ts';
import { left } from './check-in.ts';
import { closeIfOver, didNotCome } from './end-claims.ts';
import { lockTask } from './locked-task.ts';
import { settleClaim } from './settle-claim.ts';
import { tellAsker, tellVolunteer, type Telling } from './task-news.ts';
import type { TimeTask } from './time-task.entity.ts';
import { ClaimStatus, ConfirmedHow, TaskStatus, VisitProof } from './timebank.ts';
import { GRACE_MS } from './timebank.rules.ts';

/** Tasks with something that time alone brings about. */
const DUE = `
  select task_id as id from task_claim where status = 'AWAITING_CONFIRMATION' and confirm_due_at <= ?
  union select task_id from task_claim where status in ('CLAIMED', 'IN_SERVICE') and ends_at <= ?
  union select id from time_task where (status = 'OPEN' or free_holds <> '[]') and ends_at <= ?`;

/**
 * What comes about by time: silence confirms, who never came is noted, who never left has left at the planned end, and a
 * task that nobody took is over. Each task in a transaction of its own; safe on several servers at once.
 */
export async function passTime(ctx: ServerContext): Promise<void> {
  const now = ctx.now();
  const late = new Date(now.getTime() - GRACE_MS);
  const due = await ctx.em.execute<{ id: string }[]>(DUE, [now, late, now]);
  const ids = due.map(({ id }) => id);
  await eachByItself(ctx, ids, async (em, id) => {
    const task = await lockTask(em, id);
    if (task) await passTimeOf({ ...ctx, em }, task);
  });
}

async function passTimeOf(ctx: Telling, task: TimeTask): Promise<void> {
  for (const claim of task.claims.getItems()) {
    const isLate = ctx.now().getTime() >= claim.endsAt.getTime() + GRACE_MS;
    if (claim.status === ClaimStatus.CLAIMED && isLate) await didNotCome(ctx, task, claim, SYSTEM);
    else if (claim.status === ClaimStatus.IN_SERVICE && isLate) {
      await left(ctx, { task, claim }, { at: claim.endsAt, proof: VisitProof.RULE });
      await tellVolunteer(ctx, task, claim, 'CHECKED_OUT_BY_RULE');
    } else if (claim.status === ClaimStatus.AWAITING_CONFIRMATION && claim.confirmDueAt! <= ctx.now()) {
      const minutes = await settleClaim(ctx, { task, claim }, { by: SYSTEM, how: ConfirmedHow.BY_RULE });
      await tellAsker(ctx, task, 'CONFIRMED_BY_RULE', { claim, minutes });
      await tellVolunteer(ctx, task, claim, 'CONFIRMED_BY_RULE', claim.earnedMinutes);
    }
  }
  if (task.status !== TaskStatus.CANCELLED) await closeIfOver(ctx, task);
}
