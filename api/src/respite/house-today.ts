import { sql } from '@mikro-orm/core';
import { LocalDateResolver } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { CareForm } from '../houses/care.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import { houseToRun } from '../houses/houses.service.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { noteDailyReading } from '../platform/daily-readings.ts';
import { HouseStay, houseStay, type Neighbours } from './house-stay.ts';
import { isNoShow, isOverstay } from './lived.rules.ts';
import { PausedDay } from './paused-day.entity.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus } from './stay.ts';

@ObjectType({ description: 'Who comes, goes, stays and is expected in a house today.' })
export class HouseToday {
  @Field(() => CareHouse)
  house!: CareHouse;

  @Field(() => LocalDateResolver)
  today!: CivilDate;

  @Field(() => [HouseStay], { description: 'Whose first night is today, and who has not been taken in yet.' })
  arrivals!: HouseStay[];

  @Field(() => [HouseStay], { description: 'Who leaves today.' })
  departures!: HouseStay[];

  @Field(() => [HouseStay], { description: 'Who should have left.' })
  overstays!: HouseStay[];

  @Field(() => [HouseStay], { description: 'Who did not come on the first day.' })
  noShows!: HouseStay[];

  @Field(() => [HouseStay], { description: 'Who is there and stays on.' })
  staying!: HouseStay[];

  @Field(() => [HouseStay], { description: 'Whom day places or hours at home are held for today.' })
  dayGuests!: HouseStay[];

  @Field(() => [HouseStay], {
    description: 'Offers that no family has answered yet, the one that ends first in front.',
  })
  offers!: HouseStay[];
}

const { REQUESTED, OFFERED, CONFIRMED, IN_STAY } = StayStatus;

/** The day of a house that the viewer runs. That he saw whom it is about is recorded. */
export async function houseToday(ctx: ViewerContext, houseId: string): Promise<HouseToday> {
  const house = await houseToRun(ctx, houseId);
  const today = civilDate(ctx.now());
  const stays = await ctx.em.find(
    RespiteStay,
    {
      house,
      $or: [
        { status: { $in: [IN_STAY, OFFERED] } },
        { status: CONFIRMED, startsOn: { $lte: today } },
        { status: REQUESTED, startsOn: { $lt: today } },
      ],
    },
    { orderBy: { startsOn: 'asc', id: 'asc' }, populate: ['person', 'bed.ward'] },
  );
  const seen = await asTheHouseSees(ctx, stays);
  const paused = await ctx.em.find(PausedDay, { stay: { $in: stays }, onDay: today });
  const away = new Set(paused.map(({ stay }) => stay.id));
  const those = (is: (stay: RespiteStay) => boolean): HouseStay[] => seen.filter((_, i) => is(stays[i]!));
  const isIn = ({ status }: RespiteStay) => status === IN_STAY;
  return {
    house,
    today,
    arrivals: those(
      ({ form, status, startsOn }) => form === CareForm.BED && status === CONFIRMED && startsOn === today,
    ),
    departures: those((stay) => isIn(stay) && stay.endsOn === today),
    overstays: those((stay) => isOverstay(stay, today)),
    noShows: those((stay) => isNoShow(stay, today)),
    staying: those((stay) => isIn(stay) && stay.endsOn > today),
    dayGuests: those(
      ({ id, form, status, endsOn }) =>
        form !== CareForm.BED && status === CONFIRMED && endsOn >= today && !away.has(id),
    ),
    offers: those(({ status }) => status === OFFERED).sort((a, b) => a.secondsLeft! - b.secondsLeft!),
  };
}

/** Requests that the house has to answer, the oldest first. */
export async function stayRequests(
  ctx: ViewerContext,
  { houseId, first, after }: { houseId: string; first: number; after?: string },
): Promise<Page<HouseStay>> {
  const house = await houseToRun(ctx, houseId);
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const stays = await ctx.em.find(
    RespiteStay,
    { house, status: REQUESTED, ...(id && { id: { $gt: id } }) },
    { orderBy: { id: 'asc' }, limit: first + 1, populate: ['person', 'bed.ward'] },
  );
  return pageOf(await asTheHouseSees(ctx, stays), first, (stay) => [stay.id]);
}

async function asTheHouseSees(ctx: ViewerContext, stays: readonly RespiteStay[]): Promise<HouseStay[]> {
  await noteDailyReading(
    ctx,
    'houseToday',
    stays.map(({ id, person }) => ({ subjectId: person.id, touched: `respite_stay:${id}` })),
  );
  const lying = stays.filter(({ status, bed }) => status === IN_STAY && bed);
  const neighbours: Neighbours = {
    // Whoever lies there longest has the bed until he is let go.
    lyingIn: new Map(lying.map(({ id, bed }): [string, string] => [bed!.id, id]).reverse()),
    linked: await linkedOf(ctx, stays),
  };
  const seen: HouseStay[] = [];
  for (const stay of stays) seen.push(await houseStay(ctx, stay, neighbours));
  return seen;
}

async function linkedOf({ em }: ViewerContext, stays: readonly RespiteStay[]): Promise<Set<string>> {
  const ids = stays.map(({ placementId }) => placementId);
  if (ids.length === 0) return new Set();
  const rows = await em.execute<{ id: string }[]>(sql`
    select placement_id as id from respite_stay where placement_id in (${ids}) group by placement_id having count(*) > 1`);
  return new Set(rows.map(({ id }) => id));
}
