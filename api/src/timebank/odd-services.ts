import { personLoader } from '../identity/doer.ts';
import { namedPerson } from '../identity/named-person.ts';
import { Staff } from '../identity/staff.entity.ts';
import type { ViewerContext } from '../platform/context.ts';
import { noteDailyReading } from '../platform/daily-readings.ts';
import { type OddPattern } from './timebank.ts';
import type { OddService } from './timebank.types.ts';

/** From when on something is odd. Our own settings: no document gives any. */
const ODD = {
  SAME_PAIR_TIMES: 12,
  NIGHT_BEGINS: 22,
  NIGHT_ENDS: 6,
  LONG_DAY_MINUTES: 420,
  BY_RULE_TIMES: 3,
  SHORT_VISIT_PERCENT: 25,
  SHORT_VISIT_TIMES: 2,
  NO_SHOW_TIMES: 2,
} as const;

/** More than anybody looks through at once. */
const MOST = 200;

interface Row {
  pattern: OddPattern;
  volunteerId: string;
  personId: string | null;
  times: number;
  minutes: number;
  lastAt: string;
}

const PATTERNS = `
  with served as (
    select c.volunteer_id, t.person_id, c.status, c.confirmed_how, c.checked_in_at, c.starts_at, t.planned_minutes,
      coalesce(c.counted_minutes, 0) as minutes,
      extract(hour from c.checked_in_at at time zone 'Asia/Shanghai') as hour,
      (c.checked_in_at at time zone 'Asia/Shanghai')::date as day
    from task_claim c join time_task t on t.id = c.task_id
    where t.region_code like ? and c.starts_at >= ? and c.status <> 'GIVEN_BACK'
  ), done as (select * from served where status in ('AWAITING_CONFIRMATION', 'SETTLED', 'DISPUTED') and checked_in_at is not null)
  select 'SAME_PAIR' as pattern, volunteer_id, person_id, count(*) as times, sum(minutes) as minutes, max(starts_at) as last_at
    from done where person_id is not null group by volunteer_id, person_id having count(*) >= ${ODD.SAME_PAIR_TIMES}
  union all select 'AT_NIGHT', volunteer_id, null, count(*), sum(minutes), max(starts_at)
    from done where hour >= ${ODD.NIGHT_BEGINS} or hour < ${ODD.NIGHT_ENDS} group by volunteer_id
  union all select 'LONG_DAY', volunteer_id, null, count(*), sum(minutes), max(last_at)
    from (select volunteer_id, sum(minutes) as minutes, max(starts_at) as last_at from done group by volunteer_id, day
      having sum(minutes) >= ${ODD.LONG_DAY_MINUTES}) days group by volunteer_id
  union all select 'BY_RULE', volunteer_id, null, count(*), sum(minutes), max(starts_at)
    from done where confirmed_how is not null group by volunteer_id
    having count(*) >= ${ODD.BY_RULE_TIMES} and bool_and(confirmed_how = 'BY_RULE')
  union all select 'SHORT_VISIT', volunteer_id, null, count(*), sum(minutes), max(starts_at)
    from done where minutes * 100 < planned_minutes * ${ODD.SHORT_VISIT_PERCENT} group by volunteer_id
    having count(*) >= ${ODD.SHORT_VISIT_TIMES}
  union all select 'NO_SHOWS', volunteer_id, null, count(*), 0, max(starts_at)
    from served where status = 'NO_SHOW' group by volunteer_id having count(*) >= ${ODD.NO_SHOW_TIMES}
  order by last_at desc, pattern, volunteer_id limit ${MOST}`;

/** What staff should look at where they work: found in one statement. That it was read is recorded. */
export async function oddServices(ctx: ViewerContext, days: number): Promise<OddService[]> {
  const { em, viewer, now, vault } = ctx;
  const { regionCode } = await em.findOneOrFail(Staff, viewer.staffId!);
  const since = new Date(now().getTime() - days * 86_400_000);
  const rows = await em.execute<Row[]>(
    `select pattern, volunteer_id as "volunteerId", person_id as "personId", times::int, minutes::int, last_at::text as "lastAt" from (${PATTERNS}) odd`,
    [`${regionCode}%`, since],
  );
  const seen = rows.flatMap(({ pattern, volunteerId, personId }) =>
    [volunteerId, ...(personId ? [personId] : [])].map((subjectId) => ({ subjectId, touched: `odd:${pattern}` })),
  );
  await noteDailyReading(ctx, 'oddServices', seen);
  const nameOf = async (id: string) => namedPerson(vault, await personLoader(ctx).load(id));
  return Promise.all(
    rows.map(async ({ pattern, volunteerId, personId, times, minutes, lastAt }) => ({
      ...{ id: [pattern, volunteerId, personId ?? ''].join(':'), pattern, times, minutes, lastAt: new Date(lastAt) },
      volunteer: await nameOf(volunteerId),
      ...(personId && { person: await nameOf(personId) }),
    })),
  );
}
