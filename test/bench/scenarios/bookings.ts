import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { hashOf } from '../../support/known-operations.ts';
import { GraphqlCaller } from '../measure/http.ts';
import { closedLoop, openLoop, type Call, type Measured } from '../measure/loops.ts';
import type { Contender } from '../measure/rounds.ts';
import type { Server } from '../servers/start.ts';
import { openTomorrow, personId, tokenOf } from '../world/city.ts';

/** How many book at once, and over how many sittings. */
export interface Rush {
  callers: number;
  calls: number;
  sittings: number;
}

/** Which sittings are next: each round has new ones. */
let used = 0;

async function newSittings(pool: pg.Pool, { sittings, calls }: Rush): Promise<string[]> {
  const first = used;
  used += sittings;
  return openTomorrow(pool, first, sittings, Math.ceil(calls / sittings));
}

const BOOK_MEAL = hashOf('BookMeal');

/** Every call books for another elder, who asks by himself, on a phone of his own. */
function bodiesFor(sittings: readonly string[], calls: number): { body: string; token: string }[] {
  return Array.from({ length: calls }, (_, i) => {
    const input = {
      sittingId: sittings[i % sittings.length],
      dinerId: personId(i),
      fulfilment: 'DINE_IN',
      agreedOwnShareFen: 1350,
      idempotencyKey: randomUUID(),
    };
    const extensions = { persistedQuery: { version: 1, sha256Hash: BOOK_MEAL } };
    return { body: JSON.stringify({ variables: { input }, extensions }), token: tokenOf(i) };
  });
}

/** `bookMeal` as the app sends it, through the whole API: one server or several, in turn. */
export function throughTheApi(name: string, servers: readonly Server[], pool: pg.Pool, rush: Rush): Contender {
  const callers = servers.map(({ url }) => new GraphqlCaller(url, Math.ceil(rush.callers / servers.length)));
  return {
    name,
    pids: servers.map(({ pid }) => pid),
    round: async () => closedLoop(await bookings(callers, pool, rush), rush),
  };
}

/** The same at a fixed rate, to see how long people wait. */
export async function waitAtRate(
  servers: readonly Server[],
  pool: pg.Pool,
  rush: Rush,
  perSecond: number,
): Promise<Measured> {
  const callers = servers.map(({ url }) => new GraphqlCaller(url, rush.callers));
  return openLoop(await bookings(callers, pool, rush), { perSecond, calls: rush.calls });
}

async function bookings(callers: readonly GraphqlCaller[], pool: pg.Pool, rush: Rush): Promise<Call> {
  const bodies = bodiesFor(await newSittings(pool, rush), rush.calls);
  return async (i) => {
    const { body, token } = bodies[i]!;
    const answer = await callers[i % callers.length]!.send(body, token);
    if (!answer.includes('"userErrors":[]')) throw new Error(`Not booked: ${answer.slice(0, 500)}`);
  };
}

/** What a program could do that has nothing but a database: one statement for each booking, no API, no rules, no log. */
export function rawStatements(name: string, raw: pg.Pool, pool: pg.Pool, rush: Rush): Contender {
  return {
    name,
    pids: [],
    async round() {
      const sittings = await newSittings(pool, rush);
      return closedLoop(async (i) => {
        const values = [sittings[i % sittings.length], personId(i), randomUUID(), randomUUID()];
        const { rowCount } = await raw.query({ name: 'book', text: BOOK, values });
        if (rowCount !== 1) throw new Error('Not booked.');
      }, rush);
    },
  };
}

const BOOK = `
  with taken as (
    update sitting set places_taken = places_taken + 1
    where id = $1 and places_taken < capacity and booking_closes_at > now()
      and not exists (select 1 from meal_booking where actor_id = $2 and idempotency_key = $3)
      and not exists (select 1 from meal_booking where sitting_id = $1 and diner_id = $2 and status <> 'CANCELLED')
    returning id, list_price_fen, places_taken
  )
  insert into meal_booking (id, sitting_id, diner_id, booked_by, actor_id, idempotency_key, fulfilment, list_price_fen, delivery_fee_fen,
    own_share_fen, collection_code, booked_at)
  select $4, id, $2, jsonb_build_object('ground', 'SELF', 'personId', $2), $2, $3, 'DINE_IN', list_price_fen, 0, list_price_fen,
    lpad((places_taken - 1)::text, 6, '0'), now() from taken`;

/** How many bookings are too many, or are not counted: none, or what was measured was no booking. */
export async function wrongPlaces(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ wrong: number }>(`
    select count(*)::int as wrong from sitting left join
      (select sitting_id, count(*) as live from meal_booking where status <> 'CANCELLED' group by 1) had on had.sitting_id = sitting.id
    where places_taken <> coalesce(live, 0) or places_taken > capacity`);
  return rows[0]!.wrong;
}
