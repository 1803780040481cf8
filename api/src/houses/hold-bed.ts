import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { addDays, daysBetween } from '@doorstep/shared/civil-date';
import { BedUseKind, RoomSex } from './care.ts';
import type { CareHouse } from './care-house.entity.ts';
import type { HeldPlace } from './hold-place.ts';
import type { WantedPlace } from './wanted-place.ts';

/** Takes a free bed that fits, its cleaning afterwards included. */
export async function holdBed(
  em: EntityManager,
  house: CareHouse,
  wanted: WantedPlace,
): Promise<HeldPlace | undefined> {
  const { stayId, startsOn, endsOn } = wanted;
  const cleanOn = addDays(endsOn, house.cleaningDays);
  const bedId = await freeBed(em, house, wanted, cleanOn);
  if (!bedId) return undefined;
  const take = (kind: BedUseKind, from: string, to: string) =>
    em.execute(sql`
      insert into bed_use (id, bed_id, kind, starts_on, ends_on, stay_id)
      values (${uuidv7()}, ${bedId}, ${kind}, ${from}, ${to}, ${stayId})`);
  await take(BedUseKind.STAY, startsOn, endsOn);
  if (cleanOn > endsOn) await take(BedUseKind.CLEANING, endsOn, cleanOn);
  return { bedId, days: daysBetween(startsOn, endsOn) };
}

/** The bed it should be, if it is free; otherwise the plainest of those that fit, so that better ones stay for who needs them. */
async function freeBed(em: EntityManager, house: CareHouse, wanted: WantedPlace, cleanOn: string) {
  const { startsOn, bedKinds, equipment, roomSex, bedId = null, exceptBedId = null } = wanted;
  const rooms = roomSex && roomSex !== RoomSex.ANY ? [RoomSex.ANY, roomSex] : [RoomSex.ANY];
  const [bed] = await em.execute<{ id: string }[]>(sql`
    select b.id from bed b
    where b.house_id = ${house.id} and b.kind in (${[...bedKinds]}) and b.room_sex in (${rooms})
      and b.equipment @> ${JSON.stringify(equipment)}::jsonb and (b.retired_on is null or b.retired_on >= ${cleanOn})
      and b.id is distinct from ${exceptBedId}::uuid and not exists (
        select 1 from bed_use u where u.bed_id = b.id and u.nights && daterange(${startsOn}, ${cleanOn}))
    order by b.id is not distinct from ${bedId}::uuid desc, jsonb_array_length(b.equipment), b.nightly_price_fen,
      b.room_sex = 'ANY', b.id
    limit 1`);
  return bed?.id;
}

/** Gives a stay's bed back, cleaning included. */
export const releaseBed = (em: EntityManager, stayId: string): Promise<unknown> =>
  em.execute(sql`delete from bed_use where stay_id = ${stayId}`);
