import type { Context } from '../platform/context.ts';
import { HoursSent } from './hours-sent.entity.ts';
import { ReceivingNumber } from './receiving-number.entity.ts';

/**
 * Empties to whom somebody sent hours, and takes his number away; that they went stays, with the books. What was not
 * accepted yet comes back by the clock, for nobody knows any more to whom it should go.
 */
export async function eraseHoursSentOf({ em }: Pick<Context, 'em'>, personId: string): Promise<void> {
  await em.nativeDelete(ReceivingNumber, { person: personId });
  await em.nativeUpdate(HoursSent, { person: personId }, { number: null, recipientName: null });
}
