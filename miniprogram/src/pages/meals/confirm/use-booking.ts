import { BookMealDocument, type BookMealMutation, type Fulfilment } from '@doorstep/schema/documents';
import type { Fen } from '@doorstep/shared/units';
import { useState } from 'react';
import { useSend } from '../../../api/ask';
import { troubleOf, type Trouble } from '../../../api/trouble';
import { forgetKey, isUnanswered, keyFor } from '../../../api/unanswered';
import { goOn, goUp } from '../../../words/go';

/** What the diner agreed to. */
export interface Order {
  sittingId: string;
  dinerId: string;
  fulfilment: Fulfilment;
  agreedOwnShareFen: Fen;
}

/** Why the meal is not booked: no answer, or a "no" from the service. */
export type NotBooked = { trouble: Trouble } | { refused: BookMealMutation['bookMeal'] };

interface Booking {
  isSending: boolean;
  notBooked: NotBooked | undefined;
  /** Such an order was sent and never answered; sending it again is safe. */
  isUnanswered: boolean;
  book(): Promise<void>;
}

const VERB = 'bookMeal';

/** Books the order once, however often it is sent, and shows the booking. */
export function useBooking(order: Order | undefined): Booking {
  const [isSending, setSending] = useState(false);
  const [notBooked, setNotBooked] = useState<NotBooked>();
  const send = useSend(BookMealDocument);

  function refuse(why: NotBooked | undefined): void {
    setNotBooked(why);
    goUp();
  }

  async function bookOnce({ ...order }: Order): Promise<void> {
    const idempotencyKey = keyFor(VERB, order);
    const { data, error } = await send({ input: { ...order, idempotencyKey } });
    if (error) {
      const trouble = troubleOf(error);
      // A refused request was answered; one that met silence or a fault may have been booked.
      if (trouble.kind === 'REFUSED') forgetKey(VERB, order);
      return refuse({ trouble });
    }
    forgetKey(VERB, order);
    const booking = data?.bookMeal.booking;
    if (!booking) return refuse(data && { refused: data.bookMeal });
    // An answer to an earlier wish that was given up since: this is a new one.
    if (booking.status === 'CANCELLED') return bookOnce(order);
    goOn('booking', { id: booking.id, fresh: 'yes' });
  }

  async function book(): Promise<void> {
    if (!order || isSending) return;
    setSending(true);
    setNotBooked(undefined);
    try {
      await bookOnce(order);
    } finally {
      setSending(false);
    }
  }

  return { isSending, notBooked, isUnanswered: order !== undefined && isUnanswered(VERB, order), book };
}
