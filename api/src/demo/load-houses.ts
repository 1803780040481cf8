import { readFileSync } from 'node:fs';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, civilDate, type CivilTime } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import type { ServicePoint } from '../catalog/service-point.entity.ts';
import { Bed } from '../houses/bed.entity.ts';
import { BedUse } from '../houses/bed-use.entity.ts';
import { BedEquipment, BedKind, BedUseKind, CareForm, RoomSex } from '../houses/care.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import { CarePlan } from '../houses/care-plan.entity.ts';
import { HousePicture } from '../houses/house-picture.entity.ts';
import { Ward } from '../houses/ward.entity.ts';
import { DietNeed } from '../identity/diet.ts';
import { found, oneOf } from './lookup.ts';

/** The houses of the demo world as the file has them: the words of enums are not checked yet. */
export interface HousesOfWorld {
  careHouses: HouseRow[];
}

interface HouseRow {
  servicePoint: string;
  about: string;
  maxDays: number;
  cleaningDays?: number;
  offersAtOnce?: boolean;
  carers: number;
  diets: string[];
  wards: { name: string; rooms: RoomRow[] }[];
  plans?: PlanRow[];
  /** Drawings in `api/demo/pictures`. */
  pictures?: PictureRow[];
}

interface PictureRow {
  file: string;
  /** For who cannot see it. */
  words: string;
}

interface RoomRow {
  room: string;
  sex: string;
  kind: string;
  beds: number;
  priceFen: Fen;
  equipment: string[];
  residents?: string[];
}

interface PlanRow {
  form: string;
  days: number[];
  from: CivilTime;
  until: CivilTime;
  capacity: number;
  priceFen: Fen;
  radiusMetres?: number;
}

interface Loading {
  em: EntityManager;
  now: Date;
  /** By their names. */
  points: ReadonlyMap<string, ServicePoint>;
}

/** How a resident of the file counts in the ratio of carers. */
enum ResidentKind {
  SEVERE = 'SEVERE',
  OTHER = 'OTHER',
}

/** Since when the residents live there. */
const RESIDENT_DAYS = 400;

/** Opens the houses with their beds, who lives in them, and what they offer week by week. */
export function loadHouses(loading: Loading, { careHouses }: HousesOfWorld): void {
  for (const row of careHouses) {
    const house = createHouse(loading, row);
    for (const { name, rooms } of row.wards) {
      const ward = loading.em.create(Ward, { house, name });
      for (const room of rooms) createBeds(loading, ward, room);
    }
    for (const plan of row.plans ?? []) createPlans(loading.em, house, plan);
    for (const picture of row.pictures ?? []) createPicture(loading.em, house, picture);
  }
}

function createHouse({ em, points }: Loading, row: HouseRow): CareHouse {
  const { servicePoint: name, about, maxDays, cleaningDays = 0, offersAtOnce = true, carers, diets } = row;
  return em.create(CareHouse, {
    servicePoint: found(points.get(name), 'service point', name, 'careHouses'),
    about,
    maxDays,
    cleaningDays,
    offersAtOnce,
    carers,
    diets: diets.map((word) => oneOf(DietNeed, word, name)),
    isSample: true,
  });
}

function createBeds({ em, now }: Loading, ward: Ward, row: RoomRow): void {
  const { room, sex, kind, beds, priceFen, equipment, residents = [] } = row;
  const where = `${ward.house.servicePoint.name} ${room}`;
  found(residents.length <= beds || undefined, 'bed of resident', String(residents.length), where);
  for (let i = 0; i < beds; i += 1) {
    const bed = em.create(Bed, {
      house: ward.house,
      ward,
      room,
      label: String(i + 1),
      kind: oneOf(BedKind, kind, where),
      roomSex: oneOf(RoomSex, sex, where),
      equipment: equipment.map((word) => oneOf(BedEquipment, word, where)),
      nightlyPriceFen: priceFen,
    });
    const resident = residents[i];
    if (resident === undefined) continue;
    const isSevere = oneOf(ResidentKind, resident, where) === ResidentKind.SEVERE;
    em.create(BedUse, { bed, kind: BedUseKind.RESIDENT, startsOn: addDays(civilDate(now), -RESIDENT_DAYS), isSevere });
  }
}

function createPlans(em: EntityManager, house: CareHouse, row: PlanRow): void {
  const { form, days, from, until, capacity, priceFen, radiusMetres } = row;
  for (const weekday of days) {
    em.create(CarePlan, {
      house,
      form: oneOf(CareForm, form, house.servicePoint.name),
      weekday,
      startsTime: from,
      endsTime: until,
      capacity,
      priceFen,
      radiusMetres,
    });
  }
}

function createPicture(em: EntityManager, house: CareHouse, { file, words }: PictureRow): void {
  const bytes = readFileSync(new URL(`../../demo/pictures/${file}`, import.meta.url));
  em.create(HousePicture, { house, words, mediaType: 'image/svg+xml', bytes });
}
