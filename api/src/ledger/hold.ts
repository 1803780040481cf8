import { accountOf } from './account-of.ts';
import { AccountKind, SettledAs } from './ledger.ts';
import { LedgerAccount } from './ledger-account.entity.ts';
import { LedgerEntry } from './ledger-entry.entity.ts';
import { LedgerTransfer } from './ledger-transfer.entity.ts';
import { type Booking, postTransfer, type TransferToPost } from './post-transfer.ts';

/** Whose, how much, and until when it is set aside. */
export interface ToHold extends Omit<
  TransferToPost,
  'parts' | 'settlesId' | 'outcome' | 'reversesId' | 'pendingUntil'
> {
  accountId: string;
  /** Positive. */
  amount: number;
  pendingUntil: Date;
}

/** Sets something of an account aside, so that it cannot be spent twice, and gives the pending transfer's id. */
export async function hold(ctx: Booking, { accountId, amount, ...transfer }: ToHold): Promise<string> {
  const account = await ctx.em.findOneOrFail(LedgerAccount, accountId);
  const held = await heldOf(ctx, account);
  const parts = [
    { accountId, amount: -amount },
    { accountId: held.id, amount },
  ];
  return postTransfer(ctx, { ...transfer, parts });
}

const heldOf = ({ em }: Booking, { id, unit, personId, regionCode }: LedgerAccount): Promise<LedgerAccount> =>
  accountOf(em, { unit, kind: AccountKind.HELD, personId, regionCode, code: id });

export type ToSettle = Pick<TransferToPost, 'kind' | 'doneBy' | 'rule' | 'clauseId'>;

/**
 * Moves what a pending transfer holds to where it was meant for: less of it, where less was used; the rest goes back.
 * Safe to repeat. Throws `NOT_AT_THIS_STAGE` where it was settled otherwise.
 */
export async function settle(
  ctx: Booking,
  pendingId: string,
  to: { accountId: string; amount?: number | undefined },
  by: ToSettle,
): Promise<string> {
  const { pending, held, from, amount } = await pendingOf(ctx, pendingId);
  const used = to.amount ?? amount;
  if (used <= 0 || used > amount) throw new RangeError(`Of ${amount} held, ${used} cannot be used.`);
  const back = amount - used;
  const parts = [
    { accountId: held, amount: -amount },
    { accountId: to.accountId, amount: used },
    ...(back > 0 ? [{ accountId: from, amount: back }] : []),
  ];
  return postTransfer(ctx, { ...ofPending(pending, by), parts, outcome: SettledAs.POSTED });
}

/** Gives back what a pending transfer holds. Safe to repeat. Throws `NOT_AT_THIS_STAGE` where it was spent. */
export async function release(ctx: Booking, pendingId: string, by: ToSettle): Promise<string> {
  const { pending, held, from, amount } = await pendingOf(ctx, pendingId);
  const parts = [
    { accountId: held, amount: -amount },
    { accountId: from, amount },
  ];
  return postTransfer(ctx, { ...ofPending(pending, by), parts, outcome: SettledAs.VOIDED });
}

const ofPending = ({ id, unit, about }: LedgerTransfer, by: ToSettle) => ({
  ...by,
  unit,
  about,
  key: `settles:${id}`,
  settlesId: id,
});

interface Pending {
  pending: LedgerTransfer;
  held: string;
  from: string;
  amount: number;
}

/** Nothing is locked here: the second one who settles it meets the first one's key. */
async function pendingOf({ em }: Booking, id: string): Promise<Pending> {
  const pending = await em.findOneOrFail(LedgerTransfer, { id, pendingUntil: { $ne: null } });
  const entries = await em.find(LedgerEntry, { transferId: id });
  const held = entries.find(({ amount }) => amount > 0)!;
  const from = entries.find(({ amount }) => amount < 0)!;
  return { pending, held: held.accountId, from: from.accountId, amount: held.amount };
}
