import { sql } from '@mikro-orm/core';
import { addMonths, type CivilDate, instantOf, lastOfMonth } from '@doorstep/shared/civil-date';

/** Which service points, and of which month. */
export interface MonthOfPoints {
  /** One of them; or without it all of a region. */
  servicePointId?: string | undefined;
  regionCode?: string | undefined;
  /** "2026-11" */
  month: string;
}

/** The days of a month, and the instants between which it lies. */
export function daysOf(month: string): { firstOn: CivilDate; lastOn: CivilDate; from: Date; until: Date } {
  const firstOn = `${month}-01`;
  const until = instantOf(addMonths(firstOn, 1), '00:00');
  return { firstOn, lastOn: lastOfMonth(firstOn), from: instantOf(firstOn, '00:00'), until };
}

/** Which service points are meant, in SQL over `service_point point`. */
export const among = ({ servicePointId, regionCode = '' }: MonthOfPoints) =>
  servicePointId ? sql`point.id = ${servicePointId}` : sql`starts_with(point.region_code, ${regionCode})`;

/** What was handed out and lived there in that month, one row for each meal and stay; the price of a meal is with its way to the diner. */
export const hadThere = (which: MonthOfPoints) => {
  const { firstOn, lastOn, from, until } = daysOf(which.month);
  return sql`
    select booking.id, sitting.service_point_id, sitting.served_on as on_day, sitting.meal as what,
      booking.list_price_fen + booking.delivery_fee_fen as list_price_fen, booking.own_share_fen
    from service_point point join sitting on sitting.service_point_id = point.id
      join meal_booking booking on booking.sitting_id = sitting.id
    where ${among(which)} and sitting.served_on between ${firstOn} and ${lastOn} and booking.status in ('COLLECTED', 'DELIVERED')
    union all
    select stay.id, house.service_point_id, (stay.ended_at at time zone 'Asia/Shanghai')::date, 'STAY', stay.list_price_fen, stay.own_share_fen
    from service_point point join care_house house on house.service_point_id = point.id
      join respite_stay stay on stay.house_id = house.id
    where ${among(which)} and stay.status = 'COMPLETED' and stay.ended_at >= ${from} and stay.ended_at < ${until}`;
};

/** What each fund pays of them. */
export const sharesThere = () => sql`
    select had.id, had.service_point_id, share.fund_id, share.fund, share.rule, share.clause_id, share.place, share.amount_fen
    from had join meal_subsidy share on share.booking_id = had.id where had.what <> 'STAY'
    union all
    select had.id, had.service_point_id, share.fund_id, share.fund, share.rule, share.clause_id, share.place, share.amount_fen
    from had join stay_subsidy share on share.stay_id = had.id where had.what = 'STAY'`;

/** Of each service point and fund what was counted, and what the books say is owed for it. */
export const countedThere = (which: MonthOfPoints) => sql`
  with had as materialized (${hadThere(which)}),
  due as (
    select service_point_id, fund_id, count(distinct id)::int as items, sum(amount_fen) as fen
    from (${sharesThere()}) share group by 1, 2
  ),
  posted as (
    select account.service_point_id, account.code::uuid as fund_id, sum(entry.amount) as fen
    from service_point point join ledger_account account on account.unit = 'FEN' and account.kind = 'PAYABLE'
        and account.person_id is null and account.service_point_id = point.id
      join ledger_entry entry on entry.account_id = account.id
      join ledger_transfer transfer on transfer.id = entry.transfer_id and transfer.at >= ${daysOf(which.month).from}
      left join meal_booking booking
        on booking.id = case when transfer.about like 'meal_booking:%' then substr(transfer.about, 14)::uuid end
      left join sitting on sitting.id = booking.sitting_id
      left join respite_stay stay
        on stay.id = case when transfer.about like 'respite_stay:%' then substr(transfer.about, 14)::uuid end
    where ${among(which)} and (sitting.served_on between ${daysOf(which.month).firstOn} and ${daysOf(which.month).lastOn}
      or (stay.ended_at >= ${daysOf(which.month).from} and stay.ended_at < ${daysOf(which.month).until}))
    group by 1, 2
  )
  select service_point_id, fund_id, coalesce(due.items, 0) as items, coalesce(due.fen, 0) as due_fen,
    coalesce(posted.fen, 0) as posted_fen
  from due full join posted using (service_point_id, fund_id)`;
