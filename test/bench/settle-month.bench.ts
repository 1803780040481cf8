import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeClosed } from '../../api/src/subsidies/close-settlement.ts';
import { fundIdOf } from '../../api/src/subsidies/fund.ts';
import { keepFunds } from '../../api/src/subsidies/keep-funds.ts';
import { startApp, type TestApp } from '../support/app.ts';

const CANTEENS = Number(process.env.CANTEENS ?? 1000);
const MEALS = Number(process.env.MEALS ?? 2_000_000);
const DAYS = 30;
const MINUTE = 60_000;
const FUNDS = ['市级资金', '区级资金'].map((name) => ({ regionCode: '6301', name }));

/** `BENCH=1 npx -y pnpm@12 test settle-month.bench`: many minutes, most of them to fill the books. */
describe('a month of a thousand canteens and two million meals', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
    await keepFunds(t.orm.em.fork(), FUNDS);
    await fill(t);
  }, 60 * MINUTE);
  afterAll(() => t?.close());

  test(
    'is counted, held against the books and closed within two minutes',
    async () => {
      const began = Date.now();
      const closed = await t.orm.em.fork().transactional(async (em) => {
        await em.execute('set local statement_timeout = 0');
        const now = () => new Date('2026-12-01T09:00:00+08:00');
        return writeClosed({ em, now }, { regionCode: '6301', month: '2026-11' }, randomUUID());
      });
      const seconds = (Date.now() - began) / 1000;
      process.stdout.write(`${CANTEENS} canteens, ${MEALS} meals, ${2 * MEALS} shares closed in ${seconds} s\n`);

      expect(closed).toEqual({ closed: CANTEENS, differing: 0 });
      const [sum] = await t.asOwner('select sum(amount_fen)::text as fen, count(*)::int as rows from settlement');
      expect(sum).toEqual({ fen: String(700 * MEALS), rows: 2 * CANTEENS });
      expect(seconds).toBeLessThan(120);
    },
    10 * MINUTE,
  );
});

/** Written as the owner of the tables, past what keeps the balances, or it would take hours. */
async function fill(t: TestApp): Promise<void> {
  const [city, district] = FUNDS.map(fundIdOf) as [string, string];
  const id = (letter: string, n: string) => `('${letter}' || lpad(to_hex(${n}), 31, '0'))::uuid`;
  const shares = [
    { letter: 'd', fund: city, name: FUNDS[0]!.name, fen: 400, place: 0 },
    { letter: 'e', fund: district, name: FUNDS[1]!.name, fen: 300, place: 1 },
  ];
  const sitting = `n % ${CANTEENS * DAYS}`;
  const canteen = `(n % ${CANTEENS * DAYS}) / ${DAYS}`;
  await t.asOwner(`
    begin;
    set local session_replication_role = replica;
    insert into service_point (id, name, kind, address, region_code, latitude, longitude, open_weekdays, opens_time, closes_time,
        is_barrier_free, is_sample)
      select ${id('a', 'n')}, '食堂' || n, 'CANTEEN', '清江路', '630102', 36, 101, '[1]', '07:00', '18:00', true, true
      from generate_series(0, ${CANTEENS - 1}) n;
    insert into sitting (id, service_point_id, served_on, meal, served_from, served_until, dishes, capacity, places_taken,
        list_price_fen, delivery_fee_fen, fulfilments, booking_closes_at)
      select ${id('b', 'n')}, ${id('a', `n / ${DAYS}`)}, '2026-11-01'::date + (n % ${DAYS})::int, 'LUNCH', '11:00', '12:30', '[]', 500,
        0, 1350, 0, '["DINE_IN"]', '2026-11-01'
      from generate_series(0, ${CANTEENS * DAYS - 1}) n;
    insert into meal_booking (id, sitting_id, diner_id, booked_by, actor_id, idempotency_key, status, fulfilment, list_price_fen,
        delivery_fee_fen, own_share_fen, collection_code, booked_at, collected_at)
      select ${id('c', 'n')}, ${id('b', sitting)}, ${id('f', 'n')}, '{}', ${id('f', 'n')}, ${id('f', 'n')}, 'COLLECTED', 'DINE_IN', 1350,
        0, 650, lpad((n / ${CANTEENS * DAYS})::text, 6, '0'), '2026-11-01', '2026-11-15'
      from generate_series(0, ${MEALS - 1}) n;
    ${shares
      .map(
        ({ letter, fund, name, fen, place }) => `
    insert into meal_subsidy (id, booking_id, place, rule, fund, fund_id, says, clause_id, pack_hash, is_sample, amount_fen,
        is_limited_by_daily_cap, transfer_id)
      select ${id(letter, 'n')}, ${id('c', 'n')}, ${place}, 'RULE', '${name}', '${fund}', '每餐', 'Q13', 'x', true, ${fen}, false, ${id(letter, 'n')}
      from generate_series(0, ${MEALS - 1}) n;
    insert into ledger_account (id, unit, kind, service_point_id, region_code, code, may_overdraw)
      select (md5('${letter}' || n))::uuid, 'FEN', 'PAYABLE', ${id('a', 'n')}, '6301', '${fund}', false
      from generate_series(0, ${CANTEENS - 1}) n;
    insert into ledger_account (id, unit, kind, region_code, code, may_overdraw)
      values (md5('${letter} held')::uuid, 'FEN', 'HELD', '6301', '${fund}', false);
    insert into ledger_transfer (id, unit, kind, key, at, done_by, about, pending_until)
      select ${id(letter, 'n')}, 'FEN', 'SUBSIDY_HELD', '${letter}' || n, '2026-11-14', '{}', 'meal_booking:' || ${id('c', 'n')}, '2026-12-30'
      from generate_series(0, ${MEALS - 1}) n;
    insert into ledger_transfer (id, unit, kind, key, at, done_by, about, settles_id, outcome)
      select (md5('${letter}s' || n))::uuid, 'FEN', 'SUBSIDY_PAID', '${letter}s' || n, '2026-11-15', '{}', 'meal_booking:' || ${id('c', 'n')},
        ${id(letter, 'n')}, 'POSTED'
      from generate_series(0, ${MEALS - 1}) n;
    insert into ledger_entry (account_id, number, transfer_id, amount, balance)
      select md5('${letter}' || ${canteen})::uuid, row_number() over (partition by ${canteen}), (md5('${letter}s' || n))::uuid, ${fen}, ${fen}
      from generate_series(0, ${MEALS - 1}) n;
    insert into ledger_entry (account_id, number, transfer_id, amount, balance)
      select md5('${letter} held')::uuid, n + 1, (md5('${letter}s' || n))::uuid, ${0 - fen}, 0
      from generate_series(0, ${MEALS - 1}) n;`,
      )
      .join('')}
    commit`);
  await t.asOwner('analyze');
}
