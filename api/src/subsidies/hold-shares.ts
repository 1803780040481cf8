import type { Doer } from '../identity/doer.ts';
import { LedgerUnit } from '../ledger/ledger.ts';
import { type Booking, postTransfers } from '../ledger/post-transfer.ts';
import { fundIdOf } from './fund.ts';
import { type FundAccounts, openFundAccounts } from './fund-accounts.ts';
import type { FundShare } from './fund-share.entity.ts';

/** What a fund promised, and until when at the latest it is kept for that. */
export interface Promised {
  share: FundShare;
  /** Whose rule it is paid by. */
  region: string;
  /** The row that it is a share of, `meal_booking:<id>`. */
  about: string;
  doneBy: Doer;
  until: Date;
}

/**
 * Sets aside what funds promised, all of it in one statement, and notes with each share the transfer that holds it. `accounts`
 * says where these funds stand: locked since it was read.
 */
export async function holdShares(ctx: Booking, promised: readonly Promised[], accounts: FundAccounts): Promise<void> {
  if (promised.length === 0) return;
  const funds = promised.map(({ share, region }) => ({ regionCode: region, name: share.fund }));
  const opened = await openFundAccounts(ctx.em, funds, accounts);
  const ids = await postTransfers(
    ctx,
    promised.map(({ share: { id, amountFen, rule, clauseId }, about, doneBy, until }, i) => {
      const { accountId, heldId } = opened.get(fundIdOf(funds[i]!))!;
      return {
        ...{ unit: LedgerUnit.FEN, kind: 'SUBSIDY_HELD', key: `share:${id}`, about, doneBy, rule, clauseId },
        pendingUntil: until,
        parts: [
          { accountId, amount: 0 - amountFen },
          { accountId: heldId, amount: amountFen },
        ],
      };
    }),
  );
  for (const [i, { share }] of promised.entries()) {
    share.transferId = ids[i]!;
    share.fundId = fundIdOf(funds[i]!);
  }
}
