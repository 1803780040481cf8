import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { addDays, instantOf } from '@doorstep/shared/civil-date';
import type { Doer } from '../identity/doer.ts';

/** A line of an account's statement (对账单): one entry with the transfer that it belongs to. */
export interface StatementLine {
  number: number;
  transferId: string;
  at: Date;
  kind: string;
  /** Positive where the account got it. */
  amount: number;
  /** After it. */
  balance: number;
  doneBy: Doer;
  about?: string | undefined;
  rule?: string | undefined;
  clauseId?: string | undefined;
}

export interface StatementWish {
  accountId: string;
  /** As the account stood at the end of this day in China. */
  on?: CivilDate | undefined;
  first: number;
  /** The number of the last line that is known. */
  before?: number | undefined;
}

/** An account's lines, the latest first; one index read however long the statement is. */
export async function statementOf(em: EntityManager, wish: StatementWish): Promise<StatementLine[]> {
  const { accountId, on, first, before } = wish;
  const until = on ? instantOf(addDays(on, 1), '00:00') : null;
  const rows = await em.execute<(Omit<StatementLine, 'number' | 'amount' | 'balance'> & Record<string, unknown>)[]>(
    `select entry.number, entry.transfer_id as "transferId", entry.amount, entry.balance, transfer.at, transfer.kind,
       transfer.done_by as "doneBy", transfer.about, transfer.rule, transfer.clause_id as "clauseId"
     from ledger_entry entry join ledger_transfer transfer on transfer.id = entry.transfer_id
     where entry.account_id = ? and entry.number < coalesce(?::bigint, 9223372036854775807)
       and transfer.at < coalesce(?::timestamptz, 'infinity')
     order by entry.number desc limit ?`,
    [accountId, before ?? null, until, first],
  );
  return rows.map((row) => ({
    ...row,
    at: new Date(row.at),
    number: Number(row['number']),
    amount: Number(row['amount']),
    balance: Number(row['balance']),
  }));
}
