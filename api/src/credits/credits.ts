import { registerEnumType } from 'type-graphql';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { ServerContext } from '../platform/context.ts';
import type { PolicyLibrary } from '../policies/policy-library.ts';
import { nearestOf, type TimeBankData } from '../policies/timebank-data.ts';
import type { RegionTree } from '../regions/region-tree.ts';

/** What the functions of this folder need of a context. */
export type CreditsContext = Pick<ServerContext, 'em' | 'now' | 'policies'>;

/** Why hours moved: the `kind` of their transfers. */
export enum HoursMove {
  EARNED = 'EARNED',
  ASKED = 'ASKED',
  SERVED = 'SERVED',
  GIVEN_BACK = 'GIVEN_BACK',
  GIVEN = 'GIVEN',
  DONATED = 'DONATED',
  LAPSED = 'LAPSED',
  REVERSED = 'REVERSED',
  DISPUTED = 'DISPUTED',
  SENDING = 'SENDING',
}
registerEnumType(HoursMove, {
  name: 'HoursMove',
  description:
    'Why hours moved: served and issued, set aside for a service, spent on it, back again, given to somebody, given to all, lapsed by a rule, taken back after a dispute, set aside until a dispute is decided, under way to another platform.',
});

/** A book (账册) is a city's: the first four digits of a region's code. */
const BOOK_DIGITS = 4;

/** The book that a region belongs to. */
export function bookOf(regionCode: string): string {
  if (!/^\d{4}(\d{2}(\d{3}(\d{3})?)?)?$/.test(regionCode)) throw new RangeError(`"${regionCode}" is in no book.`);
  return regionCode.slice(0, BOOK_DIGITS);
}

/** The book of the city that a person lives in, if that is known. */
export const homeBookOf = ({ residenceRegion }: { residenceRegion?: string | null | undefined }): string | undefined =>
  residenceRegion ? bookOf(residenceRegion) : undefined;

/** "浙江省杭州市". */
export const placeOf = (regions: RegionTree, book: string): string => regions.fullNameOf(book) || book;

/** The rules of a book; refuses where there is no time bank. */
export function rulesOf({ policies }: { policies: PolicyLibrary }, book: string): TimeBankData {
  const rules = policies.timeBankOf(book);
  if (!rules) throw new Refusal(UserErrorCode.NOT_FOUND, '这个地方还没有时间银行，没有办成。', ['book']);
  return rules;
}

/**
 * What minutes of one book are in another, by the rule of the one that they come into: whole minutes, rounded down, so
 * that nothing is won by sending little by little.
 */
export function converted(
  { policies }: { policies: PolicyLibrary },
  from: string,
  to: string,
  minutes: number,
): number {
  const conversions = policies.timeBankOf(to)?.clearing.conversions ?? {};
  const [, percent] = (from !== to && nearestOf(conversions, from)) || ['', 100];
  return Math.floor((minutes * percent) / 100);
}
