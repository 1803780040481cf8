import { NIL } from 'uuid';
import { isClosed, lockPerson } from '../identity/lock-person.ts';
import { record } from '../platform/audit.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { bookDueDays, dinersDue, type TriedDay } from './standing-days.ts';
import { tellOfDaysNotBooked } from './standing-order-news.ts';

/** So many diners are found at once. */
const BATCH = 200;

/**
 * Books the coming days of all standing orders, one diner a transaction; how many meals were booked. Safe on several
 * servers at once, and what fails for one diner does not keep the others from their meals.
 */
export async function bookStandingOrders(ctx: ServerContext, stopping?: AbortSignal): Promise<number> {
  const failures: unknown[] = [];
  let booked = 0;
  for (let after: string | undefined = NIL; after && !stopping?.aborted;) {
    const diners = await dinersDue({ ...ctx, em: ctx.em.fork() }, { after, most: BATCH });
    for (const dinerId of diners) {
      if (stopping?.aborted) break;
      try {
        booked += await bookFor(ctx, dinerId);
      } catch (error) {
        failures.push(error);
      }
    }
    after = diners.length === BATCH ? diners.at(-1) : undefined;
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `Standing orders of ${failures.length} diners could not be booked.`);
  return booked;
}

const bookFor = (ctx: ServerContext, dinerId: string): Promise<number> =>
  ctx.em.fork().transactional(async (em) => {
    const inside = { ...ctx, em };
    const diner = await lockPerson(em, dinerId);
    if (isClosed(diner)) return 0;
    const tried = await bookDueDays(inside, diner);
    await tellOfDaysNotBooked(inside, tried);
    if (tried.length > 0) note(inside, dinerId, tried);
    return tried.filter(({ day }) => day.booking).length;
  });

/** What the server does by itself stands in the audit log too. */
function note(ctx: ServerContext, subjectId: string, tried: readonly TriedDay[]): void {
  const touched = tried.map(({ day }) =>
    day.booking ? `meal_booking:${day.booking.id}` : `standing_order_day:${day.order.id}/${day.sitting.id}`,
  );
  record(ctx, {
    action: 'bookStandingOrders',
    outcome: AuditOutcome.DONE,
    authority: Ground.SYSTEM,
    subjectId,
    touched,
  });
}
