import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { endAbsenceOfStay } from '../absences/end-absence.ts';
import { leaveBed } from '../houses/leave-bed.ts';
import type { Doer } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ServerContext, ViewerContext } from '../platform/context.ts';
import { respiteOf } from '../policies/respite-items.ts';
import { allocateNow } from './allocate-now.ts';
import { leavingOn } from './lived.rules.ts';
import { markDue, markDueFor } from './mark-due.ts';
import { writePrice } from './price-stay.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { oweForStay } from './stay-shares.ts';
import { StayEventKind, StayStatus, type StayEnd } from './stay.ts';
import { notNow, refuseUnchecked, stayAtHouse } from './stay-at-house.ts';
import { stayHappened } from './stay-happened.ts';

export interface DischargeFromStay {
  stayId: string;
  checks: string[];
}

/**
 * Lets somebody go home once all of the check-list is gone through. Earlier than planned, and the nights that are left go to whoever
 * waits, and count and cost nothing.
 *
 * Safe to repeat: who has gone is returned as he stands.
 */
export async function dischargeFromStay(
  ctx: ViewerContext,
  { stayId, checks }: DischargeFromStay,
): Promise<RespiteStay> {
  const left = await atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { stay, by } = await stayAtHouse(inside, stayId);
    if (stay.status === StayStatus.COMPLETED) return stay;
    if (stay.status !== StayStatus.IN_STAY) throw notNow('他没有登记入住，没有什么要办离开的。');
    const item = await respiteOf(inside, stay.itemId, stay.packHash);
    refuseUnchecked(item.respite.discharge, checks, '离开');
    stay.checks = { ...stay.checks, discharge: [...new Set(checks)] };
    const today = civilDate(ctx.now());
    await leave(inside, stay, { by, today });
    // At home from today on, the first day too: the night for which the bed was kept is another matter.
    await endAbsenceOfStay(inside, stay.id, today, by);
    await stayHappened(inside, stay, { kind: StayEventKind.COMPLETED, by });
    return stay;
  });
  await allocateNow(ctx);
  return left;
}

/** Ends a locked stay in which somebody is, with the nights that he had. */
export async function leave(
  ctx: ServerContext,
  stay: RespiteStay,
  { by, today, reason }: { by: Doer; today: CivilDate; reason?: StayEnd },
): Promise<void> {
  const { em, now } = ctx;
  const leavesOn = leavingOn(stay, today);
  stay.moveTo(StayStatus.COMPLETED);
  Object.assign(stay, { endedAt: now(), endedBy: by, endReason: reason });
  if (leavesOn !== stay.endsOn) {
    await leaveBed(em, stay.house, stay.id, leavesOn);
    stay.endsOn = leavesOn;
    await writePrice(ctx, stay, by);
    await markDue(ctx, stay.house);
  }
  // Who left on his first day may have another place for the same night.
  await markDueFor(ctx, [stay]);
  await oweForStay(ctx, stay, by);
}
