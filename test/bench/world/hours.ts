import { COUNTY } from './city.ts';
import { byHimself, idIn, personIn } from './sql.ts';

const account = idIn(10, 'n');
const issued = idIn(11, '0');
const transfer = idIn(12, 'n * 100 + number');
const task = idIn(13, 'n * 100 + number');
const claim = idIn(14, 'n * 100 + number');

/** Times that nobody has twice. */
const begins = `date_trunc('day', now()) - make_interval(days => number) + interval '9 hours'`;

/** Hours that volunteers served in the time bank, and what the books say of it. $1 is how many people there are. */
export const HOURS: readonly string[] = [
  `insert into volunteer (id, person_id, languages, kinds, trainings, radius_metres, registered_by, registered_at)
   select uuidv7(), ${personIn('n')}, '["MANDARIN"]', '["COMPANY","ERRAND"]', '[]', 5000, ${byHimself(personIn('n'))}, now()
   from generate_series(0, $1::int - 1, 20) n`,
  `insert into ledger_account (id, unit, kind, person_id, region_code, may_overdraw, balance, entries)
   select ${account}, 'MINUTES', 'MEMBER', ${personIn('n')}, '6301', false, 600, 10 from generate_series(0, $1::int - 1, 20) n`,
  `insert into ledger_account (id, unit, kind, region_code, may_overdraw, balance, entries)
   select ${issued}, 'MINUTES', 'ISSUED', '6301', true, -600 * ceil($1::int / 20.0), 10 * ceil($1::int / 20.0)`,
  `insert into ledger_transfer (id, unit, kind, key, at, done_by, about, rule)
   select ${transfer}, 'MINUTES', 'EARNED', 'earned:' || n || ':' || number, ${begins}, '{"ground": "SYSTEM"}',
     'task_claim:' || ${claim}, 'company'
   from generate_series(0, $1::int - 1, 20) n, generate_series(1, 10) number`,
  `insert into ledger_entry (account_id, number, transfer_id, amount, balance)
   select ${account}, number, ${transfer}, 60, 60 * number from generate_series(0, $1::int - 1, 20) n, generate_series(1, 10) number
   union all
   select ${issued}, n / 2 + number, ${transfer}, -60, -60 * (n / 2 + number)
   from generate_series(0, $1::int - 1, 20) n, generate_series(1, 10) number`,
  `insert into time_task (id, person_id, region_code, latitude, longitude, kind, percent, starts_at, ends_at, planned_minutes,
     places, status, payer, free_holds, asked_by, actor_id, idempotency_key, asked_at)
   select ${task}, ${personIn('n + number % 2')}, '${COUNTY}', 36.6, 101.8, 'COMPANY', 100, ${begins}, ${begins} + interval '1 hour',
     60, 1, 'SETTLED', 'OWN', '[]', ${byHimself(personIn('n'))}, ${personIn('n')}, gen_random_uuid(), ${begins}
   from generate_series(0, $1::int - 1, 20) n, generate_series(1, 10) number`,
  `insert into task_claim (id, task_id, volunteer_id, starts_at, ends_at, status, claimed_at, checked_in_at, checked_out_at,
     counted_minutes, earned_minutes, confirmed_at, confirmed_how)
   select ${claim}, ${task}, ${personIn('n')}, ${begins}, ${begins} + interval '1 hour', 'SETTLED', ${begins}, ${begins},
     ${begins} + interval '1 hour', 60, 60, ${begins} + interval '2 hours', 'IN_PERSON'
   from generate_series(0, $1::int - 1, 20) n, generate_series(1, 10) number`,
  // What is asked for now: so much in a county as its volunteers can choose from.
  `insert into time_task (id, person_id, region_code, latitude, longitude, kind, percent, starts_at, ends_at, planned_minutes,
     places, status, payer, free_holds, asked_by, actor_id, idempotency_key, asked_at)
   select uuidv7(), ${personIn('n')}, '${COUNTY}', 36.6, 101.8, 'COMPANY', 100, now() + interval '1 day', now() + interval '25 hours',
     60, 1, 'OPEN', 'COMMON_FUND', '[]', ${byHimself(personIn('n'))}, ${personIn('n')}, gen_random_uuid(), now()
   from generate_series(0, $1::int - 1, greatest($1::int / 40, 1)) n`,
];
