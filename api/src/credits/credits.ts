import type { RegionTree } from '../regions/region-tree.ts';
import type { ServerContext } from '../platform/context.ts';

/** What the functions of this folder need of a context. */
export type CreditsContext = Pick<ServerContext, 'em' | 'now'>;

/** Why hours moved: the `kind` of their transfers. */
export enum HoursMove {
  /** Served, and so issued to the volunteer (服务所得). */
  EARNED = 'EARNED',
  /** Set aside for a service that was asked for (申请服务). */
  ASKED = 'ASKED',
  /** Spent on a service received (接受服务). */
  SERVED = 'SERVED',
  /** Not needed after all, and back (退回). */
  GIVEN_BACK = 'GIVEN_BACK',
  /** From one person to another (赠送). */
  GIVEN = 'GIVEN',
  /** To the common fund (捐赠). */
  DONATED = 'DONATED',
  /** Not used in the time that a rule gives (到期失效). */
  LAPSED = 'LAPSED',
  /** Taken back after a dispute (更正). */
  REVERSED = 'REVERSED',
  /** Set aside while another installation answers (通兑办理中). */
  SENDING = 'SENDING',
}

/** A book (账册) is a city's: the first four digits of a region's code. */
const BOOK_DIGITS = 4;

/** The book that a region belongs to. Whoever lives nowhere that is known has none. */
export function bookOf(regionCode: string): string {
  if (!/^\d{4}(\d{2}(\d{3}(\d{3})?)?)?$/.test(regionCode)) throw new RangeError(`"${regionCode}" is in no book.`);
  return regionCode.slice(0, BOOK_DIGITS);
}

/** "浙江省杭州市". */
export const bookName = (regions: RegionTree, book: string): string => regions.fullNameOf(book) || book;
