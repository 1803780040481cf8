import type { TestApp } from '../support/app.ts';
import type { Standing } from './stays-model.ts';

/** What PostgreSQL must not find in the end, each as a question of its own: none of them trusts the constraint, or the code. */
const NEVER: Record<string, string> = {
  'a night of a bed that two have': `
    select u.bed_id, night from bed_use u, generate_series(u.starts_on, u.ends_on - 1, interval '1 day') night
    group by 1, 2 having count(*) > 1`,
  'a night of a bed that two stays say is theirs': `
    select bed_id, night from respite_stay s, generate_series(s.starts_on, s.ends_on - 1, interval '1 day') night
    where status in ('OFFERED', 'CONFIRMED', 'IN_STAY', 'COMPLETED') group by 1, 2 having count(*) > 1`,
  'a stay that holds more or fewer nights than are its own': `
    select s.id, s.status from respite_stay s where (
      select coalesce(sum(u.ends_on - u.starts_on), 0) from bed_use u
      where u.stay_id = s.id and u.kind = 'STAY' and u.bed_id = s.bed_id and u.starts_on >= s.starts_on and u.ends_on <= s.ends_on
    ) <> case when s.status in ('OFFERED', 'CONFIRMED', 'IN_STAY', 'COMPLETED') then s.ends_on - s.starts_on else 0 end`,
  'a bed taken for a stay that has none': `
    select u.id from bed_use u left join respite_stay s on s.id = u.stay_id
    where s.id is null or s.status not in ('OFFERED', 'CONFIRMED', 'IN_STAY', 'COMPLETED')`,
  'somebody in two places on one night': `
    select a.id from respite_stay a join respite_stay b on a.person_id = b.person_id and a.id < b.id
    where a.status in ('OFFERED', 'CONFIRMED', 'IN_STAY') and b.status in ('OFFERED', 'CONFIRMED', 'IN_STAY')
      and daterange(a.starts_on, a.ends_on) && daterange(b.starts_on, b.ends_on)`,
  'two who go together and do not stand alike': `
    select placement_id from respite_stay group by 1
    having count(distinct (status, starts_on, ends_on)) > 1 or count(distinct house_id) > 1`,
  'more days than a year gives': `
    select person_id, item_id, extract(year from night) from respite_stay s, generate_series(s.starts_on, s.ends_on - 1, interval '1 day') night
    where status in ('OFFERED', 'CONFIRMED', 'IN_STAY', 'COMPLETED') group by 1, 2, 3 having count(*) > 30`,
  'an offer that is over and still holds a bed': `
    select id from respite_stay where status = 'OFFERED' and offer_ends_at <= $1::timestamptz`,
  'a settled stay during which meals would come, or one given up during which they would not': `
    select s.id, s.status from respite_stay s left join absence a on a.stay_id = s.id and a.ended_at is null
    where (s.status in ('CONFIRMED', 'IN_STAY')) <> (a.id is not null)
      or (a.id is not null and (a.starts_on <> s.starts_on or a.back_on <> s.ends_on))`,
  'somebody whose place on a list and whose stay do not agree': `
    select s.id, s.status, e.status from respite_stay s left join waitlist_entry e
      on e.placement_id = s.placement_id and e.status in ('WAITING', 'OFFERED')
    where (s.status = 'WAITLISTED') <> (e.status is not distinct from 'WAITING')
      or (e.status = 'OFFERED' and s.status <> 'OFFERED')`,
  'a list that is still to be looked at': `select id from due_list where $1::timestamptz is not null`,
  'a bed that lies idle for who wished for it': `
    select e.id, h.id as house, s.starts_on::text as from, s.ends_on::text as until,
      (select jsonb_agg(jsonb_build_array(r.seq, r.kind, r.house_id, r.why) order by r.seq) from waitlist_event r where r.entry_id = e.id) as log,
      (select jsonb_agg(jsonb_build_array(o.id, o.status, o.starts_on, o.ends_on, o.house_id, o.end_reason, (
          select jsonb_agg(jsonb_build_array(v.kind, v.at) order by v.id) from stay_event v where v.stay_id = o.id)) order by o.id)
        from respite_stay o where o.person_id = s.person_id) as stays
    from waitlist_entry e
      join respite_stay s on s.placement_id = e.placement_id and s.status = 'WAITLISTED'
      join care_house h on s.house_ids ? h.id::text
    where e.status = 'WAITING' and (select count(*) from respite_stay x where x.placement_id = e.placement_id) = 1
      and exists (select 1 from bed b where b.house_id = h.id and not exists (
        select 1 from bed_use u where u.bed_id = b.id and u.nights && daterange(s.starts_on, s.ends_on + h.cleaning_days)))
      and not exists (select 1 from respite_stay o where o.person_id = s.person_id and o.status in ('REQUESTED', 'OFFERED', 'CONFIRMED', 'IN_STAY')
        and o.starts_on < s.ends_on and s.starts_on < o.ends_on)
      and (select coalesce(sum(o.ends_on - o.starts_on), 0) from respite_stay o where o.person_id = s.person_id
        and o.status in ('OFFERED', 'CONFIRMED', 'IN_STAY', 'COMPLETED')) + (s.ends_on - s.starts_on) <= 30
      and not exists (select 1 from waitlist_event r where r.entry_id = e.id and r.house_id = h.id
        and r.kind in ('OFFER_DECLINED', 'OFFER_EXPIRED') and not exists (
          select 1 from waitlist_event l where l.kind = 'OFFERED' and l.house_id = h.id and l.entry_id <> e.id and l.seq > r.seq))`,
};

/** What is unsound, each with how often and the first one; nothing where all is well. */
export async function unsound(t: TestApp): Promise<string[]> {
  const found: string[] = [];
  for (const [what, sql] of Object.entries(NEVER)) {
    const rows = await t.asOwner(sql, sql.includes('$1') ? [t.clock.now] : []);
    if (rows.length > 0) found.push(`${what}: ${rows.length}, such as ${JSON.stringify(rows[0])}`);
  }
  return found;
}

/** How each stay stands, as PostgreSQL has it. */
export async function standings(t: TestApp): Promise<Map<string, Standing>> {
  const rows = await t.asOwner<Standing & { id: string }>(
    `select id, status, to_char(starts_on, 'YYYY-MM-DD') as "startsOn", to_char(ends_on, 'YYYY-MM-DD') as "endsOn" from respite_stay`,
  );
  return new Map(rows.map(({ id, ...standing }) => [id, standing]));
}

/** How many deadlocks PostgreSQL ended in this database. */
export async function deadlocks(t: TestApp): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1_500)); // Its counters come a little later.
  const [row] = await t.asOwner<{ deadlocks: number }>(
    'select deadlocks::int as deadlocks from pg_stat_database where datname = current_database()',
  );
  return row!.deadlocks;
}
