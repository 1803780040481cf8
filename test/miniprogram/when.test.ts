import { describe, expect, test } from '@jest/globals';
import { dayWords, momentWords, sittingName, sittingWhen } from '../../miniprogram/src/words/when.ts';

const TODAY = '2026-11-22';

describe('days and times as an elder says them', () => {
  test.each([
    ['2026-11-21', '昨天 11月21日 周六'],
    ['2026-11-22', '今天 11月22日 周日'],
    ['2026-11-23', '明天 11月23日 周一'],
    ['2026-11-24', '后天 11月24日 周二'],
    ['2026-11-25', '11月25日 周三'],
    ['2027-01-01', '1月1日 周五'],
  ])('%s is %s', (day, words) => {
    expect(dayWords(day, TODAY)).toBe(words);
  });

  test('a sitting says its day and its time of day', () => {
    expect(sittingWhen({ servedOn: '2026-11-23', meal: 'LUNCH' }, TODAY)).toBe('明天 11月23日 周一 中午');
    expect(sittingName({ servedOn: '2026-11-25', meal: 'DINNER' }, TODAY)).toBe('11月25日晚餐');
  });

  test.each([
    ['2026-11-22T17:30:00Z', '明天 11月23日 周一 凌晨 1:30'],
    ['2026-11-23T01:00:00Z', '明天 11月23日 周一 上午 9:00'],
    ['2026-11-23T04:05:00Z', '明天 11月23日 周一 中午 12:05'],
    ['2026-11-22T07:00:00Z', '今天 11月22日 周日 下午 3:00'],
    ['2026-11-22T12:00:00Z', '今天 11月22日 周日 晚上 8:00'],
  ])('the instant %s is %s in China', (instant, words) => {
    expect(momentWords(instant, TODAY)).toBe(words);
  });
});
