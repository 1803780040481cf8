import { addDays, daysBetween, type CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import type { VerdictName } from '../policies/policy-pack.ts';

/** What a day of a stay costs. */
export interface PricedDay {
  on: CivilDate;
  /** 1 of a night or of a day place; the hours of a caregiver at home. */
  units: number;
  /** Of all of them together. */
  priceFen: Fen;
}

/** A subsidy rule of a day with what it says of the person on it. */
export interface JudgedRule {
  code: string;
  verdict: VerdictName;
  /** Of a night, a day or an hour. */
  amountFen?: Fen;
  percent?: number;
  dailyCapFen?: Fen;
  /** Of the pack the rule stands in. */
  packHash: string;
}

/** What one rule pays of a whole stay. */
export interface StayPayment {
  amountFen: Fen;
  /** Whether on some day the daily cap made it less than it would have been. */
  isLimitedByDailyCap: boolean;
  /** On how many days it pays something. */
  daysPaid: number;
}

/** A day of a stay with the rules that hold on it, in paying order, and what each has paid for other stays of that day. */
export interface DayToSplit<Rule extends JudgedRule> {
  day: PricedDay;
  rules: readonly Rule[];
  paidFen?: ReadonlyMap<string, Fen>;
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
 * rule says, never more than is left of the day's price or of its daily cap. A share that is not a whole fen is rounded
 * up, in the citizen's favour.
 */
export function splitStay<Rule extends JudgedRule>(days: readonly DayToSplit<Rule>[]) {
  const lines = new Map<string, Rule & StayPayment>();
  let ownShareFen = 0;
  for (const { day, rules, paidFen = new Map<string, Fen>() } of days) {
    let leftFen = day.priceFen;
    for (const rule of rules) {
      const paid = paymentOf(rule, day, leftFen, paidFen.get(keyOf(rule)) ?? 0);
      leftFen -= paid.amountFen;
      lines.set(keyOf(rule), added(lines.get(keyOf(rule)), rule, paid));
    }
    ownShareFen += leftFen;
  }
  return { payments: [...lines.values()], ownShareFen };
}

/** By what a rule is known from one day to the next, and from one version of its pack to the next. */
export const keyOf = ({ code }: Pick<JudgedRule, 'code'>): string => code;

function paymentOf(rule: JudgedRule, day: PricedDay, leftFen: Fen, paidFen: Fen) {
  const wantedFen = rule.verdict === 'MET' ? Math.min(leftFen, fullAmountFen(rule, day)) : 0;
  const amountFen = Math.min(wantedFen, Math.max(0, (rule.dailyCapFen ?? Infinity) - paidFen));
  return { amountFen, isLimitedByDailyCap: amountFen < wantedFen };
}

const fullAmountFen = ({ amountFen, percent = 0 }: JudgedRule, { units, priceFen }: PricedDay): Fen =>
  amountFen === undefined ? Math.ceil((priceFen * percent) / 100) : amountFen * units;

/** A rule that is met on one of the days is met; it is unknown rather than not met. */
const BEST: VerdictName[] = ['MET', 'UNKNOWN', 'UNMET'];

function added<Rule extends JudgedRule>(
  before: (Rule & StayPayment) | undefined,
  rule: Rule,
  { amountFen, isLimitedByDailyCap }: Pick<StayPayment, 'amountFen' | 'isLimitedByDailyCap'>,
): Rule & StayPayment {
  const { amountFen: soFarFen = 0, isLimitedByDailyCap: wasLimited = false, daysPaid = 0 } = before ?? {};
  const said = before && BEST.indexOf(before.verdict) <= BEST.indexOf(rule.verdict) ? before : rule;
  return {
    ...said,
    amountFen: soFarFen + amountFen,
    isLimitedByDailyCap: wasLimited || isLimitedByDailyCap,
    daysPaid: daysPaid + (amountFen > 0 ? 1 : 0),
  };
}
