import type { CareHouse } from '../houses/care-house.entity.ts';
import { releasePlace } from '../houses/hold-place.ts';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal } from '../platform/errors.ts';
import { joinWaitingList } from './join-waiting-list.ts';
import { markDue, markDueFor } from './mark-due.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEventKind, StayStatus } from './stay.ts';
import { giveBackShares } from './stay-shares.ts';
import { stayHappened } from './stay-happened.ts';
import { WaitingStatus } from './waiting.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';

/**
 * Takes the places of stays away that a house cannot give after all, and tells their people: who had waited for it waits on, with
 * the time at which he asked first; for anybody else the house is to find something. Their people, lists and house are locked.
 *
 * Two who are placed together come back together, but for who is in the house already.
 */
export async function sendBack(
  ctx: ServerContext,
  house: CareHouse,
  stays: readonly RespiteStay[],
  by: Doer,
): Promise<void> {
  const placements = new Map<string, RespiteStay[]>();
  for (const stay of stays.filter(({ status }) => status !== StayStatus.IN_STAY))
    placements.set(stay.placementId, [...(placements.get(stay.placementId) ?? []), stay]);
  for (const together of placements.values()) {
    for (const stay of together) await losePlace(ctx, stay, by);
    await ctx.em.flush();
    if (!(await waitsAgain(ctx, together))) for (const stay of together) await askAgain(ctx, stay, by);
  }
  if (placements.size === 0) return;
  await markDue(ctx, house);
  await markDueFor(ctx, stays);
}

async function losePlace(ctx: ServerContext, stay: RespiteStay, by: Doer): Promise<void> {
  await releasePlace(ctx.em, stay.id);
  await stayHappened(ctx, stay, { kind: StayEventKind.BED_LOST, by });
  await giveBackShares(ctx, stay, by);
  stay.subsidies.removeAll();
  stay.moveTo(StayStatus.REQUESTED);
  Object.assign(stay, {
    ...{ bed: null, entitlement: null, listPriceFen: 0, ownShareFen: 0 },
    ...{ offeredAt: null, offerEndsAt: null, confirmedAt: null },
  });
}

/** Whether they are on their list again; a list that was closed since takes nobody. */
async function waitsAgain(ctx: ServerContext, stays: readonly RespiteStay[]): Promise<boolean> {
  const waited = { placementId: stays[0]!.placementId, status: { $ne: WaitingStatus.LEFT } };
  if ((await ctx.em.count(WaitlistEntry, waited)) === 0) return false;
  try {
    await joinWaitingList(ctx, stays);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

const askAgain = (ctx: ServerContext, stay: RespiteStay, by: Doer): Promise<void> =>
  stayHappened(ctx, stay, { kind: StayEventKind.REQUESTED, by });
