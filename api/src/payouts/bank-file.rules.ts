import { parse } from 'csv-parse/sync';

/** What the bank says of a payment: that it was paid, that it was not, or that it was and came back later. */
export type Said = 'PAID' | 'FAILED' | 'RETURNED';

/** One answer of the bank, as far as it could be read. */
export interface ReadAnswer {
  fileLine: number;
  paymentNumber: string;
  amountFen?: number | undefined;
  said?: Said | undefined;
  reason?: string | undefined;
}

/** What a file of answers must have; more columns do not matter. */
const TITLES = { number: '付款号', amount: ['金额', '金额（元）', '金额(元)'], result: '结果', reason: '原因' };

const WORDS = new Map<string, Said>([
  ...(['成功', '已付', '付款成功'] as const).map((word) => [word, 'PAID'] as const),
  ...(['失败', '未付', '付款失败'] as const).map((word) => [word, 'FAILED'] as const),
  ...(['退汇', '已退汇', '退票'] as const).map((word) => [word, 'RETURNED'] as const),
]);

/** The answers of a bank's file; undefined where it is no such file. A line that cannot be read is there without its values. */
export function answersIn(content: string): ReadAnswer[] | undefined {
  const rows = rowsOf(content);
  const titles = rows?.[0];
  if (!rows || !titles) return undefined;
  const at = (names: readonly string[]) => titles.findIndex((title) => names.includes(title));
  const columns = { number: at([TITLES.number]), amount: at(TITLES.amount), result: at([TITLES.result]) };
  if (Object.values(columns).some((column) => column < 0)) return undefined;
  const reasonAt = at([TITLES.reason]);
  return rows.slice(1).map((row, i) => ({
    fileLine: i + 2,
    paymentNumber: unguarded(row[columns.number] ?? ''),
    amountFen: fenOf(unguarded(row[columns.amount] ?? '')),
    said: WORDS.get(row[columns.result] ?? ''),
    reason: row[reasonAt]?.slice(0, 100) || undefined,
  }));
}

function rowsOf(content: string): string[][] | undefined {
  try {
    return parse(content, { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true });
  } catch {
    return undefined; // Quotes that do not close: no such file.
  }
}

/** What is kept of the number in an answer: whole where it is one of ours; otherwise it may be a name, or an account. */
export const keptNumber = (text: string): string =>
  /^\d{15}$/u.test(text) ? text : `…${text.replace(/\D/gu, '').slice(-4)}`;

/** A spreadsheet may have put a sign before it, so that it does not run as a formula. */
const unguarded = (cell: string): string => cell.replace(/^'/u, '');

/** "2400" or "2,400.05" yuan in fen, exactly; a negative amount or a third decimal is none. */
export function fenOf(text: string): number | undefined {
  const found = /^(\d{1,9})(?:\.(\d{1,2}))?$/u.exec(text.replace(/,(?=\d{3}(\D|$))/gu, ''));
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : undefined;
}
