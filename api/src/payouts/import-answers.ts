import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { InstalmentStatus } from '../awards/award.ts';
import { endIfDone } from '../awards/decide-due.ts';
import { lockedOf } from '../awards/end-awards.ts';
import { doerOf } from '../identity/doer.ts';
import { accountsOf } from '../ledger/account-of.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { postTransfers } from '../ledger/post-transfer.ts';
import { reverseTransfer } from '../ledger/reverse-transfer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { fundAccountName } from '../subsidies/fund-accounts.ts';
import { BankAnswer } from './bank-answer.entity.ts';
import { answersIn, keptNumber, type ReadAnswer } from './bank-file.rules.ts';
import { BankImport } from './bank-import.entity.ts';
import { takeOut } from './check-batch.ts';
import { batchToPay, notNow } from './fund-to-pay.ts';
import { AnswerOutcome, NOT_ARRIVED, PayoutBatchStatus, PayoutLineStatus } from './payout.ts';
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
  // Whoever decides on an award has locked it before its payments.
  const awards = await lockedOf(ctx, { id: { $in: await awardsIn(em, batch) } });
  const lines = await em.find(
    PayoutLine,
    { batch },
    { populate: ['instalment'], lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const byNumber = new Map(lines.map((line) => [line.paymentNumber, line]));
  const paid: PayoutLine[] = [];
  const failed: PayoutLine[] = [];
  const returned: PayoutLine[] = [];
  for (const answer of answers) {
    const line = byNumber.get(answer.paymentNumber);
    const outcome = outcomeOf(answer, line);
    em.create(BankAnswer, {
      ...{ id: uuidv7(), import: taken, fileLine: answer.fileLine, amountFen: answer.amountFen, outcome },
      ...{ paymentNumber: keptNumber(answer.paymentNumber), ...(line && { line }) },
    });
    if (outcome === AnswerOutcome.PAID) paid.push(answered(ctx, line!, PayoutLineStatus.PAID));
    if (outcome === AnswerOutcome.FAILED) failed.push(answered(ctx, line!, PayoutLineStatus.FAILED, answer.reason));
    if (outcome === AnswerOutcome.RETURNED)
      returned.push(answered(ctx, line!, PayoutLineStatus.RETURNED, answer.reason));
  }
  await book(ctx, batch, paid);
  await takeOut(em, failed, PayoutLineStatus.FAILED);
  for (const line of returned) await takeBackIn(ctx, line);
  await em.populate(awards, ['instalments']);
  for (const award of awards) await endIfDone(ctx, award);
  if (lines.every(({ status }) => status !== PayoutLineStatus.SENT))
    Object.assign(batch, { status: PayoutBatchStatus.CLOSED, closedAt: batch.closedAt ?? ctx.now() });
  const stayed = paid.filter(({ status }) => status === PayoutLineStatus.PAID);
  await tellOfPayments(ctx, { paid: stayed, failed, returned });
}

async function awardsIn(em: EntityManager, { id }: PayoutBatch): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    'select distinct i.award_id as id from payout_line l join instalment i on i.id = l.instalment_id where l.batch_id = ?',
    [id],
  );
  return rows.map((row) => row.id);
}

function outcomeOf({ amountFen, said }: ReadAnswer, line: PayoutLine | undefined): AnswerOutcome {
  if (!line) return AnswerOutcome.UNKNOWN_PAYMENT;
  if (amountFen === undefined || said === undefined) return AnswerOutcome.UNREADABLE;
  if (line.amountFen !== amountFen) return AnswerOutcome.WRONG_AMOUNT;
  if (line.status === PayoutLineStatus.READY || line.status === PayoutLineStatus.REMOVED)
    return AnswerOutcome.UNKNOWN_PAYMENT;
  // What the person is to give back, or gave back, is not owed to him again: an officer looks at it.
  const isOut = !line.instalment || line.instalment.status === InstalmentStatus.PAID;
  if (said === 'RETURNED' && line.status === PayoutLineStatus.PAID && isOut) return AnswerOutcome.RETURNED;
  if (line.status !== PayoutLineStatus.SENT) return AnswerOutcome.ANSWERED_ALREADY;
  return said === 'PAID' ? AnswerOutcome.PAID : AnswerOutcome.FAILED;
}

function answered(
  { vault, now }: ViewerContext,
  line: PayoutLine,
  status: PayoutLineStatus,
  reason?: string,
): PayoutLine {
  Object.assign(line, { status, answeredAt: now() });
  // A file may say of one payment that it was made, and further down that it came back.
  if (status === PayoutLineStatus.PAID && line.instalment) line.instalment.status = InstalmentStatus.PAID;
  if (NOT_ARRIVED.includes(status))
    line.reason = vault.seal(PayoutLine, line.id, 'reason', reason ?? '银行没有写原因。');
  return line;
}

/** What came back from the bank is owed again; whether the person is to give it back is no question any more. */
async function takeBackIn(
  ctx: ViewerContext,
  { id, transferId, rule, clauseId, instalment }: PayoutLine,
): Promise<void> {
  await reverseTransfer(ctx, transferId!, {
    ...{ kind: 'PAID_RETURNED', about: `payout_line:${id}`, rule: rule.slice(0, 120), clauseId },
    doneBy: doerOf(ctx.viewer, { ground: Ground.DUTY }),
  });
  if (!instalment) return;
  instalment.status = InstalmentStatus.DUE;
  instalment.dropAskedBack();
  instalment.award.goOn();
}

/** Whom the fund owes it, as the books name him. */
const creditorOf = ({ person, servicePoint }: PayoutLine) =>
  person ? { personId: person.id } : { servicePointId: servicePoint!.id };

/** What the bank paid is owed no more. */
async function book(ctx: ViewerContext, { fund }: PayoutBatch, paid: readonly PayoutLine[]): Promise<void> {
  if (paid.length === 0) return;
  const [out, ...owed] = await accountsOf(ctx.em, [
    fundAccountName(fund, AccountKind.PAID),
    ...paid.map((line) => ({ ...fundAccountName(fund, AccountKind.PAYABLE), ...creditorOf(line) })),
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
  });
}
