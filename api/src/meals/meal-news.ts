import { dayWords } from '@doorstep/shared/civil-date';
import { doerWords } from '../delegations/delegation-news.ts';
import { tellInMatter } from '../delegations/recipients.ts';
import type { Doer } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import { Scope } from '../identity/scope.ts';
import { Staff } from '../identity/staff.entity.ts';
import { MessageLink } from '../messages/message.entity.ts';
import { PushKind } from '../messages/push-kind.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { Meal, MealBookingStatus } from './meal.ts';
import type { MealBooking } from './meal-booking.entity.ts';
import type { StandingOrder } from './standing-order.entity.ts';

/** What meals are called in messages. */
export const MEAL_WORDS: Record<Meal, string> = {
  [Meal.BREAKFAST]: '早餐',
  [Meal.LUNCH]: '午餐',
  [Meal.DINNER]: '晚餐',
};

const DEED_WORDS: Record<string, string> = {
  [MealBookingStatus.CONFIRMED]: '订了',
  [MealBookingStatus.CANCELLED]: '取消了',
  [MealBookingStatus.COLLECTED]: '领取了',
  [MealBookingStatus.DELIVERED]: '确认收到了',
  [MealBookingStatus.NO_SHOW]: '没有领取',
};

const STATUS_WORDS: Record<string, string> = {
  [MealBookingStatus.CONFIRMED]: '已订好',
  [MealBookingStatus.CANCELLED]: '已取消',
  [MealBookingStatus.COLLECTED]: '已领取',
  [MealBookingStatus.DELIVERED]: '已送到',
  [MealBookingStatus.NO_SHOW]: '没有领取',
};

/** Tells of what somebody did with a diner's meal: 「女儿李红梅替您订了11月23日的午餐」. What one does oneself one knows. */
export async function tellOfBooking(ctx: ViewerContext, booking: MealBooking, doer: Doer): Promise<void> {
  if (doer.ground === Ground.SELF || doer.ground === Ground.DUTY) return;
  const { vault } = ctx;
  const { sitting, diner, status } = booking;
  const who = await nameOf(ctx, doer);
  const [day, meal] = [dayWords(sitting.servedOn), MEAL_WORDS[sitting.meal]];
  const text = `${who}替${vault.open(diner, 'name') ?? ''}${DEED_WORDS[status]}${day}的${meal}（${sitting.servicePoint.name}）。`;
  await tellInMatter(ctx, {
    aboutId: diner.id,
    matter: Scope.MEALS,
    text,
    link: MessageLink.MEAL_BOOKING,
    linkId: booking.id,
    push: { kind: PushKind.MEAL, what: `${day}${meal}`, status: STATUS_WORDS[status] ?? '' },
  });
}

/** 「女儿李红梅」: who did something for the diner. */
async function nameOf({ em, vault }: ViewerContext, { staffId, personId, ground, relation }: Doer): Promise<string> {
  const name = staffId
    ? (await em.findOneOrFail(Staff, staffId)).name
    : vault.open(await em.findOneOrFail(Person, personId!), 'name');
  return doerWords(name ?? '', ground, relation);
}

/** Tells of a standing order that another started or stopped: 「女儿李红梅替王秀兰长期订了午餐（清江社区食堂），从11月23日起。」 */
export async function tellOfStandingOrder(ctx: ViewerContext, order: StandingOrder, doer: Doer): Promise<void> {
  if (doer.ground === Ground.SELF || doer.ground === Ground.DUTY) return;
  const { diner, meal, servicePoint, startsOn, stoppedAt } = order;
  const name = ctx.vault.open(await ctx.em.findOneOrFail(Person, diner.id), 'name') ?? '';
  const deed = `替${name}${stoppedAt ? '停了长期订的' : '长期订了'}${MEAL_WORDS[meal]}（${servicePoint.name}）`;
  await tellInMatter(ctx, {
    aboutId: diner.id,
    matter: Scope.MEALS,
    text: `${await nameOf(ctx, doer)}${deed}${stoppedAt ? '' : `，从${dayWords(startsOn)}起`}。`,
    link: MessageLink.STANDING_ORDER,
    linkId: order.id,
    push: { kind: PushKind.MEAL, what: '长期订餐', status: stoppedAt ? '已经停了' : '已订好' },
  });
}
