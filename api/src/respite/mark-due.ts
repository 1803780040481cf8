import { sql } from '@mikro-orm/core';
import { v7 as uuidv7 } from 'uuid';
import type { CareHouse } from '../houses/care-house.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { DueList } from './due-list.entity.ts';
import type { RespiteStay } from './respite-stay.entity.ts';

type Marking = Pick<ServerContext, 'em' | 'regions'>;

/**
 * Notes, with what gave a place of a house back, that the lists of its regions are to be looked at. Waits for nobody; whoever
 * marks calls `allocateDue` once his transaction is committed, or the clock does.
 */
export async function markDue({ em, regions }: Marking, house: CareHouse): Promise<void> {
  await em.populate([house], ['servicePoint']);
  const chain = regions.chainOf(house.servicePoint.regionCode).map(({ code }) => code);
  if (chain.length === 0) return; // No list is for a region that is not on the map.
  const lists = await em.execute<{ id: string }[]>(sql`
    select id from waiting_list l where region_code in (${chain})
      and exists (select 1 from waitlist_entry e where e.list_id = l.id and e.status in ('WAITING', 'OFFERED'))`);
  for (const { id } of lists) await markListDue(em, id);
}

/**
 * The same for the lists of whatever region on which people wait who have got back days, of their own or of the quota that they
 * hold with who cares for them: what stood in the way of an offer there may do so no longer.
 */
export async function markDueFor({ em }: Marking, stays: readonly RespiteStay[]): Promise<void> {
  const people = stays.map(({ person }) => person.id);
  const carers = stays.flatMap(({ carer }) => (carer ? [carer.id] : []));
  const lists = await em.execute<{ id: string }[]>(sql`
    select distinct e.list_id as id from respite_stay s join waitlist_entry e on e.placement_id = s.placement_id
    where (s.person_id = any(${`{${people.join()}}`}::uuid[]) or s.carer_id = any(${`{${carers.join()}}`}::uuid[]))
      and e.status in ('WAITING', 'OFFERED')`);
  for (const { id } of lists) await markListDue(em, id);
}

/**
 * The same for the other lists of a house on which somebody let a place go there: once a place went on to another, the next one is
 * his again.
 */
export async function markDueForOthers({ em }: Pick<Marking, 'em'>, houseId: string, listId: string): Promise<void> {
  const lists = await em.execute<{ id: string }[]>(sql`
    select distinct e.list_id as id from waitlist_event r join waitlist_entry e on e.id = r.entry_id
    where r.house_id = ${houseId} and r.kind in ('OFFER_DECLINED', 'OFFER_EXPIRED') and r.list_id <> ${listId}
      and e.status in ('WAITING', 'OFFERED')`);
  for (const { id } of lists) await markListDue(em, id);
}

/** The same for one list on which something changed. */
export const markListDue = (em: Marking['em'], listId: string): Promise<unknown> =>
  em.execute(sql`insert into due_list (id, list_id) values (${uuidv7()}, ${listId})`);

/** Takes back the marks of a list, which the caller has locked: whatever is marked from now on is looked at anew. */
export const unmark = (em: Marking['em'], listId: string): Promise<unknown> => em.nativeDelete(DueList, { listId });
