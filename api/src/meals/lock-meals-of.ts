import { sql } from '@mikro-orm/core';
import { civilDate } from '@doorstep/shared/civil-date';
import type { ServerContext } from '../platform/context.ts';

/**
 * Locks every sitting to come at which these diners have a meal, had one that an absence stopped, or have a standing order, and gives
 * the regions of their service points: for whoever moves something of a fund before, in the same transaction, their meals
 * change. Sittings are locked before funds by everybody who books. The diners are locked by the caller, so that none is added meanwhile.
 */
export async function lockMealsOf(
  { em, now }: Pick<ServerContext, 'em' | 'now'>,
  dinerIds: readonly string[],
): Promise<string[]> {
  const today = civilDate(now());
  const rows = await em.execute<{ region: string }[]>(sql`
    select (select region_code from service_point where id = s.service_point_id) as region from sitting s
    where s.id in (
      select b.sitting_id from meal_booking b join sitting booked on booked.id = b.sitting_id
      where b.diner_id in (${[...dinerIds]}) and booked.served_on >= ${today}
        and (b.status = 'CONFIRMED' or b.absence_id is not null)
      union
      select meant.id from standing_order o
        join sitting meant on meant.service_point_id = o.service_point_id and meant.meal = o.meal and meant.served_on >= ${today}
      where o.diner_id in (${[...dinerIds]}) and o.stopped_at is null)
    order by s.id for update of s`);
  return [...new Set(rows.map(({ region }) => region))];
}
