import { civilDate } from '@doorstep/shared/civil-date';
import { SYSTEM } from '../identity/doer.ts';
import { record } from '../platform/audit.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { lockFundsOf } from '../subsidies/lock-funds-of.ts';
import { MealBookingStatus } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { giveBackShares } from './meal-shares.ts';

/** So many in one transaction. */
const BATCH = 100;

/**
 * Who has not collected his meal by the end of its day did not come: no counter hands it out any more, and what the funds had set
 * aside for it is theirs again. How many there were. Safe on several servers at once.
 */
export async function recordNoShows(ctx: ServerContext, stopping?: AbortSignal): Promise<number> {
  for (let count = 0; ;) {
    const done = await recordSome(ctx);
    count += done;
    if (done < BATCH || stopping?.aborted) return count;
  }
}

const recordSome = (ctx: ServerContext): Promise<number> =>
  ctx.em.fork().transactional(async (em) => {
    const due = await em.execute<{ id: string; region: string }[]>(
      `select booking.id, point.region_code as region
       from meal_booking booking join sitting on sitting.id = booking.sitting_id
         join service_point point on point.id = sitting.service_point_id
       where booking.status = 'CONFIRMED' and sitting.served_on < ?
       order by booking.id limit ? for no key update of booking skip locked`,
      [civilDate(ctx.now()), BATCH],
    );
    if (due.length === 0) return 0;
    const inside = { ...ctx, em };
    await lockFundsOf(inside, [...new Set(due.map(({ region }) => region))]);
    const ids = due.map(({ id }) => id);
    const bookings = await em.find(MealBooking, { id: { $in: ids } }, { orderBy: { id: 'asc' } });
    for (const booking of bookings) booking.status = MealBookingStatus.NO_SHOW;
    await giveBackShares(inside, bookings, SYSTEM);
    for (const { id, diner } of bookings)
      record(inside, {
        action: 'recordNoShows',
        outcome: AuditOutcome.DONE,
        authority: Ground.SYSTEM,
        subjectId: diner.id,
        touched: [`meal_booking:${id}`],
      });
    return due.length;
  });
