import DataLoader from 'dataloader';
import { perRequest } from '../platform/per-request.ts';
import { NOT_ARRIVED, PayoutLineStatus } from './payout.ts';
import { PayoutLine } from './payout-line.entity.ts';

/** The last payment of each of these settlements that stood in a batch, asked for in one go. */
export const lastPaymentOfSettlement = perRequest(
  ({ em }) =>
    new DataLoader(async (ids: readonly string[]) => {
      const lines = await em.find(
        PayoutLine,
        { settlement: { $in: [...ids] }, status: { $ne: PayoutLineStatus.REMOVED } },
        { orderBy: { id: 'asc' }, populate: ['batch'] },
      );
      const last = new Map(lines.map((line) => [line.settlement!.id, line]));
      return ids.map((id) => {
        const line = last.get(id);
        if (!line) return undefined;
        const { status, batch, repairedAt } = line;
        const needsRepair = NOT_ARRIVED.includes(status) && !repairedAt;
        return { status, month: batch.month, batchNumber: batch.number, needsRepair };
      });
    }),
);
