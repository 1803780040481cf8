import { civilDate, civilTime, dayWords, momentWords } from '@doorstep/shared/civil-date';
import type { Doer } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import type { Position } from '../regions/region.entity.ts';
import { metresBetween } from './distance.rules.ts';
import { lockAskedClaim, lockOwnClaim, notNow, type LockedClaim } from './locked-task.ts';
import { rulesHere } from './rules-here.ts';
import type { TaskClaim } from './task-claim.entity.ts';
import { tellAsker, type Telling } from './task-news.ts';
import { ClaimStatus, VisitMoment, VisitProof } from './timebank.ts';
import { CHECK_IN_EARLY_MS, countedMinutes, GRACE_MS, hoursWorth, minutesServed } from './timebank.rules.ts';
import { provenBy } from './visit-proof.ts';

export interface CheckIn {
  claimId: string;
  /** What was typed or scanned. */
  proof: string;
  /** Where the device says it is: a hint, never a condition. */
  position?: Position | undefined;
}

/** The volunteer shows that he came. Showing it again returns it. */
export const checkIn = (ctx: ViewerContext, { claimId, proof, position }: CheckIn): Promise<TaskClaim> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { task, claim } = await lockOwnClaim(inside, claimId);
    if (claim.checkedInAt) return claim;
    refuseUnlessExpected(claim, ctx.now());
    const by = await provenBy(inside, task, proof);
    const distance = position && metresBetween(position, task);
    if (distance !== undefined) claim.checkInDistanceMetres = Math.round(distance / 100) * 100;
    await arrived(inside, { task, claim }, by);
    return claim;
  });

/** The volunteer shows that he leaves; the code shows that the one he helped is with him. Showing it again returns it. */
export const checkOut = (ctx: ViewerContext, { claimId, proof }: CheckIn): Promise<TaskClaim> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { task, claim } = await lockOwnClaim(inside, claimId);
    if (claim.checkedOutAt) return claim;
    refuseUnlessThere(claim);
    await left(inside, { task, claim }, { at: ctx.now(), proof: await provenBy(inside, task, proof) });
    return claim;
  });

/**
 * Who asked says that the volunteer came, or left: the elder himself, his family, the desk that he telephones, the centre.
 * It counts as much as a code. Saying it again returns it.
 */
export const vouchForVisit = (
  ctx: ViewerContext,
  { claimId, moment }: { claimId: string; moment: VisitMoment },
): Promise<TaskClaim> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { by, ...locked } = await lockAskedClaim(inside, claimId);
    const { claim } = locked;
    const proof = proofOf(by);
    if (moment === VisitMoment.ARRIVAL) {
      if (claim.checkedInAt) return claim;
      refuseUnlessExpected(claim, ctx.now());
      await arrived(inside, locked, proof);
      return claim;
    }
    if (claim.checkedOutAt) return claim;
    refuseUnlessThere(claim);
    await left(inside, locked, { at: ctx.now(), proof });
    return claim;
  });

const PROOFS: Partial<Record<Ground, VisitProof>> = {
  [Ground.SELF]: VisitProof.ELDER,
  [Ground.ASSISTANCE]: VisitProof.CALL,
  [Ground.DUTY]: VisitProof.CENTRE,
};
const proofOf = ({ ground }: Doer): VisitProof => PROOFS[ground] ?? VisitProof.FAMILY;

function refuseUnlessExpected({ status, startsAt, endsAt }: TaskClaim, now: Date): void {
  if (status !== ClaimStatus.CLAIMED) throw notNow('这次任务已经取消、退回，或者记为没有来，没有登记。');
  if (now.getTime() < startsAt.getTime() - CHECK_IN_EARLY_MS)
    throw notNow(`还没有到时间，没有登记。约的是${momentWords(startsAt)}，最早提前一小时。`);
  if (now.getTime() > endsAt.getTime() + GRACE_MS) throw notNow('约好的时间已经过了，没有登记。');
}

function refuseUnlessThere({ status }: TaskClaim): void {
  if (status !== ClaimStatus.IN_SERVICE) throw notNow('还没有登记到达，或者已经取消，没有登记。请先登记到达。');
}

async function arrived(ctx: ViewerContext, { task, claim }: LockedClaim, proof: VisitProof): Promise<void> {
  claim.moveTo(ClaimStatus.IN_SERVICE);
  claim.checkedInAt = ctx.now();
  claim.checkInProof = proof;
  task.follow(ctx.now());
  await tellAsker(ctx, task, 'CHECKED_IN', { claim });
}

/** Counts what was served, and asks for confirmation. */
export async function left(
  ctx: Telling,
  { task, claim }: LockedClaim,
  { at, proof }: { at: Date; proof: VisitProof },
): Promise<void> {
  claim.moveTo(ClaimStatus.AWAITING_CONFIRMATION);
  const checkedInAt = claim.checkedInAt!;
  claim.checkedOutAt = at < checkedInAt ? checkedInAt : at;
  claim.checkOutProof = proof;
  claim.countedMinutes = countedMinutes(minutesServed(checkedInAt, claim.checkedOutAt), task.plannedMinutes);
  claim.earnedMinutes = hoursWorth(claim.countedMinutes, task.percent);
  const { confirmDays } = rulesHere(ctx, task.regionCode);
  claim.confirmDueAt = new Date(ctx.now().getTime() + confirmDays * 86_400_000);
  task.follow(ctx.now());
  const extra = `${dayWords(civilDate(claim.confirmDueAt))}${civilTime(claim.confirmDueAt)}`;
  await tellAsker(ctx, task, 'CHECKED_OUT', { claim, minutes: claim.countedMinutes, extra });
}
