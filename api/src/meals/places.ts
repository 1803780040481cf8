import type { EntityManager } from '@mikro-orm/postgresql';
import { ServicePoint } from '../catalog/service-point.entity.ts';
import { executeBound } from '../platform/bound.ts';
import { readerOf } from '../platform/read-rows.ts';
import { MealBooking } from './meal-booking.entity.ts';
import { calledOff, Sitting } from './sitting.entity.ts';
import type { WantedPlace } from './take-place.ts';

/** What stands at the sittings of places that are wanted. */
export interface Places {
  sittingOf(wanted: WantedPlace): Sitting | undefined;
  /** What the same key of the same actor booked. */
  earlierOf(wanted: WantedPlace): MealBooking | undefined;
  /** Whether the diner eats there already. */
  hasSeat(wanted: WantedPlace): boolean;
}

/** Locks the sittings of these places, so that every check sees the bookings before it, and reads what stands there. */
export async function readPlaces(em: EntityManager, wanted: readonly WantedPlace[]): Promise<Places> {
  await em.flush(); // What stands there is asked in SQL.
  const sittings = await lockedSittings(
    em,
    wanted.map(({ sittingId }) => sittingId),
  );
  const rows = await executeBound<{ earlier: string | null; seat: string | null }>(em, STANDING, [
    wanted.map(({ actorId }) => actorId),
    wanted.map(({ idempotencyKey }) => idempotencyKey),
    wanted.map(({ sittingId }) => sittingId),
    wanted.map(({ diner }) => diner.id),
  ]);
  const earlier = await earlierBookings(
    em,
    rows.flatMap(({ earlier }) => earlier ?? []),
  );
  const taken = new Set(rows.map(({ seat }) => seat));
  return {
    sittingOf: ({ sittingId }) => sittings.get(sittingId),
    earlierOf: (one) => earlier.get(keyOf(one)),
    hasSeat: ({ sittingId, diner }) => taken.has(`${sittingId} ${diner.id}`),
  };
}

/** In the order of their ids, with their service points; by their ids. MikroORM does not watch them. */
async function lockedSittings(em: EntityManager, ids: readonly string[]): Promise<Map<string, Sitting>> {
  const [sittings, points] = [readerOf(em, Sitting), readerOf(em, ServicePoint)];
  const rows = await executeBound<Record<string, unknown>>(
    em,
    `select ${sittings.columns('s')}, ${calledOff('s.service_point_id', 's.served_on')} as "isCalledOff", ${points.columns('p', 'point.')}
    from sitting s join service_point p on p.id = s.service_point_id
    where s.id = any($1::uuid[]) order by s.id for no key update of s`,
    [[...new Set(ids)]],
  );
  const sittingOf = (row: Record<string, unknown>): Sitting =>
    Object.assign(sittings.entityOf(row), {
      isCalledOff: row.isCalledOff,
      servicePoint: points.entityOf(row, 'point.'),
    });
  return new Map(rows.map((row) => [row.id as string, sittingOf(row)]));
}

/** What the same keys booked, and which of the places are had already. */
const STANDING = `
  select b.id as earlier, null as seat from unnest($1::uuid[], $2::uuid[]) wanted (actor_id, idempotency_key)
    join meal_booking b using (actor_id, idempotency_key)
  union all
  select null, concat_ws(' ', b.sitting_id, b.diner_id) from unnest($3::uuid[], $4::uuid[]) wanted (sitting_id, diner_id)
    join meal_booking b using (sitting_id, diner_id) where b.status <> 'CANCELLED'`;

const keyOf = ({ actorId, idempotencyKey }: Pick<WantedPlace, 'actorId' | 'idempotencyKey'>): string =>
  `${actorId} ${idempotencyKey.toLowerCase()}`;

async function earlierBookings(em: EntityManager, ids: readonly string[]): Promise<Map<string, MealBooking>> {
  if (ids.length === 0) return new Map();
  const bookings = await em.find(
    MealBooking,
    { id: { $in: [...ids] } },
    { populate: ['sitting.servicePoint', 'diner', 'subsidies'] },
  );
  return new Map(bookings.map((booking) => [keyOf(booking), booking]));
}
