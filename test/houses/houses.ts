import type { Loaded } from '@mikro-orm/core';
import { addDays } from '@doorstep/shared/civil-date';
import { Bed } from '../../api/src/houses/bed.entity.ts';
import { BedKind, CareForm, RoomSex } from '../../api/src/houses/care.ts';
import { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { CarePlan } from '../../api/src/houses/care-plan.entity.ts';
import { Ward } from '../../api/src/houses/ward.entity.ts';
import type { WantedPlace } from '../../api/src/houses/wanted-place.ts';
import { ServicePoint, ServicePointKind } from '../../api/src/catalog/service-point.entity.ts';
import type { TestApp } from '../support/app.ts';

/** The Friday after the tests' noon. */
export const FRIDAY = '2026-11-27';

interface House extends Partial<Pick<CareHouse, 'maxDays' | 'cleaningDays' | 'offersAtOnce' | 'carers' | 'diets'>> {
  name?: string;
  kind?: ServicePointKind;
  regionCode?: string;
  at?: [number, number];
  /** One entry a bed; a single number for as many plain short-stay beds for anybody. */
  beds?: number | Partial<Pick<Bed, 'kind' | 'roomSex' | 'equipment' | 'nightlyPriceFen'>>[];
  /** Places each weekday. */
  dayPlaces?: number;
  /** Caregivers at work each day from 08:00 to 18:00. */
  caregivers?: number;
}

/** A house near 竹里村, with beds and places as given. */
export async function givenAHouse({ orm }: TestApp, over: House = {}): Promise<Loaded<CareHouse, 'servicePoint'>> {
  const em = orm.em.fork();
  const { name = '青竹托养中心', kind = ServicePointKind.DISABILITY_CARE_INSTITUTION, regionCode = '330122901' } = over;
  const [latitude, longitude] = over.at ?? [29.83, 119.625];
  const servicePoint = em.create(ServicePoint, {
    name,
    kind,
    regionCode,
    latitude,
    longitude,
    address: '青竹路1号',
    phone: '12349',
    openWeekdays: [1, 2, 3, 4, 5, 6, 7],
    opensTime: '08:00',
    closesTime: '20:00',
    isBarrierFree: true,
  });
  const { maxDays = 30, cleaningDays = 0, offersAtOnce = true, carers = 20, diets = [] } = over;
  const about = '有花园的小院，护理员日夜都在。';
  const house = em.create(CareHouse, { servicePoint, about, maxDays, cleaningDays, offersAtOnce, carers, diets });
  const ward = em.create(Ward, { house, name: '一楼' });
  const beds = typeof over.beds === 'number' ? Array.from({ length: over.beds }, () => ({})) : (over.beds ?? [{}]);
  beds.forEach((bed, i) =>
    em.create(Bed, {
      house,
      ward,
      room: String(101 + i),
      label: '1',
      kind: BedKind.SHORT_STAY,
      roomSex: RoomSex.ANY,
      equipment: [],
      nightlyPriceFen: 20_000,
      ...bed,
    }),
  );
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    const plan = (form: CareForm, capacity: number, priceFen: number, radiusMetres?: number) =>
      em.create(CarePlan, {
        house,
        form,
        weekday,
        startsTime: '08:00',
        endsTime: '18:00',
        capacity,
        priceFen,
        radiusMetres,
      });
    if (over.dayPlaces) plan(CareForm.DAY_PLACE, over.dayPlaces, 8_000);
    if (over.caregivers) plan(CareForm.HOME_HOURS, over.caregivers, 4_000, 10_000);
  }
  await em.flush();
  return house;
}

/** Five nights from Friday in any plain bed. */
export const fiveNights = (over: Partial<WantedPlace> & { stayId: string }): WantedPlace => ({
  form: CareForm.BED,
  startsOn: FRIDAY,
  endsOn: addDays(over.startsOn ?? FRIDAY, 5),
  bedKinds: [BedKind.SHORT_STAY, BedKind.NURSING],
  equipment: [],
  ...over,
});
