import { sql } from '@mikro-orm/core';
import { civilDate } from '@doorstep/shared/civil-date';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { csvOf } from '../platform/csv.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { countedThere, daysOf, hadThere, sharesThere } from './count-month.ts';
import { Fund } from './fund.entity.ts';
import { Settlement } from './settlement.entity.ts';
import { maySeeSettlement, settlementsSeenBy } from './subsidies.access.ts';
import { mayClose } from './who-keeps.ts';

/** What one fund owes a service point for a month. */
export interface FundOfMonth {
  /** None of what was booked before there were books and is not in them yet. */
  fund: Fund | undefined;
  items: number;
  amountFen: number;
  /** What the books say is owed for the same; equal to it where all is well. */
  postedFen: number;
  closed: Settlement | undefined;
}

/** A service point's month. */
export interface MonthOfPoint {
  servicePoint: ServicePoint;
  month: string;
  items: number;
  listPriceFen: number;
  ownShareFen: number;
  funds: FundOfMonth[];
  mayClose: boolean;
}

/** One meal or stay behind the sums. */
export interface SettlementLine {
  id: string;
  onDay: string;
  what: string;
  listPriceFen: number;
  ownShareFen: number;
  shares: { fund: string; rule: string; clauseId: string; amountFen: number }[];
}

/** What funds owe a service point for a month, counted anew from what was handed out, beside what the books say. */
export async function settlement(ctx: ViewerContext, servicePointId: string, month: string): Promise<MonthOfPoint> {
  const { em } = ctx;
  const { point, staff } = await seenPoint(ctx, servicePointId);
  const which = { servicePointId, month };
  const [sums] = await em.execute<[Record<string, string>]>(sql`
    select count(*) as items, coalesce(sum(list_price_fen), 0) as list, coalesce(sum(own_share_fen), 0) as own
    from (${hadThere(which)}) had`);
  const rows = await em.execute<Record<string, string>[]>(countedThere(which));
  const closed = await em.find(Settlement, { servicePointId, month });
  const ids = rows.flatMap(({ fund_id: id }) => (id ? [id] : []));
  const funds = new Map((await em.find(Fund, { id: { $in: ids } })).map((fund) => [fund.id, fund]));
  return {
    ...{ servicePoint: point, month, items: Number(sums['items']) },
    ...{ listPriceFen: Number(sums['list']), ownShareFen: Number(sums['own']) },
    mayClose: mayClose(staff, point) && isOver(month, ctx.now()),
    funds: rows
      .map((row) => ({
        fund: funds.get(row['fund_id']!),
        items: Number(row['items']),
        amountFen: Number(row['due_fen']),
        postedFen: Number(row['posted_fen']),
        closed: closed.find(({ fund }) => fund.id === row['fund_id']),
      }))
      .sort((a, b) => (a.fund?.name ?? '').localeCompare(b.fund?.name ?? '')),
  };
}

/** Whether a month lies behind. */
export const isOver = (month: string, now: Date): boolean => daysOf(month).lastOn < civilDate(now);

/** A service point of which the viewer may see what it is owed. Not seeing it and not existing look alike. */
export async function seenPoint({ em, viewer }: ViewerContext, id: string) {
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const point = await em.findOne(ServicePoint, id);
  if (point && maySeeSettlement(staff, point)) return { point, staff };
  throw new Refusal(UserErrorCode.NOT_FOUND, '您负责的地方没有这个服务点。请换一个。', ['servicePointId']);
}

/** So many service points are chosen from. */
const MOST_POINTS = 200;

/** The service points of which the viewer may see what they are owed. */
export async function settlementPoints({ em, viewer }: ViewerContext): Promise<ServicePoint[]> {
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  return em.find(ServicePoint, settlementsSeenBy(staff), { orderBy: { name: 'asc', id: 'asc' }, limit: MOST_POINTS });
}

/** The meals and stays behind the sums, in the order of their days. */
export async function settlementLines(
  { em }: Pick<ViewerContext, 'em'>,
  which: { servicePointId: string; month: string },
  { first, after }: { first: number; after?: string | undefined },
): Promise<Page<SettlementLine>> {
  const [onDay, id] = fromCursor(after, KEY.DAY, KEY.ID) ?? [];
  const rows = await linesOf({ em }, which, { first: first + 1, onDay, id });
  return pageOf(rows, first, (line) => [line.onDay, line.id]);
}

const linesOf = (
  { em }: Pick<ViewerContext, 'em'>,
  which: { servicePointId: string; month: string },
  { first, onDay, id }: { first: number; onDay?: string | undefined; id?: string | undefined },
): Promise<SettlementLine[]> =>
  em.execute<SettlementLine[]>(sql`
    with had as (
      select * from (${hadThere(which)}) had
      where (on_day, id) > (${onDay ?? '0001-01-01'}::date, ${id ?? '00000000-0000-0000-0000-000000000000'}::uuid)
      order by on_day, id limit ${first}
    )
    select had.id, to_char(had.on_day, 'YYYY-MM-DD') as "onDay", had.what, had.list_price_fen as "listPriceFen",
      had.own_share_fen as "ownShareFen",
      coalesce((select jsonb_agg(jsonb_build_object('fund', share.fund, 'rule', share.rule, 'clauseId', share.clause_id,
        'amountFen', share.amount_fen) order by share.place)
        from (${sharesThere()}) share where share.id = had.id), '[]') as shares
    from had order by had.on_day, had.id`);

/** So many lines go into one file. */
const MOST_LINES = 50_000;

const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** The list behind a month as a file, one row for each share of a fund. */
export async function settlementCsv(
  ctx: Pick<ViewerContext, 'em'>,
  which: { servicePointId: string; month: string },
): Promise<string> {
  const lines = await linesOf(ctx, which, { first: MOST_LINES });
  const rows = lines.flatMap(({ id, onDay, what, listPriceFen, ownShareFen, shares }) =>
    shares.map(({ fund, rule, clauseId, amountFen }) => ({
      ...{ onDay, what: WHAT[what] ?? what, id, fund, rule, clauseId },
      ...{ list: yuan(listPriceFen), own: yuan(ownShareFen), amount: yuan(amountFen) },
    })),
  );
  return csvOf(COLUMNS, rows);
}

const WHAT: Record<string, string> = { BREAKFAST: '早餐', LUNCH: '午餐', DINNER: '晚餐', STAY: '照护' };

const COLUMNS = {
  ...{ onDay: '日期', what: '内容', id: '编号', fund: '资金', rule: '规则', clauseId: '条款' },
  ...{ list: '原价和送餐费（元）', own: '自付（元）', amount: '补助（元）' },
};
