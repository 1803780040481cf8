import type { Doer } from '../identity/doer.ts';
import { LedgerUnit } from '../ledger/ledger.ts';
import { type Booking, postTransfers } from '../ledger/post-transfer.ts';
import { fundIdOf } from './fund.ts';
import { type FundAccounts, openFundAccounts } from './fund-accounts.ts';
import type { FundShare } from './fund-share.entity.ts';

/** What is promised of funds, and until when at the latest it is kept for that. */
export interface ToHold {
  /** Each with the region whose rule it is paid by. */
  promised: readonly { share: FundShare; region: string }[];
  /** Where each of these funds stands: locked since it was read. */
  accounts: FundAccounts;
  /** The row that they are shares of, `meal_booking:<id>`. */
  about: string;
  doneBy: Doer;
  until: Date;
}

/** Sets aside what funds promised, all of it in one statement, and notes with each share the transfer that holds it. */
export async function holdShares(ctx: Booking, { promised, accounts, about, doneBy, until }: ToHold): Promise<void> {
  if (promised.length === 0) return;
  const funds = promised.map(({ share, region }) => ({ regionCode: region, name: share.fund }));
  const opened = await openFundAccounts(ctx.em, funds, accounts);
  const ids = await postTransfers(
    ctx,
    promised.map(({ share: { id, amountFen, rule, clauseId } }, i) => {
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
