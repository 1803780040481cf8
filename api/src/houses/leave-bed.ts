import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import { BedUseKind } from './care.ts';
import type { CareHouse } from './care-house.entity.ts';

/** One bed for some nights, at its price. */
export interface BedNights {
  bedId: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
  nightlyPriceFen: number;
}

/** In which beds a stay is on which nights, in their order; more than one where it was moved in the middle. */
export const nightsHeld = (em: EntityManager, stayId: string): Promise<BedNights[]> =>
  em.execute<BedNights[]>(sql`
    select b.id as "bedId", to_char(u.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(u.ends_on, 'YYYY-MM-DD') as "endsOn",
      b.nightly_price_fen as "nightlyPriceFen"
    from bed_use u join bed b on b.id = u.bed_id
    where u.stay_id = ${stayId} and u.kind = ${BedUseKind.STAY} order by u.starts_on`);

/** Gives back the nights of a stay from a day on, and its cleaning; the nights before stay as they are. Its house is locked. */
export async function giveBackNights(em: EntityManager, stayId: string, from: CivilDate): Promise<void> {
  await em.execute(sql`
    delete from bed_use where stay_id = ${stayId} and (kind = ${BedUseKind.CLEANING} or starts_on >= ${from})`);
  await em.execute(sql`update bed_use set ends_on = ${from} where stay_id = ${stayId} and ends_on > ${from}`);
}

/** Who has a bed leaves it on a day: the nights from then on are given back, once it is cleaned. The house is locked. */
export async function leaveBed(
  em: EntityManager,
  house: CareHouse,
  stayId: string,
  leavesOn: CivilDate,
): Promise<void> {
  await giveBackNights(em, stayId, leavesOn);
  const bedId = (await nightsHeld(em, stayId)).at(-1)?.bedId;
  if (!bedId) return;
  // Not longer than until somebody else has it: the days of cleaning may have become more since.
  await em.execute(sql`
    insert into bed_use (id, bed_id, kind, starts_on, ends_on, stay_id)
    select ${uuidv7()}, ${bedId}, ${BedUseKind.CLEANING}, ${leavesOn}, clean_until, ${stayId}
    from (select least(cast(${addDays(leavesOn, house.cleaningDays)} as date), min(starts_on)) as clean_until
      from bed_use where bed_id = ${bedId} and starts_on >= ${leavesOn}) as cleaning
    where clean_until > ${leavesOn}`);
}

/** Writes the nights of a stay from a day on as one with those before it, where both are in one bed. */
export async function joinNights(em: EntityManager, stayId: string, at: CivilDate): Promise<void> {
  const [both] = await em.execute<{ before: string; after: string; endsOn: CivilDate }[]>(sql`
    select b.id as before, a.id as after, to_char(a.ends_on, 'YYYY-MM-DD') as "endsOn" from bed_use b join bed_use a using (bed_id, stay_id, kind)
    where b.stay_id = ${stayId} and b.kind = ${BedUseKind.STAY} and b.ends_on = ${at} and a.starts_on = ${at}`);
  if (!both) return;
  await em.execute(sql`delete from bed_use where id = ${both.after}`);
  await em.execute(sql`update bed_use set ends_on = ${both.endsOn} where id = ${both.before}`);
}
