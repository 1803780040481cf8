import { describe, expect, test } from '@jest/globals';
import { daysAt, listPriceOf, nightsAt, splitStay, type JudgedRule } from '../../api/src/respite/price.rules.ts';
import { fc } from '../support/property.ts';

const rule = (over: Partial<JudgedRule> = {}): JudgedRule => ({
  code: 'CITY',
  verdict: 'MET',
  packHash: 'one',
  amountFen: 5000,
  ...over,
});
const FIVE_NIGHTS = nightsAt('2026-11-27', '2026-12-02', 20_000);
const split = (rules: JudgedRule[], days = FIVE_NIGHTS, paidFen?: Map<string, number>) =>
  splitStay(days.map((day) => ({ day, rules, ...(paidFen && { paidFen }) })));

describe('the price of a stay', () => {
  test('five nights from Friday are five times the night, the day of leaving is none', () => {
    expect(FIVE_NIGHTS.map(({ on }) => on)).toEqual([
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
    ]);
    expect(listPriceOf(FIVE_NIGHTS)).toBe(100_000);
  });

  test('each fund pays of each night in its order, the family pays what is left', () => {
    const { payments, ownShareFen } = split([rule(), rule({ code: 'STATE', amountFen: 3000 })]);

    expect(payments).toMatchObject([
      { code: 'CITY', amountFen: 25_000, daysPaid: 5 },
      { code: 'STATE', amountFen: 15_000, daysPaid: 5 },
    ]);
    expect(ownShareFen).toBe(60_000);
  });

  test('a percentage is of the whole day, and an odd fen is the citizen’s gain, each day', () => {
    const { payments, ownShareFen } = split(
      [rule({ amountFen: undefined as never, percent: 33 })],
      nightsAt('2026-11-27', '2026-11-29', 101),
    );

    expect(payments).toMatchObject([{ amountFen: 2 * 34 }]);
    expect(ownShareFen).toBe(2 * 67);
  });

  test('an hour’s amount is paid for each hour, up to the cap of the day', () => {
    const hour = { heldOn: '2026-11-27', priceFen: 6000 };
    const days = daysAt([hour, hour, hour, hour, hour]);

    expect(split([rule({ amountFen: 1500, dailyCapFen: 6000 })], days)).toMatchObject({
      payments: [{ amountFen: 6000, isLimitedByDailyCap: true }],
      ownShareFen: 24_000,
    });
  });

  test('what a fund paid for another stay of the day counts towards its cap', () => {
    const paid = new Map([['CITY', 6000]]);

    expect(split([rule({ dailyCapFen: 8000 })], FIVE_NIGHTS, paid)).toMatchObject({
      payments: [{ amountFen: 10_000, isLimitedByDailyCap: true }],
      ownShareFen: 90_000,
    });
  });

  test('who turns eighty during the stay is paid for the nights from then on, and the rule says that it is met', () => {
    const days = FIVE_NIGHTS.map((day, i) => ({ day, rules: [rule({ verdict: i < 3 ? 'UNMET' : 'MET' })] }));

    expect(splitStay(days)).toMatchObject({
      payments: [{ verdict: 'MET', amountFen: 10_000, daysPaid: 2 }],
      ownShareFen: 90_000,
    });
  });

  test('what is not known pays nothing, and is said to be unknown', () => {
    expect(split([rule({ verdict: 'UNKNOWN' })])).toMatchObject({
      payments: [{ verdict: 'UNKNOWN', amountFen: 0, daysPaid: 0 }],
      ownShareFen: 100_000,
    });
  });

  test('whatever the rules, funds and family together pay the list price, and no cap is passed on any day', () => {
    const rules = fc.uniqueArray(
      fc.record({
        code: fc.constantFrom('A', 'B', 'C', 'D'),
        verdict: fc.constantFrom('MET', 'UNMET', 'UNKNOWN'),
        packHash: fc.constant('one'),
        amountFen: fc.option(fc.integer({ min: 0, max: 30_000 }), { nil: undefined }),
        percent: fc.integer({ min: 0, max: 120 }),
        dailyCapFen: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined }),
      }),
      { maxLength: 4, selector: ({ code }) => code },
    );
    const days = fc.array(
      fc.record({
        on: fc.constant('2026-11-27'),
        units: fc.integer({ min: 1, max: 24 }),
        priceFen: fc.integer({ min: 0, max: 50_000 }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(rules, days, (rules, days) => {
        const { payments, ownShareFen } = split(rules, days);
        const paid = payments.reduce((sum, { amountFen }) => sum + amountFen, 0);
        expect(paid + ownShareFen).toBe(listPriceOf(days));
        expect(ownShareFen).toBeGreaterThanOrEqual(0);
        for (const { amountFen, dailyCapFen = Infinity } of payments)
          expect(amountFen).toBeLessThanOrEqual(dailyCapFen * days.length);
      }),
    );
  });
});
