import { HOTLINE } from '@doorstep/shared/hotline';
import { yuan } from '@doorstep/shared/units';
import { tellOfAward, tellOfInstalment } from '../awards/award-news.ts';
import { rulesOf } from '../awards/reading-of.ts';
import type { ViewerContext } from '../platform/context.ts';
import type { PayoutLine } from './payout-line.entity.ts';

/** Tells each person what the bank answered to his payment. The bank's words may name others: they stay with the officers. */
export async function tellOfPayments(
  ctx: ViewerContext,
  { paid, failed, returned }: Record<'paid' | 'failed' | 'returned', readonly PayoutLine[]>,
): Promise<void> {
  await ctx.em.populate([...paid, ...failed, ...returned], ['instalment.award.person']);
  for (const { instalment } of ofPeople(paid))
    await tellOfInstalment(ctx, instalment.award, instalment, await rulesOf(ctx, instalment.award));
  for (const { instalment, amountFen } of ofPeople(failed)) {
    const { item } = await rulesOf(ctx, instalment.award);
    const words = `“${item.title}”的${yuan(amountFen)}元没有付成，多半是收款账户不对。请核对户名和账号，改好以后重新发；有疑问请打${HOTLINE}。`;
    await tellOfAward(ctx, instalment.award, words, '没有付成');
  }
  for (const { instalment, amountFen } of ofPeople(returned)) {
    const { item } = await rulesOf(ctx, instalment.award);
    const words = `“${item.title}”的${yuan(amountFen)}元，银行付出以后又退了回来，多半是收款账户有问题。请核对户名和账号，改好以后重新发；有疑问请打${HOTLINE}。`;
    await tellOfAward(ctx, instalment.award, words, '被银行退回');
  }
}

/** A service point reads it on the page of its month. */
const ofPeople = (lines: readonly PayoutLine[]) =>
  lines.flatMap(({ instalment, amountFen }) => (instalment ? [{ instalment, amountFen }] : []));
