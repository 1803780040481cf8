import { readFileSync } from 'node:fs';
import { readKnownOperations } from '../../../api/src/platform/operations.ts';
import { hashOf } from '../../support/known-operations.ts';
import { GraphqlCaller } from '../measure/http.ts';
import { closedLoop } from '../measure/loops.ts';
import { type Contender, takeTurns } from '../measure/rounds.ts';
import { atLeast, tableOf } from '../report/finding.ts';
import { installPeers, type Server, startPeer } from '../servers/start.ts';
import type { Measured, Setting } from './setting.ts';

/** What the app asks for where meals are booked: the canteens near by, each with its next meal. */
const HASH = hashOf('MealPoints');
const TEXT = readKnownOperations().get(HASH)!;

/** The same question in PostGraphile's own words. */
const POSTGRAPHILE = `query ($latitude: Float!, $longitude: Float!, $first: Int!) {
  canteensNear(latitude: $latitude, longitude: $longitude, first: $first) {
    edges { node {
      id: rowId name kind address phone openWeekdays opensTime closesTime isBarrierFree isSample
      nextSitting { id: rowId servedOn meal servedFrom servedUntil capacity placesTaken listPriceFen deliveryFeeFen fulfilments bookingClosesAt
        isSample dishes }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const FIRST = 20;

/** Where who asks stands: of so many places that no answer is the one before. */
const placeOf = (number: number) => ({
  latitude: 36.5 + (number % 997) * 0.0002,
  longitude: 101.7 + (number % 991) * 0.0002,
});

/** How one asks each of them. */
const BODIES = {
  known: (number: number) => ({
    variables: { near: placeOf(number), first: FIRST },
    extensions: { persistedQuery: { version: 1, sha256Hash: HASH } },
  }),
  text: (number: number) => ({ query: TEXT, variables: { near: placeOf(number), first: FIRST } }),
  postgraphile: (number: number) => ({ query: POSTGRAPHILE, variables: { ...placeOf(number), first: FIRST } }),
};

type Asked = keyof typeof BODIES;

const CALLERS = 32;

/** Those that are asked beside us, and how. */
const PEERS: Record<string, Asked> = {
  'raw-sql': 'text',
  mercurius: 'text',
  postgraphile: 'postgraphile',
  yoga: 'text',
  apollo: 'text',
};

/** The canteens near by, each with its next meal, asked for from ever other places: nothing that was kept helps. */
export async function measureCanteens(setting: Setting): Promise<Measured> {
  const { database, pool, api, rounds } = setting;
  installPeers();
  await pool.query(readFileSync(new URL('../peers/canteens.sql', import.meta.url), 'utf8'));
  const peers = await Promise.all(
    Object.entries(PEERS).map(async ([name, asked]) => ({ name, asked, server: await startPeer(name, database) })),
  );
  const expected = await canteensOf(api, 'known', 7);
  for (const { name, asked, server } of peers) expectSame(name, await canteensOf(server, asked, 7), expected);
  const results = await takeTurns(
    [
      askingFor('Doorstep', api, 'known', setting),
      ...peers.map(({ name, asked, server }) => askingFor(name, server, asked, setting)),
    ],
    rounds,
  );
  for (const { server } of peers) await server.stop();
  const compared = (other: string, least: number) =>
    atLeast('canteens near by, with their next meals', results, ['Doorstep', other], least);
  return {
    findings: [
      compared('raw-sql', 0.6),
      compared('mercurius', 1.3),
      compared('postgraphile', 1.9),
      compared('apollo', 2.5),
    ],
    tables: [tableOf('Canteens near by, with their next meals', results)],
  };
}

/** The same from one place, of which the answer is kept, beside a server that says the same thing whatever it is asked. */
export async function measureKeptCanteens(setting: Setting): Promise<Measured> {
  const { database, api, rounds } = setting;
  const caller = new GraphqlCaller(api.url, 1);
  const { length } = await caller.send(JSON.stringify(BODIES.known(0)));
  await caller.close();
  const constant = await startPeer('constant', database, { ANSWER_BYTES: String(length) });
  const results = await takeTurns(
    [askingFor('Doorstep', api, 'known', setting, true), askingFor('constant', constant, 'known', setting, true)],
    rounds,
  );
  await constant.stop();
  return {
    findings: [atLeast('the same, kept', results, ['Doorstep', 'constant'], 0.5)],
    tables: [tableOf('The same from one place', results)],
  };
}

/** Always from the same place where `isRepeated`. */
function askingFor(
  name: string,
  { url, pid }: Server,
  asked: Asked,
  { calls }: Setting,
  isRepeated = false,
): Contender {
  const caller = new GraphqlCaller(url, CALLERS);
  return {
    name,
    pids: [pid],
    round: () =>
      closedLoop(
        async (number) => {
          const answer = await caller.send(JSON.stringify(BODIES[asked](isRepeated ? 0 : number)));
          if (answer.startsWith('{"errors"')) throw new Error(answer.slice(0, 500));
        },
        { callers: CALLERS, calls },
      ),
  };
}

interface Answer {
  data: Record<string, { edges: { node: { id: string; nextSitting: { id: string } | null } }[] }>;
}

/** Which canteens, and which meal of each, a server answers with. */
async function canteensOf({ url }: Server, asked: Asked, number: number): Promise<string> {
  const caller = new GraphqlCaller(url, 1);
  const { data } = JSON.parse(await caller.send(JSON.stringify(BODIES[asked](number)))) as Answer;
  await caller.close();
  const [connection] = Object.values(data);
  return connection!.edges.map(({ node }) => `${node.id} ${node.nextSitting?.id ?? 'none'}`).join('\n');
}

/** Or they are not asked the same. */
function expectSame(name: string, answer: string, expected: string): void {
  if (answer !== expected) throw new Error(`${name} answers otherwise:\n${answer}\nand not\n${expected}`);
}
