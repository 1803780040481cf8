import type { ApplicationCardFragment, EntitlementPartsFragment } from '@doorstep/schema/documents';
import { yuan } from '@doorstep/shared/units';
import { words } from '../locale/words';
import { yearDateWords } from './when';

type Granted = Pick<EntitlementPartsFragment, 'says' | 'amountFen' | 'quota' | 'unit' | 'per'>;

/** 可以短住的天数，由审核人员核定；每年 30 天: what is granted, line by line. */
export function grantLines({ says, amountFen, quota, unit, per }: Granted): string[] {
  const often = words.grantPeriod[per ?? 'ONCE'];
  return [
    says,
    ...(quota !== null && unit ? [words.grant.quota(often, quota, words.grantUnit[unit])] : []),
    ...(amountFen !== null ? [words.grant.amount(often, yuan(amountFen))] : []),
  ];
}

/** From when until when something is granted, and when it may be asked for again. */
export function periodLines({ startsOn, endsOn, renewableFrom }: EntitlementPartsFragment): string[] {
  return [
    words.grant.from(yearDateWords(startsOn)),
    endsOn === null ? words.grant.open : words.grant.until(yearDateWords(endsOn)),
    ...(renewableFrom !== null ? [words.grant.renew(yearDateWords(renewableFrom))] : []),
  ];
}

/** 261122 1780 9531: the day, and what was drawn by lot, as one says it on the telephone. */
export const numberWords = (number: string): string =>
  `${number.slice(0, 6)} ${number.slice(6, 10)} ${number.slice(10)}`;

/** Whether the people of an application have something to do before a day. */
export const isDue = ({ status }: Pick<ApplicationCardFragment, 'status'>): boolean =>
  status === 'DRAFT' || status === 'RETURNED';
