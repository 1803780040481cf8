import { sql } from '@mikro-orm/core';
import { addMonths, civilDate, instantOf } from '@doorstep/shared/civil-date';
import { Staff } from '../identity/staff.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Fund } from './fund.entity.ts';
import { FundBudget } from './fund-budget.entity.ts';
import { maySeeFundsOf } from './subsidies.access.ts';
import { mayKeep } from './who-keeps.ts';

/** What a fund has paid, or come to owe, in a month. */
export interface FundMonth {
  month: string;
  spentFen: number;
}

/** A fund with what the books say of it just now. */
export interface FundStanding {
  fund: Fund;
  /** Whether the viewer may give it a budget. */
  mayChange: boolean;
  hasBudget: boolean;
  /** All budgets. */
  appropriatedFen: number;
  /** Promised, and not yet had. */
  heldFen: number;
  /** Paid, or owed. */
  spentFen: number;
  /** None where no budget was entered: there is no end then. */
  leftFen: number | undefined;
  months: FundMonth[];
}

/** How many months are told apart. */
const MONTHS = 12;

/** The funds that pay in a region: its own, those of the regions above it, and those of the regions under it. */
export async function fundsOf(ctx: ViewerContext, regionCode: string): Promise<FundStanding[]> {
  const { em, viewer, regions } = ctx;
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  if (!regions.find(regionCode) || !maySeeFundsOf(staff, regionCode))
    throw new Refusal(UserErrorCode.NOT_FOUND, '您负责的地方没有这个地区。', ['regionCode']);
  const above = regions.chainOf(regionCode).map(({ code }) => code);
  const funds = await em.find(
    Fund,
    { $or: [{ regionCode: { $in: above } }, { regionCode: { $like: `${regionCode}%` } }] },
    { orderBy: { regionCode: 'asc', name: 'asc' }, limit: 200 },
  );
  const ids = funds.map(({ id }) => id);
  const [sums, months] = [await sumsOf(ctx, ids), await monthsOf(ctx, ids)];
  return funds.map((fund) => ({
    ...{ fund, mayChange: mayKeep(staff, fund), months: months.get(fund.id) ?? [] },
    ...(sums.get(fund.id) ?? { hasBudget: false, appropriatedFen: 0, heldFen: 0, spentFen: 0, leftFen: undefined }),
  }));
}

type Sums = Omit<FundStanding, 'fund' | 'mayChange' | 'months'>;

async function sumsOf({ em }: ViewerContext, fundIds: readonly string[]): Promise<Map<string, Sums>> {
  if (fundIds.length === 0) return new Map();
  const rows = await em.execute<({ id: string; hasBudget: boolean } & Record<string, string>)[]>(sql`
    select own.code as id, bool_or(own.kind = 'FUND') as "hasBudget",
      coalesce(sum(-own.balance) filter (where own.kind = 'APPROPRIATED'), 0)::text as appropriated,
      coalesce(sum(own.balance) filter (where own.kind in ('PAYABLE', 'PAID')), 0)::text as spent,
      coalesce(sum(own.balance) filter (where own.kind = 'FUND'), 0)::text as rest,
      coalesce(sum(held.balance), 0)::text as held
    from ledger_account own left join ledger_account held on own.kind in ('FUND', 'OPEN_FUND') and held.unit = own.unit
      and held.kind = 'HELD' and held.person_id is null and held.service_point_id is null
      and held.region_code = own.region_code and held.code = own.id::text
    where own.unit = 'FEN' and own.kind in ('APPROPRIATED', 'FUND', 'OPEN_FUND', 'PAYABLE', 'PAID') and own.code in (${[...fundIds]})
    group by own.code`);
  return new Map(
    rows.map(({ id, hasBudget, appropriated, held, spent, rest }) => [
      id,
      {
        ...{ hasBudget, appropriatedFen: Number(appropriated), heldFen: Number(held), spentFen: Number(spent) },
        leftFen: hasBudget ? Number(rest) : undefined,
      },
    ]),
  );
}

/**
 * What funds paid or came to owe, by what less stood in their own accounts at the end of a month than at its start, with what
 * they were given: a few accounts, however many meals.
 */
async function monthsOf({ em, now }: ViewerContext, fundIds: readonly string[]): Promise<Map<string, FundMonth[]>> {
  if (fundIds.length === 0) return new Map();
  const thisMonth = `${civilDate(now()).slice(0, 7)}-01`;
  const starts = Array.from({ length: MONTHS }, (_, i) => instantOf(addMonths(thisMonth, i + 1 - MONTHS), '00:00'));
  const rows = await em.execute<{ id: string; month: string; spent: string }[]>(sql`
    with own as (
      select id, code as fund_id, kind, region_code, balance from ledger_account
      where unit = 'FEN' and kind in ('APPROPRIATED', 'FUND', 'OPEN_FUND') and code in (${[...fundIds]})
    ), account as (
      select id, fund_id, balance from own
      union all
      select held.id, own.fund_id, held.balance from own join ledger_account held on held.unit = 'FEN' and held.kind = 'HELD'
        and held.person_id is null and held.service_point_id is null and held.region_code = own.region_code
        and held.code = own.id::text
      where own.kind <> 'APPROPRIATED'
    ), stood as (
      select fund_id, start.at, sum(ledger_balance_at(account.id, start.at::timestamptz)) as fen
      from account cross join jsonb_array_elements_text(${JSON.stringify(starts)}::jsonb) start(at) group by 1, 2
    )
    select fund_id as id, month, spent::text from (
      select fund_id, to_char(at::timestamptz at time zone 'Asia/Shanghai', 'YYYY-MM') as month,
        fen - coalesce(lead(fen) over (partition by fund_id order by at), (select sum(balance) from account now where now.fund_id = stood.fund_id)) as spent
      from stood
    ) months where spent <> 0 order by month`);
  const months = new Map<string, FundMonth[]>();
  for (const { id, month, spent } of rows)
    months.set(id, [...(months.get(id) ?? []), { month, spentFen: Number(spent) }]);
  return months;
}

/** The latest entries of several funds, the newest first. */
export async function budgetsOf(
  { em }: Pick<ViewerContext, 'em'>,
  fundIds: readonly string[],
): Promise<FundBudget[][]> {
  const all = await em.find(FundBudget, { fund: { $in: [...fundIds] } }, { orderBy: { id: 'desc' }, limit: 500 });
  return fundIds.map((id) => all.filter(({ fund }) => fund.id === id));
}
