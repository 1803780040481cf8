import { sql } from '@mikro-orm/core';
import type { Position } from './region.entity.ts';

/** The columns in which a position stands. */
const COLUMNS = {
  p: { latitude: sql`p.latitude`, longitude: sql`p.longitude` },
  t: { latitude: sql`t.latitude`, longitude: sql`t.longitude` },
};

/** Whole metres in a straight line from a position to that of a row, in SQL, by the haversine formula; null where one of them is not known. */
export function metresFrom(from: Position | undefined, row: keyof typeof COLUMNS) {
  if (!from) return sql`null::int`;
  const { latitude, longitude } = COLUMNS[row];
  return sql`round(12742000 * asin(sqrt(power(sin(radians(${latitude} - ${from.latitude}) / 2), 2)
    + cos(radians(${from.latitude})) * cos(radians(${latitude})) * power(sin(radians(${longitude} - ${from.longitude}) / 2), 2))))::int`;
}
