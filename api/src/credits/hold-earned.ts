import type { Doer } from '../identity/doer.ts';
import { lockPerson } from '../identity/lock-person.ts';
import { hold } from '../ledger/hold.ts';
import { LedgerUnit } from '../ledger/ledger.ts';
import { type CreditsContext, HoursMove } from './credits.ts';

/** What a service brought somebody, and what of it is still there. */
interface Brought {
  accountId: string;
  /** Less what went on to the common fund. */
  minutes: number;
  balance: number;
}

/** Nothing where it was not settled, or was undone. */
async function broughtBy({ em }: CreditsContext, about: string): Promise<Brought | undefined> {
  const [row] = await em.execute<{ accountId: string; minutes: string; balance: string }[]>(
    `select account.id as "accountId", account.balance, sum(entry.amount) as minutes
     from ledger_transfer transfer
     join ledger_entry entry on entry.transfer_id = transfer.id
     join ledger_account account on account.id = entry.account_id and account.kind = 'MEMBER'
     where transfer.about = ? and transfer.kind in ('${HoursMove.EARNED}', '${HoursMove.DONATED}')
       and not exists (select 1 from ledger_transfer undoing where undoing.reverses_id = transfer.id)
     group by account.id`,
    [about],
  );
  return row && { accountId: row.accountId, minutes: Number(row.minutes), balance: Number(row.balance) };
}

export interface EarnedToHold {
  volunteerId: string;
  /** The row that brought them, `task_claim:<id>`. */
  about: string;
  key: string;
  doneBy: Doer;
  until: Date;
}

/**
 * Sets aside what a disputed service brought, so that it is there when the dispute is decided: of what was spent before
 * only the rest, and nothing where nothing is left. Gives the pending transfer's id. Locks the volunteer.
 */
export async function holdEarned(
  ctx: CreditsContext,
  { volunteerId, until, ...transfer }: EarnedToHold,
): Promise<string | undefined> {
  await lockPerson(ctx.em, volunteerId);
  const brought = await broughtBy(ctx, transfer.about);
  const amount = brought ? Math.min(brought.minutes, brought.balance) : 0;
  if (!brought || amount <= 0) return undefined;
  const { accountId } = brought;
  return hold(ctx, {
    ...{ ...transfer, accountId, amount, unit: LedgerUnit.MINUTES, kind: HoursMove.DISPUTED, pendingUntil: until },
  });
}

/** How many minutes of what a service brought are not there any more to be taken back. Locks the volunteer. */
export async function missingOf(ctx: CreditsContext, volunteerId: string, about: string): Promise<number> {
  await lockPerson(ctx.em, volunteerId);
  const brought = await broughtBy(ctx, about);
  return brought ? Math.max(0, brought.minutes - brought.balance) : 0;
}
