import type { EntityManager } from '@mikro-orm/postgresql';
import { executeBound } from '../platform/bound.ts';
import { lockSittings } from './cancel-upcoming.ts';
import { MealBooking } from './meal-booking.entity.ts';
import type { Sitting } from './sitting.entity.ts';
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
  const locked = await lockSittings(
    { em },
    wanted.map(({ sittingId }) => sittingId),
  );
  await em.populate(locked, ['servicePoint']);
  const sittings = new Map(locked.map((sitting) => [sitting.id, sitting]));
  const earlier = await earlierBookings(em, wanted);
  const seats = await executeBound<{ seat: string }>(em, SEATS, [
    wanted.map(({ sittingId }) => sittingId),
    wanted.map(({ diner }) => diner.id),
  ]);
  const taken = new Set(seats.map(({ seat }) => seat));
  return {
    sittingOf: ({ sittingId }) => sittings.get(sittingId),
    earlierOf: (one) => earlier.get(keyOf(one)),
    hasSeat: ({ sittingId, diner }) => taken.has(`${sittingId} ${diner.id}`),
  };
}

const SEATS = `
  select concat_ws(' ', b.sitting_id, b.diner_id) as seat
  from unnest($1::uuid[], $2::uuid[]) wanted (sitting_id, diner_id)
    join meal_booking b using (sitting_id, diner_id) where b.status <> 'CANCELLED'`;

const keyOf = ({ actorId, idempotencyKey }: Pick<WantedPlace, 'actorId' | 'idempotencyKey'>): string =>
  `${actorId} ${idempotencyKey.toLowerCase()}`;

async function earlierBookings(em: EntityManager, wanted: readonly WantedPlace[]): Promise<Map<string, MealBooking>> {
  const rows = await executeBound<{ id: string }>(em, EARLIER, [
    wanted.map(({ actorId }) => actorId),
    wanted.map(({ idempotencyKey }) => idempotencyKey),
  ]);
  if (rows.length === 0) return new Map();
  const bookings = await em.find(
    MealBooking,
    { id: { $in: rows.map(({ id }) => id) } },
    { populate: ['sitting.servicePoint', 'diner', 'subsidies'] },
  );
  return new Map(bookings.map((booking) => [keyOf(booking), booking]));
}

const EARLIER = `
  select b.id from unnest($1::uuid[], $2::uuid[]) wanted (actor_id, idempotency_key)
    join meal_booking b using (actor_id, idempotency_key)`;
