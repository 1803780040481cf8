import { expect, test } from '@jest/globals';
import { csvOf } from '../../api/src/platform/csv.ts';

test('a file for a spreadsheet keeps numbers as they are, and runs no text as a formula', () => {
  const rows = [
    { on: '2026-11-23', fen: -1250, says: '=HYPERLINK("http://evil")', secret: 'x' },
    { on: '2026-11-24', fen: 800, says: '早饭，"加蛋"', secret: 'x' },
  ];

  expect(csvOf({ on: '日期', fen: '分', says: '说明' }, rows)).toBe(
    '\uFEFF日期,分,说明\r\n' +
      `2026-11-23,-1250,"'=HYPERLINK(""http://evil"")"\r\n` +
      '2026-11-24,800,"早饭，""加蛋"""\r\n',
  );
});

test.each(['+1', '-1', '@sum', '\tx', '\rx', '=1'])('%j is text', (says) => {
  expect(csvOf({ says: '说明' }, [{ says }]).split('\r\n')[1]).toContain(`'`);
});
