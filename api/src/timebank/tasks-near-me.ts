import { sql } from 'kysely';
import { addDays, instantOf, type CivilDate } from '@doorstep/shared/civil-date';
import { bookOf } from '../credits/credits.ts';
import { executeTemplate } from '../platform/bound.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { inTheBox, metresFrom } from '../regions/metres.ts';
import type { Position } from '../regions/region.entity.ts';
import { kindTitle, rulesHere } from './rules-here.ts';
import { type SpokenLanguage } from './timebank.ts';
import { hoursWorth } from './timebank.rules.ts';
import type { OpenTask } from './timebank.types.ts';
import { Volunteer } from './volunteer.entity.ts';

export interface NearMe {
  near?: Position | undefined;
  kind?: string | undefined;
  on?: CivilDate | undefined;
  first: number;
  after?: string | undefined;
}

/** Where it is not known how far it is: after all others. */
const FAR = 999_999_999;

interface Row {
  id: string;
  kind: string;
  percent: number;
  training: string | null;
  startsAt: string;
  endsAt: string;
  plannedMinutes: number;
  placesLeft: number;
  language: SpokenLanguage | null;
  regionCode: string;
  centre: string | null;
  rank: number;
  distance: number;
}

/**
 * Open tasks that a volunteer can take: whom he served before first, then the nearest. What lies over his own claims, is
 * his own, is in a language that he does not speak, or is farther than he goes, is left out. One statement.
 */
export async function tasksNearMe(ctx: ViewerContext, query: NearMe): Promise<Page<OpenTask>> {
  const { em, viewer } = ctx;
  const volunteer = await em.findOne(Volunteer, { person: viewer.personId! }, { populate: ['person'] });
  if (!volunteer?.person.residenceRegion || volunteer.suspendedAt) return pageOf<OpenTask>([], query.first, () => []);
  const rows = await executeTemplate<Row>(em, statementOf(ctx, volunteer, query));
  const page = pageOf(rows, query.first, ({ rank, distance, startsAt, id }) => [rank, distance, startsAt, id]);
  const edges = page.edges.map(({ node, cursor }) => ({ cursor, node: openTask(ctx, volunteer, node) }));
  return { ...page, edges };
}

function statementOf(ctx: ViewerContext, volunteer: Volunteer, { near, kind, on, first, after }: NearMe) {
  const { regions, now } = ctx;
  const { person, languages, kinds, radiusMetres } = volunteer;
  const home = regions.find(person.residenceRegion!);
  const from = near ?? (home?.latitude == null ? undefined : { latitude: home.latitude, longitude: home.longitude! });
  const [rank, distance, startsAt, id] = fromCursor(after, KEY.NUMBER, KEY.NUMBER, KEY.TEXT, KEY.ID) ?? [];
  const [day, dayAfter] = on ? [instantOf(on, '00:00'), instantOf(addDays(on, 1), '00:00')] : [null, null];
  // His own claims are read once, not for each task that is open: before "offset 0" by the index on volunteers, or PostgreSQL would take
  // the one that keeps them apart in time, and look through a part of it that grows with the city. And what is told of a task, of those on the page alone.
  return sql`
    with mine as materialized (
      select c.task_id, c.starts_at, c.ends_at, c.status from (select * from task_claim where volunteer_id = ${person.id} offset 0) c
      where c.status in ('CLAIMED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'SETTLED', 'DISPUTED')
    ), served as materialized (
      select distinct o.person_id from mine join time_task o on o.id = mine.task_id where mine.status = 'SETTLED'
    )
    select t.id, t.kind, t.percent, t.training, t.starts_at::text as "startsAt", t.ends_at::text as "endsAt", t.planned_minutes as "plannedMinutes",
      t.language, t.region_code as "regionCode", p.name as centre, page.rank, page.distance,
      t.places - (select count(*) from task_claim c where c.task_id = t.id and c.status in ('CLAIMED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'SETTLED', 'DISPUTED'))::int as "placesLeft"
    from (
      select * from (
        select t.id, t.starts_at, t.region_code,
          case when t.person_id in (select person_id from served) then 0 else 1 end as rank,
          coalesce(${from ? metresFrom(sql, from, 't') : sql`null::int`}, ${FAR}) as distance
        from time_task t
        where t.status = 'OPEN' and t.starts_at > ${now()}
          and (${from ? inTheBox(sql, from, radiusMetres, 't') : sql`true`} or t.latitude is null)
          and t.person_id is distinct from ${person.id}::uuid
          and (t.language is null or t.language = any(string_to_array(${languages.join()}, ',')))
          and (${kinds.length === 0} or t.kind = any(string_to_array(${kinds.join()}, ',')))
          and (${kind ?? null}::text is null or t.kind = ${kind ?? null}::text)
          and (${day}::timestamptz is null or t.starts_at >= ${day}::timestamptz and t.starts_at < ${dayAfter}::timestamptz)
          and not exists (select 1 from mine where mine.starts_at < t.ends_at and mine.ends_at > t.starts_at)
      ) found
      where (distance <= ${radiusMetres} or distance = ${FAR} and region_code like ${`${bookOf(person.residenceRegion!)}%`})
        and (${id ?? null}::uuid is null or (rank, distance, starts_at, id) > (${rank ?? '0'}::int, ${distance ?? '0'}::int, ${startsAt ?? null}::timestamptz, ${id ?? null}::uuid))
      order by rank, distance, starts_at, id limit ${first + 1}
    ) page
      join time_task t on t.id = page.id left join service_point p on p.id = t.service_point_id
    order by page.rank, page.distance, page.starts_at, page.id`;
}

function openTask(ctx: ViewerContext, volunteer: Volunteer, row: Row): OpenTask {
  const { id, kind, plannedMinutes, placesLeft, percent, training, regionCode, centre, rank, distance } = row;
  const missing = training && !volunteer.hasTraining(training) ? training : undefined;
  return {
    ...{ id, kind, plannedMinutes, placesLeft, kindTitle: kindTitle(ctx, regionCode, kind) },
    ...{ startsAt: new Date(row.startsAt), endsAt: new Date(row.endsAt), language: row.language ?? undefined },
    earnsMinutes: hoursWorth(plannedMinutes, percent),
    place: centre ?? ctx.regions.find(regionCode)?.name ?? '',
    distanceMetres: distance === FAR ? undefined : distance,
    trainingMissing:
      missing && (rulesHere(ctx, regionCode).trainings.find(({ code }) => code === missing)?.title ?? missing),
    isForKnownPerson: rank === 0,
  };
}
