import '../../api/src/schema.ts'; // Types of the schema are declared with their metadata there.
import { describe, expect, test } from '@jest/globals';
import { CareForm } from '../../api/src/houses/care.ts';
import { asLived, daysByPeriod } from '../../api/src/respite/quota.rules.ts';
import { StayStatus } from '../../api/src/respite/stay.ts';

const FIVE_NIGHTS = { form: CareForm.BED, startsOn: '2026-12-28', endsOn: '2027-01-02' };
const at = (day: string) => new Date(`${day}T10:00:00+08:00`);

describe('the nights that count against a quota', () => {
  test.each([
    [
      'who is still there after he should have left has had those nights too',
      StayStatus.IN_STAY,
      undefined,
      '2027-01-04',
    ],
    ['who left later than planned', StayStatus.COMPLETED, at('2027-01-04'), '2027-01-04'],
    ['who left on his day, not those since', StayStatus.COMPLETED, at('2027-01-02'), '2027-01-02'],
    ['what is only booked, as it is booked', StayStatus.CONFIRMED, undefined, '2027-01-02'],
  ])('%s', (_, status, endedAt, until) => {
    expect(asLived({ ...FIVE_NIGHTS, status, endedAt }, '2027-01-04').endsOn).toBe(until);
  });

  test('those of an overstay fall into the year in which they are', () => {
    const lived = asLived({ ...FIVE_NIGHTS, status: StayStatus.IN_STAY }, '2027-01-04');

    expect([...daysByPeriod([lived], 'YEAR')]).toEqual([
      ['2026', 4],
      ['2027', 3],
    ]);
  });

  test('a day place that is finished a day later by the clock has no day more', () => {
    const days = {
      form: CareForm.DAY_PLACE,
      startsOn: '2026-12-01',
      endsOn: '2026-12-02',
      status: StayStatus.COMPLETED,
    };

    expect(asLived({ ...days, endedAt: at('2026-12-03') }, '2026-12-05').endsOn).toBe('2026-12-02');
  });
});
