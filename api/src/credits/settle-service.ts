import type { Doer } from '../identity/doer.ts';
import { lockPerson } from '../identity/lock-person.ts';
import type { Person } from '../identity/person.entity.ts';
import { settlementsOf } from '../ledger/hold.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { LedgerEntry } from '../ledger/ledger-entry.entity.ts';
import { LedgerTransfer } from '../ledger/ledger-transfer.entity.ts';
import { postTransfers, type TransferToPost } from '../ledger/post-transfer.ts';
import { legsOf } from './between-books.ts';
import { converted, type CreditsContext, homeBookOf, HoursMove } from './credits.ts';
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
}

/** What a confirmed service came to. */
export interface SettledService {
  /** In which the hours were issued. */
  earnedTransferId: string;
  /** What went on to the common fund, above the cap. */
  overflowMinutes: number;
}

/**
 * Issues the hours of a confirmed service and spends what was set aside for it, in one statement. Safe to repeat.
 *
 * They are issued in the book of the task. Who lives in another city gets them there, over what the two books owe
 * each other; too few of them to be a minute there stay here. What is above what one may store there, where its rules
 * say so, goes on to its common fund at once. Locks the volunteer.
 */
export async function settleService(ctx: CreditsContext, service: ServiceToSettle): Promise<SettledService> {
  const home = bookToEarnIn(ctx, service, await lockPerson(ctx.em, service.volunteerId));
  const before = await settledBefore(ctx, service);
  if (before) return before;
  const overflowMinutes = await overflowOf(ctx, service, home);
  const transfers = [
    ...(await issuing(ctx, service, home)),
    ...(await passingOn(ctx, service, home, overflowMinutes)),
    ...(await spending(ctx, service)),
  ];
  const [earnedTransferId] = await postTransfers(ctx, transfers);
  return { earnedTransferId: earnedTransferId!, overflowMinutes };
}

function bookToEarnIn(ctx: CreditsContext, { book, earnedMinutes }: ServiceToSettle, volunteer: Person): string {
  const home = homeBookOf(volunteer) ?? book;
  return converted(ctx, book, home, earnedMinutes) > 0 ? home : book;
}

const overKey = (key: string): string => `${key}:over`;

/** What was settled under this key already, with what went to the common fund then. */
async function settledBefore({ em }: CreditsContext, { key }: ServiceToSettle): Promise<SettledService | undefined> {
  const transfers = await em.find(LedgerTransfer, { key: { $in: [key, overKey(key)] } });
  const earned = transfers.find((one) => one.key === key);
  if (!earned) return undefined;
  const over = transfers.find((one) => one.key === overKey(key));
  const given = over && (await em.findOneOrFail(LedgerEntry, { transferId: over.id, amount: { $gt: 0 } }));
  return { earnedTransferId: earned.id, overflowMinutes: given?.amount ?? 0 };
}

async function overflowOf(ctx: CreditsContext, service: ServiceToSettle, home: string): Promise<number> {
  const { volunteerId, book, earnedMinutes } = service;
  const capMinutes = ctx.policies.timeBankOf(home)?.storageCapMinutes;
  if (capMinutes === undefined) return 0;
  const arriving = converted(ctx, book, home, earnedMinutes);
  const above = (await hoursOf(ctx.em, volunteerId, home)) + arriving - capMinutes;
  return Math.min(arriving, Math.max(0, above));
}

const wordsOf = ({ about, doneBy, rule, clauseId }: ServiceToSettle) => ({ about, doneBy, rule, clauseId });

async function issuing(ctx: CreditsContext, service: ServiceToSettle, home: string): Promise<TransferToPost[]> {
  const { book, volunteerId, earnedMinutes, key } = service;
  const [issued, member] = await idsOf(ctx.em, [ofBook(book, AccountKind.ISSUED), memberIn(home, volunteerId)]);
  return legsOf(ctx, {
    from: { book, accountId: issued },
    to: { book: home, accountId: member },
    minutes: earnedMinutes,
    transfer: { ...wordsOf(service), kind: HoursMove.EARNED, key },
  });
}

async function passingOn(
  { em }: CreditsContext,
  service: ServiceToSettle,
  home: string,
  overflowMinutes: number,
): Promise<TransferToPost[]> {
  if (overflowMinutes === 0) return [];
  const [member, fund] = await idsOf(em, [memberIn(home, service.volunteerId), ofBook(home, AccountKind.COMMON_FUND)]);
  const parts = [
    { accountId: member, amount: -overflowMinutes },
    { accountId: fund, amount: overflowMinutes },
  ];
  const named = { key: overKey(service.key), kind: HoursMove.DONATED, unit: LedgerUnit.MINUTES };
  return [{ ...wordsOf(service), ...named, parts }];
}

async function spending(ctx: CreditsContext, service: ServiceToSettle): Promise<TransferToPost[]> {
  const { pendingId, spentMinutes, book } = service;
  if (!pendingId) return [];
  const [spent] = await idsOf(ctx.em, [ofBook(book, AccountKind.SPENT)]);
  const by = { ...wordsOf(service), kind: HoursMove.SERVED };
  return settlementsOf(ctx, [{ pendingId, amount: spentMinutes, accountId: spent, by }]);
}
