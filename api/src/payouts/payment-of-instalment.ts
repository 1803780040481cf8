import DataLoader from 'dataloader';
import { perRequest } from '../platform/per-request.ts';
import { InstalmentStatus } from '../awards/award.ts';
import { NOT_ARRIVED, PayoutLineStatus } from './payout.ts';
import { PayoutLine } from './payout-line.entity.ts';

/** The last payment of each of these instalments that stood in a batch, asked for in one go. */
export const lastPaymentOf = perRequest(
  ({ em }) =>
    new DataLoader(async (ids: readonly string[]) => {
      const lines = await em.find(
        PayoutLine,
        { instalment: { $in: [...ids] }, status: { $ne: PayoutLineStatus.REMOVED } },
        { orderBy: { id: 'asc' }, populate: ['batch', 'instalment'] },
      );
      const last = new Map(lines.map((line) => [line.instalment!.id, line]));
      return ids.map((id) => {
        const line = last.get(id);
        if (!line) return undefined;
        const { status, batch, repairedAt, instalment } = line;
        const isOwed = instalment!.status === InstalmentStatus.DUE;
        const needsRepair = isOwed && NOT_ARRIVED.includes(status) && !repairedAt;
        return { status, month: batch.month, batchNumber: batch.number, needsRepair };
      });
    }),
);
