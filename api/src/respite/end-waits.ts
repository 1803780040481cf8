import { civilDate } from '@doorstep/shared/civil-date';
import { SYSTEM } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { closeStays } from './close-stays.ts';
import { lockPlacement, placementOf } from './placement.ts';
import { StayEnd, StayStatus } from './stay.ts';

/** So many are looked for at once. */
const BATCH = 50;

/**
 * Ends what waits on a list for days that have begun without a place: nobody can be offered it any more. Its people are told, and who
 * comes after them moves up. How many waits it ended, each in a transaction of its own.
 *
 * Any number of servers may do it at once: a placement whose people somebody else holds is left to the next time.
 */
export async function endWaitsOfThePast(ctx: ServerContext): Promise<number> {
  for (let ended = 0; ;) {
    const due = await ctx.em.fork().execute<{ id: string }[]>(
      `select min(id::text) as id from respite_stay where status = 'WAITLISTED' and starts_on < ?
         group by placement_id order by id limit ?`,
      [civilDate(ctx.now()), BATCH],
    );
    const before = ended;
    for (const { id } of due) ended += (await endOne(ctx, id)) ? 1 : 0;
    if (due.length < BATCH || ended === before) return ended;
  }
}

/** Whether it ended it: somebody else may have been quicker. */
function endOne(ctx: ServerContext, stayId: string): Promise<boolean> {
  return ctx.em.fork().transactional(async (em) => {
    const stays = await placementOf(em, stayId);
    const ids = stays.map(({ person }) => person.id);
    const free = await em.execute<object[]>(
      'select 1 from person where id = any(?) order by id for no key update skip locked',
      [`{${ids.join()}}`],
    );
    if (free.length < new Set(ids).size) return false;
    await lockPlacement(em, stays, { list: true });
    const waiting = stays.filter(
      ({ status, startsOn }) => status === StayStatus.WAITLISTED && startsOn < civilDate(ctx.now()),
    );
    if (waiting.length === 0) return false;
    const ending = { by: SYSTEM, reason: StayEnd.DATES_PASSED, leaves: 'DATES_PASSED' } as const;
    await closeStays({ ...ctx, em }, waiting, ending);
    return true;
  });
}
