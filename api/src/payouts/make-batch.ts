import type { RequiredEntityData } from '@mikro-orm/core';
import { randomInt } from 'node:crypto';
import { civilDate } from '@doorstep/shared/civil-date';
import { v7 as uuidv7 } from 'uuid';
import { InstalmentStatus } from '../awards/award.ts';
import { Instalment } from '../awards/instalment.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { Fund } from '../subsidies/fund.entity.ts';
import { dueOfFund } from './due-of-fund.ts';
import { lockFundToPay } from './fund-to-pay.ts';
import { MOST_LINES, PayoutBatchStatus, PayoutLineStatus } from './payout.ts';
import { PayoutBatch } from './payout-batch.entity.ts';
import { PayoutLine } from './payout-line.entity.ts';

/** Which fund pays, and up to the end of which month. */
export interface MakeBatch {
  fundId: string;
  /** 2026-12 */
  month: string;
  idempotencyKey: string;
}

/**
 * Puts together what a fund owes up to the end of a month, to people and, for months that were closed, to service points, for those with an account and without what was not put right yet.
 * What the officer himself is owed is left to a colleague.
 */
export async function makeBatch(
  ctx: ViewerContext,
  { fundId, month, idempotencyKey }: MakeBatch,
): Promise<PayoutBatch> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { fund, officer } = await lockFundToPay(inside, fundId);
    const earlier = await em.findOne(PayoutBatch, { madeById: officer.id, idempotencyKey }, { populate: ['fund'] });
    if (earlier) return sameOrRefuse(earlier, fund, month);
    if (month > civilDate(ctx.now()).slice(0, 7))
      throw new Refusal(UserErrorCode.BAD_VALUE, '这个月还没有到，不能发。请选这个月或以前的月份。', ['month']);
    const due = await dueOfFund(em, fund.id, {
      month,
      exceptPersonId: officer.personId,
      exceptPointId: officer.servicePointId,
      limit: MOST_LINES,
    });
    if (due.length === 0)
      throw new Refusal(
        UserErrorCode.NOTHING_DUE,
        '这笔资金现在没有可以发的：都在别的批次里了，或者收款人还没有登记账户。',
        ['fundId'],
      );
    const batch = em.create(PayoutBatch, {
      ...{ id: uuidv7(), fund, month, number: (await em.count(PayoutBatch, { fund, month })) + 1 },
      ...{ status: PayoutBatchStatus.DRAFT, madeById: officer.id, madeAt: ctx.now(), idempotencyKey },
    });
    for (const { personId, instalmentId, servicePointId, settlementId, ...line } of due)
      em.create(PayoutLine, {
        ...{ id: uuidv7(), batch, paymentNumber: newPaymentNumber(month), status: PayoutLineStatus.READY },
        ...{ person: personId, instalment: instalmentId, servicePoint: servicePointId, settlement: settlementId },
        ...line,
      } as RequiredEntityData<PayoutLine>);
    const ids = due.flatMap(({ instalmentId }) => instalmentId ?? []);
    await em.nativeUpdate(Instalment, { id: { $in: ids } }, { status: InstalmentStatus.IN_PAYMENT });
    return batch;
  });
}

function sameOrRefuse(earlier: PayoutBatch, fund: Fund, month: string): PayoutBatch {
  if (earlier.fund.id === fund.id && earlier.month === month) return earlier;
  throw new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次提交和上一次重复了，内容却不一样。请刷新再办。', [
    'idempotencyKey',
  ]);
}

const DRAWN_DIGITS = 11;

/**
 * Year and month, and eleven digits drawn by lot: fifteen, for a spreadsheet on the way to the bank and back keeps no more. No
 * letters, so that it is read out and typed.
 */
const newPaymentNumber = (month: string): string =>
  month.slice(2).replace('-', '') + String(randomInt(10 ** DRAWN_DIGITS)).padStart(DRAWN_DIGITS, '0');
