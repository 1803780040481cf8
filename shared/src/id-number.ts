import { type CivilDate, isCivilDate } from './civil-date.ts';

/** What a resident's id number says of its bearer. */
export interface IdNumberFacts {
  birthDate: CivilDate;
  sex: 'F' | 'M';
  /** GB/T 2260, six digits: where it was first issued. */
  regionCode: string;
}

/** Why a text is no id number. */
export type IdNumberProblem = 'LENGTH' | 'CHARACTERS' | 'REGION' | 'BIRTH_DATE' | 'CHECK_DIGIT';

/** The first two digits of GB/T 2260; 81, 82 and 83 are those of residence permits for Hong Kong, Macao and Taiwan. */
const PROVINCES =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83';

/** By the remainder of the weighted sum. Source: GB 11643-1999, after ISO 7064 MOD 11-2. */
const CHECK_CHARACTERS = '10X98765432';

/**
 * Checks an 18-digit resident id number (GB 11643), as typed.
 *
 * The check character finds every single wrong character and every exchange of two neighbours. It cannot tell that a
 * number was issued, nor that it is the bearer's.
 */
export function checkIdNumber(text: string): ({ ok: true } & IdNumberFacts) | { ok: false; problem: IdNumberProblem } {
  const number = normalIdNumber(text);
  const problem = problemOf(number);
  if (problem) return { ok: false, problem };
  const sex = Number(number.charAt(16)) % 2 ? 'M' : 'F';
  return { ok: true, birthDate: birthDateIn(number), sex, regionCode: number.slice(0, 6) };
}

function problemOf(number: string): IdNumberProblem | undefined {
  if (number.length !== 18) return 'LENGTH';
  if (!/^\d{17}[\dX]$/.test(number)) return 'CHARACTERS';
  if (PROVINCES.split(' ').indexOf(number.slice(0, 2)) < 0) return 'REGION';
  if (!isCivilDate(birthDateIn(number))) return 'BIRTH_DATE';
  if (checkCharacterOf(number) !== number.charAt(17)) return 'CHECK_DIGIT';
  return undefined;
}

const birthDateIn = (number: string): string =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;

/** The 18th character that belongs to the first 17 digits. */
export function checkCharacterOf(digits: string): string {
  let sum = 0;
  // The weights are the powers of two: 2¹⁷ for the first digit, 2¹ for the last.
  for (let i = 0; i < 17; i++) sum = (sum + Number(digits.charAt(i))) * 2;
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** An id number as it is stored and compared: full-width characters narrowed, spaces removed, X in capitals. */
export const normalIdNumber = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200b]/g, '')
    .toUpperCase();

/** "330***********1234" */
export const maskIdNumber = (number: string): string => masked(number, 3, 4);

/** "138****1234" */
export const maskPhone = (phone: string): string => masked(phone, 3, 4);

/** "王*兰", "王*" */
export const maskName = (name: string): string => masked(name, 1, Array.from(name).length > 2 ? 1 : 0);

/** Too short a text keeps nothing. */
function masked(text: string, head: number, tail: number): string {
  const characters = Array.from(text); // Rare characters of names take two units each.
  const hidden = characters.length - head - tail;
  if (hidden < 1) return '*'.repeat(characters.length);
  return characters.slice(0, head).join('') + '*'.repeat(hidden) + characters.slice(head + hidden).join('');
}
