import { createHash } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { readConfig } from '../../../api/src/config.ts';
import { Person } from '../../../api/src/identity/person.entity.ts';
import { connect } from '../../../api/src/platform/database.ts';
import { Vault } from '../../../api/src/platform/vault.ts';
import { type Database, poolOf } from './database.ts';

/** How large a city is: one of three that the numbers are measured for. */
export interface Size {
  name: string;
  people: number;
  servicePoints: number;
}

export const SIZES: readonly Size[] = [
  { name: '1 k', people: 1_000, servicePoints: 50 },
  { name: '100 k', people: 100_000, servicePoints: 1_000 },
  { name: '1 M', people: 1_000_000, servicePoints: 5_000 },
];

/** A key that seals nothing but made-up people. */
export const MASTER_KEYS = `bench:${Buffer.alloc(32, 9).toString('base64')}`;

/** 城东区 in Xining. */
export const COUNTY = '630102';

/** How many meals each person has had. */
const MEALS_EACH = 3;

const AT_ONCE = 5_000;

/** Ids that can be told without asking: of what kind, and which one. */
export const idOf = (kind: number, number: number): string =>
  `0193${String(kind).padStart(4, '0')}-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const personId = (number: number): string => idOf(1, number);
export const servicePointId = (number: number): string => idOf(2, number);
export const sittingId = (number: number): string => idOf(3, number);

/** So many are each of another age or income; then they begin again. */
export const KINDS_OF_PEOPLE = 20;

/** By which a person's phone is signed in. */
export const tokenOf = (person: number): string => `bench-${person}`;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Fills an empty database with a made-up city: people who are signed in, canteens, a year of meals that were had. */
export async function buildCity(database: Database, { people, servicePoints }: Size): Promise<void> {
  const pool = poolOf(database, 1);
  await pool.query(POINTS, [servicePoints, COUNTY]);
  const { host, port, user } = database;
  const orm = await connect({ host, port, user, dbName: database.database });
  await enterPeople(pool, await vaultOf(orm), people);
  await orm.close();
  await pool.query(PAST_SITTINGS, [servicePoints, Math.ceil((people * MEALS_EACH) / servicePoints)]);
  await pool.query(PAST_MEALS, [people, MEALS_EACH, servicePoints]);
  await pool.query(COMING_SITTINGS);
  await pool.query(COUNT_PLACES);
  // By which the server takes the sample rules, too: what a meal costs is then split over several funds.
  await pool.query('update region set is_sample = true where code = $1', [COUNTY]);
  await pool.query('vacuum analyze');
  await pool.end();
}

export const vaultOf = (orm: MikroORM): Promise<Vault> =>
  Vault.load(orm.em, readConfig({ MASTER_KEYS }, { dataDir: '/nowhere', webRoot: '/nowhere' }));

async function enterPeople(pool: pg.Pool, vault: Vault, people: number): Promise<void> {
  for (let first = 0; first < people; first += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, people - first) }, (_, i) => first + i);
    const ids = numbers.map(personId);
    const sealed = numbers.map((number, i) =>
      vault.sealAll(Person, ids[i]!, {
        name: `王秀兰${number}`,
        birthDate: `19${40 + (number % KINDS_OF_PEOPLE)}-03-02`,
        facts: { 'person.hardship': number % 10 === 0 ? ['LOW_INCOME'] : [] },
      }),
    );
    await pool.query(PEOPLE, [
      ids,
      sealed.map(({ name }) => name),
      sealed.map(({ birthDate }) => birthDate),
      sealed.map(({ facts }) => facts),
      COUNTY,
    ]);
    await pool.query(SESSIONS, [
      numbers.map((number) => idOf(4, number)),
      ids,
      numbers.map((number) => hashOf(tokenOf(number))),
      numbers.map((number) => hashOf(`refresh-${number}`)),
    ]);
  }
}

const POINTS = `
  insert into service_point (id, name, kind, address, phone, latitude, longitude, region_code, open_weekdays, opens_time,
    closes_time, is_barrier_free)
  select ('01930002-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '社区食堂' || n, 'CANTEEN', '清江路' || n || '号', '0971-8000000',
    36.5 + (n % 100) * 0.002, 101.7 + (n / 100 % 100) * 0.002, $2, '[1,2,3,4,5,6,7]', '07:00', '18:00', true
  from generate_series(0, $1::int - 1) n`;

const PEOPLE = `
  insert into person (id, name, birth_date, facts, household_region, residence_region)
  select *, $5, $5 from unnest($1::uuid[], $2::bytea[], $3::bytea[], $4::bytea[])`;

const SESSIONS = `
  insert into session (id, person_id, access_hash, refresh_hash, access_expires_at, expires_at, created_at, is_confirmed)
  select *, now() + interval '1 day', now() + interval '1 day', now(), true from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[])`;

/** Of each canteen so many lunches on the days before today that there is room for all the meals that were had. */
const PAST_SITTINGS = `
  insert into sitting (id, service_point_id, served_on, meal, served_from, served_until, dishes, capacity, places_taken,
    list_price_fen, delivery_fee_fen, fulfilments, booking_closes_at)
  select gen_random_uuid(), point.id, current_date - day, 'LUNCH', '11:00', '12:30',
    '[{"name":"红烧豆腐","allergens":["SOY"],"tags":["SOFT"]},{"name":"清炒时蔬","allergens":[],"tags":["VEGETARIAN"]}]',
    100, 0, 1350, 200, '["DINE_IN","PICK_UP","DELIVERY"]', current_date - day
  from service_point point cross join generate_series(1, greatest($2::int / 100, 30)) day
  where point.id in (select ('01930002-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid from generate_series(0, $1::int - 1) n)`;

const PAST_MEALS = `
  with ranked as (
    select id, row_number() over (partition by service_point_id order by served_on desc) - 1 as day, service_point_id from sitting
  )
  insert into meal_booking (id, sitting_id, diner_id, booked_by, actor_id, idempotency_key, status, fulfilment, list_price_fen,
    delivery_fee_fen, own_share_fen, collection_code, booked_at, collected_at)
  select gen_random_uuid(), sitting.id, person.id, jsonb_build_object('ground', 'SELF', 'personId', person.id), person.id,
    gen_random_uuid(), 'COLLECTED', 'DINE_IN', 1350, 0, 1350, lpad((n / $3::int % 1000000)::text, 6, '0'), now(), now()
  from generate_series(0, $1::int - 1) n
    join person on person.id = ('01930001-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid
    cross join generate_series(0, $2::int - 1) meal
    join ranked sitting on sitting.service_point_id = ('01930002-0000-7000-8000-' || lpad((n % $3::int)::text, 12, '0'))::uuid
      and sitting.day = (n / $3::int / 30 + meal * 10) % 30`;

/** Of each canteen a lunch on each of the coming days. */
const COMING_SITTINGS = `
  insert into sitting (id, service_point_id, served_on, meal, served_from, served_until, dishes, capacity, places_taken,
    list_price_fen, delivery_fee_fen, fulfilments, booking_closes_at)
  select gen_random_uuid(), point.id, current_date + day, 'LUNCH', '11:00', '12:30',
    '[{"name":"红烧豆腐","allergens":["SOY"],"tags":["SOFT"]},{"name":"清炒时蔬","allergens":[],"tags":["VEGETARIAN"]}]',
    100, 0, 1350, 200, '["DINE_IN","PICK_UP","DELIVERY"]', current_date + day + time '00:00'
  from service_point point cross join generate_series(1, 7) day`;

const COUNT_PLACES = `
  update sitting set places_taken = taken from (select sitting_id, count(*) as taken from meal_booking group by 1) had
  where had.sitting_id = sitting.id`;

/** How many days from now sittings were opened last. */
let day = 0;

/** Sittings of a day on which nobody has booked yet, of so many places, by their numbers: funds pay for one meal a day, and each is to be paid for. */
export async function openNextDay(pool: pg.Pool, first: number, count: number, capacity: number): Promise<string[]> {
  day += 1;
  await pool.query(NEXT_DAY, [first, count, capacity, day]);
  // As autovacuum does within a minute: plans made for a small town would stay.
  await pool.query(
    'analyze service_point, sitting, meal_booking, meal_subsidy, ledger_account, ledger_transfer, ledger_entry',
  );
  return Array.from({ length: count }, (_, i) => sittingId(first + i));
}

/** Each at a canteen of its own: a canteen serves a meal once a day. */
const NEXT_DAY = `
  with point as (
    insert into service_point (id, name, kind, address, latitude, longitude, region_code, open_weekdays, opens_time, closes_time, is_barrier_free)
    select gen_random_uuid(), '新食堂' || n, 'CANTEEN', '清江路', 36.6, 101.8, '630102', '[1,2,3,4,5,6,7]', '07:00', '18:00', true
    from generate_series($1::int, $1::int + $2::int - 1) n returning id, substr(name, 4)::int as n
  )
  insert into sitting (id, service_point_id, served_on, meal, served_from, served_until, dishes, capacity, list_price_fen,
    delivery_fee_fen, fulfilments, booking_closes_at)
  select ('01930003-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, id, current_date + $4::int, 'LUNCH', '11:00', '12:30',
    '[{"name":"红烧豆腐","allergens":["SOY"],"tags":["SOFT"]}]', $3, 1350, 200, '["DINE_IN","PICK_UP"]', current_date + $4::int + time '00:00'
  from point`;
