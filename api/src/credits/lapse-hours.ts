import { addMonths, civilDate, instantOf } from '@doorstep/shared/civil-date';
import { SYSTEM } from '../identity/doer.ts';
import { AccountKind, LedgerUnit } from '../ledger/ledger.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { eachByItself } from '../platform/each-by-itself.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { type CreditsContext, HoursMove } from './credits.ts';
import { idsOf, ofBook } from './hours-accounts.ts';

/**
 * Lets hours lapse that nobody used in the time that a book's rules give. Only where they say so. Safe to repeat, and
 * beside other servers.
 *
 * What came first is used first: of what came before, that is left which is more than all that ever went.
 */
export async function lapseHours(ctx: CreditsContext): Promise<void> {
  const due = new Map<string, Lapse>();
  for (const book of await booksOf(ctx)) {
    const { lapseMonths, region } = ctx.policies.timeBankOf(book) ?? {};
    if (!lapseMonths) continue;
    const before = instantOf(addMonths(civilDate(ctx.now()), -lapseMonths), '00:00');
    const rule = `${region}/lapse-after-${lapseMonths}-months`;
    for (const one of await dueIn(ctx, book, before)) due.set(one.id, { ...one, book, before, rule });
  }
  await eachByItself(ctx, [...due.keys()], (em, id) => lapse({ ...ctx, em }, due.get(id)!));
}

async function booksOf({ em }: CreditsContext): Promise<string[]> {
  const rows = await em.execute<{ book: string }[]>(
    `select distinct region_code as book from ledger_account where unit = 'MINUTES' and kind = 'MEMBER' order by 1`,
  );
  return rows.map(({ book }) => book);
}

/** What came before an instant less all that ever went, of an account's entries. */
const LEFT = 'sum(case when entry.amount < 0 then entry.amount when transfer.at < ? then entry.amount else 0 end)';

const ENTRIES = 'ledger_entry entry join ledger_transfer transfer on transfer.id = entry.transfer_id';

interface Due {
  id: string;
  minutes: number;
}

/** The accounts with hours that came before an instant and were never used. */
async function dueIn({ em }: CreditsContext, book: string, before: Date): Promise<Due[]> {
  const rows = await em.execute<{ id: string; minutes: string }[]>(
    `select account.id, ${LEFT} as minutes
     from ledger_account account join (${ENTRIES}) on entry.account_id = account.id
     where account.unit = 'MINUTES' and account.kind = 'MEMBER' and account.region_code = ? and account.balance > 0
     group by account.id having ${LEFT} > 0`,
    [before, book, before],
  );
  return rows.map(({ id, minutes }) => ({ id, minutes: Number(minutes) }));
}

interface Lapse extends Due {
  book: string;
  before: Date;
  rule: string;
}

/** Thrown where somebody used his hours at this very moment: the next hour looks again. */
class UsedMeanwhile extends Error {}

async function lapse({ em, now }: CreditsContext, { id, minutes, book, before, rule }: Lapse): Promise<void> {
  try {
    // Within the transaction of this one account: what was written is taken back, and that goes on.
    await em.transactional(async (em) => {
      const [expired] = await idsOf(em, [ofBook(book, AccountKind.EXPIRED)]);
      const parts = [
        { accountId: id, amount: -minutes },
        { accountId: expired, amount: minutes },
      ];
      const key = `lapse:${id}:${before.toISOString()}`;
      const named = { unit: LedgerUnit.MINUTES, kind: HoursMove.LAPSED, key, rule, doneBy: SYSTEM };
      await postTransfer({ em, now }, { ...named, parts });
      // The entry has locked the account: what was used while this waited is seen now.
      const query = `select ${LEFT} as left from ${ENTRIES} where entry.account_id = ?`;
      const [{ left }] = await em.execute<[{ left: string }]>(query, [before, id]);
      if (Number(left) < 0) throw new UsedMeanwhile();
    });
  } catch (error) {
    const wasUsed = error instanceof Refusal && error.code === UserErrorCode.NOT_ENOUGH;
    if (!wasUsed && !(error instanceof UsedMeanwhile)) throw error;
  }
}
