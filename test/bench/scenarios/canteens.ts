import { readKnownOperations } from '../../../api/src/platform/operations.ts';
import { hashOf } from '../../support/known-operations.ts';
import { GraphqlCaller } from '../measure/http.ts';
import { closedLoop } from '../measure/loops.ts';
import type { Contender } from '../measure/rounds.ts';
import type { Server } from '../servers/start.ts';

/** How many ask at once, and how often. */
export interface Crowd {
  callers: number;
  calls: number;
}

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

export type Asked = keyof typeof BODIES;

/** `MealPoints` from many places; always from the same one where `isRepeated`. */
export function askingFor(
  name: string,
  { url, pid }: Server,
  asked: Asked,
  crowd: Crowd,
  isRepeated = false,
): Contender {
  const caller = new GraphqlCaller(url, crowd.callers);
  return {
    name,
    pids: [pid],
    round: () =>
      closedLoop(async (number) => {
        const answer = await caller.send(JSON.stringify(BODIES[asked](isRepeated ? 0 : number)));
        if (answer.startsWith('{"errors"')) throw new Error(answer.slice(0, 500));
      }, crowd),
  };
}

interface Answer {
  data: Record<string, { edges: { node: { id: string; nextSitting: { id: string } | null } }[] }>;
}

/** Which canteens, and which meal of each, a server answers with: the same for all, or they are not asked the same. */
export async function canteensOf({ url }: Server, asked: Asked, number: number): Promise<string[]> {
  const caller = new GraphqlCaller(url, 1);
  const { data } = JSON.parse(await caller.send(JSON.stringify(BODIES[asked](number)))) as Answer;
  await caller.close();
  const [connection] = Object.values(data);
  return connection!.edges.map(({ node }) => `${node.id} ${node.nextSitting?.id ?? 'none'}`);
}
