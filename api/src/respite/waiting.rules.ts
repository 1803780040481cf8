import type { DecliningData } from '../policies/respite-data.ts';
import type { Ranking } from './ranking.rules.ts';

/** Digits of the code of a village or a neighbourhood (村、社区). */
const COMMUNITY_DIGITS = 12;

/** Whether a house stands in one's own village or neighbourhood; undefined where the record does not say so exactly where he lives. */
export function isNearHome(home: string | undefined, houseRegion: string): boolean | undefined {
  if (!home) return undefined;
  if (!houseRegion.startsWith(home)) return false;
  return home.length === COMMUNITY_DIGITS ? true : undefined;
}

/** The ranking of two who are placed together: of the one who comes first. */
export const bestOf = <T extends Pick<Ranking, 'classRank' | 'points'>>(rankings: readonly T[]): T =>
  [...rankings].sort((a, b) => a.classRank - b.classRank || b.points - a.points)[0]!;

/** What comes of one more offer that is declined or left unanswered. */
export type Consequence = 'NONE' | 'TO_THE_END' | 'LEAVES';

export const consequenceOf = (
  { free, then }: Pick<DecliningData, 'free' | 'then'>,
  refusalsBefore: number,
): Consequence => (refusalsBefore < free ? 'NONE' : then);
