import { wordsIn } from '../../../locale/words';

const zh = {
  title: '捐给公益时长',
  titleOf: (name: string) => `替${name}捐时长`,
  what: '公益时长给家庭困难、自己没有时长的老人用。捐到您这座城市。',
  notBack: '捐出去就收不回来。',
  send: (span: string) => `捐出 · ${span}`,
  ask: (span: string) => `确定捐出${span}吗？捐出去就收不回来。`,
  yes: '确定捐出',
  done: (span: string) => `捐好了：${span}进了公益时长。谢谢您。`,
};

/** The same words in any language. */
type DonateWords = typeof zh;

const en: DonateWords = {
  title: 'Give to the common fund',
  titleOf: (name) => `Give hours of ${name} to all`,
  what: 'The common fund of your city pays for elders in hardship who have no hours of their own.',
  notBack: 'What is given cannot be taken back.',
  send: (span) => `Give to all · ${span}`,
  ask: (span) => `Give ${span} to the common fund? It cannot be taken back.`,
  yes: 'Yes, give',
  done: (span) => `Done: ${span} went into the common fund. Thank you.`,
};

const bo: DonateWords = {
  title: 'སྤྱི་པའི་དུས་ཚོད་ལ་ཕུལ།',
  titleOf: (name) => `${name} གི་དུས་ཚོད་ཕུལ།`,
  what: 'སྤྱི་པའི་དུས་ཚོད་ནི་དཀའ་ངལ་ཅན་དང་རང་ལ་དུས་ཚོད་མེད་པའི་རྒན་པར་ཡིན།',
  notBack: 'ཕུལ་ཚར་ན་ཕྱིར་ལེན་མི་ཐུབ།',
  send: (span) => `ཕུལ། · ${span}`,
  ask: (span) => `${span} ཕུལ་ལམ། ཕྱིར་ལེན་མི་ཐུབ།`,
  yes: 'རེད། ཕུལ།',
  done: (span) => `ཕུལ་ཚར། ${span} སྤྱི་པའི་དུས་ཚོད་དུ་སོང་། ཐུགས་རྗེ་ཆེ།`,
};

export const say = wordsIn<DonateWords>({ zh, en, bo });
