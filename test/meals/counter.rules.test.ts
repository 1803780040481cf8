import { describe, expect, test } from '@jest/globals';
import { mealQr, readMealProof } from '@doorstep/shared/meal-proof';
import { meantAt, type Meant } from '../../api/src/meals/counter.rules.ts';
import { MealBookingStatus } from '../../api/src/meals/meal.ts';
import { NOON } from '../support/app.ts';

const ID = '0193a4c0-0000-7000-8000-0123456789ab';

describe('what is typed or scanned at the counter', () => {
  test.each([
    ['004711', { kind: 'CODE', code: '004711' }],
    ['004 711\r\n', { kind: 'CODE', code: '004711' }],
    ['００４７１１', { kind: 'CODE', code: '004711' }],
    ['8801000001', { kind: 'CARD', number: '8801000001' }],
    ['4711', { kind: 'PHONE_TAIL', tail: '4711' }],
    [mealQr({ id: ID, collectionCode: '004711' }), { kind: 'QR', bookingId: ID, code: '004711' }],
    [`DOORSTEP：MEAL：${ID.toUpperCase()}：004711`, { kind: 'QR', bookingId: ID, code: '004711' }],
  ])('%s', (text, proof) => {
    expect(readMealProof(text)).toEqual(proof);
  });

  test.each([
    '',
    ' ',
    '1',
    '12345',
    '1234567',
    '13800001234',
    '12a456',
    `doorstep:meal:${ID}`,
    `https://x/${ID}`,
    '١٢٣٤',
  ])('nothing in "%s"', (text) => {
    expect(readMealProof(text)).toBeUndefined();
  });
});

describe('which booking is meant', () => {
  const LUNCH = { servedFrom: '11:00', servedUntil: '12:30' };
  const DINNER = { servedFrom: '17:00', servedUntil: '18:30' };
  const TODAY = { servedOn: '2026-11-22', ...LUNCH };
  const { CONFIRMED, CANCELLED, COLLECTED } = MealBookingStatus;
  const booking = (sitting: Partial<Meant['sitting']>, status = CONFIRMED, diner = 'lan'): Meant => ({
    status,
    diner: { id: diner },
    sitting: { ...TODAY, ...sitting },
  });

  test.each<[string, Meant[], number[]]>([
    ['nothing', [], []],
    ['the only one', [booking({})], [0]],
    ['lunch at noon, not dinner', [booking(DINNER), booking(LUNCH)], [1]],
    ['lunch at noon although it was collected', [booking(DINNER), booking(LUNCH, COLLECTED)], [1]],
    ['dinner when lunch was cancelled', [booking(LUNCH, CANCELLED), booking(DINNER)], [1]],
    ['a cancelled one when there is no other', [booking(LUNCH, CANCELLED)], [0]],
    ['today, cancelled or not, before tomorrow', [booking({ servedOn: '2026-11-23' }), booking(LUNCH, CANCELLED)], [1]],
    ['tomorrow before yesterday', [booking({ servedOn: '2026-11-21' }), booking({ servedOn: '2026-11-23' })], [1]],
    ['both of two people', [booking({}), booking({}, CONFIRMED, 'fu')], [0, 1]],
    ['both, though one was collected', [booking({}), booking({}, COLLECTED, 'fu')], [0, 1]],
    ['one of two people, if the other cancelled', [booking({}, CANCELLED), booking({}, CONFIRMED, 'fu')], [1]],
    [
      'one of two people, if the other comes tomorrow',
      [booking({ servedOn: '2026-11-23' }), booking({}, CONFIRMED, 'fu')],
      [1],
    ],
  ])('%s', (_what, bookings, places) => {
    expect(meantAt(bookings, NOON)).toEqual(places.map((place) => bookings[place]));
  });
});
