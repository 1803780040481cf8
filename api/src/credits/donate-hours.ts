import { actFor } from '../delegations/authority.ts';
import { doerOf } from '../identity/doer.ts';
import { lockPerson } from '../identity/lock-person.ts';
import { Scope } from '../identity/scope.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { LedgerTransfer } from '../ledger/ledger-transfer.entity.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { HoursMove, rulesOf } from './credits.ts';
import { bookOfHis, refuseClosed, refuseOddMinutes } from './give-hours.ts';
import { idsOf, memberIn, ofBook } from './hours-accounts.ts';
import { tellOfDonation } from './hours-news.ts';
import { noSuchPerson } from './my-hours.ts';

export interface DonateHours {
  personId: string;
  /** Of which book, and to its fund; of the one where he lives, unless another is named. */
  book?: string | undefined;
  minutes: number;
  idempotencyKey: string;
}

/** Gives hours to all, for elders who have none. Safe to repeat with the same key. */
export async function donateHours(ctx: ViewerContext, { personId, minutes, ...gift }: DonateHours): Promise<void> {
  await atomically(ctx, async (em) => {
    const own = { ...ctx, em };
    const authority = await actFor(own, personId, Scope.TIME_BANK, noSuchPerson());
    refuseOddMinutes(minutes);
    const person = await lockPerson(em, personId);
    refuseClosed(person);
    const book = gift.book ?? bookOfHis(person);
    rulesOf(own, book);
    const key = `donation:${personId}:${gift.idempotencyKey}`;
    const isRepeated = (await em.count(LedgerTransfer, { key })) > 0;
    const [member, fund] = await idsOf(em, [memberIn(book, personId), ofBook(book, AccountKind.COMMON_FUND)]);
    const parts = [
      { accountId: member, amount: -minutes },
      { accountId: fund, amount: minutes },
    ];
    const doneBy = doerOf(ctx.viewer, authority);
    await postTransfer(own, { unit: LedgerUnit.MINUTES, kind: HoursMove.DONATED, key, doneBy, parts });
    if (!isRepeated) await tellOfDonation(own, person, minutes, book);
  });
}
