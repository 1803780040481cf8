import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, addMonths } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';

/** A payment that a fund owes somebody, or a service point for a month that was closed. */
export interface DuePayment {
  instalmentId: string | null;
  personId: string | null;
  applicationId: string | null;
  entitlementId: string | null;
  settlementId: string | null;
  servicePointId: string | null;
  rule: string;
  clauseId: string | null;
  amountFen: Fen;
}

/** What stands in no batch, fell due by the end of a month and can be paid. */
const payable = (fundIds: readonly string[], month: string) => sql`
  from instalment i join award a on a.id = i.award_id
  where a.fund_id in (${[...fundIds]}) and i.status = 'DUE' and i.due_on <= ${lastDayOf(month)}
    and not exists (select 1 from payout_line l
      where l.instalment_id = i.id and l.status in ('FAILED', 'RETURNED') and l.repaired_at is null)`;

/** Of closed months, what stands in no batch and can be paid. */
const payableMonths = (fundIds: readonly string[], month: string) => sql`
  from settlement s where s.fund_id in (${[...fundIds]}) and s.month <= ${month}
    and not exists (select 1 from payout_line l where l.settlement_id = s.id
      and (l.status in ('READY', 'SENT', 'PAID') or l.status in ('FAILED', 'RETURNED') and l.repaired_at is null))`;

const POINT_HAS_ACCOUNT = sql`exists (select 1 from point_account p
  where p.service_point_id = s.service_point_id and p.ended_at is null and p.checked_at is not null)`;

const HAS_ACCOUNT = sql`exists (select 1 from bank_account b where b.person_id = a.person_id and b.ended_at is null)`;

/** Who puts a batch together, and what he leaves to a colleague. */
interface Due {
  month: string;
  exceptPersonId?: string | undefined;
  exceptPointId?: string | undefined;
  limit: number;
}

/** What can be paid out of a fund now, the oldest first; locked, so that nobody takes it back meanwhile. The fund is locked. */
export async function dueOfFund(em: EntityManager, fundId: string, due: Due): Promise<DuePayment[]> {
  const { month, exceptPersonId, exceptPointId, limit } = due;
  const people = await em.execute<DuePayment[]>(sql`
    select i.id as "instalmentId", a.person_id as "personId", a.application_id as "applicationId",
      a.entitlement_id as "entitlementId", null as "settlementId", null as "servicePointId",
      a.item_id || '#' || a.reading as rule, a.clause_id as "clauseId", i.amount_fen as "amountFen"
    ${payable([fundId], month)} and ${HAS_ACCOUNT} and a.person_id is distinct from ${exceptPersonId ?? null}
    order by i.due_on, i.id limit ${limit} for update of i`);
  const months = await em.execute<(DuePayment & { amountFen: string })[]>(sql`
    select s.id as "settlementId", s.service_point_id as "servicePointId", 'settlement#' || s.month as rule,
      s.amount_fen as "amountFen"
    ${payableMonths([fundId], month)} and ${POINT_HAS_ACCOUNT} and s.service_point_id is distinct from ${exceptPointId ?? null}
    order by s.month, s.id limit ${limit - people.length}`);
  return [...people, ...months.map((one) => ({ ...one, amountFen: Number(one.amountFen) }))];
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
      union all
      select s.fund_id, s.amount_fen, case when ${POINT_HAS_ACCOUNT} then 'READY' else 'NO_ACCOUNT' end
      ${payableMonths(fundIds, month)}
      union all
      select b.fund_id, l.amount_fen, 'REPAIR' from payout_line l join payout_batch b on b.id = l.batch_id
      where b.fund_id in (${[...fundIds]}) and l.settlement_id is not null and l.status in ('FAILED', 'RETURNED')
        and l.repaired_at is null
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
