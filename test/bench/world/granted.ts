import { COUNTY } from './city.ts';
import { byHimself, idIn, personIn, UNREAD } from './sql.ts';

const application = idIn(5, 'n');
const fund = idIn(9, '0');
const packOf = (code: string) => `(select hash from policy_pack_version where code = '${code}')`;
const pack = packOf('qinghai');
const grantingPack = packOf('hangzhou');

/** What was applied for and granted, and what funds paid for it and for each meal. $1 is how many people there are. */
export const GRANTED: readonly string[] = [
  `insert into application (id, number, person_id, item_id, pack_hash, region_code, status, is_only_one, answers, started_by,
     actor_id, idempotency_key, started_at, submitted_at, decided_at)
   select ${application}, lpad(n::text, 14, '0'), ${personIn('n')}, '63/meal-subsidy', ${pack}, '${COUNTY}', 'APPROVED', false,
     ${UNREAD}, ${byHimself(personIn('n'))}, ${personIn('n')}, gen_random_uuid(), now() - interval '90 days',
     now() - interval '80 days', now() - interval '60 days'
   from generate_series(0, $1::int - 1, 4) n`,
  `insert into application_member (id, application_id, person_id, code, place)
   select uuidv7(), ${application}, ${personIn('n')}, 'APPLICANT', 0 from generate_series(0, $1::int - 1, 4) n`,
  `insert into application_event (id, application_id, kind, at, done_by)
   select uuidv7(make_interval(days => ago - 90)), ${application}, kind, now() + make_interval(days => ago - 90),
     ${byHimself(personIn('n'))}
   from generate_series(0, $1::int - 1, 4) n,
     (values ('STARTED', 0), ('SUBMITTED', 10), ('CLAIMED', 12), ('APPROVED', 30)) happened (kind, ago)`,
  `insert into entitlement (id, person_id, application_id, item_id, pack_hash, kind, says, starts_on)
   select ${idIn(6, 'n')}, ${personIn('n')}, ${application}, '63/meal-subsidy', ${pack}, 'AMOUNT', '就餐补助', current_date - 60
   from generate_series(0, $1::int - 1, 4) n`,
  `insert into fund (id, region_code, name) select ${fund}, '${COUNTY}', '示例资金' where $1::int > 0`,
  `insert into award (id, person_id, application_id, entitlement_id, fund_id, item_id, pack_hash, reading, clause_id, per,
     amount_fen, counts_from, made_at, made_by)
   select ${idIn(7, 'n')}, ${personIn('n')}, ${application}, ${idIn(6, 'n')}, ${fund}, '3301/rehabilitation-subsidy', ${grantingPack}, 'MONTHLY',
     'H24', 'MONTH', 10000, current_date - 150, now(), '{"ground": "SYSTEM"}'
   from generate_series(0, $1::int - 1, 20) n`,
  `insert into instalment (id, award_id, number, amount_fen, due_on, status, transfer_id)
   select uuidv7(), ${idIn(7, 'n')}, number, 10000, current_date + 30 * (number - 6), 'PAID', gen_random_uuid()
   from generate_series(0, $1::int - 1, 20) n, generate_series(1, 5) number`,
  `insert into payout_line (id, batch_id, payment_number, person_id, instalment_id, application_id, entitlement_id, rule,
     clause_id, amount_fen, status, transfer_id, account_id)
   select uuidv7(), ${fund}, lpad((row_number() over ())::text, 18, '0'), a.person_id, i.id, a.application_id, a.entitlement_id, 'monthly', 'Q13', i.amount_fen,
     'PAID', i.transfer_id, ${fund}
   from instalment i join award a on a.id = i.award_id where $1::int > 0`,
  `insert into meal_subsidy (id, booking_id, place, rule, fund, says, clause_id, pack_hash, is_sample, amount_fen,
     is_limited_by_daily_cap, fund_id, transfer_id)
   select uuidv7(), booking.id, place, 'rule', '示例资金', '示例', 'Q13', ${pack}, true, 200, false, ${fund}, gen_random_uuid()
   from meal_booking booking, generate_series(0, 1) place where $1::int > 0`,
];
