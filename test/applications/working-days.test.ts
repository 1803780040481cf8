import { describe, expect, test } from '@jest/globals';
import { addWorkingDays } from '../../api/src/applications/working-days.ts';

describe('a deadline in working days', () => {
  test.each([
    ['over a weekend', '2026-11-27', 1, '2026-11-30'],
    ['over a week', '2026-11-25', 5, '2026-12-02'],
    ['over the national holiday', '2026-09-30', 1, '2026-10-08'],
    ['on the Saturday that makes up for a holiday', '2026-10-09', 1, '2026-10-10'],
    ['on the Saturday before the Spring Festival, a working day', '2026-02-13', 1, '2026-02-14'],
    ['over New Year of a year that is not announced yet', '2026-12-31', 1, '2027-01-04'],
    ['over the Spring Festival by law', '2027-02-04', 1, '2027-02-09'],
    ['over 清明 by law', '2027-04-02', 1, '2027-04-06'],
    ['over the Mid-Autumn Festival by law', '2027-09-14', 1, '2027-09-16'],
    ['over the Dragon Boat Festival by law', '2027-06-08', 1, '2027-06-10'],
  ])('%s', (_why, from, count, due) => {
    expect(addWorkingDays(from, count)).toBe(due);
  });
});
