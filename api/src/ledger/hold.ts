import { accountsOf } from './account-of.ts';
import { AccountKind, SettledAs } from './ledger.ts';
import { LedgerAccount } from './ledger-account.entity.ts';
import { LedgerEntry } from './ledger-entry.entity.ts';
import { LedgerTransfer } from './ledger-transfer.entity.ts';
import { type Booking, postTransfers, type TransferToPost } from './post-transfer.ts';

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

/** {@link holdAll} for one. */
export async function hold(ctx: Booking, wanted: ToHold): Promise<string> {
  const [id] = await holdAll(ctx, [wanted]);
  return id!;
}

/**
 * Sets something of accounts aside, so that it cannot be spent twice, all or nothing, and gives the ids of the pending
 * transfers in the same order. Safe to repeat. Throws `NOT_ENOUGH` where an account has less.
 */
export async function holdAll(ctx: Booking, wanted: readonly ToHold[]): Promise<string[]> {
  const ids = [...new Set(wanted.map(({ accountId }) => accountId))];
  const accounts = await ctx.em.find(LedgerAccount, { id: { $in: ids } });
  const held = await accountsOf(ctx.em, accounts.map(heldOf));
  const heldBy = new Map(held.map(({ code, id }) => [code, id]));
  return postTransfers(
    ctx,
    wanted.map(({ accountId, amount, ...transfer }) => ({
      ...transfer,
      parts: [
        { accountId, amount: -amount },
        { accountId: heldBy.get(accountId)!, amount },
      ],
    })),
  );
}

const heldOf = ({ id, unit, personId, servicePointId, regionCode }: LedgerAccount) => ({
  ...{ unit, kind: AccountKind.HELD, personId, servicePointId, regionCode, code: id },
});

/** Why it ends, and by whom; it is about the same row as what was pending, unless another is named. */
export type ToSettle = Pick<TransferToPost, 'kind' | 'doneBy' | 'about' | 'rule' | 'clauseId'>;

/** A pending transfer with where it goes, and how much of it: all, unless an amount says less. */
export interface Settling {
  pendingId: string;
  accountId: string;
  amount?: number | undefined;
}

/** The same with why, and by whom. */
export interface SettlingBy extends Settling {
  by: ToSettle;
}

/** {@link settleAll} for one. */
export async function settle(
  ctx: Booking,
  pendingId: string,
  to: Omit<Settling, 'pendingId'>,
  by: ToSettle,
): Promise<string> {
  const [id] = await settleAll(ctx, [{ pendingId, ...to }], by);
  return id!;
}

/** {@link settleEach} for the same reason. */
export const settleAll = (ctx: Booking, settlings: readonly Settling[], by: ToSettle): Promise<string[]> =>
  settleEach(
    ctx,
    settlings.map((one) => ({ ...one, by })),
  );

/**
 * Moves what pending transfers hold to where it was meant for: less of it, where less was used; the rest goes back.
 * Safe to repeat. Throws `NOT_AT_THIS_STAGE` where one of them was settled otherwise.
 */
export async function settleEach(ctx: Booking, settlings: readonly SettlingBy[]): Promise<string[]> {
  return postTransfers(ctx, await settlementsOf(ctx, settlings));
}

/** What {@link settleEach} posts, for who posts more in the same statement. */
export async function settlementsOf(ctx: Booking, settlings: readonly SettlingBy[]): Promise<TransferToPost[]> {
  const pending = await pendingOf(
    ctx,
    settlings.map(({ pendingId }) => pendingId),
  );
  return settlings.map(({ accountId, amount: used, by }, i) => {
    const { held, from, amount, transfer } = pending[i]!;
    if (used !== undefined && (used <= 0 || used > amount))
      throw new RangeError(`Of ${amount} held, ${used} cannot be used.`);
    const back = amount - (used ?? amount);
    const parts = [
      { accountId: held, amount: -amount },
      { accountId, amount: amount - back },
      ...(back > 0 ? [{ accountId: from, amount: back }] : []),
    ];
    return { ...ending(transfer, by), parts, outcome: SettledAs.POSTED };
  });
}

/** {@link releaseAll} for one. */
export async function release(ctx: Booking, pendingId: string, by: ToSettle): Promise<string> {
  const [id] = await releaseAll(ctx, [pendingId], by);
  return id!;
}

/** Gives back what pending transfers hold. Safe to repeat. Throws `NOT_AT_THIS_STAGE` where one of them was spent. */
export async function releaseAll(ctx: Booking, pendingIds: readonly string[], by: ToSettle): Promise<string[]> {
  const pending = await pendingOf(ctx, pendingIds);
  const transfers = pending.map(({ held, from, amount, transfer }) => ({
    ...ending(transfer, by),
    parts: [
      { accountId: held, amount: -amount },
      { accountId: from, amount },
    ],
    outcome: SettledAs.VOIDED,
  }));
  return postTransfers(ctx, transfers);
}

/** It names the rule that what it ends was held by, unless another one ends it. */
const ending = ({ id, unit, about, rule, clauseId }: LedgerTransfer, by: ToSettle) => ({
  ...{ about, rule, clauseId, ...by },
  unit,
  key: `settles:${id}`,
  settlesId: id,
});

interface Pending {
  transfer: LedgerTransfer;
  held: string;
  from: string;
  amount: number;
}

/** In the order of the ids. Nothing is locked here: the second one who settles meets the first one's key. */
async function pendingOf({ em }: Booking, ids: readonly string[]): Promise<Pending[]> {
  const transfers = await em.find(LedgerTransfer, { id: { $in: [...ids] }, pendingUntil: { $ne: null } });
  const entries = await em.find(LedgerEntry, { transferId: { $in: [...ids] } });
  return ids.map((id) => {
    const transfer = transfers.find((one) => one.id === id);
    if (!transfer) throw new RangeError(`No pending transfer ${id}.`);
    const own = entries.filter(({ transferId }) => transferId === id);
    const held = own.find(({ amount }) => amount > 0)!;
    const from = own.find(({ amount }) => amount < 0)!;
    return { transfer, held: held.accountId, from: from.accountId, amount: held.amount };
  });
}
