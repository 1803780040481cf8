import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';

const ANIMALS = ['鼠', '牛', '虎', '兔', '龙', '蛇', '马', '羊', '猴', '鸡', '狗', '猪'];
/** A year of the rat. */
const RAT_YEAR = 2020;

const lunar = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
});

/** The lunar year, named by the year in which it begins, with month and day in words. */
function lunarDate(day: CivilDate): { year: number; monthAndDay: string } {
  const parts = new Map(
    lunar.formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type as string, value]),
  );
  return {
    year: Number(parts.get('relatedYear')),
    monthAndDay: `${parts.get('month')}${dayWords(Number(parts.get('day')))}`,
  };
}

/** 初八, 十五, 廿三, 三十 */
function dayWords(day: number): string {
  const digit = '一二三四五六七八九十'[(day - 1) % 10]!;
  if (day <= 10) return `初${digit}`;
  if (day < 20) return `十${digit}`;
  if (day === 20) return '二十';
  return day === 30 ? '三十' : `廿${digit}`;
}

/** 「农历二月初八，属猴」 */
export function lunarBirthday(birthDate: CivilDate): string {
  const { year, monthAndDay } = lunarDate(birthDate);
  return `农历${monthAndDay}，属${ANIMALS[(((year - RAT_YEAR) % 12) + 12) % 12]}`;
}

/** 虚岁: one at birth, one more at each lunar new year. */
export const nominalAge = (birthDate: CivilDate, now: Date): number =>
  lunarDate(civilDate(now)).year - lunarDate(birthDate).year + 1;
