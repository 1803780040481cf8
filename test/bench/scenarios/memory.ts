import { randomUUID } from 'node:crypto';
import { hashOf } from '../../support/known-operations.ts';
import { GraphqlCaller } from '../measure/http.ts';
import { type Call, closedLoop } from '../measure/loops.ts';
import { residentMbOf } from '../measure/process.ts';
import { atMost } from '../report/finding.ts';
import { COUNTY, personId, SIZES, tokenOf } from '../world/city.ts';
import { newSittings } from './bookings.ts';
import type { Measured, Setting } from './setting.ts';

const CALLERS = 32;

/** A million with `--calls=100000`. */
const TIMES_CALLS = 10;

/** There are so many in each city. */
const PEOPLE = SIZES[0]!.people;

/** What one process holds once it has served for long, of a day's mixture: lists near by, the catalog, one's own page, quotes, bookings. */
export async function measureMemory({ pool, startApi, calls }: Setting): Promise<Measured> {
  const api = await startApi();
  const count = calls * TIMES_CALLS;
  const bookings = Math.ceil(count / MIXTURE.length);
  const rush = { callers: CALLERS, calls: bookings, sittings: Math.ceil(bookings / PEOPLE) };
  const sittings = await newSittings(pool, rush);
  const caller = new GraphqlCaller(api.url, CALLERS);
  const call: Call = async (number) => {
    const { operation, variables, person } = MIXTURE[number % MIXTURE.length]!(
      Math.floor(number / MIXTURE.length),
      sittings,
    );
    const extensions = { persistedQuery: { version: 1, sha256Hash: HASHES[operation] } };
    const answer = await caller.send(
      JSON.stringify({ variables, extensions }),
      person === undefined ? undefined : tokenOf(person),
    );
    if (answer.startsWith('{"errors"') || (operation === 'BookMeal' && !answer.includes('"userErrors":[]')))
      throw new Error(`${operation}: ${answer.slice(0, 500)}`);
  };
  const early = await heldAfter(call, 0, count / 10, api.pid);
  const late = await heldAfter(call, count / 10, count, api.pid);
  await caller.close();
  await api.stop();
  return {
    findings: [
      atMost(`memory of one process after ${count} calls`, late, 300, 'MB'),
      atMost('that beside a tenth of the calls', late / early, 1.1, '×'),
    ],
    tables: [],
  };
}

async function heldAfter(call: Call, first: number, end: number, pid: number): Promise<number> {
  const { errors, error } = await closedLoop((number) => call(first + number), {
    callers: CALLERS,
    calls: end - first,
  });
  if (errors > 0) throw new Error(`${errors} calls failed.`, { cause: error });
  return residentMbOf([pid]) ?? NaN;
}

const HASHES = Object.fromEntries(
  ['MealPoints', 'ServiceItems', 'Viewer', 'Quote', 'MealBookings', 'BookMeal'].map((name) => [name, hashOf(name)]),
);

interface Asked {
  operation: string;
  variables: object;
  /** Who is signed in. */
  person?: number;
}

/** In turn, with the number of the turn. */
type Ask = (turn: number, sittings: readonly string[]) => Asked;

const listNear = (places: number): Ask => {
  return (turn) => {
    const place = turn % places;
    const near = { latitude: 36.5 + (place % 997) * 0.0002, longitude: 101.7 + (place % 991) * 0.0002 };
    return { operation: 'MealPoints', variables: { near, first: 20 } };
  };
};

const MIXTURE: readonly Ask[] = [
  listNear(900_000),
  listNear(1),
  () => ({ operation: 'ServiceItems', variables: { regionCode: COUNTY, first: 20 } }),
  (turn) => ({ operation: 'Viewer', variables: {}, person: turn % PEOPLE }),
  listNear(900_000),
  (turn, sittings) => ({
    operation: 'Quote',
    variables: {
      sittingId: sittings[Math.floor(turn / PEOPLE)],
      dinerId: personId(turn % PEOPLE),
      fulfilment: 'DINE_IN',
    },
    person: turn % PEOPLE,
  }),
  listNear(20),
  (turn) => ({
    operation: 'MealBookings',
    variables: { dinerId: personId(turn % PEOPLE), period: 'UPCOMING', first: 20 },
    person: turn % PEOPLE,
  }),
  listNear(900_000),
  (turn, sittings) => ({
    operation: 'BookMeal',
    variables: {
      input: {
        sittingId: sittings[Math.floor(turn / PEOPLE)],
        dinerId: personId(turn % PEOPLE),
        fulfilment: 'DINE_IN',
        agreedOwnShareFen: 1350,
        idempotencyKey: randomUUID(),
      },
    },
    person: turn % PEOPLE,
  }),
];
