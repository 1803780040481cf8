import { civilDate } from '@doorstep/shared/civil-date';
import { SYSTEM } from '../identity/doer.ts';
import { accountOf } from '../ledger/account-of.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import type { ServerContext } from '../platform/context.ts';
import type { Facts, VerdictName } from '../policies/policy-pack.ts';
import { fundAccountName, fundAccounts, lockFunds, openFundAccounts } from '../subsidies/fund-accounts.ts';
import { HeldFor, InstalmentStatus } from './award.ts';
import type { Award } from './award.entity.ts';
import { tellOfInstalment } from './award-news.ts';
import type { Instalment } from './instalment.entity.ts';
import { planNext } from './plan-next.ts';
import { type AwardRules, conditionsOf } from './reading-of.ts';

/** A payment whose day has come, with what is known on it. */
export interface Deciding {
  award: Award;
  instalment: Instalment;
  rules: AwardRules;
  facts: Facts;
}

/**
 * Decides a payment whose day has come, in the surrounding transaction: where its conditions hold the fund owes it from now
 * on; where something is not known it waits, with the question; where they do not hold it is not paid. The caller has locked
 * the award.
 */
export async function decideInstalment(ctx: ServerContext, deciding: Deciding): Promise<void> {
  const { award, instalment } = deciding;
  const before = instalment.status;
  const { verdict, missing, unmet } = judged(ctx, deciding);
  Object.assign(instalment, { judgedOn: civilDate(ctx.now()), heldFor: null, missing: null, unmet });
  if (verdict === 'UNMET') instalment.status = InstalmentStatus.NOT_MET;
  else if (verdict === 'UNKNOWN') holdBack(instalment, HeldFor.QUESTIONS, missing);
  else await owe(ctx, deciding);
  if (before === InstalmentStatus.PLANNED) planNext(ctx, award, deciding.rules.reading, instalment.number);
  if (before !== instalment.status) await tellOfInstalment(ctx, award, instalment, deciding.rules);
}

/** What the conditions of a payment say together, and what must be known to say it. */
function judged(
  { policies }: ServerContext,
  { instalment, rules: { reading }, facts }: Deciding,
): { verdict: VerdictName; missing: string[]; unmet: string[] | null } {
  const conditions = conditionsOf(reading, instalment.number);
  const outcomes = conditions.map(({ met }) => policies.judge(met, facts));
  const verdicts = outcomes.map(({ verdict }) => verdict);
  const missing = [...new Set(outcomes.flatMap((outcome) => outcome.missing))];
  const unmet = conditions.flatMap(({ code }, i) => (verdicts[i] === 'UNMET' ? [code] : []));
  if (unmet.length > 0) return { verdict: 'UNMET', missing: [], unmet };
  if (verdicts.includes('UNKNOWN')) return { verdict: 'UNKNOWN', missing, unmet: null };
  return { verdict: 'MET', missing: [], unmet: null };
}

const holdBack = (instalment: Instalment, heldFor: HeldFor, missing?: string[]): void =>
  void Object.assign(instalment, { status: InstalmentStatus.HELD_BACK, heldFor, missing: missing ?? null });

/** What the fund has not is not owed: it waits, and is looked at again. */
async function owe(ctx: ServerContext, { award, instalment }: Deciding): Promise<void> {
  const { em } = ctx;
  const { person, fund } = award;
  const amount: number = instalment.amountFen;
  await lockFunds(em, [fund.id]);
  const account = (await openFundAccounts(em, [fund], await fundAccounts(em, [fund.id]))).get(fund.id)!;
  if (account.leftFen < amount) return holdBack(instalment, HeldFor.BUDGET);
  const payable = await accountOf(em, { ...fundAccountName(fund, AccountKind.PAYABLE), personId: person.id });
  instalment.transferId = await postTransfer(ctx, {
    ...{ unit: LedgerUnit.FEN, kind: 'AWARD_DUE', key: `instalment:${instalment.id}:due` },
    parts: [
      { accountId: account.accountId, amount: -amount },
      { accountId: payable.id, amount },
    ],
    ...{ about: `instalment:${instalment.id}`, rule: ruleOf(award), clauseId: award.clauseId, doneBy: SYSTEM },
  });
  instalment.status = InstalmentStatus.DUE;
}

/** What an award is paid by, in the books and in batches: the item and the reading, as far as the books have room. */
export const ruleOf = ({ itemId, reading }: Pick<Award, 'itemId' | 'reading'>): string =>
  `${itemId}#${reading}`.slice(0, 120);
