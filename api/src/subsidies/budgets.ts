import { LockMode } from '@mikro-orm/core';
import { type Doer, doerOf } from '../identity/doer.ts';
import { Staff } from '../identity/staff.entity.ts';
import { accountsOf } from '../ledger/account-of.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { type Booking, postTransfer } from '../ledger/post-transfer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { Fund } from './fund.entity.ts';
import { fundAccountName, heldNameOf, lockFunds } from './fund-accounts.ts';
import { BudgetStatus, FundBudget } from './fund-budget.entity.ts';
import { mayKeep } from './who-keeps.ts';

/** A hundred billion yuan: more was typed by mistake. */
const MOST_FEN = 10_000_000_000_000;

export interface AddToBudget {
  fundId: string;
  amountFen: number;
  /** By which document. */
  words: string;
  idempotencyKey: string;
}

const noSuchFund = () =>
  new Refusal(UserErrorCode.NOT_FOUND, '您负责的地方没有这个资金，没有登记。请回到列表再看。', ['fundId']);

const noSuchBudget = () =>
  new Refusal(UserErrorCode.NOT_FOUND, '没有找到这笔拨款，没有办。请回到列表再看。', ['budgetId']);

/** Enters money that a fund was given; it counts once another officer has confirmed it. The same key gives the first entry. */
export async function addToBudget(ctx: ViewerContext, input: AddToBudget): Promise<FundBudget> {
  const { fundId, amountFen, words, idempotencyKey } = input;
  const { viewer, now } = ctx;
  return atomically(ctx, async (em) => {
    const fund = await em.findOne(Fund, fundId);
    const staff = await em.findOneOrFail(Staff, viewer.staffId!);
    if (!fund || !mayKeep(staff, fund)) throw noSuchFund();
    const earlier = await em.findOne(FundBudget, { enteredById: staff.id, idempotencyKey }, { populate: ['fund'] });
    if (earlier) return sameOrRefuse(earlier, input);
    if (!Number.isSafeInteger(amountFen) || amountFen <= 0 || amountFen > MOST_FEN)
      throw new Refusal(UserErrorCode.BAD_VALUE, '金额要大于零，也不能太大，没有登记。请核对一下再填。', ['amountFen']);
    return em.create(FundBudget, { fund, amountFen, words, enteredById: staff.id, idempotencyKey, enteredAt: now() });
  });
}

function sameOrRefuse(earlier: FundBudget, { fundId, amountFen, words }: AddToBudget): FundBudget {
  if (earlier.fund.id === fundId && earlier.amountFen === amountFen && earlier.words === words) return earlier;
  throw new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次请求和上一次的编号相同，内容却不同，没有登记。', [
    'idempotencyKey',
  ]);
}

/** Brings money that another officer entered into the books: from the first on, the fund never pays more than it has. Safe to repeat. */
export const confirmBudget = (ctx: ViewerContext, budgetId: string): Promise<FundBudget> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { budget, staff } = await lockedBudget(inside, budgetId);
    if (budget.status === BudgetStatus.CONFIRMED) return budget;
    refuseDecided(budget);
    if (budget.enteredById === staff.id)
      throw new Refusal(UserErrorCode.SECOND_OFFICER_NEEDED, '这笔是您自己登记的，要请另一位同事来确认。', [
        'budgetId',
      ]);
    const transferId = await bringIn(inside, budget, doerOf(ctx.viewer, { ground: Ground.DUTY }));
    return em.assign(budget, {
      ...{ status: BudgetStatus.CONFIRMED, decidedById: staff.id, decidedAt: ctx.now(), transferId },
    });
  });

/** Says that what was entered is not so; also whoever entered it may. Nothing moves. Safe to repeat. */
export const refuseBudget = (ctx: ViewerContext, budgetId: string): Promise<FundBudget> =>
  atomically(ctx, async (em) => {
    const { budget, staff } = await lockedBudget({ ...ctx, em }, budgetId);
    if (budget.status === BudgetStatus.REFUSED) return budget;
    refuseDecided(budget);
    return em.assign(budget, { status: BudgetStatus.REFUSED, decidedById: staff.id, decidedAt: ctx.now() });
  });

async function lockedBudget({ em, viewer }: ViewerContext, id: string) {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const budget = await em.findOne(FundBudget, id, lock);
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  if (!budget) throw noSuchBudget();
  await em.populate(budget, ['fund']);
  if (!mayKeep(staff, budget.fund)) throw noSuchBudget();
  return { budget, staff };
}

function refuseDecided({ status }: FundBudget): void {
  if (status === BudgetStatus.PROPOSED) return;
  const is = status === BudgetStatus.CONFIRMED ? '已经确认入账' : '已经退回';
  throw new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, `这笔拨款${is}了，没有再办。`, ['budgetId']);
}

/** Brings money into the books, and gives the transfer that did. */
export async function bringIn(
  ctx: Booking,
  { id, fund, amountFen }: Pick<FundBudget, 'id' | 'fund' | 'amountFen'>,
  doneBy: Doer,
): Promise<string> {
  const { em } = ctx;
  await lockFunds(em, [fund.id]);
  const names = [AccountKind.APPROPRIATED, AccountKind.FUND].map((kind) => fundAccountName(fund, kind));
  const [from, to] = await accountsOf(em, names);
  await accountsOf(em, [heldNameOf(to!)]);
  return postTransfer(ctx, {
    ...{ unit: LedgerUnit.FEN, kind: 'BUDGET', key: `fund_budget:${id}`, about: `fund_budget:${id}` },
    doneBy,
    parts: [
      { accountId: from!.id, amount: 0 - amountFen },
      { accountId: to!.id, amount: amountFen },
    ],
  });
}
