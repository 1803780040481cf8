import { afterEach, describe, expect, test } from '@jest/globals';
import { speak, words } from '../../miniprogram/src/locale/words.ts';
import {
  dayWords,
  deadlineWords,
  momentWords,
  servedSpan,
  sittingName,
  sittingWhen,
  yearDateWords,
} from '../../miniprogram/src/words/when.ts';

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

  test('what ends at midnight ends late on the day before', () => {
    expect(deadlineWords('2026-11-23T16:00:00Z', TODAY)).toBe('明天 11月23日 周一 晚上 12:00');
    expect(deadlineWords('2026-11-23T01:00:00Z', TODAY)).toBe('明天 11月23日 周一 上午 9:00');
  });
});

describe("days, times and money in the reader's own form", () => {
  afterEach(() => speak('zh'));

  test.each([
    ['2026-11-21', 'Sat 21 Nov (yesterday)'],
    ['2026-11-22', 'Sun 22 Nov (today)'],
    ['2026-11-23', 'Mon 23 Nov (tomorrow)'],
    ['2026-11-24', 'Tue 24 Nov (the day after tomorrow)'],
    ['2027-01-01', 'Fri 1 Jan'],
  ])('%s is %s in English', (day, said) => {
    speak('en');
    expect(dayWords(day, TODAY)).toBe(said);
  });

  test('English says meals, instants, spans and amounts as English does', () => {
    speak('en');
    expect(sittingWhen({ servedOn: '2026-11-23', meal: 'LUNCH' }, TODAY)).toBe('Mon 23 Nov (tomorrow), midday');
    expect(sittingName({ servedOn: '2026-11-23', meal: 'LUNCH' }, TODAY)).toBe('lunch tomorrow');
    expect(sittingName({ servedOn: '2026-11-25', meal: 'DINNER' }, TODAY)).toBe('dinner on 25 Nov');
    expect(momentWords('2026-11-22T12:00:00Z', TODAY)).toBe('Sun 22 Nov (today), 20:00');
    expect(servedSpan({ servedFrom: '11:30:00', servedUntil: '12:30:00' })).toBe('11:30 to 12:30');
    expect(yearDateWords('2023-12-07')).toBe('7 Dec 2023');
    expect(words.price.yuan('6')).toBe('¥6');
    expect(words.signIn.asDemo('王秀兰', 82)).toBe('王秀兰, 82 years old');
  });

  test('Tibetan names the month, then the day, then the day of the week', () => {
    speak('bo');
    expect(dayWords('2026-11-23', TODAY)).toBe('སང་ཉིན། ཟླ་ 11 ཚེས་ 23 གཟའ་ཟླ་བ།');
  });

  test('Chinese is said again as soon as it is chosen again', () => {
    speak('en');
    speak('zh');
    expect(dayWords('2026-11-23', TODAY)).toBe('明天 11月23日 周一');
    expect(yearDateWords('2023-12-07')).toBe('2023年12月7日');
  });
});
