import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, addMonths } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';

/** A payment that a fund owes somebody. */
export interface DuePayment {
  instalmentId: string;
  personId: string;
  applicationId: string;
  entitlementId: string;
  rule: string;
  clauseId: string;
  amountFen: Fen;
}

/** What stands in no batch, fell due by the end of a month and can be paid. */
const payable = (fundId: string, month: string) => sql`
  from instalment i join award a on a.id = i.award_id
  where a.fund_id = ${fundId} and i.status = 'DUE' and i.due_on <= ${lastDayOf(month)}
    and not exists (select 1 from payout_line l
      where l.instalment_id = i.id and l.status = 'FAILED' and l.repaired_at is null)`;

const HAS_ACCOUNT = sql`exists (select 1 from bank_account b where b.person_id = a.person_id and b.ended_at is null)`;

/** What can be paid out of a fund now, the oldest first; locked, so that nobody takes it back meanwhile. */
export async function dueOfFund(
  em: EntityManager,
  fundId: string,
  { month, exceptPersonId, limit }: { month: string; exceptPersonId?: string | undefined; limit: number },
): Promise<DuePayment[]> {
  return em.execute<DuePayment[]>(sql`
    select i.id as "instalmentId", a.person_id as "personId", a.application_id as "applicationId",
      a.entitlement_id as "entitlementId", a.item_id || '#' || a.reading as rule, a.clause_id as "clauseId",
      i.amount_fen as "amountFen"
    ${payable(fundId, month)} and ${HAS_ACCOUNT} and a.person_id is distinct from ${exceptPersonId ?? null}
    order by i.due_on, i.id limit ${limit} for update of i`);
}

/** What could be paid, and for how many an account is missing or something is to be put right first. */
export interface DueSums {
  payments: number;
  amountFen: number;
  withoutAccount: number;
  toRepair: number;
}

/** {@link DueSums} of a fund up to the end of a month. */
export async function dueSums(em: EntityManager, fundId: string, month: string): Promise<DueSums> {
  const [row] = await em.execute<Record<keyof DueSums, string>[]>(sql`
    select count(*) filter (where ready) as payments, coalesce(sum(amount) filter (where ready), 0) as "amountFen",
      count(*) filter (where not ready) as "withoutAccount",
      (select count(*) from payout_line l join payout_batch b on b.id = l.batch_id
        where b.fund_id = ${fundId} and l.status = 'FAILED' and l.repaired_at is null) as "toRepair"
    from (select i.amount_fen as amount, ${HAS_ACCOUNT} as ready ${payable(fundId, month)}) due`);
  const { payments, amountFen, withoutAccount, toRepair } = row!;
  return {
    ...{ payments: Number(payments), amountFen: Number(amountFen) },
    ...{ withoutAccount: Number(withoutAccount), toRepair: Number(toRepair) },
  };
}

const lastDayOf = (month: string) => addDays(addMonths(`${month}-01`, 1), -1);
