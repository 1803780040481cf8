import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '@doorstep/shared/civil-date';

/** A difference as it is found: between two sums, or of one row. */
export interface Found {
  fundId: string;
  kind: string;
  about: string;
  expectedFen: string | null;
  foundFen: string | null;
}

/** Everything in which the books, the plans, the batches and the bank differ now. */
export async function differencesNow(em: EntityManager, answeredBy: CivilDate): Promise<Found[]> {
  const found: Found[] = [];
  for (const query of [...OF_PEOPLE, ...OF_POINTS, PAID, BANK_ANSWER, unanswered(answeredBy)])
    found.push(...(await em.execute<Found[]>(query)));
  return found;
}

/** What each fund owes each person, by the books and by the payments that are due. */
const OWED = sql`
  with books as (
    select code::uuid as fund_id, person_id, balance as fen from ledger_account
    where unit = 'FEN' and kind = 'PAYABLE' and person_id is not null and balance <> 0
  ), plans as (
    select a.fund_id, a.person_id, sum(i.amount_fen) as fen from instalment i join award a on a.id = i.award_id
    where i.status in ('DUE', 'IN_PAYMENT') group by 1, 2
  )
  select fund_id as "fundId", 'OWED' as kind, 'person:' || person_id as about,
    coalesce(plans.fen, 0)::text as "expectedFen", coalesce(books.fen, 0)::text as "foundFen"
  from books full join plans using (fund_id, person_id)
  where coalesce(books.fen, 0) <> coalesce(plans.fen, 0)`;

/** What each fund has paid, by the books and by what the bank said. */
const PAID = sql`
  with books as (
    select code::uuid as fund_id, balance as fen from ledger_account where unit = 'FEN' and kind = 'PAID'
  ), bank as (
    select b.fund_id, sum(l.amount_fen) filter (where l.status = 'PAID')
      - coalesce(sum(l.amount_fen) filter (where l.status = 'PAID' and i.status = 'REPAID'), 0) as fen
    from payout_line l join payout_batch b on b.id = l.batch_id left join instalment i on i.id = l.instalment_id group by 1
  )
  select fund_id as "fundId", 'PAID' as kind, 'fund:' || fund_id as about,
    coalesce(bank.fen, 0)::text as "expectedFen", coalesce(books.fen, 0)::text as "foundFen"
  from books full join bank using (fund_id)
  where coalesce(books.fen, 0) <> coalesce(bank.fen, 0)`;

/** What each person is to give back, by the books and by what was claimed. */
const CLAIMED = sql`
  with books as (
    select code::uuid as fund_id, person_id, -balance as fen from ledger_account where unit = 'FEN' and kind = 'RECEIVABLE' and balance <> 0
  ), claims as (
    select a.fund_id, a.person_id, sum(i.amount_fen) as fen from instalment i join award a on a.id = i.award_id
    where i.status = 'OWED_BACK' group by 1, 2
  )
  select fund_id as "fundId", 'CLAIMED' as kind, 'person:' || person_id as about,
    coalesce(claims.fen, 0)::text as "expectedFen", coalesce(books.fen, 0)::text as "foundFen"
  from books full join claims using (fund_id, person_id)
  where coalesce(books.fen, 0) <> coalesce(claims.fen, 0)`;

/** Each payment that fell due stands in the books with its amount, and for its person. */
const NOT_POSTED = sql`
  select a.fund_id as "fundId", 'NOT_POSTED' as kind, 'instalment:' || i.id as about, i.amount_fen::text as "expectedFen",
    coalesce(posted.fen, 0)::text as "foundFen"
  from instalment i join award a on a.id = i.award_id
  left join lateral (
    select e.amount as fen from ledger_entry e join ledger_account x on x.id = e.account_id
    where e.transfer_id = i.transfer_id and x.kind = 'PAYABLE' and x.person_id = a.person_id and x.code = a.fund_id::text
  ) posted on true
  where i.transfer_id is not null and posted.fen is distinct from i.amount_fen`;

/** A payment and what stands of it in a batch say the same. */
const NOT_IN_BATCH = sql`
  select a.fund_id as "fundId", 'NOT_IN_BATCH' as kind, 'instalment:' || i.id as about, i.amount_fen::text as "expectedFen",
    coalesce(l.amount_fen, 0)::text as "foundFen"
  from instalment i join award a on a.id = i.award_id
  left join payout_line l on l.instalment_id = i.id and l.status in ('READY', 'SENT', 'PAID')
  where i.status = 'IN_PAYMENT' and (l.id is null or l.status = 'PAID' or l.amount_fen <> i.amount_fen)
    or i.status in ('PAID', 'OWED_BACK', 'REPAID')
      and (l.id is null or l.status <> 'PAID' or l.amount_fen <> i.amount_fen)
    or i.status not in ('IN_PAYMENT', 'PAID', 'OWED_BACK', 'REPAID') and l.id is not null`;

/** What the bank answered and was not booked. */
const BANK_ANSWER = sql`
  select b.fund_id as "fundId", 'BANK_ANSWER' as kind, 'bank_answer:' || w.id as about, l.amount_fen::text as "expectedFen",
    w.amount_fen::text as "foundFen"
  from bank_answer w join bank_import m on m.id = w.import_id join payout_batch b on b.id = m.batch_id
  left join payout_line l on l.id = w.line_id
  where w.outcome not in ('PAID', 'FAILED', 'RETURNED')`;

/** The books owe a service point no less than what of its closed months is not paid. */
const POINT_OWED = sql`
  with books as (
    select code::uuid as fund_id, service_point_id, balance as fen from ledger_account
    where unit = 'FEN' and kind = 'PAYABLE' and person_id is null and service_point_id is not null
  ), closed as (
    select s.fund_id, s.service_point_id, sum(s.amount_fen) as fen from settlement s
    where not exists (select 1 from payout_line l where l.settlement_id = s.id and l.status = 'PAID') group by 1, 2
  )
  select fund_id as "fundId", 'OWED' as kind, 'service_point:' || service_point_id as about,
    closed.fen::text as "expectedFen", coalesce(books.fen, 0)::text as "foundFen"
  from closed left join books using (fund_id, service_point_id) where coalesce(books.fen, 0) < closed.fen`;

/** Each payment of a closed month that the bank made stands in the books with its amount, and for its service point. */
const POINT_NOT_POSTED = sql`
  select b.fund_id as "fundId", 'NOT_POSTED' as kind, 'payout_line:' || l.id as about, l.amount_fen::text as "expectedFen",
    coalesce(posted.fen, 0)::text as "foundFen"
  from payout_line l join payout_batch b on b.id = l.batch_id
  left join lateral (
    select -e.amount as fen from ledger_entry e join ledger_account x on x.id = e.account_id
    where e.transfer_id = l.transfer_id and x.kind = 'PAYABLE' and x.service_point_id = l.service_point_id
      and x.code = b.fund_id::text
  ) posted on true
  where l.settlement_id is not null and l.status = 'PAID' and posted.fen is distinct from l.amount_fen`;

/** A closed month and what stands of it in a batch say the same. */
const POINT_NOT_IN_BATCH = sql`
  select s.fund_id as "fundId", 'NOT_IN_BATCH' as kind, 'payout_line:' || l.id as about, s.amount_fen::text as "expectedFen",
    l.amount_fen::text as "foundFen"
  from payout_line l join payout_batch b on b.id = l.batch_id join settlement s on s.id = l.settlement_id
  where l.status in ('READY', 'SENT', 'PAID')
    and (l.amount_fen <> s.amount_fen or l.service_point_id <> s.service_point_id or b.fund_id <> s.fund_id)`;

const OF_PEOPLE = [OWED, CLAIMED, NOT_POSTED, NOT_IN_BATCH];

const OF_POINTS = [POINT_OWED, POINT_NOT_POSTED, POINT_NOT_IN_BATCH];

/** What was sent and not answered for days. */
const unanswered = (answeredBy: CivilDate) => sql`
  select b.fund_id as "fundId", 'UNANSWERED' as kind, 'payout_line:' || l.id as about, l.amount_fen::text as "expectedFen",
    null as "foundFen"
  from payout_line l join payout_batch b on b.id = l.batch_id
  where l.status = 'SENT' and b.exported_at < ${answeredBy}::timestamp at time zone 'Asia/Shanghai'`;
