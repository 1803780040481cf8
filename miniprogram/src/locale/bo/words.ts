import type { AllWords } from '../zh/words';
import { catalogWords } from './catalog';
import { commonWords } from './common';
import * as enums from './enums';
import { identityWords } from './identity';
import { mealWords } from './meals';
import { refusals } from './refusals';

/** Tibetan, as well as could be written without a native reader: see `UNREAD` in words.ts. */
export const bo: AllWords = {
  ...enums,
  ...commonWords,
  ...identityWords,
  ...catalogWords,
  ...mealWords,
  refusals,
};
