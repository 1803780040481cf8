import { COUNTY } from './city.ts';
import { byHimself, idIn, personIn, UNREAD } from './sql.ts';

/** How many people there are for each house. */
const PEOPLE_EACH = 20_000;

const houseOf = (number: string): string => idIn(20, `${number} / ${PEOPLE_EACH}`);
const stay = idIn(21, 'n * 10 + number');
const bed = idIn(22, `(n / ${PEOPLE_EACH}) * 100 + n / 20 % 20`);
const pack = `(select hash from policy_pack_version where code = 'qinghai')`;

/** Nobody has a bed in the nights in which another has it. */
const begins = `current_date - 6 * (n % ${PEOPLE_EACH} / 400 * 3 + number)`;

/** Houses with beds, and the stays that some people had there. $1 is how many people there are. */
export const STAYS: readonly string[] = [
  `insert into service_point (id, name, kind, address, latitude, longitude, region_code, open_weekdays, opens_time, closes_time,
     is_barrier_free)
   select ${houseOf('n')}, '照护中心' || n, 'CARE_HOME', '清江路', 36.6, 101.8, '${COUNTY}', '[1,2,3,4,5,6,7]', '00:00', '24:00', true
   from generate_series(0, $1::int - 1, ${PEOPLE_EACH}) n`,
  `insert into care_house (id, service_point_id, about, max_days, carers, diets)
   select ${houseOf('n')}, ${houseOf('n')}, '示例', 30, 10, '[]' from generate_series(0, $1::int - 1, ${PEOPLE_EACH}) n`,
  `insert into ward (id, house_id, name) select ${houseOf('n')}, ${houseOf('n')}, '一层' from generate_series(0, $1::int - 1, ${PEOPLE_EACH}) n`,
  `insert into bed (id, house_id, ward_id, room, label, kind, room_sex, equipment, nightly_price_fen)
   select ${idIn(22, `(n / ${PEOPLE_EACH}) * 100 + number`)}, ${houseOf('n')}, ${houseOf('n')}, '101', number::text, 'NURSING', 'ANY', '[]', 20000
   from generate_series(0, $1::int - 1, ${PEOPLE_EACH}) n, generate_series(0, 19) number`,
  `insert into respite_stay (id, placement_id, person_id, item_id, pack_hash, form, house_ids, house_id, bed_id, starts_on, ends_on,
     needs, status, list_price_fen, own_share_fen, is_severe, requested_by, actor_id, idempotency_key, requested_at, confirmed_at,
     ended_at, checks)
   select ${stay}, ${stay}, ${personIn('n')}, '63/public-care-home', ${pack}, 'BED', jsonb_build_array(${houseOf('n')}), ${houseOf('n')},
     ${bed}, ${begins}, ${begins} + 5, '{"equipment": []}', 'COMPLETED', 100000, 50000, ${UNREAD}, ${byHimself(personIn('n'))},
     ${personIn('n')}, gen_random_uuid(), now() - interval '90 days', now() - interval '90 days', now() - interval '80 days',
     '{"admission": [], "discharge": []}'
   from generate_series(0, $1::int - 1, 20) n, generate_series(1, 3) number`,
  `insert into bed_use (id, bed_id, kind, starts_on, ends_on, stay_id)
   select uuidv7(), bed_id, 'STAY', starts_on, ends_on, id from respite_stay where $1::int > 0`,
  `insert into stay_event (id, stay_id, kind, at, done_by)
   select uuidv7(), id, kind, requested_at, requested_by from respite_stay, unnest(array['REQUESTED', 'OFFERED', 'CONFIRMED']) kind
   where $1::int > 0`,
  `insert into stay_subsidy (id, stay_id, place, rule, fund, says, clause_id, pack_hash, is_sample, amount_fen, fund_id, transfer_id)
   select uuidv7(), id, 0, 'rule', '示例资金', '示例', 'Q13', pack_hash, true, 50000, ${idIn(9, '0')}, gen_random_uuid()
   from respite_stay where $1::int > 0`,
  `insert into absence (id, person_id, starts_on, back_on, reason, stay_id, recorded_by, actor_id, idempotency_key, recorded_at)
   select uuidv7(), person_id, starts_on, ends_on, 'RESPITE_STAY', id, requested_by, actor_id, gen_random_uuid(), requested_at
   from respite_stay where $1::int > 0`,
];
