import { CheckConstraintViolationException, sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { LedgerUnit, SettledAs } from './ledger.ts';
import { refuseUnlessSame } from './posted-before.ts';

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

/** {@link postTransfers} for one. */
export async function postTransfer(ctx: Booking, transfer: TransferToPost): Promise<string> {
  const [id] = await postTransfers(ctx, [transfer]);
  return id!;
}

/**
 * Writes transfers and their entries in one statement, all or none, and gives their ids in the same order; what is
 * posted already is not posted twice.
 *
 * The accounts are locked in the order of their ids, so that opposite transfers wait for each other and never for
 * ever. Throws `NOT_ENOUGH` where an account would fall below zero, and `IDEMPOTENCY_KEY_REUSED` where a key stands
 * for another transfer.
 */
export async function postTransfers({ em, now }: Booking, transfers: readonly TransferToPost[]): Promise<string[]> {
  if (transfers.length === 0) return [];
  for (const { parts } of transfers) refuseUnsound(parts);
  const at = now();
  const written = transfers.map((transfer) => ({ ...transfer, id: uuidv7(), at }));
  const ids = new Set(await write(em, written));
  const repeated = written.filter(({ id }) => !ids.has(id));
  const before = repeated.length > 0 ? await refuseUnlessSame(em, repeated) : new Map<string, string>();
  return written.map(({ id, key }) => before.get(key) ?? id);
}

/** The ids of those that were not posted before. */
async function write(
  em: EntityManager,
  transfers: readonly (TransferToPost & { id: string; at: Date })[],
): Promise<string[]> {
  const parts = transfers.flatMap(({ id, parts }) => parts.map((part) => ({ ...part, transferId: id })));
  try {
    const rows = await em.execute<{ id: string }[]>(sql`
      with transfer as (
        insert into ledger_transfer
          (id, unit, kind, key, at, done_by, about, rule, clause_id, pending_until, settles_id, outcome, reverses_id)
        select id, unit, kind, key, at, "doneBy", about, rule, "clauseId", "pendingUntil", "settlesId", outcome, "reversesId"
        from jsonb_to_recordset(${JSON.stringify(transfers)}::jsonb) as wanted (id uuid, unit text, kind text, key text,
          at timestamptz, "doneBy" jsonb, about text, rule text, "clauseId" text, "pendingUntil" timestamptz,
          "settlesId" uuid, outcome text, "reversesId" uuid)
        order by key
        on conflict on constraint ledger_transfer_one_per_key do nothing
        returning id
      )
      insert into ledger_entry (account_id, transfer_id, amount)
      select part."accountId", transfer.id, part.amount
      from transfer join jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
        as part ("transferId" uuid, "accountId" uuid, amount bigint) on part."transferId" = transfer.id
      order by part."accountId", transfer.id
      returning transfer_id as id`);
    return rows.map(({ id }) => id);
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
