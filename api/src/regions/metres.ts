import type { Position } from './region.entity.ts';

/** What writes SQL out of a template: MikroORM's `sql`, or Kysely's. */
type SqlTag<Sql> = (parts: TemplateStringsArray, ...values: unknown[]) => Sql;

/** What stands for the table in whose row the other position stands. */
export type Alias = 'p' | 't';

/** A position, or what stands for its degrees in SQL. */
type From<Sql> = Position | { latitude: Sql; longitude: Sql };

/** Whole metres in a straight line from a position to that of a row, by the haversine formula; null where the row has none. */
export function metresFrom<Sql>(sql: SqlTag<Sql>, { latitude, longitude }: From<Sql>, row: Alias): Sql {
  const there = columnsOf(sql, row);
  return sql`round(12742000 * asin(sqrt(power(sin(radians(${there.latitude} - ${latitude}) / 2), 2)
    + cos(radians(${latitude})) * cos(radians(${there.latitude}))
    * power(sin(radians(${there.longitude} - ${longitude}) / 2), 2))))::int`;
}

/** What may lie within reach at all, so that an index on positions serves; everything where the box would pass a pole or the date line. */
export function inTheBox<Sql>(sql: SqlTag<Sql>, { latitude, longitude }: Position, metres: number, row: Alias): Sql {
  const up = metres / METRES_A_DEGREE;
  const aside = up / Math.cos((Math.min(89, Math.abs(latitude) + up) * Math.PI) / 180);
  if (Math.abs(latitude) + up >= 89 || Math.abs(longitude) + aside >= 180) return sql`true`;
  const there = columnsOf(sql, row);
  return sql`${there.latitude} between ${latitude - up} and ${latitude + up}
    and ${there.longitude} between ${longitude - aside} and ${longitude + aside}`;
}

/** A little less than there are, so that the box is a little too large and never too small. */
export const METRES_A_DEGREE = 111_000;

const columnsOf = <Sql>(sql: SqlTag<Sql>, row: Alias) =>
  row === 'p'
    ? { latitude: sql`p.latitude`, longitude: sql`p.longitude` }
    : { latitude: sql`t.latitude`, longitude: sql`t.longitude` };
