import { TaskClaim } from '../../api/src/timebank/task-claim.entity.ts';
import { ClaimStatus, Side } from '../../api/src/timebank/timebank.ts';
import type { TestApp } from '../support/app.ts';
import type { SignedInPerson } from '../support/givens.ts';
import { givenAClaim } from '../timebank/tasks.ts';

/** What the person of the world asked for. */
export interface TasksOfWorld {
  /** One that the volunteer will come for, */
  taskId: string;
  claimId: string;
  /** and one after which the two do not agree. */
  disputedId: string;
}

/** Both with the same words in every place where somebody may write. */
export async function tasksOfHers(
  t: TestApp,
  elder: SignedInPerson,
  volunteer: SignedInPerson,
  words: string,
): Promise<TasksOfWorld> {
  const { taskId, claimId } = await givenAClaim(t, { elder, volunteer, hours: 600, needs: words });
  const startsAt = '2026-11-22T13:00:00+08:00';
  const { claimId: disputedId } = await givenAClaim(t, { elder, volunteer, hours: 0, startsAt, needs: words });
  const em = t.orm.em.fork();
  const claim = await em.findOneOrFail(TaskClaim, disputedId);
  const sealed = (field: 'disputeWords' | 'answerWords') => t.vault.seal(TaskClaim, disputedId, field, words);
  em.assign(claim, {
    ...{ status: ClaimStatus.DISPUTED, disputedBy: Side.ASKER, disputedAt: t.clock.now, countedMinutes: 60 },
    ...{ disputeWords: sealed('disputeWords'), answerWords: sealed('answerWords'), earnedMinutes: 60 },
  });
  await em.flush();
  return { taskId, claimId, disputedId };
}
