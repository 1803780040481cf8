import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { LedgerAccount } from '../ledger/ledger-account.entity.ts';
import type { TransferToPost } from '../ledger/post-transfer.ts';
import { converted, type CreditsContext, rulesOf } from './credits.ts';
import { clearingOf, idsOf } from './hours-accounts.ts';

/** A move of hours from an account of one book to an account of the same book or of another. */
export interface BetweenBooks {
  from: { book: string; accountId: string };
  to: { book: string; accountId: string };
  minutes: number;
  transfer: Pick<TransferToPost, 'kind' | 'key' | 'doneBy' | 'about' | 'rule' | 'clauseId'>;
}

/** A move as transfers: between books two, each of which sums to zero in its own, over what the books owe each other. */
export async function legsOf(ctx: CreditsContext, move: BetweenBooks): Promise<TransferToPost[]> {
  const { from, to, minutes } = move;
  const transfer = { ...move.transfer, unit: LedgerUnit.MINUTES };
  const gives = { accountId: from.accountId, amount: -minutes };
  if (from.book === to.book) return [{ ...transfer, parts: [gives, { accountId: to.accountId, amount: minutes }] }];
  const arriving = converted(ctx, from.book, to.book, minutes);
  if (arriving === 0) throw new Refusal(UserErrorCode.BAD_VALUE, '时长太少，折算过去不足一分钟，没有办。', ['minutes']);
  const [owed, due] = await idsOf(ctx.em, [clearingOf(from.book, to.book), clearingOf(to.book, from.book)]);
  const arrives = { accountId: to.accountId, amount: arriving };
  return [
    { ...transfer, parts: [gives, { accountId: owed, amount: minutes }] },
    { ...transfer, key: `${transfer.key}:in`, parts: [{ accountId: due, amount: -arriving }, arrives] },
  ];
}

/**
 * Refuses what would bring two books further out of balance than one of them allows. Whoever asks next waits until
 * this is done.
 */
export async function refuseOverLimit(ctx: CreditsContext, from: string, to: string, minutes: number): Promise<void> {
  if (from === to) return;
  await lockPair(ctx, from, to);
  const owed = await owedBy(ctx, from, to);
  const owing = await owedBy(ctx, to, from);
  const isOver =
    owed + minutes > rulesOf(ctx, from).clearing.limitMinutes ||
    converted(ctx, from, to, minutes) - owing > rulesOf(ctx, to).clearing.limitMinutes;
  if (isOver)
    throw new Refusal(
      UserErrorCode.OVER_LIMIT,
      '两地之间的时长往来暂时到了上限，这次没有办成，什么也没有动。请过些天再试。',
      ['minutes'],
    );
}

/** The books' server role may only add accounts, and cannot lock their rows: it locks the pair by its name. */
export async function lockPair({ em }: CreditsContext, one: string, other: string): Promise<void> {
  const name = ['clearing', ...[one, other].sort()].join(':');
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
}

/** What a book owes another by what went there and came from there; negative where it is owed. */
export async function owedBy({ em }: Pick<CreditsContext, 'em'>, book: string, other: string): Promise<number> {
  const where = { unit: LedgerUnit.MINUTES, kind: AccountKind.CLEARING, regionCode: book, code: other };
  return (await em.findOne(LedgerAccount, where, { refresh: true }))?.balance ?? 0;
}
