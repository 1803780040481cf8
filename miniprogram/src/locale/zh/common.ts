import { week } from './enums';

function partOfDay(hour: number): string {
  if (hour < 6) return '凌晨';
  if (hour < 11) return '上午';
  if (hour < 13) return '中午';
  return hour < 18 ? '下午' : '晚上';
}

/** Words that any page may need: buttons, states, days and times. */
export const commonWords = {
  ui: {
    app: '家门口',
    back: '返回',
    readAloud: '读给我听',
    reading: '正在读… 再按停下',
    settings: '设置',
    more: '看更多',
    chosen: '✓ 已选',
    search: '查一查',
    searchFor: (word: string) => `查“${word}”`,
    callHotline: '打电话找人帮忙',
    call: (who: string) => `给${who}打电话`,
    sample: (name: string) => `${name}（示例）`,
    sampleNote: '示例数据，不是真的',
    list: (things: readonly string[]) => things.join('、'),
  },
  state: { loading: '正在打开，请稍等…', retry: '再试一次' },
  refusal: {
    now: '现在可以这样办：',
    notSent: '没有办成',
    original: (message: string) => `服务的原话：${message}`,
  },
  days: {
    weekday: (isoWeekday: number) => `周${week[isoWeekday - 1] ?? ''}`,
    today: '今天',
    tomorrow: '明天',
    afterTomorrow: '后天',
    yesterday: '昨天',
    date: (month: number, day: number) => `${month}月${day}日`,
    yearDate: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
    /** A date inside a sentence: "lunch on 25 Nov". */
    on: (date: string) => date,
    /** A day in full; `near` is 明天 and the like, or empty. */
    full: (near: string, date: string, weekday: string) => [near, date, weekday].filter(Boolean).join(' '),
    time: (hour: number, minutes: string) => `${partOfDay(hour)} ${hour > 12 ? hour - 12 : hour}:${minutes}`,
    /** A time, or a time of day, of a day. */
    at: (day: string, time: string) => `${day} ${time}`,
    span: (from: string, until: string) => `${from} 到 ${until}`,
  },
};

/** {@link commonWords} in any language. */
export type CommonWords = typeof commonWords;
