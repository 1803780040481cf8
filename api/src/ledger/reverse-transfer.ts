import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { ToSettle } from './hold.ts';
import { AccountKind } from './ledger.ts';
import { LedgerAccount } from './ledger-account.entity.ts';
import { LedgerEntry } from './ledger-entry.entity.ts';
import { LedgerTransfer } from './ledger-transfer.entity.ts';
import { type Booking, type Part, postTransfer } from './post-transfer.ts';

/**
 * Undoes a transfer by the opposite one, and gives that one's id. Safe to repeat.
 *
 * What was held before it was spent goes back to whom it was held of, not into the hold again. Throws `NOT_ENOUGH`
 * where what was given has been spent meanwhile, and `NOT_AT_THIS_STAGE` where there is nothing to undo: what is
 * pending is released, what was released is back already.
 */
export async function reverseTransfer(ctx: Booking, id: string, by: ToSettle): Promise<string> {
  const { em } = ctx;
  const { unit, about, pendingUntil } = await em.findOneOrFail(LedgerTransfer, id);
  const parts = pendingUntil ? [] : await opposite(ctx, id);
  if (parts.length === 0)
    throw new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, '这一笔没有可以退回的，没有办。', ['transferId']);
  return postTransfer(ctx, { about, ...by, unit, parts, key: `reverses:${id}`, reversesId: id });
}

async function opposite({ em }: Booking, transferId: string): Promise<Part[]> {
  const entries = await em.find(LedgerEntry, { transferId });
  const ids = entries.map(({ accountId }) => accountId);
  const holds = await em.find(LedgerAccount, { id: { $in: ids }, kind: AccountKind.HELD });
  const sourceOf = new Map(holds.map(({ id, code }) => [id, code]));
  const amounts = new Map<string, number>();
  for (const { accountId, amount } of entries) {
    const account = sourceOf.get(accountId) ?? accountId;
    amounts.set(account, (amounts.get(account) ?? 0) - amount);
  }
  return [...amounts].filter(([, amount]) => amount !== 0).map(([accountId, amount]) => ({ accountId, amount }));
}
