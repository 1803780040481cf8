import { addDays, daysBetween, monthOf, type CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import type { VerdictName } from '../policies/policy-pack.ts';
import { FundsLeft, limited, type Caps, type LimitedPayment } from '../subsidies/limits.ts';

/** What a day of a stay costs. */
export interface PricedDay {
  on: CivilDate;
  /** 1 of a night or of a day place; the hours of a caregiver at home. */
  units: number;
  /** Of all of them together. */
  priceFen: Fen;
}

/** A subsidy rule of a day with what it says of the person on it. */
export interface JudgedRule extends Caps {
  code: string;
  verdict: VerdictName;
  /** Of a night, a day or an hour. */
  amountFen?: Fen;
  percent?: number;
  fundId?: string;
  /** Of the pack the rule stands in. */
  packHash: string;
}

/** What one rule pays of a whole stay. */
export interface StayPayment extends LimitedPayment {
  /** On how many days it pays something. */
  daysPaid: number;
}

/** A day of a stay with the rules that hold on it, in paying order, and what each has paid for other stays of that day and month. */
export interface DayToSplit<Rule extends JudgedRule> {
  day: PricedDay;
  rules: readonly Rule[];
  paidFen?: ReadonlyMap<string, Fen>;
  paidInMonthFen?: ReadonlyMap<string, Fen>;
}

/** The nights of a bed, at its price. */
export const nightsAt = (startsOn: CivilDate, endsOn: CivilDate, priceFen: Fen): PricedDay[] =>
  Array.from({ length: Math.max(0, daysBetween(startsOn, endsOn)) }, (_, i) => ({
    on: addDays(startsOn, i),
    units: 1,
    priceFen,
  }));

/** The days of day sessions, or of hours at home, each at its own price. */
export function daysAt(sessions: readonly { heldOn: CivilDate; priceFen: Fen }[]): PricedDay[] {
  const days = new Map<CivilDate, PricedDay>();
  for (const { heldOn: on, priceFen } of sessions) {
    const { units, priceFen: soFarFen } = days.get(on) ?? { units: 0, priceFen: 0 };
    days.set(on, { on, units: units + 1, priceFen: soFarFen + priceFen });
  }
  return [...days.values()];
}

export const listPriceOf = (days: readonly PricedDay[]): Fen => days.reduce((sum, { priceFen }) => sum + priceFen, 0);

/**
 * Splits the price of a stay over the funds, day by day under the rules of that day, in their order: each pays what its
 * rule says, never more than is left of the day's price, of the caps of its rule, or of the fund itself. A share that is not a
 * whole fen is rounded up, in the citizen's favour.
 */
export function splitStay<Rule extends JudgedRule>(
  days: readonly DayToSplit<Rule>[],
  leftOfFunds: ReadonlyMap<string, Fen> = new Map(),
) {
  const funds = new FundsLeft(leftOfFunds);
  const inMonth = new Map<string, Fen>();
  const lines = new Map<string, Rule & StayPayment>();
  let ownShareFen = 0;
  for (const { day, rules, paidFen = NOTHING, paidInMonthFen = NOTHING } of days) {
    let leftFen = day.priceFen;
    for (const rule of rules) {
      const key = keyOf(rule);
      const ofMonth = `${key} ${monthOf(day.on)}`;
      const before = {
        dayFen: paidFen.get(key) ?? 0,
        monthFen: (paidInMonthFen.get(key) ?? 0) + (inMonth.get(ofMonth) ?? 0),
      };
      const wantedFen = rule.verdict === 'MET' ? Math.min(leftFen, fullAmountFen(rule, day)) : 0;
      const paid = limited(wantedFen, rule, before, funds.of(rule.fundId));
      leftFen -= paid.amountFen;
      funds.draw(paid.amountFen, rule.fundId);
      inMonth.set(ofMonth, (inMonth.get(ofMonth) ?? 0) + paid.amountFen);
      lines.set(key, added(lines.get(key), rule, paid));
    }
    ownShareFen += leftFen;
  }
  return { payments: [...lines.values()], ownShareFen };
}

const NOTHING: ReadonlyMap<string, Fen> = new Map();

/** By what a rule is known from one day to the next, and from one version of its pack to the next. */
export const keyOf = ({ code }: Pick<JudgedRule, 'code'>): string => code;

const fullAmountFen = ({ amountFen, percent = 0 }: JudgedRule, { units, priceFen }: PricedDay): Fen =>
  amountFen === undefined ? Math.ceil((priceFen * percent) / 100) : amountFen * units;

/** A rule that is met on one of the days is met; it is unknown rather than not met. */
const BEST: VerdictName[] = ['MET', 'UNKNOWN', 'UNMET'];

function added<Rule extends JudgedRule>(
  before: (Rule & StayPayment) | undefined,
  rule: Rule,
  paid: LimitedPayment,
): Rule & StayPayment {
  const said = before && BEST.indexOf(before.verdict) <= BEST.indexOf(rule.verdict) ? before : rule;
  return {
    ...said,
    amountFen: (before?.amountFen ?? 0) + paid.amountFen,
    isLimitedByDailyCap: (before?.isLimitedByDailyCap ?? false) || paid.isLimitedByDailyCap,
    isLimitedByMonthlyCap: (before?.isLimitedByMonthlyCap ?? false) || paid.isLimitedByMonthlyCap,
    isLimitedByBudget: (before?.isLimitedByBudget ?? false) || paid.isLimitedByBudget,
    daysPaid: (before?.daysPaid ?? 0) + (paid.amountFen > 0 ? 1 : 0),
  };
}
