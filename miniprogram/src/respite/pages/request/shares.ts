import { RespiteSearchDocument } from '@doorstep/schema/documents';
import { useAsk } from '../../../api/ask';
import { searchOf, type Terms } from '../../parts/terms';

/** What somebody would pay in each house, in fen; nothing while it is asked, or while nobody is asked about. */
export type Shares = Record<string, number>;

/** Asks for what somebody would pay in each of these houses. */
export function useShares(terms: Terms, houseIds: string[], personId: string | undefined): Shares | undefined {
  const { data, fetching } = useAsk(
    RespiteSearchDocument,
    { input: searchOf(terms, personId ?? '', houseIds) },
    { isPaused: personId === undefined, about: ['RespiteStay'] },
  ).answer;
  if (personId === undefined || fetching || !data) return undefined;
  const shares: Shares = {};
  for (const { house, form, quote } of data.respiteSearch.cards)
    if (form === terms.form && quote) shares[house.id] = quote.ownShareFen;
  return shares;
}

/** The most that is paid, whichever of the houses it becomes: an offer of a dearer one would otherwise be refused each time. */
export const mostOf = (houseIds: readonly string[], own: Shares, other: Shares = {}): number =>
  Math.max(0, ...houseIds.map((id) => (own[id] ?? 0) + (other[id] ?? 0)));
