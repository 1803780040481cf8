import { sql, type RawBuilder } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { executeTemplate } from '../platform/bound.ts';
import type { Context } from '../platform/context.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import { readerOf } from '../platform/read-rows.ts';
import { metresFrom } from '../regions/metres.ts';
import type { Position } from '../regions/region.entity.ts';
import { nearestPoints } from './nearest-points.ts';
import { ServicePoint, type ServicePointKind } from './service-point.entity.ts';

/** Which service points to list, near a position or by name. */
export interface PointSearch {
  near?: Position;
  withinMetres?: number;
  withinWalkMinutes?: number;
  regionCode?: string;
  kinds?: ServicePointKind[];
  openOn?: CivilDate;
  first: number;
  after?: string;
}

/** Service points by distance when a position is given, else by name. */
export function servicePoints({ em }: Context, query: PointSearch): Promise<Page<ServicePoint>> {
  return query.near ? nearestPoints(em, { ...query, near: query.near }) : byName(em, query);
}

async function byName(em: EntityManager, query: PointSearch): Promise<Page<ServicePoint>> {
  const { first } = query;
  const [name, id] = fromCursor(query.after, KEY.TEXT, KEY.ID) ?? [];
  const rows = await read(em, {
    where: [...chosenBy(query), ...(id ? [sql`(p.name, p.id) > (${name}, ${id})`] : [])],
    order: sql`p.name, p.id`,
    limit: first + 1,
  });
  return pageOf(rows, first, (point) => [point.name, point.id]);
}

/** One service point, with its distance when a position is given. */
export async function servicePoint({ em }: Context, id: string, near?: Position): Promise<ServicePoint | undefined> {
  const [point] = await read(em, {
    ...(near && { metres: metresFrom(sql, near, 'p') }),
    where: [sql`p.id = ${id}`],
    order: sql`p.id`,
    limit: 1,
  });
  return point;
}

type Condition = RawBuilder<unknown>;

function chosenBy({ regionCode, kinds, openOn }: PointSearch): Condition[] {
  return [
    ...(regionCode ? [sql`starts_with(p.region_code, ${regionCode})`] : []),
    ...(kinds ? [sql`p.kind = any(${kinds})`] : []),
    ...(openOn
      ? [
          sql`p.open_weekdays @> to_jsonb(extract(isodow from ${openOn}::date)::int)`,
          sql`not exists (select 1 from service_point_closure c where c.service_point_id = p.id and c.closed_on = ${openOn})`,
        ]
      : []),
  ];
}

interface Reading {
  metres?: RawBuilder<unknown>;
  where: Condition[];
  order: RawBuilder<unknown>;
  limit: number;
}

/** One statement, whatever the number of rows. */
async function read(em: EntityManager, { metres, where, order, limit }: Reading): Promise<ServicePoint[]> {
  const points = readerOf(em, ServicePoint);
  const rows = await executeTemplate<Record<string, unknown>>(
    em,
    sql`
    select ${sql.raw(points.columns('p'))}, ${metres ?? sql`null::int`} as "distanceMetres" from service_point p
    where ${where.length > 0 ? sql.join(where, sql` and `) : sql`true`}
    order by ${order} limit ${limit}`,
  );
  return rows.map((row) => Object.assign(points.entityOf(row), { distanceMetres: row.distanceMetres ?? undefined }));
}
