import { LedgerEntry } from './ledger-entry.entity.ts';
import { LedgerTransfer } from './ledger-transfer.entity.ts';
import type { ToSettle } from './hold.ts';
import { type Booking, postTransfer } from './post-transfer.ts';

/**
 * Undoes a transfer by the opposite one, and gives that one's id. Safe to repeat. Throws `NOT_ENOUGH` where what was
 * given has been spent meanwhile. What is pending is released instead.
 */
export async function reverseTransfer(ctx: Booking, id: string, by: ToSettle): Promise<string> {
  const { em } = ctx;
  const { unit, about } = await em.findOneOrFail(LedgerTransfer, { id, pendingUntil: null });
  const entries = await em.find(LedgerEntry, { transferId: id });
  const parts = entries.map(({ accountId, amount }) => ({ accountId, amount: -amount }));
  return postTransfer(ctx, { ...by, unit, about, parts, key: `reverses:${id}`, reversesId: id });
}
