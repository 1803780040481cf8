import type { EntityManager } from '@mikro-orm/postgresql';
import { CareForm } from './care.ts';
import { CareHouse } from './care-house.entity.ts';
import { holdBed, releaseBed } from './hold-bed.ts';
import { holdSlots, releaseSlots } from './hold-slots.ts';
import type { WantedPlace } from './wanted-place.ts';

/** What is held for a stay: a bed, or places of slots, and how many nights or open days that is. */
export interface HeldPlace {
  bedId?: string;
  days: number;
}

/**
 * Locks houses in id order, so that nothing else is held or given back in them until the transaction ends.
 *
 * NO KEY: whoever writes a row that refers to a house, such as a stay that goes back to its dearest wish, need not wait for who has
 * that house, and two never wait for each other so.
 */
export async function lockHouses(em: EntityManager, ids: readonly string[]): Promise<CareHouse[]> {
  const all = [...new Set(ids)];
  await em.execute('select 1 from care_house where id = any(?) order by id for no key update', [`{${all.join()}}`]);
  return em.find(CareHouse, { id: { $in: all } }, { orderBy: { id: 'asc' }, refresh: true });
}

/**
 * Holds what a stay wants of a house, which the caller has locked, and writes it at once; undefined, and nothing is changed, where
 * it is not free.
 */
export const holdPlace = (em: EntityManager, house: CareHouse, wanted: WantedPlace): Promise<HeldPlace | undefined> =>
  wanted.form === CareForm.BED ? holdBed(em, house, wanted) : holdSlots(em, house, wanted);

/** Gives back all that is held for a stay; its house is locked. Safe to repeat. */
export async function releasePlace(em: EntityManager, stayId: string): Promise<void> {
  await releaseBed(em, stayId);
  await releaseSlots(em, stayId);
}
