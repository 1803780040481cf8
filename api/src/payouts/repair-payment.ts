import { InstalmentStatus } from '../awards/award.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { batchToPay, notNow } from './fund-to-pay.ts';
import { NOT_ARRIVED } from './payout.ts';
import { PayoutLine } from './payout-line.entity.ts';

/** Says that what made a payment fail is put right, such as a mistake of the bank: it comes into the next batch. Safe to repeat. */
export async function repairPayment(ctx: ViewerContext, lineId: string): Promise<PayoutLine> {
  return atomically(ctx, async (em) => {
    const known = await em.findOne(PayoutLine, lineId);
    if (!known) throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这一笔。请刷新再看。', ['lineId']);
    await batchToPay({ ...ctx, em }, known.batch.id, { field: 'lineId' });
    const line = await em.findOneOrFail(PayoutLine, lineId, { refresh: true, populate: ['instalment'] });
    if (line.repairedAt) return line;
    if (!NOT_ARRIVED.includes(line.status)) throw notNow('这一笔没有失败，不用处理。请刷新再看。', 'lineId');
    if (line.instalment && line.instalment.status !== InstalmentStatus.DUE)
      throw notNow('这一笔已经不用发了，不用处理。请刷新再看。', 'lineId');
    line.repairedAt = ctx.now();
    return line;
  });
}
