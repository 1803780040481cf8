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
      await em.execute(`set local statement_timeout = 0; set local work_mem = '${MEMORY}'`);
      const units = await em.execute<Unit[]>(BY_TRANSFER, [asOf]);
      const [accounts] = await em.execute<[{ broken: string; wrong: string }]>(BY_ACCOUNT);
      const total = (of: 'transfers' | 'unbalanced') => units.reduce((sum, unit) => sum + Number(unit[of]), 0);
      return {
        ...{ transfers: total('transfers'), unbalanced: total('unbalanced') },
        ...{ broken: Number(accounts.broken), wrong: Number(accounts.wrong) },
        sums: Object.fromEntries(units.map(({ unit, sum }) => [unit, Number(sum)])),
      };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
  );
}

/** What PostgreSQL may sort and count with in memory: with its default it would write all entries to disk several times. */
const MEMORY = '128MB';

interface Unit {
  unit: LedgerUnit;
  transfers: string;
  unbalanced: string;
  sum: string;
}

const BY_TRANSFER = `
  select unit, count(*) as transfers, count(*) filter (where own.sum is distinct from 0 or own.count < 2) as unbalanced,
    coalesce(sum(own.sum), 0)::text as sum
  from ledger_transfer transfer
  left join (select transfer_id, sum(amount), count(*) from ledger_entry group by transfer_id) own on own.transfer_id = transfer.id
  where transfer.at <= ? group by unit`;

const BY_ACCOUNT = `
  select coalesce(sum(own.broken), 0) as broken, count(*) filter (
    where account.balance <> coalesce(own.sum, 0) or account.entries <> coalesce(own.count, 0)
      or (account.balance < 0 and not account.may_overdraw)
  ) as wrong
  from ledger_account account
  left join (
    select account_id, sum(amount), count(*), count(*) filter (where balance <> running or number <> nth) as broken
    from (
      select account_id, amount, balance, number, sum(amount) over account as running, row_number() over account as nth
      from ledger_entry window account as (partition by account_id order by number)
    ) entries group by account_id
  ) own on own.account_id = account.id`;
