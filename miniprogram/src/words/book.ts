import { yuan, type Fen } from '@doorstep/shared/units';
import type { Acting } from '../api/acting';
import { words } from '../locale/words';

/** The button that books: 「订明天午餐 · 自付 6 元」, or for whom else; without the price while that is not known. */
export function bookWords(acting: Acting | null, meal: string, ownShareFen: Fen | undefined): string {
  if (acting) {
    const { name } = acting.person;
    return ownShareFen === undefined
      ? words.acting.confirmFor(name, meal)
      : words.acting.bookFor(name, meal, yuan(ownShareFen));
  }
  return ownShareFen === undefined ? words.confirm.title(meal) : words.meals.book(meal, yuan(ownShareFen));
}
