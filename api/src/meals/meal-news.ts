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
  const { em, vault } = ctx;
  const { sitting, diner, status } = booking;
  const name = doer.staffId
    ? (await em.findOneOrFail(Staff, doer.staffId)).name
    : vault.open(await em.findOneOrFail(Person, doer.personId!), 'name');
  const who = doerWords(name ?? '', doer.ground, doer.relation);
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
