import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { LedgerEntry } from './ledger-entry.entity.ts';
import { LedgerTransfer } from './ledger-transfer.entity.ts';
import type { TransferToPost } from './post-transfer.ts';

/** What is in the books already. */
export interface PostedBefore {
  /**
   * The id that this transfer has there. Throws `IDEMPOTENCY_KEY_REUSED` where something else stands under its key, and
   * `NOT_AT_THIS_STAGE` where that settled or undid the same one otherwise.
   */
  idOf(transfer: TransferToPost): string;
}

/** What stands in the books under the keys of these transfers. */
export async function postedBefore(em: EntityManager, repeated: readonly TransferToPost[]): Promise<PostedBefore> {
  const keys = repeated.map(({ key }) => key);
  const before = keys.length > 0 ? await em.find(LedgerTransfer, { key: { $in: keys } }, { refresh: true }) : [];
  const ids = before.map(({ id }) => id);
  const entries = ids.length > 0 ? await em.find(LedgerEntry, { transferId: { $in: ids } }) : [];
  const byKey = new Map(before.map((one) => [one.key, one]));
  return {
    idOf(transfer) {
      const earlier = byKey.get(transfer.key);
      const own = entries.filter(({ transferId }) => transferId === earlier?.id);
      if (!earlier || !isSame(transfer, earlier, own)) throw refusalOf(transfer);
      return earlier.id;
    },
  };
}

/** What ends something that was pending is the same by how it ends it: given back by hand is given back by the clock. */
function isSame(
  { kind, unit, parts, settlesId, outcome }: TransferToPost,
  earlier: LedgerTransfer,
  entries: LedgerEntry[],
): boolean {
  const amounts = new Map(entries.map(({ accountId, amount }) => [accountId, amount]));
  return (
    (settlesId ? earlier.settlesId === settlesId && earlier.outcome === outcome : earlier.kind === kind) &&
    earlier.unit === unit &&
    entries.length === parts.length &&
    parts.every(({ accountId, amount }) => amounts.get(accountId) === amount)
  );
}

const refusalOf = ({ settlesId, reversesId }: TransferToPost): Refusal =>
  settlesId || reversesId
    ? new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, '这一笔已经结清了，没有再办。', ['transferId'])
    : new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次请求和上一次的编号相同，内容却不同，没有办。', [
        'idempotencyKey',
      ]);
