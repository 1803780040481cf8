import type { DelegationScope } from '@doorstep/schema/documents';
import { words } from '../locale/words';

/** Every matter that may be left to another, in the order in which pages show them. */
export const MATTERS: readonly DelegationScope[] = [
  'MEALS',
  'APPLICATIONS',
  'RESPITE',
  'PROFILE',
  'HEALTH',
  'TIME_BANK',
];

/** 订餐、看个人资料 */
export const mattersWords = (scopes: readonly DelegationScope[]): string =>
  words.ui.list(MATTERS.filter((matter) => scopes.indexOf(matter) >= 0).map((matter) => words.matter[matter]));

/** Matters as answers to a question. */
export const matterChoices = (scopes: readonly DelegationScope[]) =>
  MATTERS.filter((matter) => scopes.indexOf(matter) >= 0).map((value) => ({
    value,
    title: words.matter[value],
    detail: words.matterDetail[value],
  }));
