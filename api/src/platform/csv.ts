import { stringify } from 'csv-stringify/sync';

/**
 * Rows as a CSV file that spreadsheets open as it is meant: titles first, in UTF-8 that says so, and no cell of text
 * runs as a formula, whoever wrote it. Give numbers as numbers, or a negative one is guarded too.
 */
export const csvOf = <Row extends object>(
  columns: Partial<Record<keyof Row & string, string>>,
  rows: readonly Row[],
): string =>
  stringify([...rows], {
    columns: columns as Record<string, string>,
    header: true,
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
