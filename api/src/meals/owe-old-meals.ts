import type { EntityManager } from '@mikro-orm/postgresql';
import type { ServerContext } from '../platform/context.ts';
import { eachOfPages } from '../platform/each-by-itself.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { owe } from './meal-shares.ts';

/** So many are looked for at once. */
const BATCH = 100;

/** Brings what funds owe for meals that were handed out before there were books into them. Safe to repeat, and beside other servers. */
export const oweOldMeals = (ctx: ServerContext, stopping?: AbortSignal): Promise<number> =>
  eachOfPages(
    ctx,
    (after) => owedAfter(ctx.em.fork(), after),
    (em, id) => oweOne({ ...ctx, em }, id),
    stopping,
  );

async function owedAfter(em: EntityManager, after: string): Promise<string[]> {
  const due = await em.execute<{ id: string }[]>(
    `select distinct booking.id from meal_subsidy share join meal_booking booking on booking.id = share.booking_id
     where share.transfer_id is null and booking.status in ('COLLECTED', 'DELIVERED') and booking.id > ?
     order by 1 limit ?`,
    [after, BATCH],
  );
  return due.map(({ id }) => id);
}

async function oweOne({ em, now }: ServerContext, id: string): Promise<void> {
  await em.execute('select 1 from meal_booking where id = ? for no key update', [id]);
  const booking = await em.findOneOrFail(MealBooking, id, { populate: ['sitting.servicePoint', 'subsidies'] });
  if (booking.subsidies.getItems().some(({ transferId }) => !transferId)) await owe({ em, now }, booking);
}
