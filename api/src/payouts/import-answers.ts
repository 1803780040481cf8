import { LockMode } from '@mikro-orm/core';
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { InstalmentStatus } from '../awards/award.ts';
import { doerOf } from '../identity/doer.ts';
import { accountsOf } from '../ledger/account-of.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { postTransfers } from '../ledger/post-transfer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { fundAccountName } from '../subsidies/fund-accounts.ts';
import { BankAnswer } from './bank-answer.entity.ts';
import { answersIn, type ReadAnswer } from './bank-file.rules.ts';
import { BankImport } from './bank-import.entity.ts';
import { takeOut } from './check-batch.ts';
import { batchToPay, notNow } from './fund-to-pay.ts';
import { AnswerOutcome, PayoutBatchStatus, PayoutLineStatus } from './payout.ts';
import type { PayoutBatch } from './payout-batch.entity.ts';
import { PayoutLine } from './payout-line.entity.ts';
import { tellOfPayments } from './payout-news.ts';

/** No more in one file: several files answer one batch. */
const MOST_ANSWERS = 2_000;

/**
 * Takes in what the bank answered to a batch. What fits a payment that waits for it is booked; what fits none, a second answer
 * and a wrong amount move nothing; all of it is kept. The same file again gives the same import.
 */
export async function importAnswers(
  ctx: ViewerContext,
  { batchId, content }: { batchId: string; content: string },
): Promise<BankImport> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { batch, officer } = await batchToPay(inside, batchId);
    const contentHash = createHash('sha256').update(content).digest('hex');
    const earlier = await em.findOne(BankImport, { batch, contentHash });
    if (earlier) return earlier;
    if (batch.status !== PayoutBatchStatus.EXPORTED && batch.status !== PayoutBatchStatus.CLOSED)
      throw notNow('这个批次还没有送银行，不会有答复。请核对是不是选错了批次。');
    const answers = answersIn(content);
    if (!answers || answers.length === 0 || answers.length > MOST_ANSWERS)
      throw new Refusal(
        UserErrorCode.BAD_VALUE,
        `这不是银行的答复文件，什么也没有动。要有付款号、金额、结果三列，每次最多${MOST_ANSWERS}行。`,
        ['content'],
      );
    const taken = em.create(BankImport, {
      ...{ id: uuidv7(), batch, contentHash, importedById: officer.id, importedAt: ctx.now() },
    });
    await takeIn(inside, batch, taken, answers);
    return taken;
  });
}

async function takeIn(
  ctx: ViewerContext,
  batch: PayoutBatch,
  taken: BankImport,
  answers: readonly ReadAnswer[],
): Promise<void> {
  const { em } = ctx;
  const lines = await em.find(
    PayoutLine,
    { batch },
    { populate: ['instalment'], lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const byNumber = new Map(lines.map((line) => [line.paymentNumber, line]));
  const paid: PayoutLine[] = [];
  const failed: PayoutLine[] = [];
  for (const answer of answers) {
    const line = byNumber.get(answer.paymentNumber);
    const outcome = outcomeOf(answer, line);
    em.create(BankAnswer, {
      ...{ id: uuidv7(), import: taken, fileLine: answer.fileLine, amountFen: answer.amountFen, outcome },
      ...{ paymentNumber: answer.paymentNumber.slice(0, 20), ...(line && { line }) },
    });
    if (outcome === AnswerOutcome.PAID) paid.push(answered(ctx, line!, PayoutLineStatus.PAID));
    if (outcome === AnswerOutcome.FAILED) failed.push(answered(ctx, line!, PayoutLineStatus.FAILED, answer.reason));
  }
  await book(ctx, batch, paid);
  await takeOut(em, failed, PayoutLineStatus.FAILED);
  if (lines.every(({ status }) => status !== PayoutLineStatus.SENT))
    Object.assign(batch, { status: PayoutBatchStatus.CLOSED, closedAt: batch.closedAt ?? ctx.now() });
  await tellOfPayments(ctx, paid, failed);
}

function outcomeOf({ amountFen, isPaid }: ReadAnswer, line: PayoutLine | undefined): AnswerOutcome {
  if (!line) return AnswerOutcome.UNKNOWN_PAYMENT;
  if (amountFen === undefined || isPaid === undefined) return AnswerOutcome.UNREADABLE;
  if (line.amountFen !== amountFen) return AnswerOutcome.WRONG_AMOUNT;
  if (line.status === PayoutLineStatus.READY || line.status === PayoutLineStatus.REMOVED)
    return AnswerOutcome.UNKNOWN_PAYMENT;
  if (line.status !== PayoutLineStatus.SENT) return AnswerOutcome.ANSWERED_ALREADY;
  return isPaid ? AnswerOutcome.PAID : AnswerOutcome.FAILED;
}

function answered(
  { vault, now }: ViewerContext,
  line: PayoutLine,
  status: PayoutLineStatus,
  reason?: string,
): PayoutLine {
  Object.assign(line, { status, answeredAt: now() });
  if (status === PayoutLineStatus.FAILED)
    line.reason = vault.seal(PayoutLine, line.id, 'reason', reason ?? '银行没有写原因。');
  return line;
}

/** What the bank paid is owed no more. */
async function book(ctx: ViewerContext, { fund }: PayoutBatch, paid: readonly PayoutLine[]): Promise<void> {
  if (paid.length === 0) return;
  const [out, ...owed] = await accountsOf(ctx.em, [
    fundAccountName(fund, AccountKind.PAID),
    ...paid.map(({ person }) => ({ ...fundAccountName(fund, AccountKind.PAYABLE), personId: person.id })),
  ]);
  const doneBy = doerOf(ctx.viewer, { ground: Ground.DUTY });
  const ids = await postTransfers(
    ctx,
    paid.map(({ id, rule, clauseId, ...line }, i) => {
      const amount: number = line.amountFen;
      return {
        ...{ unit: LedgerUnit.FEN, kind: 'PAID_OUT', key: `payout_line:${id}:paid`, doneBy },
        ...{ about: `payout_line:${id}`, rule: rule.slice(0, 120), clauseId },
        parts: [
          { accountId: owed[i]!.id, amount: -amount },
          { accountId: out!.id, amount },
        ],
      };
    }),
  );
  paid.forEach((line, i) => {
    line.transferId = ids[i]!;
    line.instalment.status = InstalmentStatus.PAID;
  });
}
