import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CareForm, RoomSex } from './care.ts';
import type { CareHouse } from './care-house.entity.ts';
import { plannedSessions } from './hold-slots.ts';
import type { WantedPlace } from './wanted-place.ts';

/** Whether a house has what is wanted at all, free or not. */
export async function hasSuchPlace(em: EntityManager, house: CareHouse, wanted: WantedPlace): Promise<boolean> {
  if (wanted.form !== CareForm.BED) return (await plannedSessions(em, house, wanted)) !== undefined;
  const { bedKinds, equipment, roomSex, endsOn } = wanted;
  const rooms = [RoomSex.ANY, roomSex ?? RoomSex.ANY];
  const found = await em.execute<object[]>(sql`
    select 1 from bed b
    where b.house_id = ${house.id} and b.kind in (${[...bedKinds]}) and b.room_sex in (${rooms})
      and b.equipment @> ${JSON.stringify(equipment)}::jsonb and (b.retired_on is null or b.retired_on >= ${endsOn})
    limit 1`);
  return found.length > 0;
}
