import { fc } from '../support/property.ts';
import type { BankRow, KnownPayment, Said } from './known-payments.ts';
import { answerFile } from './payouts.ts';

const SAYINGS = ['PAID', 'FAILED', 'RETURNED', 'PAID_AND_RETURNED', 'WRONG_AMOUNT', 'UNKNOWN', 'NOTHING'] as const;

/** What a file of the bank has of a payment. */
export type Saying = (typeof SAYINGS)[number];

/** Mostly that it was made. */
export const saying: fc.Arbitrary<Saying> = fc.constantFrom('PAID', 'PAID', 'PAID', ...SAYINGS);

const WORDS = { PAID: '成功', FAILED: '失败', RETURNED: '退汇' };

/** The file that the bank sends. */
export const fileOf = (rows: readonly BankRow[]): string =>
  answerFile(rows.map(({ number, fen, said }) => [number, String(fen / 100), WORDS[said], '户名不符']));

/** What the bank writes of these payments, and sometimes of another. */
export function rowsOf(payments: readonly KnownPayment[], says: readonly Saying[]): BankRow[] {
  const row = (number: string, fen: number, ...all: Said[]) => all.map((said) => ({ number, fen, said }));
  return payments.flatMap(({ number, amountFen }, i): BankRow[] => {
    const say = says[i % says.length]!;
    switch (say) {
      case 'NOTHING':
        return [];
      case 'UNKNOWN':
        return row(`2001${number.slice(4)}`, amountFen, 'PAID');
      case 'WRONG_AMOUNT':
        return row(number, amountFen + 1, 'PAID');
      case 'PAID_AND_RETURNED':
        return row(number, amountFen, 'PAID', 'RETURNED');
      default:
        return row(number, amountFen, say);
    }
  });
}
