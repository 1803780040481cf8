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
import type { RefusalWords } from '../refusals';

/** Every word on the screen that does not come from the service. Spoken to an elder: 您, no codes, no English. */
export const zh = {
  ...enums,
  ...commonWords,
  ...identityWords,
  ...catalogWords,
  ...mealWords,
  ...counterWords,
  ...actingWords,
  ...privacyWords,
  ...deskWords,
  ...applicationWords,
  ...reviewWords,
  refusals: null as RefusalWords | null,
};

/** The same words in any language. */
export type AllWords = typeof zh;
