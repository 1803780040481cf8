import { holdEarned } from '../credits/hold-earned.ts';
import { doerOf, type Doer } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { actForAsker, lockAnyClaim, notNow, type LockedClaim } from './locked-task.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { tellAsker, tellVolunteer } from './task-news.ts';
import { ClaimStatus, Side } from './timebank.ts';
import { DISPUTABLE_MS, HELD_MS } from './timebank.rules.ts';

/** Either side says that it was not so; what it brought is kept until the desk decides. Saying it again returns it. */
export const disputeService = (
  ctx: ViewerContext,
  { claimId, words }: { claimId: string; words: string },
): Promise<TaskClaim> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const locked = await lockAnyClaim(inside, claimId);
    const { task, claim } = locked;
    const { side, by } = await sideOf(inside, locked);
    if (claim.status === ClaimStatus.DISPUTED && claim.disputedBy === side) return claim;
    if (claim.decidedAt) throw notNow('工作人员已经定过了，不能再提。有疑问请打12349。');
    refuseUnlessDisputable(claim, ctx.now());
    if (claim.status === ClaimStatus.SETTLED) await keepWhatItBrought(inside, claim, by);
    claim.moveTo(ClaimStatus.DISPUTED);
    claim.disputedBy = side;
    claim.disputedAt = ctx.now();
    claim.disputeWords = ctx.vault.seal(TaskClaim, claim.id, 'disputeWords', words);
    task.follow(ctx.now());
    if (side === Side.ASKER) await tellVolunteer(inside, task, claim, 'DISPUTED');
    else await tellAsker(inside, task, 'DISPUTED', { claim });
    return claim;
  });

/** The volunteer, or whoever may act for who asked. */
async function sideOf(ctx: ViewerContext, { task, claim }: LockedClaim): Promise<{ side: Side; by: Doer }> {
  if (ctx.viewer.personId === claim.volunteer.id) {
    ctx.trail.about = { subjectId: claim.volunteer.id, ground: Ground.SELF };
    return { side: Side.VOLUNTEER, by: doerOf(ctx.viewer, { ground: Ground.SELF }) };
  }
  return { side: Side.ASKER, by: await actForAsker(ctx, task, 'claimId') };
}

/** What was settled is not spent until it is decided, or there would be nothing to take back. */
async function keepWhatItBrought(ctx: ViewerContext, claim: TaskClaim, doneBy: Doer): Promise<void> {
  const about = `task_claim:${claim.id}`;
  const until = new Date(ctx.now().getTime() + HELD_MS);
  const kept = { volunteerId: claim.volunteer.id, about, key: `${about}:disputed`, doneBy, until };
  claim.disputeHoldId = await holdEarned(ctx, kept);
}

function refuseUnlessDisputable({ status, confirmedAt }: TaskClaim, now: Date): void {
  if (status === ClaimStatus.AWAITING_CONFIRMATION) return;
  if (status !== ClaimStatus.SETTLED) throw notNow('还没有结束，或者已经提过了，没有再记。');
  if (now.getTime() > confirmedAt!.getTime() + DISPUTABLE_MS) throw notNow('确认已经超过30天，不能再提了。');
}

/** The other side tells how it was; saying it again changes the words until it is decided. */
export const answerDispute = (
  ctx: ViewerContext,
  { claimId, words }: { claimId: string; words: string },
): Promise<TaskClaim> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const locked = await lockAnyClaim(inside, claimId);
    const { claim } = locked;
    const { side } = await sideOf(inside, locked);
    if (claim.status !== ClaimStatus.DISPUTED) throw notNow('现在没有什么要回答的。');
    if (side === claim.disputedBy) throw notNow('这是您提出来的，等对方和工作人员。');
    claim.answerWords = ctx.vault.seal(TaskClaim, claim.id, 'answerWords', words);
    return claim;
  });
