import { addMonths, type CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import type { ReadingData } from '../policies/application-data.ts';

/** A payment as it is planned. */
export interface Planned {
  number: number;
  amountFen: Fen;
  dueOn: CivilDate;
}

/** What an award goes by. */
export interface Plan {
  reading: Pick<ReadingData, 'every' | 'instalments'>;
  amountFen: Fen;
  countsFrom: CivilDate;
  /** Nothing falls due before it was granted. */
  grantedOn: CivilDate;
  endsOn?: CivilDate | undefined;
}

/** The payments that can be planned now: all parts of one amount, or the first one of those that repeat. */
export function plannedOf(plan: Plan): Planned[] {
  const { reading, endsOn } = plan;
  const all = reading.every ? [periodOf(plan, 1)] : partsOf(plan);
  return all.filter(({ dueOn, amountFen }) => amountFen > 0 && (!endsOn || dueOn <= endsOn));
}

/** The day from which on nothing is paid yet, where the payment of `number` is the last one of those that repeat. */
export const paidUntil = (per: 'MONTH' | 'YEAR', countsFrom: CivilDate, number: number): CivilDate =>
  addMonths(countsFrom, MONTHS[per] * number);

/** The last payment of those that repeat, that is still planned or can be. */
export function lastNumberOf(plan: Plan, planned: number): number {
  let last = planned;
  while (plan.endsOn && plannedAfter(plan, last)) last += 1;
  return last;
}

/** The payment after one that repeats; nothing after the last one. */
export function plannedAfter(plan: Plan, number: number): Planned | undefined {
  if (!plan.reading.every) return undefined;
  const next = periodOf(plan, number + 1);
  return plan.endsOn && next.dueOn > plan.endsOn ? undefined : next;
}

const MONTHS = { MONTH: 1, YEAR: 12 };

function periodOf({ reading, amountFen, countsFrom, grantedOn }: Plan, number: number): Planned {
  const dueOn = addMonths(countsFrom, MONTHS[reading.every!] * (number - 1));
  return { number, amountFen, dueOn: later(dueOn, grantedOn) };
}

/** The sum of all parts is the amount; an odd fen comes with the earlier part. */
function partsOf({ reading: { instalments }, amountFen, countsFrom, grantedOn }: Plan): Planned[] {
  const shares = instalments.reduce((sum, { share }) => sum + share, 0);
  let before = 0;
  return instalments.map(({ share, afterMonths }, i) => {
    const from = Math.ceil((amountFen * before) / shares);
    before += share;
    const until = Math.ceil((amountFen * before) / shares);
    return { number: i + 1, amountFen: until - from, dueOn: later(addMonths(countsFrom, afterMonths), grantedOn) };
  });
}

const later = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);
