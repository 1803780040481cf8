import type { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { cancelTask } from './end-claims.ts';
import { lockTask } from './locked-task.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { tellAsker } from './task-news.ts';
import { TimeTask } from './time-task.entity.ts';
import { ClaimStatus, TaskEnd, TaskStatus } from './timebank.ts';
import { hasBegun } from './timebank.rules.ts';
import { Volunteer } from './volunteer.entity.ts';

/**
 * Ends what somebody asked for and what he took on, in the surrounding transaction: his record was closed. What has begun
 * goes on to its end by time. He is locked by the caller, so that he asks for nothing meanwhile.
 */
export async function endTasksOf(ctx: ViewerContext, personId: string, by: Doer): Promise<void> {
  const { em } = ctx;
  const under = await em.execute<{ id: string }[]>(
    `select id from time_task where person_id = ? and status in ('OPEN', 'CLAIMED')
     union select task_id from task_claim where volunteer_id = ? and status = 'CLAIMED' order by id`,
    [personId, personId],
  );
  for (const { id } of under) {
    const task = (await lockTask(em, id))!;
    const mine = task.claims.getItems().filter((claim) => claim.volunteer.id === personId);
    for (const claim of mine) {
      if (claim.status !== ClaimStatus.CLAIMED) continue;
      claim.giveBack(task);
      await tellAsker(ctx, task, 'GIVEN_BACK', { claim });
    }
    const mayCancel = !task.claims.getItems().some(hasBegun);
    if (task.person?.id === personId && mayCancel) await cancelTask(ctx, task, TaskEnd.BY_ASKER, by);
    else if (task.status !== TaskStatus.CANCELLED) task.follow(ctx.now());
  }
}

/** Removes what was written by and about a person: that there was a service, when and how long, stays, and says nothing of whose. */
export async function eraseTasksOf({ em }: ViewerContext, personId: string): Promise<void> {
  const person = em.getReference(Person, personId);
  await em.nativeUpdate(TimeTask, { person }, { needs: null });
  const words = { ratingWords: null, disputeWords: null, answerWords: null, decisionWords: null };
  await em.nativeUpdate(TaskClaim, { $or: [{ volunteer: person }, { task: { person } }] }, words);
  await em.nativeDelete(Volunteer, { person });
}
