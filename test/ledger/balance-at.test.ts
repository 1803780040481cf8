import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { fc } from '../support/property.ts';
import { aMemberWith, issuing, move } from './books.ts';

const MINUTE = 60_000;
const BEGIN = new Date('2026-11-30T12:00:00+08:00').getTime();

describe('what an account had at a moment', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const at = async (accountId: string, moment: Date): Promise<{ found: number; counted: number }> => {
    const [row] = await t.orm.em.fork().execute<[{ found: string; counted: string }]>(
      `select ledger_balance_at(?, ?) as found, (select coalesce(sum(amount), 0) from ledger_entry entry
         join ledger_transfer transfer on transfer.id = entry.transfer_id where account_id = ? and at < ?) as counted`,
      [accountId, moment, accountId, moment],
    );
    return { found: Number(row.found), counted: Number(row.counted) };
  };

  test('is what came and went before it, also where clocks of servers differ by minutes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: -9, max: 60 }), fc.integer({ min: 1, max: 9 })), {
          ...{ minLength: 1, maxLength: 40 },
        }),
        async (moves) => {
          let [passed, latest] = [BEGIN, BEGIN];
          t.clock.now = new Date(BEGIN);
          const [lan, issued] = [await aMemberWith(t, 100), await issuing(t)];
          const moments = [BEGIN - MINUTE, BEGIN];
          for (const [minutes, amount] of moves) {
            passed = latest + minutes * MINUTE; // Never further behind the latest one than clocks differ.
            latest = Math.max(latest, passed);
            t.clock.now = new Date(passed);
            await move(t, [
              { accountId: issued.id, amount: -amount },
              { accountId: lan.id, amount },
            ]);
            moments.push(passed, passed + 1);
          }
          for (const moment of moments) {
            const { found, counted } = await at(lan.id, new Date(moment));
            expect(found).toBe(counted);
          }
          expect((await at(lan.id, new Date(latest + 1))).found).toBe(
            100 + moves.reduce((sum, [, amount]) => sum + amount, 0),
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  test('is nothing before there was anything, and of an account that is not there', async () => {
    const lan = await aMemberWith(t, 60);

    expect(await at(lan.id, new Date('2020-01-01'))).toEqual({ found: 0, counted: 0 });
    expect((await at('00000000-0000-7000-8000-000000000000', t.clock.now)).found).toBe(0);
  });
});
