/** How many of its digits name the city that it belongs to. */
const BOOK_DIGITS = 4;

/** Of a receiving number (存入号): four digits of the city, ten that nobody guesses, two that tell a slip of the finger. */
export const RECEIVING_DIGITS = 16;

/** ISO 7064 MOD 97-10, by which every wrong digit and every two in the wrong order are found. */
const rest = (digits: string): number => Array.from(digits, Number).reduce((sum, digit) => (sum * 10 + digit) % 97, 0);

/** The whole number: what was made up with its check digits. */
export const withCheckDigits = (digits: string): string => digits + String(98 - rest(`${digits}00`)).padStart(2, '0');

/** As it is kept: without what people put in between. */
export const plainReceivingNumber = (text: string): string => text.replace(/[\s-]/g, '');

/** Whether it can be a receiving number at all. */
export const isReceivingNumber = (number: string): boolean =>
  number.length === RECEIVING_DIGITS && /^\d+$/.test(number) && rest(number) === 1;

/** The book of the city that it belongs to. */
export const bookOfReceivingNumber = (number: string): string => number.slice(0, BOOK_DIGITS);

/** As it is shown and read out, in fours. */
export const spacedReceivingNumber = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1 ');
