import pg from 'pg';
import type { TestApp } from '../support/app.ts';

/** How large the world of a bench is. */
export interface World {
  houses: number;
  bedsEach: number;
  /** Stays of a bed, one a fortnight, half of them before the day and half after it. */
  staysEach: number;
}

/**
 * Houses over a city, half of them in the 1,600 km² of its middle, as dense as in a large city, with beds of which a quarter is lived in for good; the others
 * are taken for 8 to 13 nights a fortnight, and cleaned afterwards in every fifth house. In PostgreSQL alone: it is quick.
 */
const fillingSql = ({ houses, bedsEach, staysEach }: World, day: string): string[] => [
  `set session_replication_role = replica`, // No foreign keys are looked up, row by row.
  `alter table bed_use drop constraint bed_use_once_a_night`,
  `drop index bed_use_of_stay_id`,
  `drop index bed_use_by_day`,
  `insert into service_point (id, name, kind, address, latitude, longitude, region_code, open_weekdays, opens_time, closes_time, is_barrier_free)
   select md5('point' || n)::uuid, '照护之家' || n, 'SHORT_STAY_HOME', '某路' || n || '号',
     31.23 + (case when n % 2 = 0 then 0.36 else 0.6 end) * (mod(n * 7919, 1009) / 1009.0 - 0.5),
     121.47 + (case when n % 2 = 0 then 0.42 else 0.8 end) * (mod(n * 104729, 1013) / 1013.0 - 0.5),
     '310101', '[1,2,3,4,5,6,7]', '00:00', '24:00', true from generate_series(1, ${houses}) n`,
  `insert into care_house (id, service_point_id, about, max_days, cleaning_days, carers, diets)
   select md5('house' || n)::uuid, md5('point' || n)::uuid, '', 60, case when n % 5 = 0 then 1 else 0 end, 10, '[]'
   from generate_series(1, ${houses}) n`,
  `insert into ward (id, house_id, name) select md5('ward' || n)::uuid, md5('house' || n)::uuid, '一区' from generate_series(1, ${houses}) n`,
  `insert into bed (id, house_id, ward_id, room, label, kind, room_sex, equipment, nightly_price_fen)
   select md5('bed' || n || ' ' || b)::uuid, md5('house' || n)::uuid, md5('ward' || n)::uuid, (b / 2)::text, (b % 2)::text,
     (array['SHORT_STAY', 'SHORT_STAY', 'NURSING', 'DEMENTIA', 'BASIC'])[1 + b % 5], (array['ANY', 'FEMALE', 'MALE'])[1 + b / 2 % 3],
     case b % 4 when 0 then '["OXYGEN", "BARRIER_FREE"]'::jsonb when 1 then '["BARRIER_FREE"]' else '[]' end, 15000 + 500 * (b % 10)
   from generate_series(1, ${houses}) n, generate_series(1, ${bedsEach}) b order by n, b`,
  `insert into bed_use (id, bed_id, kind, starts_on, ends_on, stay_id)
   select gen_random_uuid(), md5('bed' || n || ' ' || b)::uuid, 'RESIDENT', date '${day}' - 700, null, null
   from generate_series(1, ${houses}) n, generate_series(1, ${bedsEach}) b where b % 4 = 3`,
  `insert into bed_use (id, bed_id, kind, starts_on, ends_on, stay_id)
   select gen_random_uuid(), md5('bed' || n || ' ' || b)::uuid, use.kind, use.starts_on, use.ends_on, md5(n || ' ' || b || ' ' || k)::uuid
   from generate_series(1, ${houses}) n, generate_series(1, ${bedsEach}) b, generate_series(0, ${staysEach} - 1) k,
     lateral (select date '${day}' + 14 * (k - ${staysEach} / 2) + mod(n * 31 + b * 17, 14) as from_day, 8 + mod(n * 7 + b * 13 + k * 5, 6) as nights) stay,
     lateral (values ('STAY', from_day, from_day + nights), ('CLEANING', from_day + nights, from_day + nights + 1)) use (kind, starts_on, ends_on)
   where b % 4 <> 3 and (use.kind = 'STAY' or n % 5 = 0)`,
  `alter table bed_use add constraint bed_use_once_a_night exclude using gist (bed_id with =, nights with &&)`,
  `create index bed_use_of_stay_id on bed_use (stay_id)`,
  `create index bed_use_by_day on bed_use (bed_id, starts_on, ends_on)`,
  `set session_replication_role = origin`,
  `vacuum (analyze)`,
];

/** Fills a test's database, on one connection of the owner of its tables. */
export async function fill({ database }: TestApp, world: World, day: string): Promise<void> {
  const { host, port, user, dbName } = database;
  const client = new pg.Client({ host, port, user, database: dbName });
  await client.connect();
  try {
    for (const sql of fillingSql(world, day)) await client.query(sql);
  } finally {
    await client.end();
  }
}
