import { holdHours, releaseHours } from '../credits/hold-hours.ts';
import { bookOf } from '../credits/credits.ts';
import { reverseService } from '../credits/reverse-service.ts';
import { isFamily } from '../delegations/family.ts';
import { doerOf, type Doer } from '../identity/doer.ts';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { actForAsker, lockAnyClaim, noSuchTask, notNow, type LockedClaim } from './locked-task.ts';
import { ruleName, rulesHere } from './rules-here.ts';
import { settleClaim } from './settle-claim.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { tellAsker, tellVolunteer } from './task-news.ts';
import { covers } from './timebank.access.ts';
import { ClaimStatus, ConfirmedHow, Payer, Side } from './timebank.ts';
import { countedMinutes, DISPUTABLE_MS, HELD_MS, hoursWorth } from './timebank.rules.ts';

/** Either side says that it was not so. Saying it again returns it. */
export const disputeService = (
  ctx: ViewerContext,
  { claimId, words }: { claimId: string; words: string },
): Promise<TaskClaim> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const locked = await lockAnyClaim(inside, claimId);
    const { task, claim } = locked;
    const side = await sideOf(inside, locked);
    if (claim.status === ClaimStatus.DISPUTED && claim.disputedBy === side) return claim;
    if (claim.decidedAt) throw notNow('工作人员已经定过了，不能再提。有疑问请打12349。');
    refuseUnlessDisputable(claim, ctx.now());
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
async function sideOf(ctx: ViewerContext, { task, claim }: LockedClaim): Promise<Side> {
  if (ctx.viewer.personId === claim.volunteer.id) {
    ctx.trail.about = { subjectId: claim.volunteer.id, ground: Ground.SELF };
    return Side.VOLUNTEER;
  }
  await actForAsker(ctx, task, 'claimId');
  return Side.ASKER;
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
    const side = await sideOf(inside, locked);
    if (claim.status !== ClaimStatus.DISPUTED) throw notNow('现在没有什么要回答的。');
    if (side === claim.disputedBy) throw notNow('这是您提出来的，等对方和工作人员。');
    claim.answerWords = ctx.vault.seal(TaskClaim, claim.id, 'answerWords', words);
    return claim;
  });

export interface DisputeDecision {
  claimId: string;
  /** What counts; 0 when nothing was served. */
  minutes: number;
  words: string;
}

/**
 * The desk decides, both sides heard: how many minutes count. What was settled otherwise is reversed first. Deciding it
 * again the same way returns it.
 */
export const decideDispute = (ctx: ViewerContext, { claimId, minutes, words }: DisputeDecision): Promise<TaskClaim> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const locked = await lockAnyClaim(inside, claimId);
    const { task, claim } = locked;
    const by = await deskOf(inside, locked);
    if (claim.decidedAt && claim.countedMinutes === minutes) return claim;
    if (claim.status !== ClaimStatus.DISPUTED) throw notNow('没有人提出异议，或者已经定过了，没有再定。');
    refuseUnheard(inside, locked);
    if (minutes > task.plannedMinutes)
      throw new Refusal(UserErrorCode.BAD_VALUE, `最多算${task.plannedMinutes}分钟，没有定。`, ['minutes']);
    claim.decidedAt = ctx.now();
    claim.decidedBy = by;
    claim.decisionWords = ctx.vault.seal(TaskClaim, claim.id, 'decisionWords', words);
    await rule(inside, locked, countedMinutes(minutes, task.plannedMinutes), by);
    await tellAsker(inside, task, 'DECIDED', { claim, minutes });
    await tellVolunteer(inside, task, claim, 'DECIDED', claim.earnedMinutes);
    return claim;
  });

/** Staff where the task is; not on his own case, nor on his family's. */
async function deskOf(ctx: ViewerContext, { task, claim }: LockedClaim): Promise<Doer> {
  const { em, viewer, trail } = ctx;
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  if (!covers(staff, task.regionCode)) throw noSuchTask('claimId');
  trail.about = { subjectId: task.person?.id ?? claim.volunteer.id, ground: Ground.DUTY };
  const sides = [claim.volunteer.id, ...(task.person ? [task.person.id] : [])];
  const { personId } = staff;
  if (personId && (sides.includes(personId) || (await isFamily(em, personId, sides))))
    throw new Refusal(UserErrorCode.OWN_CASE, '这是您自己或家里人的事，请同事来定。', ['claimId']);
  return doerOf(viewer, { ground: Ground.DUTY });
}

/** Whoever has had as many days as for confirming, and says nothing, has been heard. */
function refuseUnheard(ctx: ViewerContext, { task, claim }: LockedClaim): void {
  const { confirmDays } = rulesHere(ctx, task.regionCode);
  const waitedMs = ctx.now().getTime() - claim.disputedAt!.getTime();
  if (claim.answerWords || waitedMs >= confirmDays * 86_400_000) return;
  throw new Refusal(
    UserErrorCode.OTHER_SIDE_NOT_HEARD,
    `还没有听到另一方怎么说，没有定。请打电话问一问，或等满${confirmDays}天。`,
    ['claimId'],
  );
}

/** What was settled by another number of minutes is undone, and set aside anew. */
async function rule(ctx: ViewerContext, locked: LockedClaim, minutes: number, by: Doer): Promise<void> {
  const { task, claim } = locked;
  const wasSettled = Boolean(claim.confirmedAt);
  const isSame = wasSettled && claim.countedMinutes === minutes;
  if (wasSettled && !isSame) await undo(ctx, locked, minutes, by);
  claim.countedMinutes = minutes;
  claim.earnedMinutes = hoursWorth(minutes, task.percent);
  if (isSame) claim.moveTo(ClaimStatus.SETTLED);
  else if (minutes > 0)
    await settleClaim(ctx, locked, { by, how: ConfirmedHow.BY_DESK, key: `task_claim:${claim.id}:decided` });
  else {
    claim.moveTo(ClaimStatus.NOT_SERVED);
    if (!wasSettled && claim.pendingId) await releaseHours(ctx, claim.pendingId, { doneBy: by, rule: 'dispute' });
  }
  task.follow(ctx.now());
}

async function undo(ctx: ViewerContext, { task, claim }: LockedClaim, minutes: number, doneBy: Doer): Promise<void> {
  const about = `task_claim:${claim.id}`;
  await reverseService(ctx, about, { doneBy, rule: 'dispute' });
  const { person, regionCode, payer, kind, percent } = task;
  if (!person || payer === Payer.NOBODY || minutes === 0) return;
  const rules = rulesHere(ctx, regionCode);
  claim.pendingId = await holdHours(ctx, {
    ...{ personId: person.id, book: bookOf(regionCode), from: payer, minutes: hoursWorth(minutes, percent) },
    ...{ about, key: `${about}:decided:held`, doneBy, until: new Date(ctx.now().getTime() + HELD_MS) },
    ...{ rule: ruleName(rules, kind, percent), clauseId: rules.clause },
  });
}
