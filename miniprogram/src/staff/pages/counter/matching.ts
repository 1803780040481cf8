import type { CounterBookingPartsFragment } from '@doorstep/schema/documents';
import type { CivilTime } from '@doorstep/shared/civil-date';
import { readMealProof } from '@doorstep/shared/meal-proof';
import { minutesFrom } from '@doorstep/shared/meal-time';
import type { CounterList } from '../../../api/counter-memory';

/** A booking as the counter sees it. */
export type CounterBooking = CounterBookingPartsFragment;

/** What somebody shows at the counter: what was typed or scanned, or whom a helper vouches for. */
export interface Shown {
  proof?: string;
  bookingId?: string;
  helper?: boolean;
}

/** Digits of a card that the list knows. */
const CARD_TAIL = 6;

function fits(booking: CounterBooking, { proof, bookingId, helper }: Shown): boolean {
  if (bookingId !== undefined && booking.id !== bookingId) return false;
  if (proof === undefined) return helper === true && bookingId !== undefined;
  const read = readMealProof(proof);
  switch (read?.kind) {
    case 'CODE':
      return booking.collectionCode === read.code;
    case 'QR':
      return booking.id === read.bookingId && booking.collectionCode === read.code;
    case 'CARD':
      return booking.cardTails.indexOf(read.number.slice(0 - CARD_TAIL)) >= 0;
    case 'PHONE_TAIL':
      return booking.phoneTail === read.tail;
    default:
      return false;
  }
}

/** Whom of the list is meant: those whom what was shown fits, of the meal that is nearest. */
export function meantIn({ sittings }: CounterList, shown: Shown, time: CivilTime): readonly CounterBooking[] {
  const found = sittings
    .map(({ sitting, bookings }) => ({
      minutesAway: minutesFrom(sitting, time),
      bookings: bookings.filter((booking) => fits(booking, shown)),
    }))
    .filter(({ bookings }) => bookings.length > 0)
    .sort((a, b) => a.minutesAway - b.minutesAway);
  return found[0]?.bookings ?? [];
}
