import { yuan } from '@doorstep/shared/units';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { csvOf } from '../platform/csv.ts';
import { Ground } from '../platform/ground.ts';
import { recordReadings } from '../platform/trail.ts';
import { BankAccount } from './bank-account.entity.ts';
import { takeOut } from './check-batch.ts';
import { batchToPay, notNow } from './fund-to-pay.ts';
import { PayoutBatchStatus as Status, PayoutLineStatus } from './payout.ts';
import type { PayoutBatch } from './payout-batch.entity.ts';
import { PayoutLine } from './payout-line.entity.ts';
import { PointAccount } from './point-account.entity.ts';

/** A file for the bank. */
export interface BankFile {
  batch: PayoutBatch;
  fileName: string;
  content: string;
}

/** What the bank reads, and answers by: `paymentNumber` in the first column. */
const COLUMNS = {
  paymentNumber: '付款号',
  holder: '户名',
  number: '账号',
  bank: '开户行',
  amount: '金额（元）',
  purpose: '用途',
};

/**
 * Sends a batch that was approved: from now on each payment goes to the account that its person has today. The same file is
 * given again whenever it is asked for.
 */
export async function exportBatch(ctx: ViewerContext, batchId: string): Promise<BankFile> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { batch } = await batchToPay(inside, batchId);
    if (batch.status === Status.DRAFT) throw notNow('这个批次还没有复核，不能送银行。请另一位同事先复核。');
    if (batch.status === Status.CANCELLED) throw notNow('这个批次已经作废了，不能送银行。');
    if (batch.status === Status.APPROVED) await send(inside, batch);
    await em.flush();
    const fileName = `${batch.fund.name}-${batch.month}-${batch.number}.csv`;
    return { batch, fileName, content: await contentOf(inside, batch) };
  });
}

async function send(ctx: ViewerContext, batch: PayoutBatch): Promise<void> {
  const { em, vault, now } = ctx;
  const lines = await em.find(PayoutLine, { batch, status: PayoutLineStatus.READY });
  const people = lines.flatMap(({ person }) => person?.id ?? []);
  const accounts = await em.find(BankAccount, { person: { $in: people }, endedAt: null });
  const accountOf = new Map(accounts.map((account) => [account.person.id, account]));
  const points = lines.flatMap(({ servicePoint }) => servicePoint?.id ?? []);
  const live = { servicePoint: { $in: points }, endedAt: null, checkedAt: { $ne: null } };
  const ofPoint = new Map((await em.find(PointAccount, live)).map((one) => [one.servicePoint.id, one]));
  for (const line of lines) {
    const account = line.person && accountOf.get(line.person.id);
    const pointAccount = line.servicePoint && ofPoint.get(line.servicePoint.id);
    if (account) Object.assign(line, { status: PayoutLineStatus.SENT, account });
    else if (pointAccount) Object.assign(line, { status: PayoutLineStatus.SENT, pointAccount });
    else line.reason = vault.seal(PayoutLine, line.id, 'reason', '收款账户已经注销，没有送银行。');
  }
  const unsent = lines.filter(({ status }) => status !== PayoutLineStatus.SENT);
  await takeOut(em, unsent, PayoutLineStatus.FAILED);
  for (const line of unsent) line.answeredAt = now();
  const isAllUnsent = unsent.length === lines.length;
  Object.assign(batch, {
    ...{ status: isAllUnsent ? Status.CLOSED : Status.EXPORTED, exportedAt: now() },
    ...(isAllUnsent && { closedAt: now() }),
  });
}

/** Of the account that each was sent to, so that it is the same again after somebody has entered another. */
async function contentOf(ctx: ViewerContext, batch: PayoutBatch): Promise<string> {
  const { em, vault } = ctx;
  const lines = await em.find(
    PayoutLine,
    { batch, $or: [{ account: { $ne: null } }, { pointAccount: { $ne: null } }] },
    { orderBy: { id: 'asc' }, populate: ['account', 'pointAccount'] },
  );
  const people = lines.flatMap(({ person }) => person?.id ?? []);
  const seen = people.map((subjectId) => ({ subjectId, ground: Ground.DUTY }));
  await recordReadings(ctx, 'exportPayoutBatch', seen);
  const rows = lines.map(({ paymentNumber, account, pointAccount, amountFen }) => ({
    ...{ paymentNumber, amount: yuan(amountFen), purpose: `${batch.month} ${batch.fund.name}` },
    ...(account ? openedOf(vault, account) : openedOf(vault, pointAccount!)),
  }));
  return csvOf(COLUMNS, rows);
}

const openedOf = (vault: ViewerContext['vault'], account: BankAccount | PointAccount) => ({
  holder: vault.open(account, 'holder') ?? '',
  number: vault.open(account, 'number') ?? '',
  bank: vault.open(account, 'bank') ?? '',
});
