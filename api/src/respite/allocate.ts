import { sql } from '@mikro-orm/core';
import { civilDate } from '@doorstep/shared/civil-date';
import { lockHouses } from '../houses/hold-place.ts';
import type { ServerContext } from '../platform/context.ts';
import { PlacesToGive } from './give-places.ts';
import { markListDue, unmark } from './mark-due.ts';
import { PersonBusy } from './make-offer.ts';
import { Vacancies } from './vacancies.ts';
import { lineOf } from './waiting-line.ts';
import { regimeOfList } from './waiting-regime.ts';
import { WaitingList } from './waiting-list.entity.ts';

/**
 * Offers what came free to whoever is next, list by list, each in a transaction of its own; how many offers it made.
 *
 * Any number of servers may do it at once: a list that somebody else looks at is left to him, and what ends in the middle is
 * done anew. A list on which somebody is being worked on just now stays due, for the next time.
 */
export async function allocateDue(ctx: ServerContext): Promise<number> {
  let made = 0;
  for (const seen: string[] = []; ;) {
    const done = await ctx.em.fork().transactional((em) => allocateNext({ ...ctx, em }, seen));
    if (done === undefined) return made;
    made += done;
  }
}

/** The next list that is due and nobody looks at; undefined where there is none. */
async function allocateNext(ctx: ServerContext, seen: string[]): Promise<number | undefined> {
  const { em } = ctx;
  const [due] = await em.execute<{ id: string }[]>(sql`
    select id from waiting_list l where exists (select 1 from due_list d where d.list_id = l.id)
      and id <> all(${`{${seen.join()}}`}::uuid[])
    order by id limit 1 for no key update skip locked`);
  if (!due) return undefined;
  seen.push(due.id);
  await unmark(em, due.id);
  return allocate(ctx, await em.findOneOrFail(WaitingList, due.id, { refresh: true }));
}

/** Gives the places of a locked list's houses to those on it, in their order. */
async function allocate(ctx: ServerContext, list: WaitingList): Promise<number> {
  const { em, now } = ctx;
  const today = civilDate(now());
  const wished = await em.execute<{ id: string }[]>(sql`
    select distinct jsonb_array_elements_text(s.house_ids) as id
    from waitlist_entry e join respite_stay s on s.placement_id = e.placement_id
    where e.list_id = ${list.id} and e.status in ('WAITING', 'OFFERED')`);
  const ids = wished.map(({ id }) => id);
  const houses = await lockHouses(em, ids);
  const { item } = await regimeOfList(ctx, list);
  const vacancies = await Vacancies.of(em, list.form, houses, today);
  // Only now: what was taken or given back until the houses were locked is seen.
  const line = await lineOf(em, list.id, today, now());
  const places = new PlacesToGive(ctx, { list, regime: item.respite, houses, vacancies, line });
  try {
    await places.give();
  } catch (error) {
    if (!(error instanceof PersonBusy)) throw error;
    await markListDue(em, list.id);
  }
  return places.made;
}
