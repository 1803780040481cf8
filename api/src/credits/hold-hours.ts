import type { Doer } from '../identity/doer.ts';
import { hold, release } from '../ledger/hold.ts';
import { AccountKind, LedgerUnit, SettledAs } from '../ledger/ledger.ts';
import { LedgerTransfer } from '../ledger/ledger-transfer.entity.ts';
import { type CreditsContext, HoursMove } from './credits.ts';
import { idsOf, memberIn, ofBook } from './hours-accounts.ts';

/** Whose hours are set aside for a service: his own, or those of everybody for who has none. */
export type PaidFrom = 'OWN' | 'COMMON_FUND';

export interface HoursToHold {
  personId: string;
  book: string;
  from: PaidFrom;
  minutes: number;
  /** The row it is about, `time_task:<id>`. */
  about: string;
  key: string;
  doneBy: Doer;
  until: Date;
  rule?: string | undefined;
  clauseId?: string | undefined;
}

/**
 * Sets hours aside for a service that was asked for, and gives the pending transfer's id. Safe to repeat.
 * Throws `NOT_ENOUGH` where the account has less.
 */
export async function holdHours(ctx: CreditsContext, wanted: HoursToHold): Promise<string> {
  const { personId, book, from, minutes, until, ...transfer } = wanted;
  const source = from === 'OWN' ? memberIn(book, personId) : ofBook(book, AccountKind.COMMON_FUND);
  const [accountId] = await idsOf(ctx.em, [source]);
  return hold(ctx, {
    ...transfer,
    ...{ accountId, amount: minutes, unit: LedgerUnit.MINUTES, kind: HoursMove.ASKED, pendingUntil: until },
  });
}

/** Gives back what was set aside. Safe to repeat. Throws `NOT_AT_THIS_STAGE` where it was spent. */
export const releaseHours = (
  ctx: CreditsContext,
  pendingId: string,
  by: { doneBy: Doer; rule?: string | undefined },
): Promise<string> => release(ctx, pendingId, { ...by, kind: HoursMove.GIVEN_BACK });

/** Whether what was set aside has come back to whom it is of, by hand or because nobody used it in time. */
export const hasComeBack = async ({ em }: Pick<CreditsContext, 'em'>, pendingId: string): Promise<boolean> =>
  (await em.count(LedgerTransfer, { settlesId: pendingId, outcome: SettledAs.VOIDED })) > 0;
