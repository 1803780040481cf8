import { setTimeout as pause } from 'node:timers/promises';
import { hashOf } from '../../support/known-operations.ts';
import { GraphqlCaller } from '../measure/http.ts';
import { closedLoop } from '../measure/loops.ts';
import { type Contender, median, type Rounds, takeTurns } from '../measure/rounds.ts';
import { atMost, type Table, tableOf } from '../report/finding.ts';
import type { Server } from '../servers/start.ts';
import { buildCity, type Size, SIZES, tokenOf } from '../world/city.ts';
import { addDatabase, type Database, poolOf } from '../world/database.ts';
import { ASKED, giveLives } from '../world/lives.ts';
import { ASKER, type Asker, CITIZEN_QUERIES, whoAsks } from './citizen-queries.ts';
import { type NotedPlans, notePlans, scansIn } from './plans.ts';
import type { Measured, Setting } from './setting.ts';

/** Enough of each, for there are many. */
const CALLS = 100;

/** How long nothing large must have been looked through before the first query is asked. */
const QUIET_MS = 10_000;

/** So many of those that grow most are shown. */
const SHOWN = 5;

/** How much slower a query may be where a thousand times as many people live. */
const MOST = 1.5;

/** A city, the server that serves it alone, and who asks there. */
interface City {
  size: Size;
  database: Database;
  server: Server;
  askers: Asker[];
}

/** Each query of a citizen's app in a small city and in a large one, in turns; and that no large table is looked through for it. */
export async function measureGrowth(setting: Setting): Promise<Measured> {
  const small = await aCity(setting, SIZES[0]!);
  await askAll(small);
  const large = await aCity(setting, setting.grown);
  const grown: { query: string; ratio: number; table: Table }[] = [];
  for (const query of Object.keys(CITIZEN_QUERIES)) {
    const results = await takeTurns([asking(query, small, setting), asking(query, large, setting)], setting.rounds);
    const ratio = ratioOfWaits(results, small.size.name, large.size.name);
    process.stdout.write(`  ${query}: ${ratio.toFixed(2)} ×\n`);
    grown.push({ query, ratio, table: tableOf(query, results) });
  }
  await small.server.stop();
  await large.server.stop();
  grown.sort((one, other) => other.ratio - one.ratio);
  const worst = grown[0]!;
  const scans = await scansOfAll(setting, large);
  return {
    findings: [
      atMost(`p50 at ${large.size.name} people, of each query at most: ${worst.query}`, worst.ratio, MOST, `× at 1 k`),
      atMost(`large tables looked through${scans.length > 0 ? `: ${scans.join('; ')}` : ''}`, scans.length, 0, ''),
    ],
    tables: grown.slice(0, SHOWN).map(({ table }) => table),
  };
}

async function aCity({ database: beside, startApi }: Setting, size: Size): Promise<City> {
  const database = await addDatabase(beside, `doorstep_${size.people}`);
  const began = performance.now();
  await buildCity(database, size);
  await giveLives(database, size.people);
  process.stdout.write(`  ${size.name} people in ${((performance.now() - began) / 1_000).toFixed(0)} s\n`);
  const pool = poolOf(database, 1);
  const askers: Asker[] = [];
  for (let i = 0; i < ASKED; i += 1) {
    const who = whoAsks(i, size.people);
    const { rows } = await pool.query<Omit<Asker, keyof typeof who>>(ASKER, [who.personId]);
    askers.push({ ...who, ...rows[0]! });
  }
  await pool.end();
  return { size, database, server: await startApi({ of: database }), askers };
}

/** Each query once, so that one that is not answered is not found after the large city was built. */
async function askAll({ server, askers }: City): Promise<void> {
  const caller = new GraphqlCaller(server.url, 1);
  for (const query of Object.keys(CITIZEN_QUERIES)) await ask(caller, query, askers[0]!);
  await caller.close();
}

/** One caller, who asks for one person after the other. */
function asking(query: string, city: City, { calls }: Setting): Contender {
  const caller = new GraphqlCaller(city.server.url, 1);
  return {
    name: city.size.name,
    pids: [city.server.pid],
    round: () =>
      closedLoop((number) => ask(caller, query, city.askers[number % ASKED]!), {
        callers: 1,
        calls: Math.min(calls, CALLS),
      }),
  };
}

async function ask(caller: GraphqlCaller, query: string, asker: Asker): Promise<void> {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashes.get(query) } };
  const body = JSON.stringify({ variables: CITIZEN_QUERIES[query]!(asker), extensions });
  const answer = await caller.send(body, tokenOf(asker.number));
  if (answer.includes('"errors"')) throw new Error(`${query}: ${answer.slice(0, 500)}`);
}

const hashes = new Map(Object.keys(CITIZEN_QUERIES).map((query) => [query, hashOf(query)]));

/** The middle of how much longer one waits in the large city, round by round. */
function ratioOfWaits(results: Rounds, small: string, large: string): number {
  const before = results.get(small)!;
  return median(results.get(large)!.map(({ p50Ms }, round) => p50Ms / before[round]!.p50Ms));
}

/** Which large tables PostgreSQL looks through for which query, by the plans it notes while each is asked once by each asker. */
async function scansOfAll({ startApi }: Setting, city: City): Promise<string[]> {
  const plans = await notePlans(city.database);
  const server = await startApi({ of: city.database });
  await hoursWorkIsDone(plans);
  const caller = new GraphqlCaller(server.url, 1);
  const found: string[] = [];
  for (const query of Object.keys(CITIZEN_QUERIES)) {
    plans.begin();
    for (const asker of city.askers) await ask(caller, query, asker);
    found.push(...scansIn(await plans.end(), plans.large).map((scan) => `${query}: ${scan}`));
  }
  await caller.close();
  await server.stop();
  return found;
}

/** A server begins with the work of the hour, which may look through what nobody waits for: it is said, and is nobody's query. */
async function hoursWorkIsDone(plans: NotedPlans): Promise<void> {
  for (;;) {
    plans.begin();
    await pause(QUIET_MS);
    const found = scansIn(await plans.end(), plans.large);
    if (found.length === 0) return;
    for (const scan of found) process.stdout.write(`  the work of the hour: ${scan}\n`);
  }
}
