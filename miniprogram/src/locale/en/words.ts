import type { AllWords } from '../zh/words';
import { catalogWords } from './catalog';
import { commonWords } from './common';
import * as enums from './enums';
import { identityWords } from './identity';
import { mealWords } from './meals';
import { refusals } from './refusals';

/** English, for the families of elders. */
export const en: AllWords = {
  ...enums,
  ...commonWords,
  ...identityWords,
  ...catalogWords,
  ...mealWords,
  refusals,
};
