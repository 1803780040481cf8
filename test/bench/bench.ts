import { parseArgs } from 'node:util';
import { startRedis } from '../support/redis-server.ts';
import { writeResults } from './report/write-results.ts';
import { measureBookings, measurePools, measureTwoProcesses } from './scenarios/bookings.ts';
import { measureCanteens, measureKeptCanteens } from './scenarios/canteens.ts';
import { measureGrowth } from './scenarios/growth.ts';
import { measureMemory } from './scenarios/memory.ts';
import type { Measured, Setting, Starting } from './scenarios/setting.ts';
import { measureTransfers } from './scenarios/transfers.ts';
import { startDoorstep } from './servers/start.ts';
import { buildCity, SIZES } from './world/city.ts';
import { poolOf, startDatabase } from './world/database.ts';

const SCENARIOS: Record<string, (setting: Setting) => Promise<Measured>> = {
  canteens: measureCanteens,
  kept: measureKeptCanteens,
  bookings: measureBookings,
  processes: measureTwoProcesses,
  transfers: measureTransfers,
  growth: measureGrowth,
  pools: measurePools,
  memory: measureMemory,
};

/** `npx -y pnpm@12 bench [scenario …] [--size=0|1|2] [--grown=1|2] [--rounds=5] [--calls=1000] [--profile=folder]`: our API beside what a user would pick instead. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '0' },
    grown: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '5' },
    calls: { type: 'string', default: '1000' },
    profile: { type: 'string' },
  },
});

const say = (text: string) => process.stdout.write(`${text}\n`);

// What it starts ends with this process, and does not keep it.
const alive = setInterval(() => undefined, 60_000);
const [database, redis] = await Promise.all([startDatabase(), startRedis()]);
const size = SIZES[Number(values.size)]!;
say(`Building a city of ${size.name} people …`);
await buildCity(database, size);
const pool = poolOf(database, 2);
const flags = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [];
const startApi = ({ of = database, settings = {} }: Starting = {}) => startDoorstep(of, redis.url, flags, settings);
const api = await startApi();
const setting = {
  database,
  pool,
  api,
  startApi,
  size,
  grown: SIZES[Number(values.grown)]!,
  rounds: Number(values.rounds),
  calls: Number(values.calls),
};

const measured: Measured[] = [];
for (const [name, measure] of Object.entries(SCENARIOS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  say(`${name} …`);
  const found = await measure(setting);
  for (const { what, wanted, measured, isReached } of found.findings)
    say(`  ${isReached ? '✓' : '✗'} ${what}: ${measured}, wanted ${wanted}`);
  measured.push(found);
}

await api.stop();
const { rows } = await pool.query<{ server_version: string }>('show server_version');
const results = {
  size: size.name,
  rounds: setting.rounds,
  findings: measured.flatMap(({ findings }) => findings),
  tables: measured.flatMap(({ tables }) => tables),
  versions: { PostgreSQL: rows[0]!.server_version },
};
for (const { title, lines } of results.tables) for (const line of lines) say(`${title}: ${JSON.stringify(line)}`);
// A part says nothing of the whole.
if (positionals.length === 0) writeResults(results);
await pool.end();
await redis.stop();
await database.close();
clearInterval(alive);
process.exit();
