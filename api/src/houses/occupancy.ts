import { sql } from '@mikro-orm/core';
import { NIL } from 'uuid';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { Staff } from '../identity/staff.entity.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { Region } from '../regions/region.entity.ts';
import { Bed } from './bed.entity.ts';
import type { BedKind } from './care.ts';
import type { CareHouse } from './care-house.entity.ts';
import { mayCount } from './houses.access.ts';

/** Beds of a region and their nights: taken by people, out of service for cleaning or repair, idle. */
export interface BedCount {
  beds: number;
  nights: number;
  takenNights: number;
  outOfServiceNights: number;
  idleNights: number;
}

/** How far the beds of a region are used in some nights. Source: Shanghai, S16. */
export interface Occupancy {
  region: Region;
  on: CivilDate;
  until: CivilDate;
  total: BedCount;
  byKind: (BedCount & { kind: BedKind })[];
  byRegion: (BedCount & { region: Region })[];
}

export interface Nights {
  regionCode: string;
  /** The first night. */
  on: CivilDate;
  /** The day after the last one. */
  until: CivilDate;
}

type CountRow = Omit<BedCount, 'idleNights'> & { kind: BedKind; code: string };

/** The beds of a region by kind and by what lies directly under it, in one statement. */
export async function occupancy(ctx: ViewerContext, { regionCode, on, until }: Nights): Promise<Occupancy> {
  const region = await regionToCount(ctx, regionCode);
  const under = ctx.regions.childrenOf(regionCode);
  const rows = await ctx.em.execute<CountRow[]>(sql`
    select b.kind, left(p.region_code, ${under[0]?.code.length ?? 12}) as code, count(*)::int as beds,
      sum(least(${until}::date, coalesce(b.retired_on, ${until}::date)) - ${on}::date)::int as nights,
      coalesce(sum(u.taken), 0)::int as "takenNights", coalesce(sum(u.other), 0)::int as "outOfServiceNights"
    from bed b
    join care_house h on h.id = b.house_id
    join service_point p on p.id = h.service_point_id
    left join lateral (
      select sum(n) filter (where x.kind in ('STAY', 'RESIDENT')) as taken,
        sum(n) filter (where x.kind in ('CLEANING', 'MAINTENANCE')) as other
      from bed_use x
      cross join lateral (
        select least(${until}::date, coalesce(x.ends_on, ${until}::date)) - greatest(${on}::date, x.starts_on) as n) each
      where x.bed_id = b.id and x.nights && daterange(${on}::date, ${until}::date)
    ) u on true
    where p.region_code like ${regionCode} || '%' and (b.retired_on is null or b.retired_on > ${on}::date)
    group by 1, 2 order by 1, 2`);
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return {
    ...{ region, on, until, total: totalOf(rows) },
    byKind: kinds.map((kind) => ({ kind, ...totalOf(rows.filter((row) => row.kind === kind)) })),
    byRegion: under
      .map((each) => ({ region: each, ...totalOf(rows.filter(({ code }) => code === each.code)) }))
      .filter(({ beds }) => beds > 0),
  };
}

function totalOf(rows: readonly CountRow[]): BedCount {
  const sum = (of: (row: CountRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  const count = {
    beds: sum(({ beds }) => beds),
    nights: sum(({ nights }) => nights),
    takenNights: sum(({ takenNights }) => takenNights),
    outOfServiceNights: sum(({ outOfServiceNights }) => outOfServiceNights),
  };
  return { ...count, idleNights: count.nights - count.takenNights - count.outOfServiceNights };
}

/** A bed that nothing takes, and where it stands. */
interface Idle {
  bed: Bed;
  house: CareHouse;
}

/** The beds of a region that nothing takes on any of these nights, by their ids. */
export async function idleBeds(
  ctx: ViewerContext,
  { regionCode, on, until, first, after }: Nights & { first: number; after?: string },
): Promise<Page<Idle>> {
  const { em } = ctx;
  await regionToCount(ctx, regionCode);
  const [last = NIL] = fromCursor(after, KEY.ID) ?? [];
  const rows = await em.execute<{ id: string }[]>(sql`
    select b.id from bed b
    join care_house h on h.id = b.house_id
    join service_point p on p.id = h.service_point_id
    where p.region_code like ${regionCode} || '%' and (b.retired_on is null or b.retired_on >= ${until}::date)
      and b.id > ${last}::uuid and not exists (
        select 1 from bed_use u where u.bed_id = b.id and u.nights && daterange(${on}::date, ${until}::date))
    order by b.id limit ${first + 1}`);
  const beds = await em.find(
    Bed,
    { id: { $in: rows.map(({ id }) => id) } },
    { orderBy: { id: 'asc' }, populate: ['ward', 'house.servicePoint'] },
  );
  const idle = beds.map((bed) => ({ bed, house: bed.house }));
  return pageOf(idle, first, ({ bed }) => [bed.id]);
}

/** The viewer's own region, or one that lies under it. Others and those that do not exist look alike. */
async function regionToCount({ em, viewer, regions }: ViewerContext, code: string): Promise<Region> {
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const region = regions.find(code);
  if (region && mayCount(staff, code)) return region;
  throw new Refusal(UserErrorCode.NOT_FOUND, `您负责的地方没有这个地区。请换一个地区，或者打${HOTLINE}。`, [
    'regionCode',
  ]);
}
