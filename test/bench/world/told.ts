import { byHimself, personIn, UNREAD } from './sql.ts';

/** What people were told, who looked at what, who acts for whom, and for what health data may be used. $1 is how many people there are. */
export const TOLD: readonly string[] = [
  `insert into message (id, recipient_id, about_id, matter, text, link, link_id, created_at, read_at)
   select uuidv7(make_interval(days => -day)), ${personIn('n')}, ${personIn('n')}, 'MEALS', ${UNREAD}, 'MEAL_BOOKING',
     gen_random_uuid(), now() - make_interval(days => day), case when day > 20 then now() end
   from generate_series(0, $1::int - 1) n, generate_series(10, 40, 10) day`,
  `insert into audit_entry (id, at, action, outcome, actor_person_id, subject_id, authority, touched, request_id)
   select uuidv7(make_interval(days => -day)), now() - make_interval(days => day), 'bookMeal', 'DONE', ${personIn('n')},
     ${personIn('n')}, 'SELF', '["meal_booking:0"]', 'bench'
   from generate_series(0, $1::int - 1) n, generate_series(10, 50, 10) day`,
  // None of these is sealed, and the server need not begin with it.
  `update audit_head set sealed_before = pg_snapshot_xmax(pg_current_snapshot()) where $1::int > 0`,
  `insert into delegation (id, person_id, delegate_id, kind, scopes, purpose, relation, sought_name, ends_on, idempotency_key,
     requested_at, granted_at, confirmation)
   select uuidv7(), ${personIn('n')}, ${personIn('n + 1')}, 'DELEGATION', '["MEALS","APPLICATIONS","RESPITE","TIME_BANK"]',
     'DAILY_LIFE', 'DAUGHTER', ${UNREAD}, current_date + 300, gen_random_uuid(), now(), now(), 'OWN_APP'
   from generate_series(0, $1::int - 2, 4) n`,
  `insert into consent (id, person_id, purpose, given_at, given_by)
   select uuidv7(), ${personIn('n')}, purpose, now(), ${byHimself(personIn('n'))}
   from generate_series(0, $1::int - 1, 2) n, unnest(array['HEALTH_FOR_MEALS', 'HEALTH_FOR_ELIGIBILITY']) purpose`,
  // Who never asked for what he may have was looked for: the clock has nothing to do meanwhile.
  `insert into outreach_run (day, finished_at) select current_date + day, now() from generate_series(0, sign($1::int)::int) day`,
];
