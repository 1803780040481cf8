import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate, CivilTime } from '@doorstep/shared/civil-date';
import type { CareForm } from '../houses/care.ts';
import type { StayNeeds } from './stay.ts';
import type { WaitingStatus } from './waiting.ts';

/** One of those who wait, with what he wants, as the giving of places needs it. */
export interface InLine {
  entryId: string;
  status: WaitingStatus;
  isFresh: boolean;
  /** Houses, the dearest wish first. */
  wishes: string[];
  /** Which of his wishes he holds an offer of; beyond the last where he holds none. */
  holds: number;
  /** Houses of which he let a place go, until it was passed on. */
  letGo: Set<string>;
  stays: StayInLine[];
}

export interface StayInLine {
  id: string;
  personId: string;
  idNumber: Buffer | null;
  form: CareForm;
  startsOn: CivilDate;
  endsOn: CivilDate;
  startsTime?: CivilTime;
  hours?: number;
  needs: StayNeeds;
}

interface Row extends StayInLine {
  entryId: string;
  status: WaitingStatus;
  isFresh: boolean;
  houseIds: string[];
  offeredHouse: string | null;
}

/** Everybody on a locked list whose days are still to come, in order. */
export async function lineOf(em: EntityManager, listId: string, today: CivilDate, now: Date): Promise<InLine[]> {
  const rows = await em.execute<Row[]>(sql`
    select e.id as "entryId", e.status, e.fresh_until >= ${today}::date as "isFresh", s.house_ids as "houseIds",
      case when s.status = 'OFFERED' then s.house_id end as "offeredHouse",
      s.id, s.person_id as "personId", p.id_number as "idNumber", s.form,
      to_char(s.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(s.ends_on, 'YYYY-MM-DD') as "endsOn",
      s.starts_time as "startsTime", s.hours, s.needs
    from waitlist_entry e join respite_stay s on s.placement_id = e.placement_id join person p on p.id = s.person_id
    where e.list_id = ${listId} and e.status in ('WAITING', 'OFFERED') and s.starts_on >= ${today}::date
      and (s.status = 'WAITLISTED' or s.status = 'OFFERED' and s.offer_ends_at > ${now})
    order by e.class_rank, e.points desc, e.applied_at, e.draw, e.id, s.id`);
  const letGo = await placesLetGo(em, listId);
  const line = new Map<string, InLine>();
  for (const { entryId, status, isFresh, houseIds, offeredHouse, ...stay } of rows) {
    const known = line.get(entryId);
    if (known) known.stays.push(stay);
    else {
      const holds = offeredHouse ? Math.max(0, houseIds.indexOf(offeredHouse)) : houseIds.length;
      const places = letGo.get(entryId) ?? new Set<string>();
      line.set(entryId, { entryId, status, isFresh, wishes: houseIds, holds, letGo: places, stays: [stay] });
    }
  }
  return [...line.values()];
}

/**
 * The houses of which somebody declined an offer, or left it unanswered: the place goes on to others first, of whichever list. The
 * next one there is his again, and this one too once he says that he still waits.
 */
async function placesLetGo(em: EntityManager, listId: string): Promise<Map<string, Set<string>>> {
  const rows = await em.execute<{ entryId: string; houseId: string }[]>(sql`
    select r.entry_id as "entryId", r.house_id as "houseId"
    from waitlist_entry e join waitlist_event r on r.entry_id = e.id
    where e.list_id = ${listId} and e.status in ('WAITING', 'OFFERED') and e.refusals > 0
      and r.kind in ('OFFER_DECLINED', 'OFFER_EXPIRED')
      and not exists (
        select 1 from waitlist_event l where l.entry_id = e.id and l.seq > r.seq
          and l.kind in ('CONFIRMED_CONTACT', 'WISHES_CHANGED'))
      and not exists (
        select 1 from waitlist_event l where l.house_id = r.house_id and l.kind = 'OFFERED'
          and l.entry_id <> e.id and l.seq > r.seq)`);
  const places = new Map<string, Set<string>>();
  for (const { entryId, houseId } of rows) places.set(entryId, (places.get(entryId) ?? new Set()).add(houseId));
  return places;
}
