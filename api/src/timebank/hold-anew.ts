import { bookOf } from '../credits/credits.ts';
import { hasComeBack, holdHours, type PaidFrom } from '../credits/hold-hours.ts';
import { commonFundOf, hoursOf } from '../credits/hours-accounts.ts';
import type { Doer } from '../identity/doer.ts';
import type { LockedClaim } from './locked-task.ts';
import { ruleName, rulesHere } from './rules-here.ts';
import type { Telling } from './task-news.ts';
import { Payer } from './timebank.ts';
import { HELD_MS } from './timebank.rules.ts';

/** Sets aside anew what a claim earned. Throws `NOT_ENOUGH` where the account has less. */
export function holdAnew(
  ctx: Telling,
  { task, claim }: LockedClaim,
  { from, doneBy, key }: { from: PaidFrom; doneBy: Doer; key: string },
): Promise<string> {
  const { person, regionCode, kind, percent } = task;
  const rules = rulesHere(ctx, regionCode);
  return holdHours(ctx, {
    ...{ personId: person!.id, book: bookOf(regionCode), from, minutes: claim.earnedMinutes! },
    ...{ about: `task_claim:${claim.id}`, key, doneBy, until: new Date(ctx.now().getTime() + HELD_MS) },
    ...{ rule: ruleName(rules, kind, percent), clauseId: rules.clause },
  });
}

/**
 * What is set aside for a claim, anew where it came back because nobody confirmed it for so long. Where that account
 * has less by now, nothing: the volunteer has served all the same, and nobody pays, as for what a centre asked for.
 */
export async function heldFor(ctx: Telling, locked: LockedClaim, doneBy: Doer): Promise<string | undefined> {
  const { task, claim } = locked;
  const { pendingId } = claim;
  if (!pendingId || task.payer === Payer.NOBODY || !(await hasComeBack(ctx, pendingId))) return pendingId;
  const book = bookOf(task.regionCode);
  const has = await (task.payer === Payer.OWN ? hoursOf(ctx.em, task.person!.id, book) : commonFundOf(ctx.em, book));
  if (has < claim.earnedMinutes!) return undefined;
  claim.pendingId = await holdAnew(ctx, locked, { from: task.payer, doneBy, key: `task_claim:${claim.id}:held` });
  return claim.pendingId;
}
