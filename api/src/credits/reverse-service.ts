import type { Doer } from '../identity/doer.ts';
import { LedgerTransfer } from '../ledger/ledger-transfer.entity.ts';
import { reverseTransfer } from '../ledger/reverse-transfer.ts';
import { type CreditsContext, HoursMove } from './credits.ts';

/**
 * Takes back what a service brought and cost, after a dispute was decided: the volunteer's hours, and those that were
 * spent go back to whom they were of. Safe to repeat. Throws `NOT_ENOUGH` where the volunteer has spent them meanwhile.
 */
export async function reverseService(
  ctx: CreditsContext,
  about: string,
  by: { doneBy: Doer; rule?: string | undefined },
): Promise<void> {
  const moved = { about, kind: { $in: [HoursMove.EARNED, HoursMove.DONATED, HoursMove.SERVED] } };
  // The last first: what went on to the common fund comes back before it is taken.
  const transfers = await ctx.em.find(LedgerTransfer, moved, { orderBy: { id: 'desc' } });
  for (const { id } of transfers) await reverseTransfer(ctx, id, { ...by, kind: HoursMove.REVERSED });
}
