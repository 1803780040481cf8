import { CheckConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { executeBound } from '../platform/bound.ts';
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
    const rows = await executeBound<{ id: string }>(em, POST, [JSON.stringify(transfers), JSON.stringify(parts)]);
    return rows.map(({ id }) => id);
  } catch (error) {
    if (error instanceof CheckConstraintViolationException && error.message.includes('ledger_account_not_below_zero'))
      throw new Refusal(UserErrorCode.NOT_ENOUGH, '账户里不够，没有办成，什么也没有动。', ['amount']);
    throw error;
  }
}

const POST = 'select id from ledger_post($1, $2) as id';

/** What no caller may ask for: a programmer's mistake, not a person's. */
function refuseUnsound(parts: readonly Part[]): void {
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  const isWhole = parts.every(({ amount }) => Number.isSafeInteger(amount) && amount !== 0);
  const accounts = new Set(parts.map(({ accountId }) => accountId));
  if (parts.length < 2 || sum !== 0 || !isWhole || accounts.size !== parts.length)
    throw new RangeError(`Entries must be whole, of different accounts, and sum to zero: ${JSON.stringify(parts)}`);
}
