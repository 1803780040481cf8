import type { Doer } from '../identity/doer.ts';
import { lockPerson } from '../identity/lock-person.ts';
import { type Settling, settlementsOf } from '../ledger/hold.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { LedgerAccount } from '../ledger/ledger-account.entity.ts';
import { LedgerEntry } from '../ledger/ledger-entry.entity.ts';
import { LedgerTransfer } from '../ledger/ledger-transfer.entity.ts';
import { postTransfers, type TransferToPost } from '../ledger/post-transfer.ts';
import { legsBetween } from './between-books.ts';
import { bookOf, type CreditsContext, HoursMove } from './credits.ts';
import { hoursOf, idsOf, memberIn, ofBook } from './hours-accounts.ts';

/** A service that was confirmed: who served, what it is worth, and what was set aside for it. */
export interface ServiceToSettle {
  /** Of what was set aside; nobody pays for what a community centre asked for. */
  pendingId?: string | undefined;
  /** Of what was set aside; the rest goes back. */
  spentMinutes: number;
  volunteerId: string;
  /** Of the task. */
  book: string;
  earnedMinutes: number;
  /** The row it is about, `task_claim:<id>`. */
  about: string;
  key: string;
  doneBy: Doer;
  rule?: string | undefined;
  clauseId?: string | undefined;
  /** More than this nobody stores; what is above it goes to the common fund. Only where the data says so. */
  capMinutes?: number | undefined;
}

/** What a confirmed service came to. */
export interface SettledService {
  /** In which the hours were issued. */
  earnedTransferId: string;
  /** What went to the common fund, above the cap. */
  overflowMinutes: number;
}

/**
 * Issues the hours of a confirmed service and spends what was set aside for it, in one statement. Safe to repeat.
 *
 * They are issued in the book of the task. Who lives in another city gets them there, over what the two books owe
 * each other. Locks the volunteer.
 */
export async function settleService(ctx: CreditsContext, service: ServiceToSettle): Promise<SettledService> {
  const { pendingId, spentMinutes, book, volunteerId, capMinutes } = service;
  const { residenceRegion } = await lockPerson(ctx.em, volunteerId);
  const before = await settledBefore(ctx, service);
  if (before) return before;
  const home = residenceRegion ? bookOf(residenceRegion) : book;
  const arriving = service.earnedMinutes;
  const stored = capMinutes === undefined ? 0 : await hoursOf(ctx.em, volunteerId, home);
  const overflowMinutes =
    capMinutes === undefined ? 0 : Math.min(arriving, Math.max(0, stored + arriving - capMinutes));
  const issuing = await issuingOf(ctx, service, { home, arriving, overflowMinutes });
  const spending = pendingId ? await spendingOf(ctx, service, { pendingId, amount: spentMinutes }) : [];
  const [earnedTransferId] = await postTransfers(ctx, [...issuing, ...spending]);
  return { earnedTransferId: earnedTransferId!, overflowMinutes };
}

/** What was settled under this key already, with what went to the common fund then. */
async function settledBefore({ em }: CreditsContext, { key }: ServiceToSettle): Promise<SettledService | undefined> {
  const transfers = await em.find(LedgerTransfer, { key: { $in: [key, `${key}:in`] }, kind: HoursMove.EARNED });
  const earned = transfers.find((one) => one.key === key);
  if (!earned) return undefined;
  const entries = await em.find(LedgerEntry, { transferId: { $in: transfers.map(({ id }) => id) } });
  const accounts = entries.map(({ accountId }) => accountId);
  const fund = await em.findOne(LedgerAccount, { id: { $in: accounts }, kind: AccountKind.COMMON_FUND });
  const overflow = entries.find(({ accountId }) => accountId === fund?.id);
  return { earnedTransferId: earned.id, overflowMinutes: overflow?.amount ?? 0 };
}

interface Earning {
  home: string;
  arriving: number;
  overflowMinutes: number;
}

async function issuingOf(
  ctx: CreditsContext,
  service: ServiceToSettle,
  { home, arriving, overflowMinutes }: Earning,
): Promise<TransferToPost[]> {
  const { book, volunteerId, earnedMinutes, about, key, doneBy, rule, clauseId } = service;
  const [issued, member, fund] = await idsOf(ctx.em, [
    ofBook(book, AccountKind.ISSUED),
    memberIn(home, volunteerId),
    ofBook(home, AccountKind.COMMON_FUND),
  ]);
  const transfer = { unit: LedgerUnit.MINUTES, kind: HoursMove.EARNED, about, key, doneBy, rule, clauseId };
  const elsewhere = overflowMinutes > 0 ? { accountId: fund, amount: overflowMinutes } : undefined;
  if (home !== book) {
    const from = { book, accountId: issued };
    const to = { book: home, accountId: member };
    return legsBetween(ctx, { from, to, minutes: earnedMinutes, arriving, elsewhere, transfer });
  }
  const parts = [
    { accountId: issued, amount: -earnedMinutes },
    { accountId: member, amount: earnedMinutes - overflowMinutes },
    ...(elsewhere ? [elsewhere] : []),
  ].filter(({ amount }) => amount !== 0);
  return [{ ...transfer, parts }];
}

async function spendingOf(
  ctx: CreditsContext,
  { book, about, doneBy, rule, clauseId }: ServiceToSettle,
  held: Pick<Settling, 'pendingId' | 'amount'> & { pendingId: string },
): Promise<TransferToPost[]> {
  const [spent] = await idsOf(ctx.em, [ofBook(book, AccountKind.SPENT)]);
  const by = { kind: HoursMove.SERVED, about, doneBy, rule, clauseId };
  return settlementsOf(ctx, [{ ...held, accountId: spent }], by);
}
