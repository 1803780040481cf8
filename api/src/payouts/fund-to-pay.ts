import { LockMode } from '@mikro-orm/core';
import { Staff } from '../identity/staff.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { lockFunds } from '../subsidies/fund-accounts.ts';
import { Fund } from '../subsidies/fund.entity.ts';
import { mayKeep } from '../subsidies/who-keeps.ts';
import { PayoutBatch } from './payout-batch.entity.ts';

/** The viewer as staff. */
export const officerOf = ({ em, viewer }: Pick<ViewerContext, 'em' | 'viewer'>): Promise<Staff> =>
  em.findOneOrFail(Staff, viewer.staffId!);

/** A fund that the viewer pays from, locked: of two who put together a batch of it the second one meets the first one's. */
export async function lockFundToPay(ctx: ViewerContext, fundId: string): Promise<{ fund: Fund; officer: Staff }> {
  const officer = await officerOf(ctx);
  const fund = await ctx.em.findOne(Fund, fundId);
  if (!fund || !mayKeep(officer, fund))
    throw new Refusal(UserErrorCode.NOT_FOUND, '在您负责的地区没有找到这笔资金。请回到列表再选。', ['fundId']);
  await lockFunds(ctx.em, [fundId]);
  return { fund, officer };
}

/** A batch of such a fund; `isToChange` locks it. */
export async function batchToPay(
  ctx: ViewerContext,
  batchId: string,
  { isToChange = true, field = 'batchId' } = {},
): Promise<{ batch: PayoutBatch; officer: Staff }> {
  const { em } = ctx;
  const officer = await officerOf(ctx);
  const found = await em.findOne(PayoutBatch, batchId, { populate: ['fund'] });
  if (!found || !mayKeep(officer, found.fund))
    throw new Refusal(UserErrorCode.NOT_FOUND, '在您负责的地区没有找到这个批次。请回到列表再选。', [field]);
  if (!isToChange) return { batch: found, officer };
  const batch = await em.findOneOrFail(PayoutBatch, batchId, {
    ...{ lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  });
  await em.populate(batch, ['fund']);
  return { batch, officer };
}

/** A batch is no more, or not yet, where this can be done. */
export const notNow = (words: string, field = 'batchId'): Refusal =>
  new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, words, [field]);
