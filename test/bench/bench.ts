import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { startRedis } from '../support/redis-server.ts';
import { median, ratioOf, takeTurns, type Rounds } from './measure/rounds.ts';
import { rawStatements, throughTheApi, wrongPlaces } from './scenarios/bookings.ts';
import { askingFor, canteensOf } from './scenarios/canteens.ts';
import { installPeers, startDoorstep, startPeer } from './servers/start.ts';
import { buildCity, SIZES } from './world/city.ts';
import { poolOf, startDatabase } from './world/database.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    size: { type: 'string' },
    calls: { type: 'string' },
    profile: { type: 'string' },
  },
});
const rounds = Number(values.rounds ?? 5);
const calls = Number(values.calls ?? 1000);
const wanted = (name: string) => positionals.length === 0 || positionals.includes(name);

const say = (text: string) => process.stdout.write(`${text}\n`);
// What it starts ends with this process, and does not keep it.
const alive = setInterval(() => undefined, 60_000);
const database = await startDatabase();
const redis = await startRedis();
const began = Date.now();
await buildCity(database, SIZES[Number(values.size ?? 0)]!);
say(`city built in ${Date.now() - began} ms`);
const pool = poolOf(database, 2);
const flags = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : [];
const server = await startDoorstep(database, redis.url, flags);
if (wanted('canteens')) {
  installPeers();
  await pool.query(readFileSync(new URL('peers/canteens.sql', import.meta.url), 'utf8'));
  const names = {
    'raw-sql': 'text',
    mercurius: 'text',
    postgraphile: 'postgraphile',
    yoga: 'text',
    apollo: 'text',
  } as const;
  const peers = await Promise.all(
    Object.entries(names).map(async ([name, asked]) => ({ name, asked, server: await startPeer(name, database) })),
  );
  const expected = await canteensOf(server, 'known', 7);
  for (const { name, asked, server: peer } of peers) {
    const got = await canteensOf(peer, asked, 7);
    say(
      `${name}: ${got.length} ${JSON.stringify(got) === JSON.stringify(expected) ? 'same' : `OTHER ${got[0]} ${expected[0]}`}`,
    );
  }
  const crowd = { callers: 32, calls };
  const results = await takeTurns(
    [
      askingFor('doorstep', server, 'known', crowd),
      ...peers.map(({ name, asked, server: peer }) => askingFor(name, peer, asked, crowd)),
    ],
    rounds,
  );
  show(results);
  for (const { name } of peers) say(`doorstep / ${name} ${JSON.stringify(ratioOf(results, 'doorstep', name))}`);
  for (const { server: peer } of peers) await peer.stop();
}
if (wanted('bookings')) {
  const raw = poolOf(database, 16);
  for (const sittings of [1, 500]) {
    const rush = { callers: 64, calls, sittings };
    const results = await takeTurns(
      [throughTheApi('api', [server], pool, rush), rawStatements('raw', raw, pool, rush)],
      rounds,
    );
    show(results);
    say(`${sittings} sittings: api / raw ${JSON.stringify(ratioOf(results, 'api', 'raw'))}`);
  }
  say(`wrong: ${await wrongPlaces(pool)}`);
  await raw.end();
}
await server.stop();
await pool.end();
await redis.stop();
await database.close();
clearInterval(alive);
process.exit();

function show(results: Rounds) {
  for (const [name, list] of results) {
    const of = (what: 'perSecond' | 'p50Ms' | 'p99Ms' | 'cpuMsPerCall' | 'residentMb') =>
      median(list.map((one) => one[what] ?? 0));
    say(
      `${name}: ${of('perSecond').toFixed(0)}/s p50 ${of('p50Ms').toFixed(1)} p99 ${of('p99Ms').toFixed(1)} cpu ${of('cpuMsPerCall').toFixed(2)} ms ${of('residentMb').toFixed(0)} MB`,
    );
  }
}
