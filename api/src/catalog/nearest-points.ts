import type { EntityManager } from '@mikro-orm/postgresql';
import { executeBound } from '../platform/bound.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import { readerOf } from '../platform/read-rows.ts';
import { readTogether } from '../platform/read-together.ts';
import { METRES_A_DEGREE, metresFrom } from '../regions/metres.ts';
import type { Position } from '../regions/region.entity.ts';
import { metresWalkedIn } from './catalog.rules.ts';
import { ServicePoint } from './service-point.entity.ts';
import type { PointSearch } from './service-points.ts';

/** Farther than anything on earth is from anything. */
const FARTHEST_METRES = 21_000_000;

/** So near that all there is can be measured. */
const WALKABLE_METRES = 3_000;

/** The service points nearest to a position, one statement for all who ask at once. */
export async function nearestPoints(
  em: EntityManager,
  { near, withinMetres, withinWalkMinutes, regionCode, kinds, openOn, first, after }: PointSearch & { near: Position },
): Promise<Page<ServicePoint>> {
  const [metres, id] = fromCursor(after, KEY.NUMBER, KEY.ID) ?? [];
  const rows = await rowsNear(em, {
    latitude: rounded(near.latitude),
    longitude: rounded(near.longitude),
    reach: Math.min(
      withinMetres ?? FARTHEST_METRES,
      withinWalkMinutes ? Math.floor(metresWalkedIn(withinWalkMinutes)) : FARTHEST_METRES,
    ),
    ...{ regionCode, kinds, openOn },
    ...{ afterMetres: metres === undefined ? undefined : Number(metres), afterId: id, most: first + 1 },
  });
  const { entityOf } = readerOf(em, ServicePoint);
  const points = rows.map((row) => Object.assign(entityOf(row), { distanceMetres: row.distanceMetres }));
  return pageOf(points, first, (point) => [point.distanceMetres, point.id]);
}

/** To a centimetre: PostgreSQL refuses to square what is all but nothing. */
const rounded = (degrees: number): number => Number(degrees.toFixed(7));

/** As it is sent to PostgreSQL. */
interface Asked extends Position {
  reach: number;
  regionCode?: string | undefined;
  kinds?: readonly string[] | undefined;
  openOn?: string | undefined;
  afterMetres?: number | undefined;
  afterId?: string | undefined;
  most: number;
}

interface Row extends Readonly<Record<string, unknown>> {
  /** Whose it is, by its place among those who asked. */
  asker: number;
  distanceMetres: number;
}

const rowsNear = readTogether<Asked, Row[]>(async (em, asked) => {
  const answers: Row[][] = asked.map(() => []);
  const askers = asked.map((one, asker) => ({ asker, ...one }));
  for (const [conditions, alike] of Map.groupBy(askers, conditionsOf)) {
    const text = textOf(readerOf(em, ServicePoint).columns('p'), conditions);
    const rows = await executeBound<Row>(em, text, [JSON.stringify(alike)]);
    for (const row of rows) answers[row.asker]!.push(row);
  }
  return answers;
});

const sql = (parts: TemplateStringsArray, ...values: unknown[]) => String.raw({ raw: parts }, ...values);
const METRES = metresFrom(sql, { latitude: 'q.latitude', longitude: 'q.longitude' }, 'p');

/** Only what was asked for, so that PostgreSQL knows what to expect: few searches differ in it. */
const conditionsOf = ({ regionCode, kinds, openOn, afterId }: Asked): string =>
  [
    ...(regionCode ? ['starts_with(p.region_code, q."regionCode")'] : []),
    ...(kinds ? ['p.kind = any(q.kinds)'] : []),
    ...(openOn
      ? [
          'p.open_weekdays @> to_jsonb(extract(isodow from q."openOn")::int)',
          'not exists (select 1 from service_point_closure c where c.service_point_id = p.id and c.closed_on = q."openOn")',
        ]
      : []),
    ...(afterId ? [`(${METRES}, p.id) > (q."afterMetres", q."afterId")`] : []),
  ].join(' and ') || 'true';

/**
 * PostgreSQL's index finds the nearest as if a degree were as long in all directions. Metres are not measured to all the others
 * but to those within the reach of the farthest of these: among them the nearest by metres are for certain. One metre more, for
 * they are rounded: of two canteens in one house both are nought metres away.
 *
 * What stands before `offset 0` is worked out once, not wherever it is used.
 */
const textOf = (columns: string, conditions: string) => `
  select q.asker, p.* from json_to_recordset($1) q (asker int, latitude float8, longitude float8, reach int, "regionCode" text, kinds text[],
      "openOn" date, "afterMetres" int, "afterId" uuid, most int)
    cross join lateral (
      select case when q.reach <= ${WALKABLE_METRES} then q.reach else (
        select case when count(*) < q.most then q.reach else least(q.reach, max(metres) + 1) end
        from (select ${METRES} as metres from service_point p where ${conditions}
          order by point(p.longitude, p.latitude) <-> point(q.longitude, q.latitude) limit q.most) roughly) end as reach
      offset 0) near
    cross join lateral (
      select up, up / cos(radians(least(89, abs(q.latitude) + up))) as aside
      from (select near.reach::float8 / ${METRES_A_DEGREE} as up) upward
      offset 0) wide
    cross join lateral (
      -- Past a pole or the date line a box has no sides.
      select up, case when abs(q.latitude) + up >= 89 or abs(q.longitude) + aside >= 180 then 360 else aside end as aside
      offset 0) box
    cross join lateral (
      select ${columns}, p.metres as "distanceMetres" from (
        select p.*, ${METRES} as metres from service_point p
        where p.latitude between q.latitude - box.up and q.latitude + box.up
          and p.longitude between q.longitude - box.aside and q.longitude + box.aside and ${conditions}
        offset 0) p
      where p.metres <= near.reach order by p.metres, p.id limit q.most) p
  order by q.asker, p."distanceMetres", p.id`;
