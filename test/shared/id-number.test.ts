import { describe, expect, test } from '@jest/globals';
import {
  checkCharacterOf,
  checkIdNumber,
  maskIdNumber,
  maskName,
  maskPhone,
  normalIdNumber,
} from '@doorstep/shared/id-number';
import { fc } from '../support/property.ts';

const DIGITS = '0123456789';

/** Id numbers as they are issued: a region, a day, a running number, and the character that belongs to them. */
const idNumber = fc
  .record({
    province: fc.constantFrom('11', '33', '42', '54', '63', '65', '81'),
    rest: fc.integer({ min: 0, max: 9999 }),
    day: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }),
    order: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ province, rest, day, order }) => {
    const birth = day.toISOString().slice(0, 10).replaceAll('-', '');
    const digits = `${province}${String(rest).padStart(4, '0')}${birth}${String(order).padStart(3, '0')}`;
    return digits + checkCharacterOf(digits);
  });

const exchanged = (text: string, i: number, j: number): string => {
  const characters = Array.from(text);
  [characters[i], characters[j]] = [characters[j]!, characters[i]!];
  return characters.join('');
};

describe('an id number', () => {
  test.each([
    ['11010519491231002X', { regionCode: '110105', birthDate: '1949-12-31', sex: 'F' }],
    ['440524188001010014', { problem: 'BIRTH_DATE' }], // The standard's other example: nobody born in 1880 books a meal.
    ['330106194702280013', { problem: 'CHECK_DIGIT' }],
    ['110105194912310021', { problem: 'CHECK_DIGIT' }],
    ['11010519491231002x', { regionCode: '110105', birthDate: '1949-12-31', sex: 'F' }],
    [' 110105 1949 1231 002X　', { regionCode: '110105', birthDate: '1949-12-31', sex: 'F' }],
    ['１１０１０５１９４９１２３１００２Ｘ', { regionCode: '110105', birthDate: '1949-12-31', sex: 'F' }],
    ['110105491231002', { problem: 'LENGTH' }], // The fifteen digits of before 1999.
    ['', { problem: 'LENGTH' }],
    ['11010519491231002XX', { problem: 'LENGTH' }],
    ['1101051949123100X2', { problem: 'CHARACTERS' }],
    ['11010519491231002Ⅹ', { problem: 'CHARACTERS' }],
    ['一10105194912310021', { problem: 'CHARACTERS' }],
    ['10010519491231002X', { problem: 'REGION' }],
    ['99010519491231002X', { problem: 'REGION' }],
    ['11010519490229002X', { problem: 'BIRTH_DATE' }],
    ['11010519491301002X', { problem: 'BIRTH_DATE' }],
    ['11010519491200002X', { problem: 'BIRTH_DATE' }],
  ])('%j', (text, expected) => {
    expect(checkIdNumber(text)).toEqual({ ok: !('problem' in expected), ...expected });
  });

  test('the check characters are those of the standard, for both its examples', () => {
    expect(checkCharacterOf('11010519491231002')).toBe('X');
    expect(checkCharacterOf('44052418800101001')).toBe('4');
  });

  test('whatever is issued passes, and tells the day and the sex it was made from', () => {
    fc.assert(
      fc.property(idNumber, (number) => {
        expect(checkIdNumber(number)).toEqual({
          ok: true,
          regionCode: number.slice(0, 6),
          birthDate: `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`,
          sex: Number(number[16]) % 2 ? 'M' : 'F',
        });
      }),
    );
  });

  // 11 divides no weight, no difference of neighbouring weights and no difference of characters: hence this and the next hold.
  test('every single wrong character is found', () => {
    fc.assert(
      fc.property(idNumber, (number) => {
        for (let i = 0; i < 18; i++)
          for (const character of i < 17 ? DIGITS : `${DIGITS}X`) {
            const wrong = number.slice(0, i) + character + number.slice(i + 1);
            expect(checkIdNumber(wrong).ok).toBe(wrong === number);
          }
      }),
    );
  });

  test('every exchange of two different neighbours is found', () => {
    fc.assert(
      fc.property(idNumber, fc.integer({ min: 0, max: 16 }), (number, i) => {
        fc.pre(number[i] !== number[i + 1]);
        expect(checkIdNumber(exchanged(number, i, i + 1)).ok).toBe(false);
      }),
    );
  });

  test('what the check character cannot find: two digits exchanged that stand ten places apart', () => {
    const digits = '33010619470228123';
    const wrong = exchanged(digits, 5, 15);

    expect(wrong).not.toBe(digits);
    expect(checkCharacterOf(wrong)).toBe(checkCharacterOf(digits));
  });

  test('two ways of typing one number are stored as the same', () => {
    expect(normalIdNumber('１１０１０５ 19491231 002ｘ')).toBe('11010519491231002X');
  });
});

describe('what is shown of personal values', () => {
  test.each([
    [maskIdNumber, '330106194702281234', '330***********1234'],
    [maskIdNumber, '3301', '****'],
    [maskPhone, '13812341234', '138****1234'],
    [maskPhone, '057188881234', '057*****1234'],
    [maskPhone, '9511', '****'],
    [maskName, '王小兰', '王*兰'],
    [maskName, '王兰', '王*'],
    [maskName, '欧阳小兰', '欧**兰'],
    [maskName, '王𬱖', '王*'],
    [maskName, '𬱖', '*'],
    [maskName, '', ''],
  ])('%p %j', (mask, text, shown) => {
    expect(mask(text)).toBe(shown);
  });
});
