import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { personId } from '../world/city.ts';

/** Books a place at a sitting for somebody, by one statement; it throws where there is none. */
export type RawBooking = (sittingId: string, diner: number) => Promise<void>;

/** What a program could do that has nothing but a database: no API, no rules, no log, and nobody pays for the meal but the diner. */
export const placeAlone =
  (raw: pg.Pool): RawBooking =>
  (sittingId, diner) =>
    booked(raw, { name: 'place', text: PLACE }, [sittingId, personId(diner), randomUUID(), randomUUID()]);

/** {@link placeAlone} for pgbench: call `:n` books for the person of that number, at one of the sittings in turn. */
export const placeByNumber = (sittings: readonly string[]): string => {
  const [stem, first] = [sittings[0]!.slice(0, -12), Number(sittings[0]!.slice(-12))];
  const sitting = `('${stem}' || lpad((${first} + :n % ${sittings.length})::text, 12, '0'))::uuid`;
  // Nobody asks twice for a place at one sitting: it is as good a key as any.
  return PLACE.replaceAll(/\$[13]/g, sitting)
    .replaceAll('$2', `('${personId(0).slice(0, -12)}' || lpad(:n::text, 12, '0'))::uuid`)
    .replaceAll('$4', 'gen_random_uuid()');
};

/**
 * The same, with all that a booking through the API leaves behind: who pays how much of it, the transfers of the books that set it
 * aside, and the entry of the audit log. What they say is taken from bookings of people who are alike, each diner's by his number.
 */
export const allOfIt =
  (raw: pg.Pool, models: readonly string[]): RawBooking =>
  (sittingId, diner) =>
    booked(raw, { name: 'all', text: ALL }, [
      ...[sittingId, personId(diner), randomUUID(), randomUUID()],
      models[diner % models.length],
    ]);

/** How much of everything the bookings at a sitting left behind, in the order of their diners. */
export async function leftBehind(pool: pg.Pool, sittingId: string): Promise<unknown[]> {
  const { rows } = await pool.query<object>(LEFT_BEHIND, [sittingId]);
  return rows;
}

async function booked(raw: pg.Pool, statement: { name: string; text: string }, values: unknown[]): Promise<void> {
  const { rowCount } = await raw.query({ ...statement, values });
  if (rowCount !== 1) throw new Error('Not booked.');
}

const TAKEN = `
  with taken as (
    update sitting set places_taken = places_taken + 1
    where id = $1 and places_taken < capacity and booking_closes_at > now()
      and not exists (select 1 from meal_booking where actor_id = $2 and idempotency_key = $3)
      and not exists (select 1 from meal_booking where sitting_id = $1 and diner_id = $2 and status <> 'CANCELLED')
    returning id, list_price_fen, places_taken
  )`;

const BY_HIMSELF = `jsonb_build_object('ground', 'SELF', 'personId', $2)`;

const booking = (ownShare: string) => `
  booking as (
    insert into meal_booking (id, sitting_id, diner_id, booked_by, actor_id, idempotency_key, fulfilment, list_price_fen, delivery_fee_fen,
      own_share_fen, collection_code, booked_at)
    select $4::uuid, id, $2::uuid, ${BY_HIMSELF}, $2::uuid, $3::uuid, 'DINE_IN', list_price_fen, 0, ${ownShare},
      lpad((places_taken - 1)::text, 6, '0'), now() from taken
    returning id
  )`;

const PLACE = `${TAKEN}, ${booking('list_price_fen')} select from booking`;

const ALL = `${TAKEN},
  line as materialized (
    select uuidv7() as share_id, uuidv7() as new_transfer_id, share.* from meal_subsidy share where share.booking_id = $5
  ),
  ${booking('(select own_share_fen from meal_booking where id = $5)')},
  share as (
    insert into meal_subsidy (id, booking_id, place, rule, fund, fund_id, says, clause_id, pack_hash, is_sample, amount_fen,
      is_limited_by_daily_cap, daily_cap_fen, is_limited_by_monthly_cap, monthly_cap_fen, is_limited_by_budget, transfer_id)
    select share_id, booking.id, place, rule, fund, fund_id, says, clause_id, pack_hash, is_sample, amount_fen,
      is_limited_by_daily_cap, daily_cap_fen, is_limited_by_monthly_cap, monthly_cap_fen, is_limited_by_budget, new_transfer_id
    from line cross join booking
    returning id
  ),
  transfer as (
    insert into ledger_transfer (id, unit, kind, key, at, done_by, about, rule, clause_id, pending_until)
    select line.new_transfer_id, held.unit, held.kind, 'share:' || line.share_id, now(), ${BY_HIMSELF}, 'meal_booking:' || booking.id,
      held.rule, held.clause_id, held.pending_until
    from line join ledger_transfer held on held.id = line.transfer_id cross join booking
    returning id
  ),
  entry as (
    insert into ledger_entry (account_id, transfer_id, amount)
    select part.account_id, transfer.id, part.amount
    from transfer join line on line.new_transfer_id = transfer.id join ledger_entry part on part.transfer_id = line.transfer_id
    order by part.account_id
  ),
  noted as (
    insert into audit_entry (id, at, action, outcome, actor_person_id, subject_id, authority, touched, request_id)
    select uuidv7(), now(), 'bookMeal', 'DONE', $2, $2, 'SELF',
      jsonb_build_array('meal_booking:' || booking.id, 'sitting:' || $1) || (select jsonb_agg('meal_subsidy:' || id) from share), $3
    from booking
  )
  select from booking`;

const LEFT_BEHIND = `
  select booking.diner_id, booking.own_share_fen, share.*, transfer.*, (
    select count(*) from audit_entry where subject_id = booking.diner_id and touched ? ('meal_booking:' || booking.id)) as noted
  from meal_booking booking
    cross join lateral (select count(*) as shares, sum(amount_fen) as paid from meal_subsidy where booking_id = booking.id) share
    cross join lateral (
      select count(distinct held.id) as transfers, count(*) as entries, sum(greatest(part.amount, 0)) as held
      from ledger_transfer held join ledger_entry part on part.transfer_id = held.id where held.about = 'meal_booking:' || booking.id
    ) transfer
  where booking.sitting_id = $1 order by booking.diner_id`;
