import DataLoader from 'dataloader';
import { InstalmentStatus } from '../awards/award.ts';
import { perRequest } from '../platform/per-request.ts';
import { NOT_ARRIVED, PayoutLineStatus } from './payout.ts';
import { PayoutLine } from './payout-line.entity.ts';

/** The last payment of each of these that stood in a batch, asked for in one go. */
const lastPaymentOf = (what: 'instalment' | 'settlement') =>
  perRequest(
    ({ em }) =>
      new DataLoader(async (ids: readonly string[]) => {
        const lines = await em.find(
          PayoutLine,
          { [what]: { $in: [...ids] }, status: { $ne: PayoutLineStatus.REMOVED } },
          { orderBy: { id: 'asc' }, populate: ['batch', 'instalment'] },
        );
        const last = new Map(lines.map((line) => [line[what]!.id, line]));
        return ids.map((id) => shown(last.get(id)));
      }),
  );

export const lastPaymentOfInstalment = lastPaymentOf('instalment');
export const lastPaymentOfSettlement = lastPaymentOf('settlement');

function shown(line: PayoutLine | undefined) {
  if (!line) return undefined;
  const { status, batch, repairedAt, instalment } = line;
  // What was taken back since is not owed, so that nobody need repair it; a closed month is owed until it is paid.
  const isOwed = !instalment || instalment.status === InstalmentStatus.DUE;
  const needsRepair = isOwed && NOT_ARRIVED.includes(status) && !repairedAt;
  return { status, month: batch.month, batchNumber: batch.number, needsRepair };
}
