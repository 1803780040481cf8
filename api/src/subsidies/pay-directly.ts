import type { EntityManager } from '@mikro-orm/postgresql';
import type { Doer } from '../identity/doer.ts';
import { accountsOf } from '../ledger/account-of.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { type Booking, postTransfers } from '../ledger/post-transfer.ts';
import { PolicyPackVersion } from '../policies/policy-pack.entity.ts';
import { fundIdOf, type FundName } from './fund.ts';
import { fundAccountName } from './fund-accounts.ts';
import type { FundShare } from './fund-share.entity.ts';
import { keepFunds } from './keep-funds.ts';
import { payableAccounts } from './settle-shares.ts';

export interface ToPayDirectly {
  servicePointId: string;
  about: string;
  doneBy: Doer;
}

/**
 * What was promised before there were books, and was provided, is owed from now on: nothing was set aside for it, so that it
 * comes from no budget. Safe to repeat.
 */
export async function payDirectly(
  ctx: Booking,
  shares: readonly FundShare[],
  { servicePointId, about, doneBy }: ToPayDirectly,
): Promise<void> {
  const old = shares.filter(({ transferId }) => !transferId);
  if (old.length === 0) return;
  const { em } = ctx;
  const funds = await fundsOf(em, old);
  await keepFunds(em, funds);
  const names = funds.map((fund) => fundAccountName(fund, AccountKind.OPEN_FUND));
  const open = await accountsOf(em, names);
  const payable = await payableAccounts(em, funds.map(fundIdOf), servicePointId);
  const ids = await postTransfers(
    ctx,
    old.map(({ id, amountFen, rule, clauseId }, i) => ({
      ...{ unit: LedgerUnit.FEN, kind: 'SUBSIDY_PAID', key: `owed:${id}`, about, doneBy, rule, clauseId },
      parts: [
        { accountId: open[i]!.id, amount: 0 - amountFen },
        { accountId: payable.get(fundIdOf(funds[i]!))!, amount: amountFen },
      ],
    })),
  );
  for (const [i, share] of old.entries()) {
    share.transferId = ids[i]!;
    share.fundId = fundIdOf(funds[i]!);
  }
}

/** The funds of shares, by the packs as they stood when they were promised. */
async function fundsOf(em: EntityManager, shares: readonly FundShare[]): Promise<FundName[]> {
  const hashes = [...new Set(shares.map(({ packHash }) => packHash))];
  const packs = await em.find(PolicyPackVersion, { hash: { $in: hashes } });
  return shares.map(({ rule, packHash, fund }) => {
    const content = packs.find(({ hash }) => hash === packHash)?.content;
    const rules = [...(content?.mealSubsidies ?? []), ...(content?.respiteSubsidies ?? [])];
    const region = rules.find(({ code }) => code === rule)?.region;
    if (!region) throw new Error(`No version ${packHash} of a pack with the rule ${rule} is kept.`);
    return { regionCode: region, name: fund };
  });
}
