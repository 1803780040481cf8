import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { LocalDateResolver } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { addDays, civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import type { Fen } from '@doorstep/shared/units';
import type { Context } from '../platform/context.ts';
import { BedEquipment, BedKind, CareForm } from './care.ts';
import { CareHouse } from './care-house.entity.ts';
import { sessionsOf } from './care-sessions.ts';
import { freePlaces, type NearbyHouse } from './free-places.ts';
import { HousePicture } from './house-picture.entity.ts';

@ObjectType({ description: 'The beds of one kind in a house.' })
export class BedsOffered {
  @Field(() => BedKind)
  kind!: BedKind;

  @Field(() => Int)
  beds!: number;

  @Field(() => Int, { description: 'A night in the cheapest of them.' })
  leastFen!: Fen;

  @Field(() => Int, { description: 'A night in the dearest.' })
  mostFen!: Fen;

  @Field(() => [BedEquipment], { description: 'What stands at some of them.' })
  equipment!: BedEquipment[];
}

@ObjectType({ description: 'What a house offers by day, or by the hour at home.' })
export class SessionsOffered {
  @Field(() => CareForm)
  form!: CareForm;

  @Field(() => [Int], { description: '1 for Monday … 7 for Sunday.' })
  weekdays!: number[];

  @Field(() => String)
  startsTime!: string;

  @Field(() => String)
  endsTime!: string;

  @Field(() => Int, { description: 'Of a day, or of an hour.' })
  priceFen!: Fen;

  @Field(() => Int, { nullable: true, description: 'How far its caregivers go.' })
  radiusMetres?: number | undefined;
}

@ObjectType({ description: 'A part of a house, counted.' })
export class WardOffered {
  @Field(() => String)
  name!: string;

  @Field(() => Int)
  rooms!: number;

  @Field(() => Int)
  beds!: number;

  @Field(() => [BedKind])
  kinds!: BedKind[];
}

@ObjectType({ description: 'Free beds of one kind in one night.' })
export class FreeBeds {
  @Field(() => BedKind)
  kind!: BedKind;

  @Field(() => Int)
  free!: number;
}

@ObjectType({ description: 'What is free on one day.' })
export class HouseDay {
  @Field(() => LocalDateResolver)
  on!: CivilDate;

  @Field(() => [FreeBeds], { description: 'In the night that begins on it, whoever the rooms are for.' })
  beds!: FreeBeds[];

  @Field(() => Int, { nullable: true, description: 'Nothing on a day on which there are none.' })
  dayPlaces?: number | undefined;

  @Field(() => Int, { nullable: true, description: 'Hours in which a caregiver could still come.' })
  homeHours?: number | undefined;
}

@ObjectType({ description: 'A house as its page shows it.' })
export class CareHousePage {
  @Field(() => CareHouse)
  house!: CareHouse;

  @Field(() => [HousePicture])
  pictures!: HousePicture[];

  @Field(() => [WardOffered])
  wards!: WardOffered[];

  @Field(() => [BedsOffered])
  beds!: BedsOffered[];

  @Field(() => [SessionsOffered])
  sessions!: SessionsOffered[];

  @Field(() => [HouseDay], { description: 'Today and the 13 days after it.' })
  days!: HouseDay[];
}

const DAYS = 14;

/** A house with all that one wants to know before asking for a place in it; nothing where there is none. */
export async function careHouse({ em, now }: Context, id: string): Promise<CareHousePage | undefined> {
  const house = await em.findOne(CareHouse, id, { populate: ['servicePoint'] });
  if (!house) return undefined;
  const from = civilDate(now());
  const pictures = await em.find(HousePicture, { house }, { orderBy: { id: 'asc' } });
  const beds = await bedsOffered(em, id, from);
  const nights = await freeNights(em, id, from);
  const [open] = await freePlaces(em, {
    ...{ forms: [CareForm.DAY_PLACE, CareForm.HOME_HOURS], bedKinds: [], equipment: [], houseIds: [id] },
    ...{ startsOn: from, days: DAYS, lookAheadDays: 1, withinMetres: 0, most: 1 },
  });
  return {
    ...{ house, pictures, beds, wards: await wardsOffered(em, id, from), sessions: sessionsOffered(open!) },
    days: Array.from({ length: DAYS }, (_, i) => addDays(from, i)).map((on) => ({
      on,
      beds: nights.filter((night) => night.on === on).map(({ kind, free }) => ({ kind, free })),
      ...sessionsFree(open!, on),
    })),
  };
}

const bedsOffered = (em: EntityManager, houseId: string, on: CivilDate): Promise<BedsOffered[]> =>
  em.execute(sql`
    select b.kind, count(distinct b.id)::int as beds, min(b.nightly_price_fen) as "leastFen", max(b.nightly_price_fen) as "mostFen",
      coalesce(jsonb_agg(distinct e.thing) filter (where e.thing is not null), '[]') as equipment
    from bed b left join lateral jsonb_array_elements_text(b.equipment) e (thing) on true
    where b.house_id = ${houseId} and (b.retired_on is null or b.retired_on > ${on}::date) group by b.kind order by b.kind desc`);

const wardsOffered = (em: EntityManager, houseId: string, on: CivilDate): Promise<WardOffered[]> =>
  em.execute(sql`
    select w.name, count(distinct b.room)::int as rooms, count(*)::int as beds, jsonb_agg(distinct b.kind) as kinds
    from ward w join bed b on b.ward_id = w.id
    where w.house_id = ${houseId} and (b.retired_on is null or b.retired_on > ${on}::date) group by w.id order by w.name`);

/** How many beds of each kind nobody has in each of the coming nights. */
const freeNights = (em: EntityManager, houseId: string, from: CivilDate): Promise<(FreeBeds & { on: CivilDate })[]> =>
  em.execute(sql`
    select to_char(d.night, 'YYYY-MM-DD') as "on", b.kind, (count(*) filter (where not exists (
      select 1 from (
        select u.ends_on from bed_use u where u.bed_id = b.id and u.starts_on <= d.night order by u.starts_on desc limit 1) last
      where last.ends_on is null or last.ends_on > d.night)))::int as free
    from bed b cross join lateral (
      select ${from}::date + i as night from generate_series(0, ${DAYS - 1}) i) d
    where b.house_id = ${houseId} and (b.retired_on is null or b.retired_on > d.night)
    group by d.night, b.kind order by d.night, b.kind desc`);

/** The weekly plans, those alike of several weekdays together. */
function sessionsOffered({ plans }: NearbyHouse): SessionsOffered[] {
  const offered = new Map<string, SessionsOffered>();
  for (const { weekday, form, startsTime, endsTime, priceFen, radiusMetres } of plans) {
    const like = { form, startsTime, endsTime, priceFen, ...(radiusMetres !== null && { radiusMetres }) };
    const key = JSON.stringify(like);
    const { weekdays = [] } = offered.get(key) ?? {};
    offered.set(key, { ...like, weekdays: [...weekdays, weekday] });
  }
  return [...offered.values()];
}

function sessionsFree({ plans, slots, closedOn }: NearbyHouse, on: CivilDate): Partial<HouseDay> {
  const closed = new Set(closedOn);
  const free = (form: CareForm, startsTime?: string, hours?: number): number | undefined => {
    const asked = { form, startsOn: on, endsOn: on, startsTime, hours };
    const [session] =
      sessionsOf(
        plans.filter((plan) => plan.form === form),
        asked,
        closed,
      ) ?? [];
    if (!session) return undefined;
    const slot = slots.find(
      (one) => one.form === form && one.heldOn === session.heldOn && one.startsTime === session.startsTime,
    );
    return Math.max(0, session.capacity - (slot?.taken ?? 0));
  };
  const hours = Array.from({ length: 24 }, (_, hour) =>
    free(CareForm.HOME_HOURS, `${String(hour).padStart(2, '0')}:00`, 1),
  ).filter((one) => one !== undefined);
  return {
    dayPlaces: free(CareForm.DAY_PLACE),
    ...(hours.length > 0 && { homeHours: hours.filter((one) => one > 0).length }),
  };
}
