import { words } from '../../../locale/words';
import type { CounterBooking } from './matching';

/** 王*兰 · 午餐 · 到食堂吃 */
export const bookingWords = ({ maskedName, meal, fulfilment }: CounterBooking): string =>
  [maskedName, words.mealName[meal], words.fulfilment[fulfilment]].join(' · ');
