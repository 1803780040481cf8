import { createHash } from 'node:crypto';
import { conditionOf, valueAt } from '../policies/condition.ts';
import type { PolicyLibrary } from '../policies/policy-library.ts';
import type { Facts, VerdictName } from '../policies/policy-pack.ts';
import type { ClassData, WaitingListData } from '../policies/respite-data.ts';

/** What one rule of a waiting list says of somebody. */
export interface RankingLine {
  /** Which class of people one is in, or how many points one has within it. */
  of: 'CLASS' | 'POINTS';
  code: string;
  says: string;
  clause: string;
  verdict: VerdictName;
  /** What it gives when it is met; of a CLASS nothing. */
  worth: number;
  /** What it gives. */
  points: number;
  /** What must be known to say, as questions. */
  asks: string[];
}

/** What ranks somebody on a waiting list, with each rule's verdict. */
export interface Ranking {
  /** Nothing for who is in no class. */
  classCode?: string;
  /** 0 for the first class; as many as there are classes for who is in none. */
  classRank: number;
  points: number;
  lines: RankingLine[];
}

/** What decides a place in the order. */
export interface Ranked {
  classRank: number;
  points: number;
  appliedAt: Date | string;
  draw: string;
}

type Judging = Pick<PolicyLibrary, 'judge'>;

/**
 * Ranks somebody by the rules of a list. The first class that is met counts; points are added up within it. What is not known
 * counts for nothing and is asked.
 */
export function rank(facts: Facts, { classes, points }: WaitingListData, policies: Judging): Ranking {
  const inClasses = classes.map((rule) => lineOf('CLASS', rule, 0, facts, policies));
  const ofPoints = points.map((rule) => lineOf('POINTS', rule, rule.points, facts, policies));
  const first = inClasses.findIndex(({ verdict }) => verdict === 'MET');
  return {
    ...(first >= 0 && { classCode: inClasses[first]!.code }),
    classRank: first >= 0 ? first : classes.length,
    points: ofPoints.reduce((sum, line) => sum + line.points, 0),
    lines: [...inClasses, ...ofPoints],
  };
}

/** Ranks many by the same rules: those who are alike in all that the rules name are ranked once. */
export function rankerOf(rules: WaitingListData, policies: Judging): (facts: Facts) => Ranking {
  const names = [...new Set([...rules.classes, ...rules.points].flatMap(({ met }) => conditionOf(met).names))];
  const ranked = new Map<string, Ranking>();
  return (facts) => {
    const alike = JSON.stringify(names.map((name) => valueAt(facts, name)));
    const ranking = ranked.get(alike) ?? rank(facts, rules, policies);
    ranked.set(alike, ranking);
    return ranking;
  };
}

function lineOf(of: RankingLine['of'], rule: ClassData, worth: number, facts: Facts, policies: Judging): RankingLine {
  const { code, says, clause, met } = rule;
  const { verdict, asks } = policies.judge(met, facts);
  return { of, code, says, clause, verdict, worth, points: verdict === 'MET' ? worth : 0, asks };
}

/** Who comes first: the class, more points, who asked earlier, the lot. */
export const compareRanked = (one: Ranked, other: Ranked): number =>
  one.classRank - other.classRank ||
  other.points - one.points ||
  new Date(one.appliedAt).getTime() - new Date(other.appliedAt).getTime() ||
  (one.draw < other.draw ? -1 : one.draw > other.draw ? 1 : 0);

/** The lot of an entry: whoever knows the seed of the list can draw it again. */
export const drawNumber = (seed: string, entryId: string): string =>
  createHash('sha256').update(`${seed}:${entryId}`).digest('hex');

/**
 * The rules that would bring somebody forward if they were met: a class before his own, or points. What only has to be told comes
 * before what would have to change, and what brings more before what brings less.
 */
export const whatWouldChange = ({ classRank, lines }: Ranking): RankingLine[] =>
  lines
    .filter(({ of }, i) => of === 'POINTS' || i < classRank) // Classes stand first, in their order.
    .filter(({ verdict }) => verdict !== 'MET')
    .map((line, i) => ({ line, i }))
    .sort(
      (a, b) => unknownFirst(a.line, b.line) || classFirst(a.line, b.line) || b.line.worth - a.line.worth || a.i - b.i,
    )
    .map(({ line }) => line);

const unknownFirst = (one: RankingLine, other: RankingLine): number =>
  Number(other.verdict === 'UNKNOWN') - Number(one.verdict === 'UNKNOWN');

const classFirst = (one: RankingLine, other: RankingLine): number =>
  Number(other.of === 'CLASS') - Number(one.of === 'CLASS');
