import type { CommonWords } from '../zh/common';
import { week } from './enums';

const date = (month: number, day: number): string => `ཟླ་ ${month} ཚེས་ ${day}`;

/** Words that any page may need: buttons, states, days and times. */
export const commonWords: CommonWords = {
  ui: {
    app: 'སྒོ་ཁ།',
    back: 'ཕྱིར་ལོག',
    readAloud: 'ང་ལ་ཀློག་རོགས།',
    reading: 'ཀློག་བཞིན་པ… གནོན་ན་མཚམས་འཇོག',
    settings: 'སྒྲིག་འགོད།',
    more: 'དེ་ལས་མང་བ་གཟིགས།',
    chosen: '✓ བདམས་ཟིན།',
    search: 'འཚོལ།',
    searchFor: (word) => `“${word}” འཚོལ།`,
    callHotline: 'ཁ་པར་བཏང་ནས་རོགས་རམ་ཞུ།',
    call: (who) => `${who} ལ་ཁ་པར་གཏོང་།`,
    sample: (name) => `${name} (དཔེ་མཚོན།)`,
    sampleNote: 'དཔེ་མཚོན་ཡིན། ངོ་མ་མིན།',
    list: (things) => things.join(' '),
  },
  state: { loading: 'ཁ་ཕྱེ་བཞིན་པ། ཅུང་ཙམ་སྒུག་རོགས།', retry: 'ཡང་བསྐྱར་ཚོད་ལྟ་བྱེད།' },
  refusal: {
    now: 'ད་ལྟ་འདི་ལྟར་བྱས་ཆོག',
    notSent: 'མ་འགྲུབ།',
    original: (message) => `ཞབས་ཞུའི་རྒྱ་ཡིག་གི་ཚིག ${message}`,
  },
  days: {
    weekday: (isoWeekday) => `གཟའ་${week[isoWeekday - 1] ?? ''}`,
    today: 'དེ་རིང་།',
    tomorrow: 'སང་ཉིན།',
    afterTomorrow: 'གནངས་ཉིན།',
    yesterday: 'ཁ་སང་།',
    date,
    yearDate: (year, month, day) => `${year} ལོའི་${date(month, day)}`,
    on: (day) => day,
    full: (near, day, weekday) => [near, day, weekday].filter(Boolean).join(' '),
    time: (hour, minutes) => `${hour}:${minutes}`,
    at: (day, time) => `${day} ${time}`,
    span: (from, until) => `${from} ནས་ ${until} བར།`,
  },
};
