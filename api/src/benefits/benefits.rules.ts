import { addDays, daysBetween, nextBirthday, type CivilDate } from '@doorstep/shared/civil-date';
import { factsOf, type Recorded } from '../policies/facts.service.ts';
import type { PolicyLibrary } from '../policies/policy-library.ts';
import { holdsOn, type ItemData, type Outcome } from '../policies/policy-pack.ts';

/** How far ahead a rule that begins later is told of. A choice of the platform, of no document. */
const AHEAD_DAYS = 365;

type StandingName = 'ENTITLED' | 'NEARLY' | 'ASK' | 'OPEN' | 'NOT';

/** Items are shown in this order. */
const ORDER: readonly StandingName[] = ['ENTITLED', 'NEARLY', 'ASK', 'OPEN', 'NOT'];

/** The one thing that is missing. */
export type Miss =
  | { kind: 'AGE_REACHED' | 'ITEM_STARTS'; on: CivilDate; days: number }
  | { kind: 'ONE_PAPER'; paper: string; proves: string; fact?: string }
  | { kind: 'ONE_FACT'; fact: string };

/** What an item is to a person. */
export interface Finding {
  standing: StandingName;
  /** The day whose rules were asked: the first one, where they begin later. */
  asOf: CivilDate;
  /** What each condition says; there is none where the document sets none. */
  outcome?: Outcome;
  misses: Miss[];
}

type AskedItem = Pick<ItemData, 'eligibility' | 'bring' | 'validFrom' | 'validTo'>;

/** The items of these regions that are for people, now or within a year. */
export const itemsFor = (policies: PolicyLibrary, regionCodes: readonly string[], today: CivilDate) =>
  policies
    .itemsOf(regionCodes, today, addDays(today, AHEAD_DAYS))
    .filter(({ audiences }) => audiences.some((audience) => audience !== 'PROVIDER'));

/** What an item is to a person of whom so much is known. Not knowing is never a no. */
export function findingOf(policies: PolicyLibrary, item: AskedItem, known: Recorded, today: CivilDate): Finding {
  const { eligibility, validFrom } = item;
  const asOf = validFrom > today ? validFrom : today;
  const outcome = eligibility && policies.explain(eligibility, factsOf(known, asOf));
  const isMet = !outcome || outcome.verdict === 'MET';
  const misses = asOf > today ? startMisses(isMet, asOf, today) : isMet ? [] : missesOf(policies, item, known, today);
  const standing = outcome ? BY_VERDICT[outcome.verdict] : 'OPEN';
  return { asOf, ...(outcome && { outcome }), standing: misses.length > 0 ? 'NEARLY' : standing, misses };
}

const BY_VERDICT = { MET: 'ENTITLED', UNMET: 'NOT', UNKNOWN: 'ASK' } as const;

/** The day on which the rules begin, where every condition is met then. */
const startMisses = (isMet: boolean, on: CivilDate, today: CivilDate): Miss[] =>
  isMet ? [{ kind: 'ITEM_STARTS', on, days: daysBetween(today, on) }] : [];

/** The next birthday, where every condition is met then; and what little is not known, where it is little. */
function missesOf(policies: PolicyLibrary, item: AskedItem, known: Recorded, today: CivilDate): Miss[] {
  const outcomeOn = (day: CivilDate) => policies.explain(item.eligibility!, factsOf(known, day));
  const birthday = known.birthDate && nextBirthday(known.birthDate, today);
  const isMetThen = birthday && holdsOn(item, birthday) && outcomeOn(birthday).verdict === 'MET';
  return [
    ...(isMetThen ? [{ kind: 'AGE_REACHED' as const, on: birthday, days: daysBetween(today, birthday) }] : []),
    ...unknownMisses(outcomeOn(today), item),
  ];
}

/** One paper that proves all that is not known, or one fact that is all that is not known. */
function unknownMisses(outcome: Outcome, { bring = [] }: AskedItem): Miss[] {
  const open = unknownIn(outcome);
  const [fact, ...more] = outcome.missing;
  if (!fact) return [];
  const only = more.length === 0 ? { fact } : {};
  const proven = bring.find(({ paper }) =>
    open.every(({ code }) => bring.some((other) => other.paper === paper && other.proves === code)),
  );
  const proves = open.map(({ says }) => says).join('；');
  if (proven) return [{ kind: 'ONE_PAPER', paper: proven.paper, proves, ...only }];
  return only.fact ? [{ kind: 'ONE_FACT', fact }] : [];
}

/** The single conditions on which it depends whether the whole is met. */
const unknownIn = (outcome: Outcome): Outcome[] => {
  if (outcome.verdict !== 'UNKNOWN') return [];
  return outcome.joined ? outcome.parts.flatMap(unknownIn) : [outcome];
};

/** What can be compared to show what helps most first: within a standing what was never asked for, and then the soonest. */
export interface Ranked {
  standing: StandingName;
  neverApplied: boolean;
  misses: readonly Miss[];
}

/** Puts what helps most first. */
export const byUse = (a: Ranked, b: Ranked): number =>
  ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
  Number(b.neverApplied) - Number(a.neverApplied) ||
  daysLeft(a) - daysLeft(b);

const NO_DAY = 10_000;

const daysLeft = ({ misses }: Ranked): number =>
  Math.min(NO_DAY, ...misses.map((miss) => ('days' in miss ? miss.days : NO_DAY)));

/** All facts that are asked for, once each: what bears on the most items first. */
export function mostAsked(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { outcome } of findings)
    for (const fact of outcome?.missing ?? []) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([fact]) => fact);
}
