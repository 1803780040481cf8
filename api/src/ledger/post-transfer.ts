import { CheckConstraintViolationException, sql } from '@mikro-orm/core';
import { v7 as uuidv7 } from 'uuid';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { LedgerUnit, SettledAs } from './ledger.ts';
import { LedgerEntry } from './ledger-entry.entity.ts';
import { LedgerTransfer } from './ledger-transfer.entity.ts';

/** What the books need of a context. */
export type Booking = Pick<ServerContext, 'em' | 'now'>;

/** One account's part: positive where it gets something. Whole minutes or whole fen. */
export interface Part {
  accountId: string;
  amount: number;
}

export interface TransferToPost {
  unit: LedgerUnit;
  /** Why it moves, a word of the domain that moves it; at most 20 letters. */
  kind: string;
  /** What is moved twice under one key is moved once; at most 120 letters. */
  key: string;
  /** Two or more, which sum to zero. */
  parts: readonly Part[];
  doneBy: Doer;
  /** The row it is about, `meal_booking:<id>`. */
  about?: string | undefined;
  rule?: string | undefined;
  clauseId?: string | undefined;
  pendingUntil?: Date | undefined;
  settlesId?: string | undefined;
  outcome?: SettledAs | undefined;
  reversesId?: string | undefined;
}

/**
 * Writes a transfer and its entries in one statement, and gives its id; what is posted already is not posted twice.
 *
 * The accounts are locked in the order of their ids, so that opposite transfers wait for each other and never for
 * ever. Throws `NOT_ENOUGH` where an account would fall below zero, and `IDEMPOTENCY_KEY_REUSED` where the key stands
 * for another transfer.
 */
export async function postTransfer({ em, now }: Booking, transfer: TransferToPost): Promise<string> {
  const { unit, kind, key, parts, doneBy, about, rule, clauseId } = transfer;
  const { pendingUntil, settlesId, outcome, reversesId } = transfer;
  refuseUnsound(parts);
  const id = uuidv7();
  try {
    const written = await em.execute(sql`
      with transfer as (
        insert into ledger_transfer
          (id, unit, kind, key, at, done_by, about, rule, clause_id, pending_until, settles_id, outcome, reverses_id)
        values (${id}, ${unit}, ${kind}, ${key}, ${now()}, ${JSON.stringify(doneBy)}::jsonb, ${about ?? null},
          ${rule ?? null}, ${clauseId ?? null}, ${pendingUntil ?? null}, ${settlesId ?? null}, ${outcome ?? null},
          ${reversesId ?? null})
        on conflict on constraint ledger_transfer_one_per_key do nothing
        returning id
      )
      insert into ledger_entry (account_id, transfer_id, amount)
      select part."accountId", transfer.id, part.amount
      from transfer, jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as part ("accountId" uuid, amount bigint)
      order by part."accountId"
      returning number`);
    return (written as unknown[]).length > 0 ? id : await postedBefore({ em }, transfer);
  } catch (error) {
    if (error instanceof CheckConstraintViolationException && error.message.includes('ledger_account_not_below_zero'))
      throw new Refusal(UserErrorCode.NOT_ENOUGH, '账户里不够，没有办成，什么也没有动。', ['amount']);
    throw error;
  }
}

/** What no caller may ask for: a programmer's mistake, not a person's. */
function refuseUnsound(parts: readonly Part[]): void {
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  const isWhole = parts.every(({ amount }) => Number.isSafeInteger(amount) && amount !== 0);
  const accounts = new Set(parts.map(({ accountId }) => accountId));
  if (parts.length < 2 || sum !== 0 || !isWhole || accounts.size !== parts.length)
    throw new RangeError(`Entries must be whole, of different accounts, and sum to zero: ${JSON.stringify(parts)}`);
}

async function postedBefore({ em }: Pick<Booking, 'em'>, transfer: TransferToPost): Promise<string> {
  const { key, kind, unit, parts, settlesId, reversesId } = transfer;
  const before = await em.findOneOrFail(LedgerTransfer, { key }, { refresh: true });
  const entries = await em.find(LedgerEntry, { transferId: before.id });
  const amounts = new Map(entries.map(({ accountId, amount }) => [accountId, amount]));
  const isSame =
    before.kind === kind &&
    before.unit === unit &&
    entries.length === parts.length &&
    parts.every(({ accountId, amount }) => amounts.get(accountId) === amount);
  if (isSame) return before.id;
  if (settlesId || reversesId)
    throw new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, '这一笔已经结清了，没有再办。', ['transferId']);
  throw new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次请求和上一次的编号相同，内容却不同，没有办。', [
    'idempotencyKey',
  ]);
}
