import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { hashOf } from '../../support/known-operations.ts';
import { GraphqlCaller } from '../measure/http.ts';
import { closedLoop, openLoop, type Call } from '../measure/loops.ts';
import { hasPgbench, pgbench } from '../measure/pgbench.ts';
import { type Contender, takeTurns } from '../measure/rounds.ts';
import { atLeast, atMost, tableOf } from '../report/finding.ts';
import type { Server } from '../servers/start.ts';
import { openNextDay, personId, tokenOf } from '../world/city.ts';
import { type Database, poolOf } from '../world/database.ts';
import { allOfIt, modelIn, placeAlone, placeByNumber, type RawBooking } from './raw-bookings.ts';
import type { Measured, Setting } from './setting.ts';

const CALLERS = 64;

/** Small pools are faster where all want the same row. */
const RAW_CONNECTIONS = 16;

/** The same sitting wanted by all, and a thousand sittings, beside one statement for each booking and nothing else. */
export async function measureBookings(setting: Setting): Promise<Measured> {
  const { database, pool, api, rounds } = setting;
  const calls = callsIn(setting);
  const raw = poolOf(database, RAW_CONNECTIONS);
  const model = await oneBooking(api, pool);
  const beside = (sittings: number) => {
    const rush = { callers: CALLERS, calls, sittings };
    return takeTurns(
      [
        throughTheApi('Doorstep', [api], pool, rush),
        rawStatements('the place alone', placeAlone(raw), pool, rush),
        rawStatements('all of it', allOfIt(raw, model), pool, rush),
        ...(hasPgbench() ? [byPgbench('the place alone, by pgbench', database, pool, rush)] : []),
      ],
      rounds,
    );
  };
  const hot = await beside(1);
  const spread = await beside(Math.min(1_000, calls));
  await raw.end();
  const { perSecond } = tableOf('', hot).lines[0]!;
  const waiting = await waitAtRate([api], pool, { callers: 200, calls, sittings: 1 }, perSecond / 2);
  await expectRightPlaces(pool);
  return {
    findings: [
      atLeast('one sitting that all want, through the whole API', hot, ['Doorstep', 'the place alone'], 1),
      atLeast('the same, beside one statement that leaves the same behind', hot, ['Doorstep', 'all of it'], 1),
      atMost('its p99 at half of that rate, 200 connections', waiting.p99Ms, 100, 'ms'),
      atLeast('a thousand sittings', spread, ['Doorstep', 'the place alone'], 0.4),
      atLeast('the same, beside one statement that leaves the same behind', spread, ['Doorstep', 'all of it'], 0.4),
    ],
    tables: [tableOf('One sitting that all want', hot), tableOf('A thousand sittings', spread)],
  };
}

/** Two processes of the API on one database, beside one. */
export async function measureTwoProcesses(setting: Setting): Promise<Measured> {
  const { pool, api, startApi, rounds } = setting;
  const calls = callsIn(setting);
  const other = await startApi();
  const rush = { callers: CALLERS, calls, sittings: Math.min(1_000, calls) };
  const results = await takeTurns(
    [throughTheApi('two processes', [api, other], pool, rush), throughTheApi('one process', [api], pool, rush)],
    rounds,
  );
  await other.stop();
  await expectRightPlaces(pool);
  return {
    findings: [atLeast('two processes of the API', results, ['two processes', 'one process'], 1.2)],
    tables: [tableOf('Bookings by two processes, and by one', results)],
  };
}

const POOL_SIZES = ['4', '8', '16', '32'];

/** Processes with more connections and with fewer, to choose how many by. */
export async function measurePools(setting: Setting): Promise<Measured> {
  const { pool, startApi, rounds } = setting;
  const calls = callsIn(setting);
  const servers = await Promise.all(
    POOL_SIZES.map(async (size) => ({ size, api: await startApi({ settings: { DATABASE_POOL_SIZE: size } }) })),
  );
  const rush = { callers: CALLERS, calls, sittings: Math.min(1_000, calls) };
  const results = await takeTurns(
    servers.map(({ size, api }) => throughTheApi(`${size} connections`, [api], pool, rush)),
    rounds,
  );
  for (const { api } of servers) await api.stop();
  await expectRightPlaces(pool);
  return { findings: [], tables: [tableOf('Bookings by processes with so many connections', results)] };
}

/** Nobody has one meal twice. */
const callsIn = ({ calls, size }: Setting): number => Math.min(calls, size.people);

/** How many book at once, and over how many sittings. */
interface Rush {
  callers: number;
  calls: number;
  sittings: number;
}

/** Which sittings are next: each round has new ones. */
let used = 0;

/** Sittings of another day, with room for so many calls. */
export async function newSittings(pool: pg.Pool, { sittings, calls }: Rush): Promise<string[]> {
  const first = used;
  used += sittings;
  return openNextDay(pool, first, sittings, Math.ceil(calls / sittings));
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
function throughTheApi(name: string, servers: readonly Server[], pool: pg.Pool, rush: Rush): Contender {
  const callers = servers.map(({ url }) => new GraphqlCaller(url, Math.ceil(rush.callers / servers.length)));
  return {
    name,
    pids: servers.map(({ pid }) => pid),
    round: async () => closedLoop(await bookings(callers, pool, rush), rush),
  };
}

/** The same at a fixed rate, to see how long people wait. */
async function waitAtRate(servers: readonly Server[], pool: pg.Pool, rush: Rush, perSecond: number) {
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

/** What one booking through the API leaves behind, for others to be like it. */
async function oneBooking({ url }: Server, pool: pg.Pool): Promise<string> {
  const caller = new GraphqlCaller(url, 1);
  const book = await bookings([caller], pool, { callers: 1, calls: 1, sittings: 1 });
  await book(0);
  await caller.close();
  return modelIn(pool);
}

/** One statement for each booking and nothing else, as {@link RawBooking} says. */
function rawStatements(name: string, book: RawBooking, pool: pg.Pool, rush: Rush): Contender {
  return {
    name,
    pids: [],
    async round() {
      const sittings = await newSittings(pool, rush);
      return closedLoop((i) => book(sittings[i % sittings.length]!, i), rush);
    },
  };
}

/** The least of these statements, sent by a program in C. */
function byPgbench(name: string, database: Database, pool: pg.Pool, rush: Rush): Contender {
  return {
    name,
    pids: [],
    async round() {
      const sittings = await newSittings(pool, rush);
      const measured = await pgbench(database, placeByNumber(sittings), rush);
      const { rowCount } = await pool.query('select from meal_booking where sitting_id = any($1)', [sittings]);
      return { ...measured, errors: measured.calls - rowCount! };
    },
  };
}

/** No sitting is sold twice, and each counts what stands in it; or what was measured were no bookings. */
async function expectRightPlaces(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ wrong: number }>(`
    select count(*)::int as wrong from sitting left join
      (select sitting_id, count(*) as live from meal_booking where status <> 'CANCELLED' group by 1) had on had.sitting_id = sitting.id
    where places_taken <> coalesce(live, 0) or places_taken > capacity`);
  if (rows[0]!.wrong > 0) throw new Error(`${rows[0]!.wrong} sittings do not count their bookings right.`);
}
