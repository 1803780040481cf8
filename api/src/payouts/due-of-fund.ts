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
const payable = (fundIds: readonly string[], month: string) => sql`
  from instalment i join award a on a.id = i.award_id
  where a.fund_id in (${[...fundIds]}) and i.status = 'DUE' and i.due_on <= ${lastDayOf(month)}
    and not exists (select 1 from payout_line l
      where l.instalment_id = i.id and l.status in ('FAILED', 'RETURNED') and l.repaired_at is null)`;

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
    ${payable([fundId], month)} and ${HAS_ACCOUNT} and a.person_id is distinct from ${exceptPersonId ?? null}
    order by i.due_on, i.id limit ${limit} for update of i`);
}

/** What could be paid, and for how many an account is missing or something is to be put right first. */
export interface DueSums {
  payments: number;
  amountFen: number;
  withoutAccount: number;
  toRepair: number;
}

/** {@link DueSums} of each of these funds up to the end of a month, in their order. */
export async function dueSums(em: EntityManager, fundIds: readonly string[], month: string): Promise<DueSums[]> {
  if (fundIds.length === 0) return [];
  const rows = await em.execute<({ fundId: string } & Record<keyof DueSums, string>)[]>(sql`
    select fund_id as "fundId", count(*) filter (where what = 'READY') as payments,
      coalesce(sum(amount) filter (where what = 'READY'), 0) as "amountFen",
      count(*) filter (where what = 'NO_ACCOUNT') as "withoutAccount", count(*) filter (where what = 'REPAIR') as "toRepair"
    from (
      select a.fund_id, i.amount_fen as amount, case when ${HAS_ACCOUNT} then 'READY' else 'NO_ACCOUNT' end as what
      ${payable(fundIds, month)}
      union all
      select b.fund_id, l.amount_fen, 'REPAIR' from payout_line l join payout_batch b on b.id = l.batch_id
        join instalment i on i.id = l.instalment_id
      where b.fund_id in (${[...fundIds]}) and l.status in ('FAILED', 'RETURNED') and l.repaired_at is null
        and i.status = 'DUE'
    ) due group by 1`);
  const sums = new Map(rows.map((row) => [row.fundId, row]));
  return fundIds.map((id) => {
    const { payments = 0, amountFen = 0, withoutAccount = 0, toRepair = 0 } = sums.get(id) ?? {};
    return {
      ...{ payments: Number(payments), amountFen: Number(amountFen) },
      ...{ withoutAccount: Number(withoutAccount), toRepair: Number(toRepair) },
    };
  });
}

const lastDayOf = (month: string) => addDays(addMonths(`${month}-01`, 1), -1);
