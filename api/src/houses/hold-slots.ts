import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDate, CivilTime } from '@doorstep/shared/civil-date';
import { ServicePointClosure } from '../catalog/service-point-closure.entity.ts';
import type { CareHouse } from './care-house.entity.ts';
import { CarePlan } from './care-plan.entity.ts';
import { sessionsOf, type CareSession } from './care-sessions.ts';
import type { CareSlot } from './care-slot.entity.ts';
import type { HeldPlace } from './hold-place.ts';
import type { WantedPlace } from './wanted-place.ts';

/** Takes a place of each session that is asked for, all or none. */
export async function holdSlots(
  em: EntityManager,
  house: CareHouse,
  wanted: WantedPlace,
): Promise<HeldPlace | undefined> {
  const sessions = await plannedSessions(em, house, wanted);
  if (!sessions) return undefined;
  const slots = await slotsOf(em, house, wanted, sessions);
  if (slots.some(({ taken, capacity }) => taken >= capacity)) return undefined;
  const ids = slots.map(({ id }) => id);
  await em.execute(sql`update care_slot set taken = taken + 1 where id in (${ids})`);
  await em.execute(sql`
    insert into slot_use (slot_id, stay_id) select id, ${wanted.stayId}::uuid from care_slot where id in (${ids})`);
  return { days: new Set(sessions.map(({ heldOn }) => heldOn)).size };
}

/** What a house's plans make of what is asked; undefined where they do not offer it. */
export async function plannedSessions(
  em: EntityManager,
  house: CareHouse,
  wanted: Omit<WantedPlace, 'stayId'>,
): Promise<CareSession[] | undefined> {
  const { form, startsOn, endsOn } = wanted;
  const plans = await em.find(CarePlan, { house, form });
  const closures = await em.find(ServicePointClosure, {
    servicePoint: house.servicePoint,
    closedOn: { $gte: startsOn, $lte: endsOn },
  });
  return sessionsOf(plans, wanted, new Set(closures.map(({ closedOn }) => closedOn)));
}

/** The slots of sessions, written where they are not yet. Of what is written, the capacity follows the plan upwards. */
async function slotsOf(em: EntityManager, house: CareHouse, { form }: WantedPlace, sessions: CareSession[]) {
  const planned = JSON.stringify(sessions.map((session) => ({ ...session, id: uuidv7() })));
  return em.execute<Pick<CareSlot, 'id' | 'taken' | 'capacity'>[]>(sql`
    insert into care_slot (id, house_id, form, held_on, starts_time, capacity, taken)
    select id, ${house.id}, ${form}, "heldOn", "startsTime", capacity, 0
    from jsonb_to_recordset(${planned}::jsonb) as planned (id uuid, "heldOn" date, "startsTime" text, capacity int)
    on conflict on constraint care_slot_once
      do update set capacity = greatest(excluded.capacity, care_slot.taken)
    returning id, taken, capacity`);
}

/** Gives a stay's places back. */
export const releaseSlots = (em: EntityManager, stayId: string): Promise<unknown> =>
  em.execute(sql`
    with given as (delete from slot_use where stay_id = ${stayId} returning slot_id)
    update care_slot set taken = taken - 1 where id in (select slot_id from given)`);

/** One of the days of a stay: of hours at home all of that visit, past midnight too. */
interface OneVisit {
  on: CivilDate;
  startsTime?: CivilTime | undefined;
  hours?: number | undefined;
}

/** Gives back a stay's places of one of its days. Safe to repeat. */
export const releaseVisit = (
  em: EntityManager,
  stayId: string,
  { on, startsTime, hours }: OneVisit,
): Promise<unknown> =>
  em.execute(sql`
    with given as (
      delete from slot_use u using care_slot s
      where s.id = u.slot_id and u.stay_id = ${stayId}
        and s.held_on + s.starts_time::time >= ${on}::date + ${startsTime ?? '00:00'}::time
        and s.held_on + s.starts_time::time < ${on}::date + ${startsTime ?? '00:00'}::time + ${hours ?? 24} * interval '1 hour'
      returning u.slot_id
    )
    update care_slot set taken = taken - 1 where id in (select slot_id from given)`);

/** The days for which a stay holds something, in their order; of hours at home those on which the caregiver sets out. */
export async function visitsHeld(
  em: EntityManager,
  stayId: string,
  startsTime: CivilTime | undefined,
): Promise<CivilDate[]> {
  const rows = await em.execute<{ on: CivilDate }[]>(sql`
    select to_char(s.held_on, 'YYYY-MM-DD') as on from slot_use u join care_slot s on s.id = u.slot_id
    where u.stay_id = ${stayId} and s.starts_time = coalesce(${startsTime ?? null}, s.starts_time) order by s.held_on`);
  return rows.map(({ on }) => on);
}
