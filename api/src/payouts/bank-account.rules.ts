/** Cards of all mainland banks begin so, and end in a check digit. */
const CARD = /^62\d{14,17}$/u;

const ACCOUNT = /^\d{9,30}$/u;

/** A number as it is kept: people type it in groups. */
export const digitsOf = (typed: string): string => typed.replace(/\s/gu, '');

/** Whether something can be the number of an account; a slip in one digit of a card is found. */
export function isAccountNumber(typed: string): boolean {
  const number = digitsOf(typed);
  return CARD.test(number) ? hasCheckDigit(number) : ACCOUNT.test(number);
}

/** The last four digits, by which one knows an account without its being told. */
export const tailOf = (number: string): string => number.slice(-4);

/** Luhn's: every second digit from the right counts double, and all together end in 0. */
function hasCheckDigit(number: string): boolean {
  const sum = Array.from(number)
    .reverse()
    .reduce((total, digit, i) => {
      const counted = Number(digit) * (i % 2 === 0 ? 1 : 2);
      return total + (counted > 9 ? counted - 9 : counted);
    }, 0);
  return sum % 10 === 0;
}
