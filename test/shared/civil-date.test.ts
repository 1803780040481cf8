import { expect, test } from '@jest/globals';
import { addMonths } from '@doorstep/shared/civil-date';

test.each([
  ['2026-11-22', 1, '2026-12-22'],
  ['2026-11-22', 12, '2027-11-22'],
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months are %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});
