import type { EntityManager } from '@mikro-orm/postgresql';
import { accountsOf } from '../ledger/account-of.ts';
import type { AccountName } from '../ledger/account-of.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { LedgerAccount } from '../ledger/ledger-account.entity.ts';

const unit = LedgerUnit.MINUTES;

/** What a person has in a book. */
export const memberIn = (book: string, personId: string): AccountName => ({
  ...{ unit, kind: AccountKind.MEMBER, personId, regionCode: book },
});

/** One of the accounts that a book has one of each. */
export const ofBook = (
  book: string,
  kind: AccountKind.ISSUED | AccountKind.SPENT | AccountKind.COMMON_FUND | AccountKind.EXPIRED,
): AccountName => ({ unit, kind, regionCode: book });

/** What a book owes another, or another installation: positive where it owes. */
export const clearingOf = (book: string, other: string): AccountName => ({
  ...{ unit, kind: AccountKind.CLEARING, regionCode: book, code: other },
});

/** The ids of accounts, opened where they are asked for first. */
export async function idsOf<const Names extends readonly AccountName[]>(
  em: EntityManager,
  names: Names,
): Promise<{ [Name in keyof Names]: string }> {
  const accounts = await accountsOf(em, names);
  return accounts.map(({ id }) => id) as { [Name in keyof Names]: string };
}

/** What a person has in a book and could spend now, in minutes. */
export async function hoursOf(em: EntityManager, personId: string, book: string): Promise<number> {
  const where = { unit, kind: AccountKind.MEMBER, personId, regionCode: book };
  const account = await em.findOne(LedgerAccount, where, { refresh: true });
  return account?.balance ?? 0;
}

/** What everybody's common fund of a book has left, in minutes. */
export async function commonFundOf(em: EntityManager, book: string): Promise<number> {
  const where = { unit, kind: AccountKind.COMMON_FUND, regionCode: book };
  const account = await em.findOne(LedgerAccount, where, { refresh: true });
  return account?.balance ?? 0;
}
