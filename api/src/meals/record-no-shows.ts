import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { SYSTEM } from '../identity/doer.ts';
import { record } from '../platform/audit.ts';
import { AuditOutcome } from '../platform/audit-entry.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { eachOfPages } from '../platform/each-by-itself.ts';
import { Ground } from '../platform/ground.ts';
import { LOOK_BACK_DAYS } from './counter.rules.ts';
import { MealBookingStatus } from './meal.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { giveBackShares } from './meal-shares.ts';

/** So many are looked for at once. */
const BATCH = 100;

/**
 * Who has not collected his meal by the end of its day did not come: no counter hands it out any more, and what the funds had set
 * aside for it is theirs again. What is brought home waits longer, for whoever says that it came. How many there were. Safe on
 * several servers at once.
 */
export async function recordNoShows(ctx: ServerContext, stopping?: AbortSignal): Promise<number> {
  let count = 0;
  await eachOfPages(
    ctx,
    (after) => dueAfter(ctx, after),
    async (em, id) => {
      if (await recordOne({ ...ctx, em }, id)) count += 1;
    },
    stopping,
  );
  return count;
}

async function dueAfter({ em, now }: ServerContext, after: string): Promise<string[]> {
  const today = civilDate(now());
  const due = await em.fork().execute<{ id: string }[]>(
    `select booking.id from meal_booking booking join sitting on sitting.id = booking.sitting_id
     where booking.status = 'CONFIRMED' and booking.id > ?
       and sitting.served_on < case booking.fulfilment when 'DELIVERY' then ?::date else ?::date end
     order by booking.id limit ?`,
    [after, addDays(today, 0 - LOOK_BACK_DAYS), today, BATCH],
  );
  return due.map(({ id }) => id);
}

/** Whether he did not come; somebody who works on it at this moment says what became of it. */
async function recordOne(ctx: ServerContext, id: string): Promise<boolean> {
  const { em } = ctx;
  const [held] = await em.execute<object[]>(
    `select 1 from meal_booking where id = ? and status = 'CONFIRMED' for no key update skip locked`,
    [id],
  );
  if (!held) return false;
  const booking = await em.findOneOrFail(MealBooking, id);
  booking.status = MealBookingStatus.NO_SHOW;
  await giveBackShares(ctx, [booking], SYSTEM);
  record(ctx, {
    action: 'recordNoShows',
    outcome: AuditOutcome.DONE,
    authority: Ground.SYSTEM,
    subjectId: booking.diner.id,
    touched: [`meal_booking:${id}`],
  });
  return true;
}
