import type { AllWords } from '../zh/words';
import { actingWords } from './acting';
import { applicationWords } from './applications';
import { catalogWords } from './catalog';
import { commonWords } from './common';
import { counterWords } from './counter';
import { deskWords } from './desk';
import * as enums from './enums';
import { identityWords } from './identity';
import { mealWords } from './meals';
import { privacyWords } from './privacy';
import { reviewWords } from './reviews';
import { refusals } from './refusals';

/** Tibetan, as well as could be written without a native reader: see `UNREAD` in words.ts. */
export const bo: AllWords = {
  ...enums,
  ...commonWords,
  ...identityWords,
  ...catalogWords,
  ...mealWords,
  ...actingWords,
  ...privacyWords,
  ...deskWords,
  ...applicationWords,
  ...reviewWords,
  ...counterWords,
  refusals,
};
