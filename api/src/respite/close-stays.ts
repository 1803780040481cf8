import type { AbsenceItem } from '../absences/absence.ts';
import { endAbsenceOfStay } from '../absences/end-absence.ts';
import { releasePlace } from '../houses/hold-place.ts';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { leaveList, type LeaveWhy } from './leave-list.ts';
import { markDue, markDueFor } from './mark-due.ts';
import { HOLDING } from './respite.rules.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayEventKind, StayStatus, type StayEnd } from './stay.ts';
import { giveBackShares } from './stay-shares.ts';
import { stayHappened } from './stay-happened.ts';

interface Closing {
  by: Doer;
  reason: StayEnd;
  /** Why its people leave the list, if they are on one. */
  leaves: LeaveWhy;
  words?: string | undefined;
}

/**
 * Ends stays of one placement before they began, in the surrounding transaction: what they hold goes to whoever waits, they leave
 * their list, and what stopped for them comes again. All that they hold is locked. Gives what comes again.
 */
export async function closeStays(
  ctx: ServerContext,
  stays: readonly RespiteStay[],
  { by, reason, leaves, words }: Closing,
): Promise<AbsenceItem[]> {
  const { em, vault, now } = ctx;
  const items: AbsenceItem[] = [];
  await leaveList(ctx, stays, by, leaves);
  for (const stay of stays) {
    const held = HOLDING.some((one) => one === stay.status);
    if (held) await releasePlace(em, stay.id);
    await giveBackShares(ctx, stay, by);
    stay.bed = undefined;
    stay.moveTo(StayStatus.CANCELLED);
    Object.assign(stay, { endedAt: now(), endedBy: by, endReason: reason });
    if (words) stay.endWords = vault.seal(RespiteStay, stay.id, 'endWords', words);
    await stayHappened(ctx, stay, { kind: StayEventKind.CANCELLED, by, words });
    if (!held) continue;
    await markDue(ctx, stay.house);
    items.push(...(await endAbsenceOfStay(ctx, stay.id, stay.startsOn, by)));
  }
  await markDueFor(ctx, stays);
  return items;
}
