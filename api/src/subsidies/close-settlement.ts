import { sql } from '@mikro-orm/core';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { among, countedThere, daysOf, type MonthOfPoints } from './count-month.ts';
import { isOver, seenPoint, settlement, type MonthOfPoint } from './settlements.ts';
import { maySeeFundsOf } from './subsidies.access.ts';
import { mayClose } from './who-keeps.ts';

/** How many service points of a region were closed, and at how many something has to be looked into first. */
export interface ClosedMonth {
  closed: number;
  differing: number;
}

/** Closes a service point's month, for all funds. What is closed stays as it is; closing it again gives it back. */
export async function closeSettlement(
  ctx: ViewerContext,
  { servicePointId, month }: { servicePointId: string; month: string },
): Promise<MonthOfPoint> {
  await atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { point, staff } = await seenPoint(inside, servicePointId);
    if (!mayClose(staff, point))
      throw new Refusal(UserErrorCode.NOT_FOUND, '您负责的地方没有这个服务点，没有结算。', ['servicePointId']);
    refuseUnlessOver(month, ctx.now());
    const which = { servicePointId, month };
    await refuseUnfinished(inside, which);
    const { funds } = await settlement(inside, servicePointId, month);
    if (funds.some(({ amountFen, postedFen, closed }) => !closed && amountFen !== postedFen)) throw differ();
    await writeClosed(inside, which, staff.id);
  });
  return settlement(ctx, servicePointId, month);
}

/** Closes the month of every service point of a region that is sound; the others stay open. Safe to repeat. */
export const closeSettlements = (
  ctx: ViewerContext,
  { regionCode, month }: { regionCode: string; month: string },
): Promise<ClosedMonth> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const staff = await em.findOneOrFail(Staff, ctx.viewer.staffId!);
    if (!ctx.regions.find(regionCode) || !maySeeFundsOf(staff, regionCode))
      throw new Refusal(UserErrorCode.NOT_FOUND, '您负责的地方没有这个地区，没有结算。', ['regionCode']);
    refuseUnlessOver(month, ctx.now());
    await em.execute(`set local statement_timeout = '120s'`);
    return writeClosed(inside, { regionCode, month }, staff.id);
  });

/** Counts, compares and writes in one statement. */
export async function writeClosed(
  { em, now }: Pick<ViewerContext, 'em' | 'now'>,
  which: MonthOfPoints,
  staffId: string,
): Promise<ClosedMonth> {
  const [counts] = await em.execute<[ClosedMonth]>(sql`
    with counted as materialized (${countedThere(which)}),
    differing as (
      select distinct service_point_id from counted where due_fen <> posted_fen or fund_id is null
    ),
    unfinished as (${unfinished(which)}),
    closed as (
      insert into settlement (id, service_point_id, fund_id, month, items, amount_fen, closed_at, closed_by_id)
      select gen_random_uuid(), service_point_id, fund_id, ${which.month}, items, due_fen, ${now()}, ${staffId}
      from counted where due_fen > 0 and service_point_id not in (select service_point_id from differing)
        and service_point_id not in (select service_point_id from unfinished)
      on conflict on constraint settlement_one_of_a_month do nothing
      returning service_point_id
    )
    select (select count(distinct service_point_id)::int from closed) as closed,
      (select count(*)::int from (select service_point_id from differing union select service_point_id from unfinished) either)
        as differing`);
  return counts;
}

/** Where somebody has not been served, nor has it been said that he did not come. */
const unfinished = (which: MonthOfPoints) => sql`
  select distinct sitting.service_point_id from service_point point join sitting on sitting.service_point_id = point.id
    join meal_booking booking on booking.sitting_id = sitting.id
  where ${among(which)} and sitting.served_on between ${daysOf(which.month).firstOn} and ${daysOf(which.month).lastOn}
    and booking.status = 'CONFIRMED'`;

async function refuseUnfinished({ em }: ViewerContext, which: MonthOfPoints): Promise<void> {
  const left = await em.execute<object[]>(unfinished(which));
  if (left.length > 0)
    throw new Refusal(
      UserErrorCode.NOT_FINISHED,
      '这个月还有订餐没有登记领取或送到，也没有记为没来，没有结算。送到家的最晚七天以后会记好，到时再试。',
      ['month'],
    );
}

function refuseUnlessOver(month: string, now: Date): void {
  if (!isOver(month, now))
    throw new Refusal(UserErrorCode.NOT_FINISHED, '这个月还没有过完，没有结算。请下个月再来。', ['month']);
}

const differ = () =>
  new Refusal(UserErrorCode.BOOKS_DIFFER, '清单和账上的数对不上，没有结算。请先查清有差额的那一项，再来结算。', [
    'month',
  ]);
