import { missingOf } from '../credits/hold-earned.ts';
import { hasComeBack, releaseHours } from '../credits/hold-hours.ts';
import { reverseService } from '../credits/reverse-service.ts';
import { isFamily } from '../delegations/family.ts';
import { covers } from '../identity/covers.ts';
import { doerOf, type Doer } from '../identity/doer.ts';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { holdAnew } from './hold-anew.ts';
import { lockAnyClaim, noSuchTask, notNow, type LockedClaim } from './locked-task.ts';
import { rulesHere } from './rules-here.ts';
import { settleClaim } from './settle-claim.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { tellAsker, tellVolunteer } from './task-news.ts';
import { ClaimStatus, ConfirmedHow, Payer } from './timebank.ts';
import { countedMinutes, hoursWorth } from './timebank.rules.ts';

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

/**
 * What was settled by another number of minutes is undone, and set aside anew; so is what came back by itself because
 * the dispute took too long.
 */
async function rule(ctx: ViewerContext, locked: LockedClaim, minutes: number, by: Doer): Promise<void> {
  const { task, claim } = locked;
  const about = `task_claim:${claim.id}`;
  const wasSettled = Boolean(claim.confirmedAt);
  const isSame = wasSettled && claim.countedMinutes === minutes;
  if (claim.disputeHoldId) await releaseHours(ctx, claim.disputeHoldId, { doneBy: by, rule: 'dispute' });
  if (wasSettled && !isSame) await undo(ctx, claim, by);
  const isHeld = !wasSettled && claim.pendingId && !(await hasComeBack(ctx, claim.pendingId));
  claim.countedMinutes = minutes;
  claim.earnedMinutes = hoursWorth(minutes, task.percent);
  if (isSame) claim.moveTo(ClaimStatus.SETTLED);
  else if (minutes > 0) {
    if (!isHeld) await holdDecided(ctx, locked, by);
    await settleClaim(ctx, locked, { by, how: ConfirmedHow.BY_DESK, key: `${about}:decided` });
  } else {
    claim.moveTo(ClaimStatus.NOT_SERVED);
    if (isHeld) await releaseHours(ctx, claim.pendingId!, { doneBy: by, rule: 'dispute' });
  }
  task.follow(ctx.now());
}

/** Takes back what was settled, or says how much of it is not there any more. */
async function undo(ctx: ViewerContext, claim: TaskClaim, doneBy: Doer): Promise<void> {
  const about = `task_claim:${claim.id}`;
  const missing = await missingOf(ctx, claim.volunteer.id, about);
  if (missing > 0)
    throw new Refusal(
      UserErrorCode.NOT_ENOUGH,
      `这次存的时长，志愿者在提出异议以前已经用掉了一部分，还差${missing}分钟收不回来，没有定，什么也没有动。可以按原来的${claim.countedMinutes}分钟定，或者等他又有了时长再来定。`,
      ['minutes'],
    );
  await reverseService(ctx, about, { doneBy, rule: 'dispute' });
}

/** For what is decided now; nobody pays for what a centre asked for. */
async function holdDecided(ctx: ViewerContext, locked: LockedClaim, doneBy: Doer): Promise<void> {
  const { task, claim } = locked;
  const { person, payer: from } = task;
  if (!person || from === Payer.NOBODY) return;
  try {
    claim.pendingId = await holdAnew(ctx, locked, { from, doneBy, key: `task_claim:${claim.id}:decided:held` });
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== UserErrorCode.NOT_ENOUGH) throw error;
    const whose = from === Payer.COMMON_FUND ? '公益时长' : '求助的人的时长';
    throw new Refusal(
      UserErrorCode.NOT_ENOUGH,
      `要用${claim.earnedMinutes}分钟，${whose}现在不够，没有定，什么也没有动。可以少定一些，或者等够了再来定。`,
      ['minutes'],
    );
  }
}
