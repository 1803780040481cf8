import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { LedgerUnit } from './ledger.ts';

/** What was found, counted; all zero but the first where the books are sound. */
export interface LedgerProof {
  transfers: number;
  /** Whose entries do not sum to zero, or are fewer than two. */
  unbalanced: number;
  /** Entries that do not follow from those before them in their account. */
  broken: number;
  /** Accounts whose balance is not the sum of their entries, or that are below zero and may not be. */
  wrong: number;
  /** Over all accounts of a unit, at the moment asked for; zero. */
  sums: Partial<Record<LedgerUnit, number>>;
}

/**
 * Proves the books from the entries alone: up to a moment, each transfer sums to zero and so do all of a unit; as of now,
 * each account's entries follow one from another, and each balance is theirs. One snapshot; PostgreSQL does the sums, so that
 * memory here stays as it is.
 */
export async function verifyLedger(em: EntityManager, asOf: Date): Promise<LedgerProof> {
  return em.fork().transactional(
    async (em) => {
      await em.execute('set local statement_timeout = 0');
      const [counts] = await em.execute<[Omit<LedgerProof, 'sums'>]>(
        `select transfers.count as transfers, transfers.unbalanced, running.broken, accounts.wrong
         from (${TRANSFERS}) transfers, (${RUNNING}) running, (${ACCOUNTS}) accounts`,
        [asOf],
      );
      const sums = await em.execute<{ unit: LedgerUnit; sum: string }[]>(SUMS, [asOf]);
      const { transfers, unbalanced, broken, wrong } = counts;
      return {
        ...numbers({ transfers, unbalanced, broken, wrong }),
        sums: Object.fromEntries(sums.map(({ unit, sum }) => [unit, Number(sum)])),
      };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}

const TRANSFERS = `
  select count(*), count(*) filter (where entries.sum is distinct from 0 or entries.count < 2) as unbalanced
  from ledger_transfer transfer
  left join (select transfer_id, sum(amount), count(*) from ledger_entry group by transfer_id) entries
    on entries.transfer_id = transfer.id
  where transfer.at <= ?`;

const RUNNING = `
  select count(*) filter (where balance <> running or number <> nth) as broken
  from (
    select balance, number, sum(amount) over account as running, row_number() over account as nth
    from ledger_entry window account as (partition by account_id order by number)
  ) entries`;

const ACCOUNTS = `
  select count(*) filter (
    where account.balance <> coalesce(sum, 0) or account.entries <> coalesce(count, 0)
      or (account.balance < 0 and not account.may_overdraw)
  ) as wrong
  from ledger_account account
  left join (select account_id, sum(amount), count(*) from ledger_entry group by account_id) own on own.account_id = account.id`;

const SUMS = `
  select transfer.unit, sum(entry.amount)::text as sum
  from ledger_entry entry join ledger_transfer transfer on transfer.id = entry.transfer_id
  where transfer.at <= ? group by transfer.unit`;

const numbers = <T extends Record<string, number | string>>(found: T): Record<keyof T, number> =>
  Object.fromEntries(Object.entries(found).map(([key, value]) => [key, Number(value)])) as Record<keyof T, number>;
