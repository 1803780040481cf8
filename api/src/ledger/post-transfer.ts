import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { executeBound } from '../platform/bound.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { outcomeOf, type Outcome } from '../platform/outcome.ts';
import type { LedgerUnit, SettledAs } from './ledger.ts';
import { postedBefore } from './posted-before.ts';

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
 * Writes transfers and their entries, all or none, and gives their ids in the same order; what is posted already is not
 * posted twice. Throws `NOT_ENOUGH` where an account would fall below zero, and `IDEMPOTENCY_KEY_REUSED` where a key
 * stands for another transfer.
 */
export async function postTransfers(ctx: Booking, transfers: readonly TransferToPost[]): Promise<string[]> {
  const [outcome] = await postEach(ctx, [transfers]);
  if ('error' in outcome!) throw outcome.error;
  return outcome!.value.map(({ id }) => id);
}

/** A transfer that stands in the books. */
export interface Posted {
  id: string;
  /** Whether it was posted only now. */
  isNew: boolean;
}

/**
 * The one way into the books: {@link postTransfers} for several calls in one statement, as if they came one after the other
 * in this order, each with an outcome of its own. Keys of different calls differ.
 *
 * The accounts are locked first, in the order of their ids, so that opposite transfers wait for each other and never for
 * ever. It throws, and all must be undone, where one of several calls could be posted only in part.
 */
export async function postEach(
  { em, now }: Booking,
  calls: readonly (readonly TransferToPost[])[],
): Promise<Outcome<Posted[]>[]> {
  const at = now();
  const wanted = calls.map((transfers, call) => transfers.map((one) => ({ ...one, id: uuidv7(), at, call })));
  const written = await write(em, wanted.flat());
  const before = await postedBefore(
    em,
    wanted.flat().filter(({ id }) => !written.has(id)),
  );
  const outcomes = wanted.map((transfers) =>
    outcomeOf(() =>
      transfers.map((one) => {
        if (!written.has(one.id)) return { id: before.idOf(one), isNew: false };
        if (!written.get(one.id)) throw notEnough();
        return { id: one.id, isNew: true };
      }),
    ),
  );
  const isInPart = outcomes.some(
    (outcome, call) => 'error' in outcome && wanted[call]!.some(({ id }) => written.get(id)),
  );
  if (isInPart && calls.length > 1) throw new Error('Of one of several calls only a part was new.');
  return outcomes;
}

interface Wanted extends TransferToPost {
  id: string;
  at: Date;
  /** To which call it belongs, counted from 0. */
  call: number;
}

/** Of those that were not posted before, by their ids, whether there was enough and they are now. */
async function write(em: EntityManager, wanted: readonly Wanted[]): Promise<Map<string, boolean>> {
  if (wanted.length === 0) return new Map();
  for (const { parts } of wanted) refuseUnsound(parts);
  // A key that comes twice in a call is posted by the first; the second meets it, as if it had come later.
  const once = [...new Map([...wanted].reverse().map((one) => [one.key, one])).values()];
  const parts = once.flatMap(({ id, parts }) => parts.map((part) => ({ ...part, transferId: id })));
  const values = [JSON.stringify(once), JSON.stringify(parts)];
  const rows = await executeBound<{ id: string; is_enough: boolean }>(em, POST, values);
  return new Map(rows.map(({ id, is_enough }) => [id, is_enough]));
}

const POST = 'select id, is_enough from ledger_post_each($1, $2)';

const notEnough = () => new Refusal(UserErrorCode.NOT_ENOUGH, '账户里不够，没有办成，什么也没有动。', ['amount']);

/** What no caller may ask for: a programmer's mistake, not a person's. */
function refuseUnsound(parts: readonly Part[]): void {
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  const isWhole = parts.every(({ amount }) => Number.isSafeInteger(amount) && amount !== 0);
  const accounts = new Set(parts.map(({ accountId }) => accountId));
  if (parts.length < 2 || sum !== 0 || !isWhole || accounts.size !== parts.length)
    throw new RangeError(`Entries must be whole, of different accounts, and sum to zero: ${JSON.stringify(parts)}`);
}
