import { doerOf, type Doer } from '../identity/doer.ts';
import { accountsOf } from '../ledger/account-of.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { reverseTransfer } from '../ledger/reverse-transfer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { fundAccountName, fundAccounts, lockFunds, openFundAccounts } from '../subsidies/fund-accounts.ts';
import { InstalmentStatus } from './award.ts';
import { tellOfInstalment } from './award-news.ts';
import { lockInstalmentToKeep } from './award-to-keep.ts';
import { endIfDone } from './decide-due.ts';
import { ruleOf } from './decide-instalment.ts';
import { Instalment } from './instalment.entity.ts';
import { rulesOf } from './reading-of.ts';

export interface TakeBack {
  instalmentId: string;
  words: string;
  /** Another officer asked for it, as the viewer read, and he says the same. */
  confirms: boolean;
}

/**
 * Takes a payment back, and says why: what is only owed goes back to the fund; what was paid is owed back by the person once
 * a second officer has said the same, and he is told then. Safe to repeat. Refused while it stands in a batch: the bank may be
 * paying it; and to whoever confirms what nobody asks any more.
 */
export async function takeBack(ctx: ViewerContext, { instalmentId, words, confirms }: TakeBack): Promise<Instalment> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const instalment = await lockInstalmentToKeep(inside, instalmentId);
    const by = doerOf(ctx.viewer, { ground: Ground.DUTY });
    switch (instalment.status) {
      case InstalmentStatus.TAKEN_BACK:
      case InstalmentStatus.OWED_BACK:
        return instalment;
      case InstalmentStatus.DUE:
        if (confirms) throw notAsked();
        await reverseTransfer(inside, instalment.transferId!, {
          kind: 'AWARD_BACK',
          doneBy: by,
          ...ofRule(instalment),
        });
        instalment.status = InstalmentStatus.TAKEN_BACK;
        await endIfDone(inside, instalment.award);
        break;
      case InstalmentStatus.PAID:
        if (confirms && !instalment.backAskedById) throw notAsked();
        instalment.backAskedById ??= ctx.viewer.staffId!;
        if (instalment.backAskedById === ctx.viewer.staffId) {
          instalment.backWords = ctx.vault.seal(Instalment, instalment.id, 'backWords', words);
          return instalment;
        }
        await claim(inside, instalment, by);
        instalment.status = InstalmentStatus.OWED_BACK;
        break;
      default:
        throw notNow(instalment);
    }
    instalment.backWords = ctx.vault.seal(Instalment, instalment.id, 'backWords', words);
    const { award } = instalment;
    await tellOfInstalment(inside, award, instalment, await rulesOf(inside, award));
    return instalment;
  });
}

/** Records that the person gave back what was paid: the fund has it again. Safe to repeat. */
export async function recordRepayment(ctx: ViewerContext, instalmentId: string): Promise<Instalment> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const instalment = await lockInstalmentToKeep(inside, instalmentId);
    if (instalment.status === InstalmentStatus.REPAID) return instalment;
    if (instalment.status !== InstalmentStatus.OWED_BACK) throw notNow(instalment);
    await takeIn(inside, instalment, doerOf(ctx.viewer, { ground: Ground.DUTY }));
    instalment.status = InstalmentStatus.REPAID;
    const { award } = instalment;
    await tellOfInstalment(inside, award, instalment, await rulesOf(inside, award));
    return instalment;
  });
}

function notNow({ status }: Instalment): Refusal {
  const words =
    status === InstalmentStatus.IN_PAYMENT
      ? '这一笔正在发放批次里。还没送银行的，请先从批次里拿出来；已经送银行的，等银行答复以后再办。'
      : '这一笔现在没有可以收回的，没有改动。请刷新再看。';
  return new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, words, ['instalmentId']);
}

const notAsked = () =>
  new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, '这一笔现在没有同事要求退回了，没有改动。请刷新再看。', [
    'instalmentId',
  ]);

const ofRule = ({ id, award }: Instalment) => ({ about: `instalment:${id}`, rule: ruleOf(award) });

/** The money is not the fund's again before it has come. */
async function claim(ctx: ViewerContext, instalment: Instalment, doneBy: Doer): Promise<void> {
  const { id, award } = instalment;
  const amount: number = instalment.amountFen;
  const [receivable, reclaimed] = await accountsOf(ctx.em, [
    { ...fundAccountName(award.fund, AccountKind.RECEIVABLE), personId: award.person.id },
    fundAccountName(award.fund, AccountKind.RECLAIMED),
  ]);
  await postTransfer(ctx, {
    ...{ unit: LedgerUnit.FEN, kind: 'AWARD_CLAIMED', key: `instalment:${id}:claim`, doneBy, ...ofRule(instalment) },
    parts: [
      { accountId: receivable!.id, amount: -amount },
      { accountId: reclaimed!.id, amount },
    ],
  });
}

async function takeIn(ctx: ViewerContext, instalment: Instalment, doneBy: Doer): Promise<void> {
  const { id, award } = instalment;
  const amount: number = instalment.amountFen;
  const { em } = ctx;
  const [receivable, reclaimed, paid] = await accountsOf(em, [
    { ...fundAccountName(award.fund, AccountKind.RECEIVABLE), personId: award.person.id },
    fundAccountName(award.fund, AccountKind.RECLAIMED),
    fundAccountName(award.fund, AccountKind.PAID),
  ]);
  await lockFunds(em, [award.fund.id]);
  const known = await fundAccounts(em, [award.fund.id]);
  const { accountId: fund } = (await openFundAccounts(em, [award.fund], known)).get(award.fund.id)!;
  await postTransfer(ctx, {
    ...{ unit: LedgerUnit.FEN, kind: 'AWARD_REPAID', key: `instalment:${id}:repaid`, doneBy, ...ofRule(instalment) },
    parts: [
      { accountId: paid!.id, amount: -amount },
      { accountId: receivable!.id, amount },
      { accountId: reclaimed!.id, amount: -amount },
      { accountId: fund, amount },
    ],
  });
}
