import type { DataRequestPartsFragment } from '@doorstep/schema/documents';
import { words } from '../locale/words';

/** 更正手机号, or 删除全部个人资料 */
export const requestWords = ({ field }: Pick<DataRequestPartsFragment, 'field'>): string =>
  field === null ? words.dataRequest.delete : words.dataRequest.correct(words.dataRequest.field[field]);

/** What it should be, as far as it may be shown: a diet in words. */
export function wantedWords({ maskedValue, diet }: DataRequestPartsFragment): string | undefined {
  if (maskedValue !== null) return maskedValue;
  if (!diet) return undefined;
  const all = [
    ...diet.needs.map((need) => words.dietNeed[need]),
    ...diet.allergens.map((allergen) => words.allergenWords[allergen]),
  ];
  return all.length === 0 ? words.dataRequests.nothing : words.ui.list(all);
}
