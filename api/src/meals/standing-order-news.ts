import { dayWords } from '@doorstep/shared/civil-date';
import { yuan } from '@doorstep/shared/units';
import { tellInMatter } from '../delegations/recipients.ts';
import { Scope } from '../identity/scope.ts';
import { MessageLink } from '../messages/message.entity.ts';
import { PushKind } from '../messages/push-kind.ts';
import type { ServerContext } from '../platform/context.ts';
import { UserErrorCode } from '../platform/errors.ts';
import { MEAL_WORDS } from './meal-news.ts';
import type { StandingOrder } from './standing-order.entity.ts';
import type { TriedDay } from './standing-days.ts';

const WHY: Partial<Record<UserErrorCode, string>> = {
  [UserErrorCode.SITTING_FULL]: '已经订满',
  [UserErrorCode.BOOKING_CLOSED]: '订餐时间已经过了',
  [UserErrorCode.NOT_OPEN_THAT_DAY]: '食堂休息',
  [UserErrorCode.FULFILMENT_NOT_OFFERED]: '食堂不再有这种用餐方式',
  [UserErrorCode.NO_HOME_ADDRESS]: '没有登记送餐地址',
  [UserErrorCode.ALREADY_BOOKED]: '那一餐您在别处订过了',
};

const reason = (code: UserErrorCode, { agreedOwnShareFen }: StandingOrder): string =>
  code === UserErrorCode.PRICE_RISEN ? `自付超过了您同意的${yuan(agreedOwnShareFen)}元` : (WHY[code] ?? '没有订成');

/**
 * Tells once, of each order, on which days it could not be booked and why: 「长期订餐：12月3日的午餐（清江社区食堂）没有
 * 订成，已经订满。请换一餐。」 These days are not tried again.
 */
export async function tellOfDaysNotBooked(ctx: ServerContext, tried: readonly TriedDay[]): Promise<void> {
  const missed = tried.filter(({ isWorthTelling }) => isWorthTelling);
  for (const order of new Set(missed.map(({ day }) => day.order))) {
    const days = missed.filter(({ day }) => day.order === order);
    const reasons = [...new Set(days.map(({ day }) => day.code!))].map((code) => {
      const on = days.filter(({ day }) => day.code === code).map(({ day }) => dayWords(day.sitting.servedOn));
      return `${on.join('、')}没有订成，${reason(code, order)}`;
    });
    const { servicePoint } = days[0]!.day.sitting;
    await tellInMatter(ctx, {
      aboutId: order.diner.id,
      matter: Scope.MEALS,
      text: `长期订餐，${servicePoint.name}的${MEAL_WORDS[order.meal]}：${reasons.join('；')}。不会再自动订这几天，需要的话请另外订。`,
      link: MessageLink.STANDING_ORDER,
      linkId: order.id,
      push: { kind: PushKind.MEAL, what: '长期订餐', status: '没有订成' },
    });
  }
}
