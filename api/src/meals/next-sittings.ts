import { addDays, civilDate } from '@doorstep/shared/civil-date';
import type { ServicePoint } from '../catalog/service-point.entity.ts';
import { executeBound } from '../platform/bound.ts';
import type { Context } from '../platform/context.ts';
import { readerOf } from '../platform/read-rows.ts';
import { readTogether } from '../platform/read-together.ts';
import { calledOff, Sitting } from './sitting.entity.ts';

/** How far ahead a meal is offered. */
export const LOOK_AHEAD_DAYS = 7;

/** The next sitting with a free place at each of these service points, where there is one: one statement for all who ask at once. */
export async function nextSittings(
  { em, now }: Context,
  points: readonly ServicePoint[],
): Promise<(Sitting | undefined)[]> {
  const { entityOf } = readerOf(em, Sitting);
  const found = await rowsOf(em, { pointIds: points.map(({ id }) => id), now: now() });
  return points.map((servicePoint) => {
    const row = found.get(servicePoint.id);
    return row && Object.assign(entityOf(row), { servicePoint });
  });
}

type Row = Readonly<Record<string, unknown>>;

interface Asked {
  pointIds: readonly string[];
  now: Date;
}

/** By the ids of service points. Who ask at once mostly look at the same canteens, of which each is read once. */
const rowsOf = readTogether<Asked, ReadonlyMap<string, Row>>(async (em, asked) => {
  const pointIds = new Set(asked.flatMap(({ pointIds }) => pointIds));
  const { now } = asked.at(-1)!;
  const today = civilDate(now);
  const values = [[...pointIds], now.toISOString(), today, addDays(today, LOOK_AHEAD_DAYS)];
  const rows = await executeBound<Row>(em, textOf(readerOf(em, Sitting).columns('s')), values);
  const found = new Map(rows.map((row) => [row.servicePoint as string, row]));
  return asked.map(() => found);
});

const textOf = (columns: string) => `
  select ${columns} from unnest($1::uuid[]) point (id) cross join lateral (
    select s.* from sitting s
    where s.service_point_id = point.id and s.places_taken < s.capacity and s.booking_closes_at > $2
      and s.served_on between $3 and $4
      and not ${calledOff('s.service_point_id', 's.served_on')}
    order by s.booking_closes_at limit 1) s`;
