import { wordsIn } from '../../../locale/words';
import { payoutWords } from '../../parts/words';

/** Words of what can be paid, and of the batches. */
const zh = {
  title: '发放批次',
  until: (month: string) => `到${month}底该发的`,
  hint: '一位同事做批次，另一位同事复核，然后送银行。',
  earlier: '看上个月底',
  later: '看下个月底',
  noFund: '您负责的地区还没有补助资金。',
  nothing: '现在没有可以发的。',
  due: (payments: number, yuan: string) => `可以发 ${payments} 笔，一共 ${yuan} 元`,
  withoutAccount: (count: number) => `还有 ${count} 笔发不了：收款人没有登记账户`,
  toRepair: (count: number) => `${count} 笔银行没有付成，要先处理：打开那个批次看原因`,
  make: (payments: number, yuan: string) => `做一个批次 · ${payments} 笔 ${yuan} 元`,
  held: '到日子还没有发的，为什么',
  made: '做好的批次',
  noBatch: '还没有做过批次。',
  forYou: '等您复核',
  open: '打开这个批次',
};

type BatchesWords = typeof zh;

const en: BatchesWords = {
  title: 'Batches of payments',
  until: (month) => `Due by the end of ${month}`,
  hint: 'One officer puts a batch together, another checks it; then it goes to the bank.',
  earlier: 'By the end of the month before',
  later: 'By the end of the month after',
  noFund: 'There is no fund yet where you work.',
  nothing: 'Nothing can be paid now.',
  due: (payments, yuan) => `To pay: ${payments}, together ${yuan} yuan`,
  withoutAccount: (count) => `Cannot be paid, for nobody entered an account: ${count}`,
  toRepair: (count) => `The bank could not pay: ${count}. Open the batch to see why.`,
  make: (payments, yuan) => `Put a batch together · ${payments} payments, ${yuan} yuan`,
  held: 'What fell due and waits, and why',
  made: 'Batches',
  noBatch: 'There are no batches yet.',
  forYou: 'For you to check',
  open: 'Open this batch',
};

const bo: BatchesWords = {
  title: 'སྤྲོད་ཐོ།',
  until: (month) => `${month} མཇུག་བར་སྤྲོད་རྒྱུ།`,
  hint: 'ལས་རོགས་གཅིག་གིས་ཐོ་བཟོ། གཞན་གྱིས་ཞིབ་བཤེར་བྱེད། དེ་ནས་དངུལ་ཁང་ལ་སྐུར།',
  earlier: 'ཟླ་སྔོན་མའི་མཇུག་བར་གཟིགས།',
  later: 'ཟླ་རྗེས་མའི་མཇུག་བར་གཟིགས།',
  noFund: 'ཁྱེད་ཀྱི་འགན་ཁུར་ས་ཁུལ་ན་ཐེབས་རྩ་མེད།',
  nothing: 'ད་ལྟ་སྤྲོད་རྒྱུ་མེད།',
  due: (payments, yuan) => `ཐེངས་ ${payments} སྤྲོད་ཆོག བསྡོམས་པས་སྒོར་ ${yuan}`,
  withoutAccount: (count) => `ཐེངས་ ${count} སྤྲོད་མི་ཐུབ། དངུལ་ལེན་རྩིས་ཁྲ་ཐོ་འགོད་བྱས་མེད།`,
  toRepair: (count) => `ཐེངས་ ${count} དངུལ་ཁང་གིས་སྤྲོད་མ་ཐུབ། སྤྲོད་ཐོ་ཁ་ཕྱེ་ནས་རྒྱུ་མཚན་གཟིགས།`,
  make: (payments, yuan) => `སྤྲོད་ཐོ་བཟོ། · ཐེངས་ ${payments} སྒོར་ ${yuan}`,
  held: 'དུས་ལ་བབས་ནས་སྤྲད་མེད་པ་གཟིགས།',
  made: 'བཟོས་ཟིན་པའི་སྤྲོད་ཐོ།',
  noBatch: 'ད་དུང་སྤྲོད་ཐོ་མེད།',
  forYou: 'ཁྱེད་ཀྱི་ཞིབ་བཤེར་སྒུག',
  open: 'སྤྲོད་ཐོ་འདི་ཁ་ཕྱེ།',
};

const own = wordsIn<BatchesWords>({ zh, en, bo });

/** The words of this page in the reader's language. */
export const batchesWords = () => ({ ...own(), staffOnly: payoutWords().staffOnly });
