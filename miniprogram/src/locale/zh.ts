import { catalogWords } from './catalog';
import * as enums from './enums';
import { identityWords } from './identity';
import { mealWords } from './meals';

/** Every word on the screen that does not come from the service. Spoken to an elder: 您, no codes, no English. */
export const zh = {
  ...enums,
  ...identityWords,
  ...catalogWords,
  ...mealWords,
  ui: {
    back: '返回',
    settings: '设置',
    more: '看更多',
    chosen: '✓ 已选',
    search: '查一查',
    searchFor: (word: string) => `查“${word}”`,
    callHotline: '打电话找人帮忙',
    call: (who: string) => `给${who}打电话`,
    sample: '示例',
    sampleNote: '示例数据，不是真的',
  },
  state: { loading: '正在打开，请稍等…', retry: '再试一次' },
  refusal: { now: '现在可以这样办：', notSent: '没有办成' },
  days: {
    weekday: (isoWeekday: number) => `周${enums.week[isoWeekday - 1] ?? ''}`,
    today: '今天',
    tomorrow: '明天',
    afterTomorrow: '后天',
    yesterday: '昨天',
    date: (month: number, day: number) => `${month}月${day}日`,
    night: '凌晨',
    morning: '上午',
    noon: '中午',
    afternoon: '下午',
    evening: '晚上',
    span: (from: string, until: string) => `${from} 到 ${until}`,
  },
};
