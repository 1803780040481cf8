import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { type MealProof, readMealProof } from '@doorstep/shared/meal-proof';
import { PersonCard } from '../identity/person-card.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { LOOK_BACK_DAYS } from './counter.rules.ts';
import { MealBooking } from './meal-booking.entity.ts';

/** What was shown at the counter: a proof, or the word of somebody who is known. */
export type Shown = MealProof | { kind: 'HELPER'; bookingId: string };

/** What was typed or scanned, or who was vouched for. */
export interface Showing {
  proof?: string | null | undefined;
  bookingId?: string | null | undefined;
  helper: boolean;
}

/** What was shown; refuses what is no proof at all. */
export function shownIn({ proof, bookingId, helper }: Showing): Shown {
  const shown = proof ? readMealProof(proof) : helper && bookingId ? { kind: 'HELPER' as const, bookingId } : undefined;
  if (shown) return shown;
  throw new Refusal(
    UserErrorCode.PROOF_NOT_FOUND,
    '看不出这是什么号码。取餐号是6位，卡号是10位，手机尾号是4位，请再输一次。',
    ['proof'],
  );
}

/** Whether what was shown belongs to this very booking. */
export async function isShownBy(
  { em, vault }: ViewerContext,
  { id, diner, collectionCode }: MealBooking,
  shown: Shown,
): Promise<boolean> {
  switch (shown.kind) {
    case 'CODE':
      return shown.code === collectionCode;
    case 'QR':
      return shown.bookingId === id && shown.code === collectionCode;
    case 'HELPER':
      return shown.bookingId === id;
    case 'PHONE_TAIL':
      return Boolean(vault.open(diner, 'phone')?.endsWith(shown.tail));
    case 'CARD':
      return (await em.count(PersonCard, { person: diner.id, numberHash: vault.lookupHash('card', shown.number) })) > 0;
  }
}

/** The bookings at a service point that what was shown may mean, whatever has become of them. */
export async function bookingsBy(
  { em, vault, now }: ViewerContext,
  servicePoint: string,
  shown: Shown,
): Promise<MealBooking[]> {
  const today = civilDate(now());
  const find = (where: object, servedOn: object | string = { $gte: addDays(today, 0 - LOOK_BACK_DAYS) }) =>
    em.find(
      MealBooking,
      { ...where, sitting: { servicePoint, servedOn } },
      { orderBy: { id: 'asc' }, populate: ['sitting.servicePoint', 'diner'] },
    );
  switch (shown.kind) {
    case 'CODE':
      return find({ collectionCode: shown.code });
    case 'QR':
      return find({ id: shown.bookingId, collectionCode: shown.code });
    case 'HELPER':
      return find({ id: shown.bookingId });
    case 'CARD': {
      const card = await em.findOne(PersonCard, {
        numberHash: vault.lookupHash('card', shown.number),
        endedAt: null,
      });
      return card ? find({ diner: card.person.id }) : [];
    }
    case 'PHONE_TAIL': {
      // Of today's diners alone is the telephone looked at.
      const todays = await find({}, today);
      return todays.filter(({ diner }) => vault.open(diner, 'phone')?.endsWith(shown.tail));
    }
  }
}
