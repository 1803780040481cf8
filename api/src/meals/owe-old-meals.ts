import type { ServerContext } from '../platform/context.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { owe } from './meal-shares.ts';

/** So many are looked for at once. */
const BATCH = 100;

/** Brings what funds owe for meals that were handed out before there were books into them. Safe to repeat, and beside other servers. */
export async function oweOldMeals(ctx: ServerContext, stopping?: AbortSignal): Promise<number> {
  for (let count = 0; ;) {
    const due = await ctx.em.fork().execute<{ id: string }[]>(
      `select distinct booking.id from meal_subsidy share join meal_booking booking on booking.id = share.booking_id
       where share.transfer_id is null and booking.status in ('COLLECTED', 'DELIVERED') order by 1 limit ?`,
      [BATCH],
    );
    for (const { id } of due) await oweOne(ctx, id);
    count += due.length;
    if (due.length < BATCH || stopping?.aborted) return count;
  }
}

const oweOne = (ctx: ServerContext, id: string): Promise<void> =>
  ctx.em.fork().transactional(async (em) => {
    await em.execute('select 1 from meal_booking where id = ? for no key update', [id]);
    const booking = await em.findOneOrFail(MealBooking, id, { populate: ['sitting.servicePoint', 'subsidies'] });
    if (booking.subsidies.getItems().some(({ transferId }) => !transferId)) await owe({ ...ctx, em }, booking);
  });
