import { releaseHours } from '../credits/hold-hours.ts';
import { SYSTEM, type Doer } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { actForAsker, lockAskedClaim, lockOwnClaim, lockTask, noSuchTask, notNow } from './locked-task.ts';
import type { TaskClaim } from './task-claim.entity.ts';
import { tellAsker, tellVolunteer, type Telling } from './task-news.ts';
import type { TimeTask } from './time-task.entity.ts';
import { ClaimStatus, TaskEnd, TaskStatus } from './timebank.ts';
import { hasBegun } from './timebank.rules.ts';

/** Gives a claim back before its time comes, so that another may have it. Giving back what was given back returns it. */
export const giveClaimBack = (ctx: ViewerContext, claimId: string): Promise<TaskClaim> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { task, claim } = await lockOwnClaim(inside, claimId);
    if (claim.status === ClaimStatus.GIVEN_BACK) return claim;
    if (claim.status !== ClaimStatus.CLAIMED) throw notNow('已经开始了，或者已经结束，不能退。');
    // Who has not come by then did not come: giving it back would say that he never was to.
    if (claim.startsAt <= ctx.now())
      throw notNow('约好的时间已经到了，不能退了。去不了的话，请马上打电话告诉对方或社区。');
    claim.giveBack(task);
    task.follow(ctx.now());
    await tellAsker(inside, task, 'GIVEN_BACK', { claim });
    return claim;
  });

/**
 * Cancels a task for whoever asked, also while it is claimed: the volunteers are told. Not once one of them has begun.
 * Cancelling what is cancelled returns it.
 */
export const cancelTimeTask = (ctx: ViewerContext, taskId: string): Promise<TimeTask> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const task = await lockTask(em, taskId);
    if (!task) throw noSuchTask('taskId');
    const by = await actForAsker(inside, task, 'taskId');
    if (task.status === TaskStatus.CANCELLED) return task;
    if (task.claims.getItems().some(hasBegun))
      throw notNow('已经开始了，不能取消。结束以后请确认，哪里不对可以提出来。', 'taskId');
    await cancelTask(inside, task, TaskEnd.BY_ASKER, by);
    await tellAsker(inside, task, 'CANCELLED');
    return task;
  });

/** Cancels a task of which nothing has begun: the volunteers are told, and what was set aside goes back. */
export async function cancelTask(ctx: Telling, task: TimeTask, reason: TaskEnd, doneBy: Doer): Promise<void> {
  task.status = TaskStatus.CANCELLED;
  task.endReason = reason;
  await releaseFree(ctx, task, doneBy);
  for (const claim of task.claims.getItems()) {
    if (claim.status !== ClaimStatus.CLAIMED) continue;
    claim.moveTo(ClaimStatus.CANCELLED);
    if (claim.pendingId) await releaseHours(ctx, claim.pendingId, { doneBy, rule: 'cancelled' });
    await tellVolunteer(ctx, task, claim, 'CANCELLED');
  }
}

/** Gives back what is set aside for places that nobody took. */
async function releaseFree(ctx: Telling, task: TimeTask, doneBy: Doer): Promise<void> {
  for (const pendingId of task.freeHolds) await releaseHours(ctx, pendingId, { doneBy, rule: 'nobody' });
  task.freeHolds = [];
}

/** Who asked says that the volunteer did not come, once it should have begun. Saying it again returns it. */
export const reportNoShow = (ctx: ViewerContext, claimId: string): Promise<TaskClaim> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { task, claim, by } = await lockAskedClaim(inside, claimId);
    if (claim.status === ClaimStatus.NO_SHOW) return claim;
    if (claim.status !== ClaimStatus.CLAIMED) throw notNow('已经登记来过了，或者已经结束，没有记。');
    if (claim.startsAt > ctx.now()) throw notNow('还没有到约好的时间，没有记。');
    await didNotCome(inside, task, claim, by);
    return claim;
  });

/** Notes that a volunteer did not come, and gives back what was set aside for him. */
export async function didNotCome(ctx: Telling, task: TimeTask, claim: TaskClaim, doneBy: Doer): Promise<void> {
  claim.moveTo(ClaimStatus.NO_SHOW);
  if (claim.pendingId) await releaseHours(ctx, claim.pendingId, { doneBy, rule: 'no-show' });
  await tellAsker(ctx, task, 'NO_SHOW', { claim });
  await tellVolunteer(ctx, task, claim, 'NO_SHOW');
  await closeIfOver(ctx, task);
}

/** A task whose time is over gives back what nobody took, and is cancelled where nobody came at all. */
export async function closeIfOver(ctx: Telling, task: TimeTask): Promise<void> {
  if (ctx.now() >= task.endsAt) await releaseFree(ctx, task, SYSTEM);
  const wasOpen = task.claims.getItems().every(({ status }) => status === ClaimStatus.GIVEN_BACK);
  task.follow(ctx.now());
  if (wasOpen && task.status === TaskStatus.CANCELLED) await tellAsker(ctx, task, 'NOBODY_CAME');
}
