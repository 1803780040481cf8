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
}
