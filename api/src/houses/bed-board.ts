import { addDays, type CivilDate } from '@doorstep/shared/civil-date';
import { ServicePointClosure } from '../catalog/service-point-closure.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { BedUse } from './bed-use.entity.ts';
import { Bed } from './bed.entity.ts';
import type { CareHouse } from './care-house.entity.ts';
import { CarePlan } from './care-plan.entity.ts';
import { placesEachDay, type PlacesOfDay } from './care-places.rules.ts';
import { CareSlot } from './care-slot.entity.ts';
import { houseToSee, runsHouse } from './houses.service.ts';
import type { Ward } from './ward.entity.ts';

/** A bed with what it is taken by in the days of the board. */
export interface BoardBed {
  bed: Bed;
  uses: BedUse[];
}

export interface BoardRoom {
  room: string;
  beds: BoardBed[];
}

export interface BoardWard {
  ward: Ward;
  rooms: BoardRoom[];
}

/** All beds and places of a house for some days. */
export interface BedBoard {
  house: CareHouse;
  days: CivilDate[];
  /** Whether the viewer runs the house. */
  mayChange: boolean;
  wards: BoardWard[];
  places: PlacesOfDay[];
}

export interface BoardSearch {
  houseId: string;
  startsOn: CivilDate;
  days: number;
}

/** What every bed of a house is taken by on each of some days, and how many of its other places are. */
export async function bedBoard(ctx: ViewerContext, search: BoardSearch): Promise<BedBoard> {
  const { em } = ctx;
  const house = await houseToSee(ctx, search.houseId);
  const { startsOn } = search;
  const until = addDays(startsOn, search.days);
  const beds = await em.find(
    Bed,
    { house, $or: [{ retiredOn: null }, { retiredOn: { $gt: startsOn } }] },
    { orderBy: { ward: { name: 'asc' }, room: 'asc', label: 'asc', id: 'asc' }, populate: ['ward'] },
  );
  const uses = await em.find(
    BedUse,
    { bed: { house }, startsOn: { $lt: until }, $or: [{ endsOn: null }, { endsOn: { $gt: startsOn } }] },
    { orderBy: { startsOn: 'asc', id: 'asc' } },
  );
  const days = Array.from({ length: search.days }, (_, i) => addDays(startsOn, i));
  return {
    ...{ house, days, mayChange: await runsHouse(ctx, house) },
    wards: wardsOf(beds, uses),
    places: await placesOf(ctx, house, days),
  };
}

async function placesOf({ em }: ViewerContext, house: CareHouse, days: CivilDate[]): Promise<PlacesOfDay[]> {
  const plans = await em.find(CarePlan, { house });
  const slots = await em.find(CareSlot, { house, heldOn: { $in: days } });
  const closures = await em.find(ServicePointClosure, { servicePoint: house.servicePoint, closedOn: { $in: days } });
  return placesEachDay(plans, slots, days, new Set(closures.map(({ closedOn }) => closedOn)));
}

/** Beds that come in the order of wards and rooms, put together by these. */
function wardsOf(beds: readonly Bed[], uses: readonly BedUse[]): BoardWard[] {
  const usesOf = new Map<string, BedUse[]>();
  for (const use of uses) usesOf.set(use.bed.id, [...(usesOf.get(use.bed.id) ?? []), use]);
  const wards: BoardWard[] = [];
  for (const bed of beds) {
    let ward = wards.at(-1);
    if (ward?.ward !== bed.ward) wards.push((ward = { ward: bed.ward, rooms: [] }));
    let room = ward.rooms.at(-1);
    if (room?.room !== bed.room) ward.rooms.push((room = { room: bed.room, beds: [] }));
    room.beds.push({ bed, uses: usesOf.get(bed.id) ?? [] });
  }
  return wards;
}
