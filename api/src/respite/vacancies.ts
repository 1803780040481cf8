import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, daysBetween, type CivilDate } from '@doorstep/shared/civil-date';
import { ServicePointClosure } from '../catalog/service-point-closure.entity.ts';
import { type BedEquipment, type BedKind, CareForm, RoomSex } from '../houses/care.ts';
import type { CareHouse } from '../houses/care-house.entity.ts';
import { CarePlan } from '../houses/care-plan.entity.ts';
import { sessionsOf } from '../houses/care-sessions.ts';
import type { WantedPlace } from '../houses/wanted-place.ts';

/** When a place is wanted. */
export type Wanted = Pick<WantedPlace, 'form' | 'startsOn' | 'endsOn' | 'startsTime' | 'hours'>;

/** What is free in the locked houses of a list from today on, in memory: of many thousand wishes few are worth a try. */
export class Vacancies {
  readonly #houses = new Map<string, HouseVacancies>();

  private constructor(
    readonly em: EntityManager,
    readonly form: CareForm,
    readonly today: CivilDate,
  ) {}

  static async of(em: EntityManager, form: CareForm, houses: readonly CareHouse[], today: CivilDate) {
    const vacancies = new Vacancies(em, form, today);
    for (const house of houses) await vacancies.lookAgain(house);
    return vacancies;
  }

  /** Reads a house anew, after something was taken or given back there. */
  async lookAgain(house: CareHouse): Promise<void> {
    const { em, form, today } = this;
    this.#houses.set(
      house.id,
      form === CareForm.BED ? await bedsOf(em, house, today) : await slotsOf(em, house, form, today),
    );
  }

  /** Whether anything is free there at that time, whoever it fits. */
  isFree(houseId: string, wanted: Wanted): boolean {
    return this.#houses.get(houseId)?.isFree(wanted) ?? false;
  }

  /** Whether something free there has what is wanted. */
  fits(houseId: string, wanted: WantedPlace): boolean {
    return this.#houses.get(houseId)?.fits(wanted) ?? false;
  }
}

interface HouseVacancies {
  isFree(wanted: Wanted): boolean;
  fits(wanted: WantedPlace): boolean;
}

interface FreeBed {
  id: string;
  kind: BedKind;
  roomSex: RoomSex;
  equipment: BedEquipment[];
  retiredOn: CivilDate | null;
  /** Days since today on which it is taken, from and to. */
  taken: [number, number][];
}

async function bedsOf(em: EntityManager, { id, cleaningDays }: CareHouse, today: CivilDate): Promise<HouseVacancies> {
  const beds = await em.execute<FreeBed[]>(sql`
    select b.id, b.kind, b.room_sex as "roomSex", b.equipment, to_char(b.retired_on, 'YYYY-MM-DD') as "retiredOn",
      coalesce((select jsonb_agg(jsonb_build_array(u.starts_on - ${today}::date, coalesce(u.ends_on - ${today}::date, 1000000)))
        from bed_use u where u.bed_id = b.id and (u.ends_on is null or u.ends_on > ${today}::date)), '[]') as taken
    from bed b where b.house_id = ${id} and (b.retired_on is null or b.retired_on > ${today}::date)`);
  const known = new Map<string, FreeBed[]>();
  const freeBeds = ({ startsOn, endsOn }: Wanted): FreeBed[] => {
    const key = `${startsOn} ${endsOn}`;
    const before = known.get(key);
    if (before) return before;
    const until = addDays(endsOn, cleaningDays);
    const [from, to] = [daysBetween(today, startsOn), daysBetween(today, until)];
    const free = beds.filter(
      ({ taken, retiredOn }) =>
        (!retiredOn || retiredOn >= until) && !taken.some(([start, end]) => start < to && end > from),
    );
    known.set(key, free);
    return free;
  };
  return {
    isFree: (wanted) => freeBeds(wanted).length > 0,
    fits: (wanted) => freeBeds(wanted).some((bed) => suits(bed, wanted)),
  };
}

/** The same as `holdBed` asks of PostgreSQL. */
const suits = (bed: FreeBed, { bedKinds, equipment, roomSex }: WantedPlace): boolean =>
  bedKinds.includes(bed.kind) &&
  (bed.roomSex === RoomSex.ANY || bed.roomSex === roomSex) &&
  equipment.every((one) => bed.equipment.includes(one));

async function slotsOf(em: EntityManager, house: CareHouse, form: CareForm, today: CivilDate): Promise<HouseVacancies> {
  const plans = await em.find(CarePlan, { house, form }, { refresh: true });
  const closures = await em.find(ServicePointClosure, { servicePoint: house.servicePoint, closedOn: { $gte: today } });
  const closedOn = new Set(closures.map((closure) => closure.closedOn));
  const full = await em.execute<{ key: string }[]>(sql`
    select to_char(held_on, 'YYYY-MM-DD') || ' ' || starts_time as key from care_slot
    where house_id = ${house.id} and form = ${form} and held_on >= ${today}::date and taken >= capacity`);
  const taken = new Set(full.map(({ key }) => key));
  const known = new Map<string, boolean>();
  const isFree = (wanted: Wanted): boolean => {
    const key = [wanted.startsOn, wanted.endsOn, wanted.startsTime, wanted.hours].join(' ');
    const answer =
      known.get(key) ??
      sessionsOf(plans, wanted, closedOn)?.every(({ heldOn, startsTime }) => !taken.has(`${heldOn} ${startsTime}`)) ??
      false;
    known.set(key, answer);
    return answer;
  };
  return { isFree, fits: isFree };
}
