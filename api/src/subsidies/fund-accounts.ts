import type { EntityManager } from '@mikro-orm/postgresql';
import type { Fen } from '@doorstep/shared/units';
import { accountsOf, type AccountName } from '../ledger/account-of.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { executeBound } from '../platform/bound.ts';
import { fundIdOf, type FundName } from './fund.ts';
import { keepFunds } from './keep-funds.ts';

/** Where a fund stands in the books just now. */
export interface FundAccount {
  /** Of its budgets; or, where nobody entered one, the account that may stand below zero. */
  accountId: string;
  /** Where what is promised of it is set aside. */
  heldId: string;
  /** Without end where no budget was entered. */
  leftFen: Fen;
}

/** Those of several funds, by their ids; one that nothing was ever paid from is not in it. */
export type FundAccounts = ReadonlyMap<string, FundAccount>;

/**
 * Locks these funds until the transaction ends, in the order of their ids: whoever moves anything of a fund does so first, and
 * whoever moves several things one after the other locks all that he may come to at once. Nobody waits for ever then, and of two
 * who want the last fen, the second one reads what the first one left.
 */
export async function lockFunds(em: EntityManager, fundIds: readonly string[]): Promise<void> {
  if (fundIds.length === 0) return;
  await executeBound(em, LOCK, [[...new Set(fundIds)]]);
}

const LOCK = 'select 1 from fund where id = any($1::uuid[]) order by id for no key update';

/** Where these funds stand. */
export async function fundAccounts(em: EntityManager, fundIds: readonly string[]): Promise<Map<string, FundAccount>> {
  if (fundIds.length === 0) return new Map();
  const rows = await executeBound<{ fundId: string; isOpen: boolean; id: string; heldId: string; balance: string }>(
    em,
    STANDING,
    [[...new Set(fundIds)]],
  );
  const accounts = new Map<string, FundAccount>();
  for (const { fundId, isOpen, id, heldId, balance } of rows)
    if (!isOpen || !accounts.has(fundId))
      accounts.set(fundId, { accountId: id, heldId, leftFen: isOpen ? Infinity : Number(balance) });
  return accounts;
}

const STANDING = `
  select fund.code as "fundId", fund.kind = '${AccountKind.OPEN_FUND}' as "isOpen", fund.id, held.id as "heldId", fund.balance
  from ledger_account fund join ledger_account held on held.unit = fund.unit and held.kind = '${AccountKind.HELD}'
    and held.person_id is null and held.service_point_id is null and held.region_code = fund.region_code
    and held.code = fund.id::text
  where fund.unit = '${LedgerUnit.FEN}' and fund.kind in ('${AccountKind.FUND}', '${AccountKind.OPEN_FUND}')
    and fund.person_id is null and fund.service_point_id is null and fund.code = any($1)
  order by fund.kind`;

/** What funds have left, of those that have an end. */
export const leftOf = (accounts: FundAccounts): Map<string, Fen> =>
  new Map([...accounts].flatMap(([fundId, { leftFen }]) => (leftFen === Infinity ? [] : [[fundId, leftFen] as const])));

/** {@link fundAccounts}, with those opened that nothing was paid from before. */
export async function openFundAccounts(
  em: EntityManager,
  funds: readonly FundName[],
  known: FundAccounts,
): Promise<FundAccounts> {
  const missing = funds.filter((fund) => !known.has(fundIdOf(fund)));
  if (missing.length === 0) return known;
  await keepFunds(em, missing);
  const opened = await accountsOf(
    em,
    missing.map((fund) => fundAccountName(fund, AccountKind.OPEN_FUND)),
  );
  await accountsOf(em, opened.map(heldNameOf));
  const fresh = await fundAccounts(em, missing.map(fundIdOf));
  return new Map([...known, ...fresh]);
}

/** What names an account of a fund. */
export const fundAccountName = (fund: FundName, kind: AccountKind): AccountName => ({
  ...{ unit: LedgerUnit.FEN, kind, regionCode: fund.regionCode, code: fundIdOf(fund) },
});

/** What names the account in which something of another one is set aside. */
export const heldNameOf = ({ id, regionCode }: { id: string; regionCode?: string | undefined }): AccountName => ({
  ...{ unit: LedgerUnit.FEN, kind: AccountKind.HELD, regionCode, code: id },
});
