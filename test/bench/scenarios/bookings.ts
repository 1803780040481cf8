import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { hashOf } from '../../support/known-operations.ts';
import { GraphqlCaller } from '../measure/http.ts';
import { closedLoop, openLoop, type Call } from '../measure/loops.ts';
import { hasPgbench, pgbench } from '../measure/pgbench.ts';
import { type Contender, takeTurns } from '../measure/rounds.ts';
import { atLeast, atMost, tableOf } from '../report/finding.ts';
import type { Server } from '../servers/start.ts';
import { KINDS_OF_PEOPLE, openNextDay, personId, tokenOf } from '../world/city.ts';
import { type Database, poolOf } from '../world/database.ts';
import { allOfIt, leftBehind, placeAlone, placeByNumber, type RawBooking } from './raw-bookings.ts';
import type { Measured, Setting } from './setting.ts';

const CALLERS = 64;

/** Small pools are faster where all want the same row. */
const RAW_CONNECTIONS = 16;

/** The same sitting wanted by all, and a thousand sittings, beside one statement for each booking: for the place alone, and for all that a booking is. */
export async function measureBookings(setting: Setting): Promise<Measured> {
  const { database, pool, api, rounds } = setting;
  const calls = callsIn(setting);
  const raw = poolOf(database, RAW_CONNECTIONS);
  const models = await bookModels(api, raw, pool);
  const beside = (sittings: number) => {
    const rush = { callers: CALLERS, calls, sittings };
    return takeTurns(
      [
        throughTheApi('Doorstep', [api], pool, rush),
        rawStatements('the place alone', placeAlone(raw), pool, rush),
        rawStatements('all of it', allOfIt(raw, models), pool, rush),
        ...(hasPgbench() ? [byPgbench('pgbench, the place alone', database, pool, rush)] : []),
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
      atMost('p99 through the whole API at half of its rate, 200 connections', waiting.p99Ms, 100, 'ms'),
      atLeast('a thousand sittings', spread, ['Doorstep', 'the place alone'], 0.4),
      atLeast('the same, beside one statement that leaves the same behind', spread, ['Doorstep', 'all of it'], 1),
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
  return sending(callers, bodiesFor(await newSittings(pool, rush), rush.calls));
}

/** Sends each of these, once, by one server after the other. */
function sending(callers: readonly GraphqlCaller[], bodies: ReturnType<typeof bodiesFor>): Call {
  return async (i) => {
    const { body, token } = bodies[i]!;
    const answer = await callers[i % callers.length]!.send(body, token);
    if (!answer.includes('"userErrors":[]')) throw new Error(`Not booked: ${answer.slice(0, 500)}`);
  };
}

/** Bookings through the API for one of each kind of people, for a raw statement to leave as much behind: it is made sure that it does. */
async function bookModels({ url }: Server, raw: pg.Pool, pool: pg.Pool): Promise<string[]> {
  const people = Array.from({ length: KINDS_OF_PEOPLE }, (_, number) => number);
  const [ours = '', theirs = ''] = await newSittings(pool, { callers: 1, calls: 2 * KINDS_OF_PEOPLE, sittings: 2 });
  const caller = new GraphqlCaller(url, 1);
  const book = sending([caller], bodiesFor([ours], KINDS_OF_PEOPLE));
  for (const number of people) await book(number);
  await caller.close();
  const { rows } = await pool.query<{ id: string }>(
    'select id from meal_booking where sitting_id = $1 order by diner_id',
    [ours],
  );
  const models = rows.map(({ id }) => id);
  const bookAlike = allOfIt(raw, models);
  for (const number of people) await bookAlike(theirs, number);
  assert.deepEqual(await leftBehind(pool, theirs), await leftBehind(pool, ours));
  return models;
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

/** Whether it is Node that holds the raw statement back: the same from a program in C. */
function byPgbench(name: string, database: Database, pool: pg.Pool, rush: Rush): Contender {
  return {
    name,
    pids: [],
    async round() {
      const sittings = await newSittings(pool, rush);
      const measured = await pgbench(database, placeByNumber(sittings), {
        callers: RAW_CONNECTIONS,
        calls: rush.calls,
      });
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
