import type { OddPattern } from '@doorstep/schema/documents';
import { wordsIn } from '../../../locale/words';
import type { Words } from '../../../locale/zh/enums';

/** Words of what staff should look at. */
const zh = {
  title: '反常的服务',
  staffOnly: '这里给审核、热线的工作人员和督导用。您的账号不能在这里看。',
  hint: '这些只是提醒，不说明有人做错。请先问一问，再下结论。您看过，会记下来。',
  back: '看多久以来的？',
  days: (days: number) => (days === 365 ? '一年' : `${days}天`),
  none: '这段时间没有反常的服务。',
  pattern: {
    SAME_PAIR: '总是同两个人',
    AT_NIGHT: '夜里去服务',
    LONG_DAY: '一天服务特别久',
    BY_RULE: '从来没有人亲自确认',
    SHORT_VISIT: '来了很快就走',
    NO_SHOWS: '说好了没有来',
  } satisfies Words<OddPattern>,
  who: (name: string) => `志愿者${name}`,
  pair: (name: string, person: string) => `志愿者${name}，帮的是${person}`,
  times: (times: number) => `${times} 次`,
  timesAndMinutes: (times: number, minutes: number) => `${times} 次，一共记了 ${minutes} 分钟`,
  last: (day: string) => `最近一次是${day}`,
};

/** The same words in any language. */
type OddWords = typeof zh;

const en: OddWords = {
  title: 'Odd services',
  staffOnly: 'This is for reviewers, the hotline and supervisors. Your account cannot look here.',
  hint: 'These are hints and prove nothing. Ask first, then judge. That you looked is recorded.',
  back: 'How far back?',
  days: (days) => (days === 365 ? 'A year' : `${days} days`),
  none: 'Nothing was odd in this time.',
  pattern: {
    SAME_PAIR: 'Always the same two',
    AT_NIGHT: 'Served at night',
    LONG_DAY: 'Very long in one day',
    BY_RULE: 'Never confirmed by anybody',
    SHORT_VISIT: 'Left very soon',
    NO_SHOWS: 'Agreed and did not come',
  },
  who: (name) => `Volunteer ${name}`,
  pair: (name, person) => `Volunteer ${name}, who helped ${person}`,
  times: (times) => `${times} times`,
  timesAndMinutes: (times, minutes) => `${times} times, ${minutes} minutes in all`,
  last: (day) => `Last on ${day}`,
};

const bo: OddWords = {
  title: 'རྒྱུན་ལྡན་མིན་པའི་ཞབས་ཞུ།',
  staffOnly: 'འདི་ཞིབ་བཤེར་བ་དང་ཁ་པར་ལས་བྱེད་པ། ལྟ་སྐུལ་བའི་ཆེད་ཡིན། ཁྱེད་ཀྱི་ཐོ་ཁོངས་ནས་བལྟ་མི་ཐུབ།',
  hint: 'འདི་དག་དྲན་སྐུལ་ཙམ་ཡིན། ནོར་འཁྲུལ་གྱི་ར་སྤྲོད་མིན། སྔོན་ལ་འདྲི་རོགས། བལྟས་པ་ཐོ་འགོད་བྱེད།',
  back: 'དུས་ཇི་ཙམ་གོང་ནས།',
  days: (days) => (days === 365 ? 'ལོ་གཅིག' : `ཉིན་ ${days}`),
  none: 'དུས་འདིའི་ནང་རྒྱུན་ལྡན་མིན་པའི་ཞབས་ཞུ་མེད།',
  pattern: {
    SAME_PAIR: 'རྟག་ཏུ་མི་གཉིས་པོ་དེ།',
    AT_NIGHT: 'མཚན་མོར་ཞབས་ཞུ།',
    LONG_DAY: 'ཉིན་གཅིག་ལ་ཧ་ཅང་རིང་བ།',
    BY_RULE: 'སུས་ཀྱང་ངོས་ནས་གཏན་འཁེལ་མ་བྱས།',
    SHORT_VISIT: 'སླེབས་ནས་མྱུར་དུ་སོང་།',
    NO_SHOWS: 'ཁས་བླངས་ནས་མ་སླེབས།',
  },
  who: (name) => `དང་བླངས་པ་ ${name}`,
  pair: (name, person) => `དང་བླངས་པ་ ${name} ཡིས་ ${person} ལ་རོགས་བྱས།`,
  times: (times) => `ཐེངས་ ${times}`,
  timesAndMinutes: (times, minutes) => `ཐེངས་ ${times} བསྡོམས་སྐར་མ་ ${minutes}`,
  last: (day) => `ཐེངས་མཐའ་མ། ${day}`,
};

/** The words of this page in the reader's language. */
export const oddWords = wordsIn<OddWords>({ zh, en, bo });
