import { describe, expect, test } from '@jest/globals';
import { ClaimStatus as Claim, TaskStatus as Task } from '../../api/src/timebank/timebank.ts';
import {
  brokenCeiling,
  countedMinutes,
  hoursWorth,
  LIVE,
  mayMove,
  minutesServed,
  sixDigits,
  taskStatusOf,
} from '../../api/src/timebank/timebank.rules.ts';
import { fc, seed } from '../support/property.ts';

const CLAIMS = Object.values(Claim);
const claims = fc.array(fc.constantFrom(...CLAIMS), { maxLength: 8 });

describe('the rules of the time bank', () => {
  test('a claim only goes forward: from no state a way leads back to it but through a dispute', () => {
    const reach = (from: Claim, seen: Claim[] = []): Claim[] =>
      CLAIMS.filter((to) => mayMove(from, to) && !seen.includes(to)).flatMap((to) => [to, ...reach(to, [...seen, to])]);

    for (const status of CLAIMS)
      expect(reach(status).includes(status)).toBe(status === Claim.SETTLED || status === Claim.DISPUTED);
    expect(CLAIMS.filter((status) => CLAIMS.every((to) => !mayMove(status, to)))).toEqual([
      Claim.GIVEN_BACK,
      Claim.CANCELLED,
      Claim.NO_SHOW,
      Claim.NOT_SERVED,
    ]);
  });

  test('a task is open exactly while a place is free and its time is not over; it never is settled with one who serves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), claims, fc.boolean(), (places, statuses, isOver) => {
        const status = taskStatusOf(places, statuses, isOver);
        const live = statuses.filter((one) => LIVE.includes(one));
        expect(status === Task.OPEN).toBe(live.length < places && !isOver);
        if (status === Task.SETTLED) expect(live.every((one) => one === Claim.SETTLED)).toBe(true);
        if (status === Task.CANCELLED) expect(live).toEqual([]);
      }),
      { seed },
    );
  });

  test('what was served never earns more than what was set aside, and never less than nothing', () => {
    const minutes = fc.integer({ min: 0, max: 1440 });
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 1, max: 500 }), (served, planned, percent) => {
        const earned = hoursWorth(countedMinutes(served, planned), percent);
        expect(earned).toBeLessThanOrEqual(hoursWorth(planned, percent));
        expect(Number.isInteger(earned) && earned >= 0).toBe(true);
      }),
      { seed },
    );
  });

  test.each([
    ['15:00:00', '15:00:00', 0],
    ['15:00:00', '15:00:01', 1],
    ['15:00:00', '16:00:00', 60],
    ['15:00:30', '15:00:00', 0],
  ])('from %s until %s it is %i minutes: a begun one counts', (from, until, minutes) => {
    const instant = (time: string) => new Date(`2026-11-23T${time}+08:00`);

    expect(minutesServed(instant(from), instant(until))).toBe(minutes);
  });

  test.each([
    [420, 0, 60, undefined],
    [421, 0, 60, 'DAY'],
    [0, 4741, 60, 'MONTH'],
    [421, 4741, 60, 'DAY'],
  ])(
    'who has taken on %i on the day and %i in the month, and asks for %i: %s',
    (dayMinutes, monthMinutes, more, is) => {
      const ceilings = { dailyMinutes: 480, monthlyMinutes: 4800 };

      expect(brokenCeiling(ceilings, { dayMinutes, monthMinutes }, more)).toBe(is);
    },
  );

  test('a code has six digits, whatever the hash', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), (hash) => {
        expect(sixDigits(hash)).toMatch(/^\d{6}$/);
      }),
      { seed },
    );
  });
});
