import { describe, expect, test } from '@jest/globals';
import { momentWords } from '@doorstep/shared/civil-date';
import { addWorkingDays, addWorkingHours } from '../../api/src/policies/working-time.ts';

const OFFICE = [
  { from: '08:30', until: '12:00' },
  { from: '13:30', until: '17:30' },
];

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

describe('an answer within office hours', () => {
  // A table is read in rows.
  // prettier-ignore
  test.each([
    ['within the morning', '2026-11-25T09:00:00', 2, '11月25日（周三）上午11点'],
    ['over lunch', '2026-11-25T11:00:00', 2, '11月25日（周三）下午2点半'],
    ['asked during lunch', '2026-11-25T12:40:00', 1, '11月25日（周三）下午2点半'],
    ['to the end of the morning, which is not the beginning of the afternoon', '2026-11-25T09:00:00', 3, '11月25日（周三）中午12点'],
    ['to closing time, which is not the next morning', '2026-11-25T14:30:00', 3, '11月25日（周三）下午5点半'],
    ['asked at closing time', '2026-11-25T17:30:00', 1, '11月26日（周四）上午9点半'],
    ['asked at night', '2026-11-25T23:50:00', 3, '11月26日（周四）上午11点半'],
    ['asked in the small hours', '2026-11-25T03:00:00', 1, '11月25日（周三）上午9点半'],
    ['over a weekend', '2026-11-27T16:30:00', 8, '11月30日（周一）下午5点'],
    ['asked on a Sunday', '2026-11-29T10:00:00', 1, '11月30日（周一）上午9点半'],
    ['over the national holiday, to the working day after it', '2026-09-30T16:30:00', 2, '10月8日（周四）上午9点半'],
    ['on the Saturday that makes up for it', '2026-10-09T16:30:00', 2, '10月10日（周六）上午9点半'],
    ['over several days', '2026-11-23T08:30:00', 24, '11月26日（周四）上午10点'],
    ['with seconds, to the next whole minute', '2026-11-25T09:00:01', 1, '11月25日（周三）上午10点1分'],
  ])('%s', (_why, from, hours, until) => {
    expect(momentWords(addWorkingHours(new Date(`${from}+08:00`), hours, OFFICE))).toBe(until);
  });
});
