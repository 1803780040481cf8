import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate, CivilTime } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import type { DietNeed } from '../identity/diet.ts';
import { inTheBox, metresFrom } from '../regions/metres.ts';
import type { Position } from '../regions/region.entity.ts';
import { type BedEquipment, type BedKind, CareForm, RoomSex } from './care.ts';

/** What is looked for, near where. */
export interface PlacesAsked {
  forms: readonly CareForm[];
  /** Of BED: the kinds that will do. */
  bedKinds: readonly BedKind[];
  /** The first night or day. */
  startsOn: CivilDate;
  /** Nights of a bed, days of the others. */
  days: number;
  equipment: readonly BedEquipment[];
  /** Whose rooms will do besides those of anybody; only those of anybody without it. */
  roomSex?: RoomSex | undefined;
  /** Without it distances are unknown, and houses come by their names. */
  near?: Position | undefined;
  withinMetres: number;
  /** These houses alone, however far. */
  houseIds?: readonly string[] | undefined;
  /** How many days later the next free dates may begin. */
  lookAheadDays: number;
  /** The nearest so many houses. */
  most: number;
}

/** The beds of one kind in one house. */
export interface BedsOfKind {
  kind: BedKind;
  /** All beds of it, */
  total: number;
  /** those whose room will do, */
  ofRoom: number;
  /** those with what must stand at them, */
  equipped: number;
  /** those with both, */
  fitting: number;
  /** and those of them that nobody has on any of the nights, cleaning afterwards included. */
  free: number;
  /** Of the bed that would be held, or of the cheapest that fits when none is free. */
  nightlyPriceFen: Fen | null;
  /** When none is free: the first later day from which one is, for as many nights. */
  nextOn: CivilDate | null;
}

/** A week's plan of day places or of caregivers, as `sessionsOf` takes it. */
export interface PlanOfHouse {
  form: CareForm;
  weekday: number;
  startsTime: CivilTime;
  endsTime: CivilTime;
  capacity: number;
  priceFen: Fen;
  radiusMetres: number | null;
}

/** How many places of a session, or caregivers of an hour, are taken. */
export interface TakenSlot {
  form: CareForm;
  heldOn: CivilDate;
  startsTime: CivilTime;
  taken: number;
}

/** A house with what it has of what is looked for. */
export interface NearbyHouse {
  id: string;
  servicePointId: string;
  kind: string;
  regionCode: string;
  maxDays: number;
  diets: DietNeed[];
  distanceMetres: number | null;
  hasBeds: boolean;
  /** Of the kinds that will do. */
  beds: BedsOfKind[];
  plans: PlanOfHouse[];
  slots: TakenSlot[];
  closedOn: CivilDate[];
}

/**
 * The houses near a place, and what each has on some days: all in one statement. That a bed is taken is seen in an index alone:
 * as its uses never overlap, only the last one that begins before the stay ends can be in its way.
 */
export function freePlaces(em: EntityManager, asked: PlacesAsked): Promise<NearbyHouse[]> {
  const { startsOn, days } = asked;
  const slotForms = [CareForm.DAY_PLACE, CareForm.HOME_HOURS].filter((form) => asked.forms.includes(form));
  if (slotForms.length === 0) slotForms.push(CareForm.BED); // Of which there are no plans.
  const lastOn = sql`${startsOn}::date + ${asked.lookAheadDays + days}::int`;
  return em.execute<NearbyHouse[]>(sql`
    with near as materialized (${nearHouses(asked)}), ${bedsCtes(asked)}
    select n.id, n.service_point_id as "servicePointId", n.kind, n.region_code as "regionCode", n.max_days as "maxDays", n.diets,
      n.distance_metres as "distanceMetres", coalesce(beds.beds, '[]') as beds,
      exists (select 1 from bed b where b.house_id = n.id) as "hasBeds",
      coalesce((select jsonb_agg(jsonb_build_object('form', c.form, 'weekday', c.weekday, 'startsTime', c.starts_time, 'endsTime', c.ends_time,
          'capacity', c.capacity, 'priceFen', c.price_fen, 'radiusMetres', c.radius_metres) order by c.weekday, c.starts_time)
        from care_plan c where c.house_id = n.id and c.form in (${slotForms})), '[]') as plans,
      coalesce((select jsonb_agg(jsonb_build_object('form', s.form, 'heldOn', s.held_on, 'startsTime', s.starts_time, 'taken', s.taken))
        from care_slot s where s.house_id = n.id and s.form in (${slotForms}) and s.taken > 0
          and (s.held_on <= ${startsOn}::date + ${days}::int or s.taken >= (
            select min(c.capacity) from care_plan c where c.house_id = n.id and c.form = s.form))
          and s.held_on between ${startsOn}::date and ${lastOn}), '[]') as slots,
      coalesce((select jsonb_agg(c.closed_on) from service_point_closure c
        where c.service_point_id = n.service_point_id and c.closed_on between ${startsOn}::date and ${lastOn}), '[]') as "closedOn"
    from near n left join beds on beds.house_id = n.id order by n.distance_metres, n.name, n.id`);
}

/** Of so many of the nearest houses later dates are looked for: nobody reads on for more. */
const NEXT_DATES_OF_HOUSES = 20;

/** Of which there are no beds: a list of PostgreSQL is never empty. */
const NO_KIND = '';

function nearHouses({ near, withinMetres, houseIds, most }: PlacesAsked) {
  const among = houseIds ? (houseIds.length > 0 ? sql`h.id in (${[...houseIds]})` : sql`false`) : sql`true`;
  const houses = sql`select h.id, h.service_point_id, p.name, p.kind, p.region_code, h.max_days, h.cleaning_days, h.diets`;
  const from = sql`from service_point p join care_house h on h.service_point_id = p.id`;
  if (!near)
    return sql`${houses}, null::int as distance_metres ${from} where ${among} order by p.name, h.id limit ${most}`;
  const reach = houseIds ? 40_000_000 : withinMetres;
  return sql`select * from (${houses}, ${metresFrom(sql, near, 'p')} as distance_metres ${from} where ${among} and ${inTheBox(sql, near, reach, 'p')}) found
    where distance_metres <= ${reach} order by distance_metres, name, id limit ${most}`;
}

/** `kinds`: the beds of each house and kind, counted; `later`: where none is free, from when one is. */
function bedsCtes({ forms, bedKinds, startsOn, days, equipment, roomSex, lookAheadDays }: PlacesAsked) {
  const kinds = forms.includes(CareForm.BED) && bedKinds.length > 0 ? [...bedKinds] : [NO_KIND];
  const rooms = roomSex && roomSex !== RoomSex.ANY ? [RoomSex.ANY, roomSex] : [RoomSex.ANY];
  return sql`
    bed_states as materialized (
      select *, case when of_room and equipped then ${isFree(startsOn)} else false end as is_free
      from (
        select b.id, b.house_id, b.kind, b.nightly_price_fen, b.room_sex, jsonb_array_length(b.equipment) as things, b.retired_on,
          ${days}::int + n.cleaning_days as nights, b.room_sex in (${rooms}) as of_room,
          b.equipment @> ${JSON.stringify(equipment)}::jsonb as equipped
        from near n cross join lateral (
          select * from bed where house_id = n.id and kind in (${kinds}) offset 0) b -- House by house, by the index.
        where b.retired_on is null or b.retired_on >= ${startsOn}::date + ${days}::int + n.cleaning_days
      ) b),
    kinds as materialized (
      select house_id, kind, count(*)::int as total, (count(*) filter (where of_room))::int as of_room,
        (count(*) filter (where equipped))::int as equipped, (count(*) filter (where of_room and equipped))::int as fitting,
        (count(*) filter (where is_free))::int as free,
        (array_agg(nightly_price_fen order by is_free desc, case when is_free then things end, nightly_price_fen, room_sex = 'ANY', id)
          filter (where of_room and equipped))[1] as nightly_price_fen
      from bed_states group by house_id, kind),
    later as materialized (
      select house_id, kind, min(from_on) as next_on
      from (select id as house_id from near order by distance_metres, name, id limit ${NEXT_DATES_OF_HOUSES}) nearest
        join kinds k using (house_id) join bed_states b using (house_id, kind) cross join lateral (${gapsOf(startsOn, lookAheadDays)}) gap
      where k.free = 0 and b.of_room and b.equipped and from_on <= ${startsOn}::date + ${lookAheadDays}::int
        and from_on + b.nights <= coalesce(until_on, 'infinity') and from_on + b.nights <= coalesce(b.retired_on, 'infinity')
      group by house_id, kind),
    beds as materialized (
      select house_id, jsonb_agg(jsonb_build_object('kind', kind, 'total', total, 'ofRoom', of_room, 'equipped', equipped, 'fitting', fitting,
        'free', free, 'nightlyPriceFen', nightly_price_fen, 'nextOn', next_on)) as beds
      from kinds left join later using (house_id, kind) group by house_id)`;
}

/** Whether nobody has a bed from a day on. */
const isFree = (startsOn: CivilDate) => sql`
  not exists (
    select 1 from (
      select u.ends_on from bed_use u where u.bed_id = b.id and u.starts_on < ${startsOn}::date + b.nights
      order by u.starts_on desc limit 1) last
    where last.ends_on is null or last.ends_on > ${startsOn}::date)`;

/** From when until when nobody has a bed, after the first day that was asked for: from its last use begun by then to the ones after. */
const gapsOf = (startsOn: CivilDate, lookAheadDays: number) => sql`
  select greatest(coalesce(ends_on, 'infinity'), ${startsOn}::date + 1) as from_on, lead(starts_on) over (order by starts_on) as until_on
  from (
    select '-infinity'::date as starts_on, '-infinity'::date as ends_on
    union all (
      select u.starts_on, u.ends_on from bed_use u where u.bed_id = b.id and u.starts_on <= ${startsOn}::date + 1
      order by u.starts_on desc limit 1)
    union all (
      select u.starts_on, u.ends_on from bed_use u where u.bed_id = b.id and u.starts_on > ${startsOn}::date + 1
        and u.starts_on < ${startsOn}::date + ${lookAheadDays}::int + b.nights)) uses`;
