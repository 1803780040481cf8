import type { TransferToPost } from '../ledger/post-transfer.ts';
import type { CreditsContext } from './credits.ts';
import { clearingOf, idsOf } from './hours-accounts.ts';

/** A move of hours from an account of one book to an account of another. */
export interface BetweenBooks {
  from: { book: string; accountId: string };
  to: { book: string; accountId: string };
  minutes: number;
  /** As they count in the other book. */
  arriving: number;
  /** Of those arriving, what goes elsewhere in that book: above the cap to the common fund. */
  elsewhere?: { accountId: string; amount: number } | undefined;
  transfer: Pick<TransferToPost, 'unit' | 'kind' | 'key' | 'doneBy' | 'about' | 'rule' | 'clauseId'>;
}

/** The two transfers of a move between books: each sums to zero in its own book, over what the books owe each other. */
export async function legsBetween({ em }: CreditsContext, move: BetweenBooks): Promise<TransferToPost[]> {
  const { from, to, minutes, arriving, elsewhere, transfer } = move;
  const [owed, due] = await idsOf(em, [clearingOf(from.book, to.book), clearingOf(to.book, from.book)]);
  const leaving = [
    { accountId: from.accountId, amount: -minutes },
    { accountId: owed, amount: minutes },
  ];
  const coming = [
    { accountId: due, amount: -arriving },
    { accountId: to.accountId, amount: arriving - (elsewhere?.amount ?? 0) },
    ...(elsewhere ? [elsewhere] : []),
  ].filter(({ amount }) => amount !== 0);
  return [
    { ...transfer, parts: leaving },
    { ...transfer, key: `${transfer.key}:in`, parts: coming },
  ];
}
