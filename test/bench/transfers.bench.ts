import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { postTransfer } from '../../api/src/ledger/post-transfer.ts';
import { LedgerUnit } from '../../api/src/ledger/ledger.ts';
import { aMember, aMemberWith, BY, booking, issuing, move, proofOf, SOUND } from '../ledger/books.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { withConcurrency } from '../support/property.ts';

const ROUNDS = 11;
const TRANSFERS = 1_500;
const CALLERS = 16;
const MEMBERS = 200;

/** `BENCH=1 npx -y pnpm@12 test transfers.bench`: our function and one plpgsql call, turn by turn, both over the same books. */
describe('transfers, against one plpgsql call each', () => {
  let t: TestApp;
  let raw: pg.Pool;
  let members: { id: string }[];
  let fund: { id: string };
  beforeAll(async () => {
    t = await startApp();
    await t.asOwner(RAW);
    const { host, port, user, dbName: database } = t.database;
    raw = new pg.Pool({ host, port, user, database, max: CALLERS });
    members = await Promise.all(Array.from({ length: MEMBERS }, () => aMemberWith(t, 1_000_000)));
    fund = await aMember(t);
    await move(t, [{ accountId: (await issuing(t)).id, amount: -1 }, { accountId: fund.id, amount: 1 }]); // prettier-ignore
  });
  afterAll(async () => {
    expect(await proofOf(t)).toMatchObject({ ...SOUND, sums: { MINUTES: 0 } });
    await raw.end();
    await t.close();
  });

  const ours = (from: string, to: string) => {
    const ctx = booking(t);
    return postTransfer(ctx, {
      ...{ unit: LedgerUnit.MINUTES, kind: 'TEST', key: randomUUID(), doneBy: BY },
      parts: [
        { accountId: from, amount: -1 },
        { accountId: to, amount: 1 },
      ],
    });
  };
  const plpgsql = (from: string, to: string) =>
    raw.query({ name: 'raw', text: 'select raw_transfer($1, $2, $3, 1)', values: [randomUUID(), from, to] });

  const cold = (i: number) => [members[i % MEMBERS]!.id, members[(i * 7 + 1) % MEMBERS]!.id] as const;
  const hot = (i: number) => [members[i % MEMBERS]!.id, fund.id] as const;

  async function rate(call: (from: string, to: string) => Promise<unknown>, pair: typeof cold): Promise<number> {
    const began = process.hrtime.bigint();
    const jobs = Array.from({ length: TRANSFERS }, (_, i) => () => call(...pair(i)));
    await withConcurrency(CALLERS, jobs);
    return TRANSFERS / (Number(process.hrtime.bigint() - began) / 1e9);
  }

  test('are at least half as many a second, and to a hot account at least half of those to a cold one', async () => {
    const contenders = {
      'ours, cold': () => rate(ours, cold),
      'plpgsql, cold': () => rate(plpgsql, cold),
      'ours, hot': () => rate(ours, hot),
      'plpgsql, hot': () => rate(plpgsql, hot),
    };
    const names = Object.keys(contenders) as (keyof typeof contenders)[];
    const rounds: Record<string, number>[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const rates: Record<string, number> = {};
      for (const name of round % 2 === 0 ? names : [...names].reverse()) rates[name] = await contenders[name]();
      if (round > 0) rounds.push(rates); // The first warms up.
    }
    const ratio = (one: string, other: string) => median(rounds.map((rates) => rates[one]! / rates[other]!));
    const cooled = ratio('ours, cold', 'plpgsql, cold');
    const heated = ratio('ours, hot', 'plpgsql, hot');
    const hotToCold = ratio('ours, hot', 'ours, cold');
    for (const name of names)
      process.stdout.write(`${name}: ${Math.round(median(rounds.map((rates) => rates[name]!)))} a second\n`);
    process.stdout.write(
      `ours / plpgsql: cold ${cooled.toFixed(2)}, hot ${heated.toFixed(2)}; ours hot / cold ${hotToCold.toFixed(2)}\n`,
    );
    expect(cooled).toBeGreaterThanOrEqual(0.5);
    expect(heated).toBeGreaterThanOrEqual(0.5);
    expect(hotToCold).toBeGreaterThanOrEqual(0.5);
  }, 1_800_000);
});

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

/** The least that writes the same rows: what a database alone would offer. */
const RAW = `
  create function raw_transfer(wanted_key text, giver uuid, taker uuid, minutes bigint) returns uuid language plpgsql as $$
  declare new_id uuid := gen_random_uuid();
  begin
    insert into ledger_transfer (id, unit, kind, key, at, done_by)
      values (new_id, 'MINUTES', 'TEST', wanted_key, now(), '{"ground":"SYSTEM"}');
    if giver < taker then
      insert into ledger_entry (account_id, transfer_id, amount) values (giver, new_id, -minutes), (taker, new_id, minutes);
    else
      insert into ledger_entry (account_id, transfer_id, amount) values (taker, new_id, minutes), (giver, new_id, -minutes);
    end if;
    return new_id;
  end $$`;
