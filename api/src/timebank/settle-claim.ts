import { bookOf } from '../credits/credits.ts';
import { releaseHours } from '../credits/hold-hours.ts';
import { settleService } from '../credits/settle-service.ts';
import type { Doer } from '../identity/doer.ts';
import { heldFor } from './hold-anew.ts';
import { ruleName, rulesHere } from './rules-here.ts';
import type { LockedClaim } from './locked-task.ts';
import type { Telling } from './task-news.ts';
import { ClaimStatus, type ConfirmedHow } from './timebank.ts';

/** By whom, how, and under which key of the books: a second settling, after a dispute, has its own. */
interface Settling {
  by: Doer;
  how: ConfirmedHow;
  key?: string;
}

/**
 * Ends a claim with what it brought: issued to the volunteer, spent of what was set aside, the rest given back. Gives
 * the minutes that were spent.
 */
export async function settleClaim(ctx: Telling, locked: LockedClaim, { by, how, key }: Settling): Promise<number> {
  const { task, claim } = locked;
  claim.moveTo(ClaimStatus.SETTLED);
  claim.confirmedAt = ctx.now();
  claim.confirmedHow = how;
  claim.confirmedBy = by;
  task.follow(ctx.now());
  const { earnedMinutes = 0, pendingId } = claim;
  const rules = rulesHere(ctx, task.regionCode);
  const rule = ruleName(rules, task.kind, task.percent);
  if (earnedMinutes === 0) {
    if (pendingId) await releaseHours(ctx, pendingId, { doneBy: by, rule });
    return 0;
  }
  const kind = rules.kinds.find(({ code }) => code === task.kind);
  const heldId = await heldFor(ctx, locked, by);
  await settleService(ctx, {
    ...{ pendingId: heldId, spentMinutes: earnedMinutes, earnedMinutes, volunteerId: claim.volunteer.id },
    ...{ book: bookOf(task.regionCode), about: `task_claim:${claim.id}`, key: key ?? `task_claim:${claim.id}` },
    ...{ doneBy: by, rule, clauseId: kind?.clause ?? rules.clause },
  });
  return heldId ? earnedMinutes : 0;
}
