import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Doer } from '../identity/doer.ts';
import { accountsOf } from '../ledger/account-of.ts';
import { releaseAll, settleEach } from '../ledger/hold.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import type { Booking } from '../ledger/post-transfer.ts';
import { Fund } from './fund.entity.ts';
import { lockFunds } from './fund-accounts.ts';
import type { FundShare } from './fund-share.entity.ts';

type Held = Pick<FundShare, 'fundId' | 'transferId'>;

/** Who has provided what the funds promised, and who says so. */
export interface ToSettle {
  servicePointId: string;
  doneBy: Doer;
}

/** {@link settleSharesOf} of one thing that was provided. */
export const settleShares = (ctx: Booking, shares: readonly Held[], to: ToSettle): Promise<void> =>
  settleSharesOf(ctx, [{ ...to, shares }]);

/** What was provided, and what funds promised for it. */
export interface Provided extends ToSettle {
  shares: readonly Held[];
}

/**
 * What was promised is owed from now on to whoever provided it, all of it in one statement. Safe to repeat. What was promised
 * before there were books is not touched: `payDirectly` does that.
 */
export async function settleSharesOf(ctx: Booking, provided: readonly Provided[]): Promise<void> {
  const held = provided.flatMap(({ shares, servicePointId, doneBy }) =>
    // What has no transfer was promised before there were books.
    shares.flatMap(({ fundId, transferId }) =>
      transferId ? [{ servicePointId, doneBy, fundId: fundId!, pendingId: transferId }] : [],
    ),
  );
  if (held.length === 0) return;
  await lockFunds(
    ctx.em,
    held.map(({ fundId }) => fundId),
  );
  const payable = new Map<string, Map<string, string>>();
  for (const servicePointId of new Set(held.map((one) => one.servicePointId))) {
    const own = held.filter((one) => one.servicePointId === servicePointId);
    const fundIds = own.map(({ fundId }) => fundId);
    payable.set(servicePointId, await payableAccounts(ctx.em, fundIds, servicePointId));
  }
  const settlings = held.map(({ servicePointId, fundId, pendingId, doneBy }) => ({
    pendingId,
    accountId: payable.get(servicePointId)!.get(fundId)!,
    by: { kind: 'SUBSIDY_PAID', doneBy },
  }));
  await settleEach(ctx, settlings);
}

/** Gives back what was promised and not provided. Safe to repeat. */
export async function releaseShares(ctx: Booking, shares: readonly Held[], doneBy: Doer): Promise<void> {
  const held = shares.filter(({ transferId }) => transferId);
  if (held.length === 0) return;
  await lockFunds(
    ctx.em,
    held.map(({ fundId }) => fundId!),
  );
  await releaseAll(
    ctx,
    held.map(({ transferId }) => transferId!),
    { kind: 'SUBSIDY_BACK', doneBy },
  );
}

/** Where stands what each of these funds owes a service point: ids of accounts by ids of funds. */
export async function payableAccounts(
  em: EntityManager,
  fundIds: readonly string[],
  servicePointId: string,
): Promise<Map<string, string>> {
  const ids = [...new Set(fundIds)];
  const rows = await em.execute<{ fundId: string; id: string }[]>(sql`
    select code as "fundId", id from ledger_account
    where unit = ${LedgerUnit.FEN} and kind = ${AccountKind.PAYABLE} and person_id is null
      and service_point_id = ${servicePointId} and code in (${ids})`);
  const known = new Map(rows.map(({ fundId, id }) => [fundId, id]));
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length === 0) return known;
  const funds = await em.find(Fund, { id: { $in: missing } });
  const names = funds.map(({ id: code, regionCode }) => ({
    ...{ unit: LedgerUnit.FEN, kind: AccountKind.PAYABLE, servicePointId, regionCode, code },
  }));
  for (const { code, id } of await accountsOf(em, names)) known.set(code, id);
  return known;
}
