import type { EntityManager } from '@mikro-orm/postgresql';
import { InstalmentStatus } from '../awards/award.ts';
import { Instalment } from '../awards/instalment.entity.ts';
import { isFamily } from '../delegations/family.ts';
import type { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { totalsOf, type BatchTotal } from './batch-sums.ts';
import { batchToPay, notNow } from './fund-to-pay.ts';
import { PayoutBatchStatus as Status, PayoutLineStatus } from './payout.ts';
import type { PayoutBatch } from './payout-batch.entity.ts';
import { PayoutLine } from './payout-line.entity.ts';

/** What the checker has read: he stands for this, and for nothing that came in between. */
export interface ApproveBatch extends BatchTotal {
  batchId: string;
}

/** Approves a batch that a colleague made. Nobody approves what he or his family is paid. Safe to repeat. */
export async function approveBatch(
  ctx: ViewerContext,
  { batchId, payments, totalFen }: ApproveBatch,
): Promise<PayoutBatch> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { batch, officer } = await batchToPay(inside, batchId);
    if (batch.approvedById === officer.id) return batch;
    if (batch.status !== Status.DRAFT) throw notNow('这个批次已经有人复核过了，没有改动。请刷新再看。');
    if (batch.madeById === officer.id)
      throw new Refusal(UserErrorCode.SECOND_OFFICER_NEEDED, '这是您自己做的批次，要由另一位同事复核。', ['batchId']);
    await refuseOwn(em, officer, batchId);
    const [total] = (await totalsOf(em, [batchId])) as [BatchTotal];
    if (total.payments !== payments || total.totalFen !== totalFen)
      throw notNow('您看的时候到现在，这个批次变了，没有通过。请刷新以后再看一遍。');
    if (payments === 0) throw notNow('这个批次里一笔也没有了，不用复核，请作废。');
    return em.assign(batch, { status: Status.APPROVED, approvedById: officer.id, approvedAt: ctx.now() });
  });
}

async function refuseOwn(em: EntityManager, { personId, servicePointId }: Staff, batchId: string): Promise<void> {
  if (!personId && !servicePointId) return;
  const lines = await em.find(PayoutLine, { batch: batchId, status: { $ne: PayoutLineStatus.REMOVED } });
  const paid = [...new Set(lines.flatMap(({ person }) => person?.id ?? []))];
  const isOwnPoint = lines.some(({ servicePoint }) => servicePoint && servicePoint.id === servicePointId);
  if (isOwnPoint || (personId && (paid.includes(personId) || (await isFamily(em, personId, paid)))))
    throw new Refusal(UserErrorCode.OWN_CASE, '这个批次里有发给您自己、您家里人或您服务点的钱，要由另一位同事复核。', [
      'batchId',
    ]);
}

/** Takes one payment out of a batch that is not approved yet: it comes into a later one. Safe to repeat. */
export async function removePayment(ctx: ViewerContext, lineId: string): Promise<PayoutBatch> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const line = await em.findOne(PayoutLine, lineId);
    if (!line) throw new Refusal(UserErrorCode.NOT_FOUND, '没有找到这一笔。请刷新再看。', ['lineId']);
    const { batch } = await batchToPay(inside, line.batch.id, { field: 'lineId' });
    await em.refresh(line);
    if (line.status === PayoutLineStatus.REMOVED) return batch;
    if (batch.status !== Status.DRAFT) throw notNow('这个批次已经复核过了，不能再拿出来。', 'lineId');
    await takeOut(em, [line]);
    return batch;
  });
}

/** Calls a batch off that was not sent yet: all of it comes into later ones. Safe to repeat. */
export async function cancelBatch(ctx: ViewerContext, batchId: string): Promise<PayoutBatch> {
  return atomically(ctx, async (em) => {
    const { batch } = await batchToPay({ ...ctx, em }, batchId);
    if (batch.status === Status.CANCELLED) return batch;
    if (batch.status !== Status.DRAFT && batch.status !== Status.APPROVED)
      throw notNow('这个批次已经送银行了，不能作废。请等银行答复。');
    await takeOut(em, await em.find(PayoutLine, { batch, status: PayoutLineStatus.READY }));
    batch.status = Status.CANCELLED;
    return batch;
  });
}

/** What is in no batch any more is owed as before. */
export async function takeOut(
  em: EntityManager,
  lines: readonly PayoutLine[],
  status = PayoutLineStatus.REMOVED,
): Promise<void> {
  for (const line of lines) line.status = status;
  await em.nativeUpdate(
    Instalment,
    { id: { $in: lines.flatMap(({ instalment }) => instalment?.id ?? []) }, status: InstalmentStatus.IN_PAYMENT },
    { status: InstalmentStatus.DUE },
  );
}
