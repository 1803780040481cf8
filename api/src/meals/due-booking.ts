import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { civilDate, civilTime, dayWords } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { isDueOn } from './counter.rules.ts';
import { MealBookingStatus, Proof } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { MEAL_WORDS } from './meal-news.ts';
import { Sitting } from './sitting.entity.ts';

const PROOF_WORDS: Record<Proof, string> = {
  [Proof.CODE]: '取餐号',
  [Proof.QR]: '二维码',
  [Proof.CARD]: '卡号',
  [Proof.PHONE_TAIL]: '手机尾号',
  [Proof.HELPER]: '他人证明',
};

/** {@link lockedBookings} for one. */
export async function lockedBooking(em: EntityManager, booking: MealBooking): Promise<MealBooking> {
  return (await lockedBookings(em, [booking])).get(booking.id)!;
}

/**
 * Bookings as they stand now, by their ids, held until the transaction ends.
 *
 * The sittings are locked first, as when a booking is cancelled; counters side by side share that lock, and wait for each
 * other at the bookings alone.
 */
export async function lockedBookings(
  em: EntityManager,
  bookings: readonly MealBooking[],
): Promise<Map<string, MealBooking>> {
  if (bookings.length === 0) return new Map();
  const inOrder = { orderBy: { id: 'asc' }, refresh: true } as const;
  const sittingIds = bookings.map(({ sitting }) => sitting.id);
  await em.find(Sitting, { id: { $in: sittingIds } }, { ...inOrder, lockMode: LockMode.PESSIMISTIC_READ });
  const ids = bookings.map(({ id }) => id);
  const locked = await em.find(MealBooking, { id: { $in: ids } }, { ...inOrder, lockMode: LockMode.PESSIMISTIC_WRITE });
  await em.populate(locked, ['sitting.servicePoint', 'diner', 'subsidies']);
  return new Map(locked.map((booking) => [booking.id, booking]));
}

/** Refuses a meal that is not to be handed out now: of another day, cancelled, or handed out already. */
export function refuseUnlessDue(booking: MealBooking, now: Date): void {
  const { status, sitting, collectedAt, proof, fulfilment } = booking;
  const refuse = (code: UserErrorCode, message: string) => {
    throw new Refusal(code, message, ['bookingId']).with({ booking });
  };
  const meal = `${dayWords(sitting.servedOn)}的${MEAL_WORDS[sitting.meal]}`;
  if (status === MealBookingStatus.CANCELLED)
    refuse(UserErrorCode.BOOKING_CANCELLED, `${meal}已经取消了，没有登记。有疑问请打${HOTLINE}。`);
  if (status === MealBookingStatus.COLLECTED || status === MealBookingStatus.DELIVERED) {
    const time = collectedAt ? `在${civilTime(collectedAt)}` : '';
    const how = proof ? `（${PROOF_WORDS[proof]}）` : '';
    refuse(UserErrorCode.ALREADY_SERVED, `${meal}${time}已经取过了${how}，没有再登记。请核对是不是同一个人。`);
  }
  if (!isDueOn(civilDate(now), sitting.servedOn, fulfilment))
    refuse(UserErrorCode.NOT_SERVED_NOW, `这是${meal}，不是今天的，没有登记。请在那一天来取。`);
  if (status !== MealBookingStatus.CONFIRMED)
    refuse(UserErrorCode.NOT_SERVED_NOW, `${meal}已经记为没有来取，没有登记。有疑问请打${HOTLINE}。`);
}
