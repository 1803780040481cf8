import { wordsIn } from '../../../locale/words';
import { payoutWords } from '../../parts/words';

/** Words of payments that wait. */
const zh = {
  title: '等着发的',
  hint: '日子到了还没有发的：有的要先查清一件事，有的等资金拨到。查清填好，马上重新核对条件。',
  none: '没有等着的，到日子的都已经处理好。',
  payment: (name: string, yuan: string) => `${name}，${yuan} 元`,
  part: (number: number, day: string) => `第 ${number} 次，${day}该发`,
  budget: '等资金拨到：拨款入账以后自己会排上',
  questions: '要先查清：',
  mustHold: (condition: string) => `要符合：${condition}`,
  notAll: '每个问题都要填，再送。',
  send: '填好了，重新核对',
  seeAward: '看这一项补贴（停发、收回）',
  due: '符合条件，可以排进批次了。',
  notMet: '条件不符合，这一次不发。',
  stillHeld: '记下来了，还要等。',
};

type HeldWords = typeof zh;

const en: HeldWords = {
  title: 'Payments that wait',
  hint: 'Their day has come, but something must be found out first, or the fund must get money. What you answer is weighed at once.',
  none: 'Nothing waits: all that fell due is decided.',
  payment: (name, yuan) => `${name}: ${yuan} yuan`,
  part: (number, day) => `Part ${number}, due on ${day}`,
  budget: 'It waits for money, and goes on by itself once the fund has some',
  questions: 'To be found out first:',
  mustHold: (condition) => `Must hold: ${condition}`,
  notAll: 'Please answer all of it first.',
  send: 'Weigh it anew',
  seeAward: 'See this award (stop it, take back)',
  due: 'The conditions hold: it can come into a batch.',
  notMet: 'A condition does not hold: this part is not paid.',
  stillHeld: 'Noted; it still waits.',
};

const bo: HeldWords = {
  title: 'སྤྲོད་རྒྱུ་སྒུག་བཞིན་པ།',
  hint: 'དུས་ལ་བབས་ཀྱང་སྤྲད་མེད་པ། ལ་ལར་དོན་ཞིག་གསལ་པོ་བཟོ་དགོས། ལ་ལ་མ་དངུལ་སྒུག བྲིས་ན་འཕྲལ་དུ་ཞིབ་བཤེར་བྱེད།',
  none: 'སྒུག་བཞིན་པ་མེད། དུས་ལ་བབས་པ་ཚང་མ་ཐག་བཅད་ཟིན།',
  payment: (name, yuan) => `${name} སྒོར་ ${yuan}`,
  part: (number, day) => `ཐེངས་ ${number} པ། ${day} སྤྲོད་རྒྱུ།`,
  budget: 'མ་དངུལ་འབྱོར་བར་སྒུག འབྱོར་ན་རང་འགུལ་གྱིས་བཀོད།',
  questions: 'སྔོན་ལ་གསལ་པོ་བཟོ་དགོས།',
  mustHold: (condition) => `ཆ་རྐྱེན། ${condition}`,
  notAll: 'དྲི་བ་ཚང་མར་ལན་བྲིས་རོགས།',
  send: 'ཡང་བསྐྱར་ཞིབ་བཤེར།',
  seeAward: 'ཁ་སབ་འདི་བལྟ།',
  due: 'ཆ་རྐྱེན་འཚམས། སྤྲོད་ཐོར་བཀོད་ཆོག',
  notMet: 'ཆ་རྐྱེན་མི་འཚམས། ཐེངས་འདི་མི་སྤྲོད།',
  stillHeld: 'བཀོད་ཟིན། ད་དུང་སྒུག་དགོས།',
};

const own = wordsIn<HeldWords>({ zh, en, bo });

/** The words of this page in the reader's language. */
export const heldWords = () => ({ ...own(), staffOnly: payoutWords().staffOnly });
