import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { proofOf, SOUND } from '../ledger/books.ts';
import { startApp, type TestApp } from '../support/app.ts';

const TRANSFERS = Number(process.env.TRANSFERS ?? 2_500_000);
const ACCOUNTS = 50_000;
const MINUTE = 60_000;

/** `BENCH=1 npx -y pnpm@12 test verify-ledger.bench`: some minutes, most of them to fill the books. */
describe('books of 5 million entries', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
    await fill(t);
  }, 60 * MINUTE);
  afterAll(() => t?.close());

  test(
    'are proven within a minute, in flat memory',
    async () => {
      const before = process.memoryUsage().rss;
      const began = Date.now();
      const proof = await proofOf(t);
      const seconds = (Date.now() - began) / 1000;
      const grownMiB = (process.memoryUsage().rss - before) / 2 ** 20;
      process.stdout.write(`${proof.transfers} transfers proven in ${seconds} s, ${grownMiB.toFixed(1)} MiB more\n`);

      expect(proof).toMatchObject({ ...SOUND, transfers: TRANSFERS, sums: { MINUTES: 0 } });
      expect(seconds).toBeLessThan(60);
      expect(grownMiB).toBeLessThan(64);
    },
    10 * MINUTE,
  );
});

/**
 * Each member is issued 60 minutes at a time by the first account. Written as the owner of the tables, past what
 * keeps the balances, or it would take an hour; so the proof has balances to prove that nothing else has kept.
 */
async function fill(t: TestApp): Promise<void> {
  await t.asOwner(`
    begin;
    set local session_replication_role = replica;
    insert into ledger_account (id, unit, kind, region_code, code, may_overdraw, balance, entries)
      select lpad(to_hex(n), 32, '0')::uuid, 'MINUTES', case n when 0 then 'ISSUED' else 'MEMBER' end, '3301', n::text, n = 0, 0, 0
      from generate_series(0, ${ACCOUNTS}) n;
    insert into ledger_transfer (id, unit, kind, key, at, done_by)
      select ('1' || lpad(to_hex(n), 31, '0'))::uuid, 'MINUTES', 'TEST', n::text, '2026-01-01'::timestamptz + n * interval '1 second', '{}'
      from generate_series(1, ${TRANSFERS}) n;
    insert into ledger_entry (account_id, number, transfer_id, amount, balance)
      select lpad('0', 32, '0')::uuid, n, ('1' || lpad(to_hex(n), 31, '0'))::uuid, -60, -60 * n from generate_series(1, ${TRANSFERS}) n;
    insert into ledger_entry (account_id, number, transfer_id, amount, balance)
      select lpad(to_hex(1 + n % ${ACCOUNTS}), 32, '0')::uuid, 1 + n / ${ACCOUNTS}, ('1' || lpad(to_hex(n + 1), 31, '0'))::uuid,
        60, 60 * (1 + n / ${ACCOUNTS})
      from generate_series(0, ${TRANSFERS} - 1) n;
    update ledger_account account set balance = entry.sum, entries = entry.count
      from (select account_id, sum(amount), count(*) from ledger_entry group by 1) entry where entry.account_id = account.id;
    commit`);
  await t.asOwner('analyze');
}
