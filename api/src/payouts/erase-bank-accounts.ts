import { sql } from '@mikro-orm/core';
import type { ServerContext } from '../platform/context.ts';
import { BankAccount } from './bank-account.entity.ts';
import { PayoutLine } from './payout-line.entity.ts';

/** Empties what is known of somebody's accounts; that something was paid, and how much, stays with the funds' books. */
export async function eraseBankAccountsOf(
  { em, vault, now }: ServerContext,
  personId: string,
  noName: string,
): Promise<void> {
  for (const account of await em.find(BankAccount, { person: personId })) {
    Object.assign(account, vault.sealAll(BankAccount, account.id, { holder: noName, bank: noName, number: noName }));
    account.endedAt ??= now();
  }
  for (const line of await em.find(PayoutLine, { person: personId })) em.assign(line, { reason: null });
  await em.execute(
    sql`update difference set words = null where about in (
      select ${`person:${personId}`}
      union select 'payout_line:' || id from payout_line where person_id = ${personId}
      union select 'instalment:' || i.id from instalment i join award a on a.id = i.award_id where a.person_id = ${personId}
      union select 'bank_answer:' || w.id from bank_answer w join payout_line l on l.id = w.line_id where l.person_id = ${personId})`,
  );
}
