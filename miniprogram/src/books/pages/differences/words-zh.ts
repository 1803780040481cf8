import type { DifferenceKind } from '@doorstep/schema/documents';
import type { Words } from '../../../locale/zh/enums';

type Says = Record<DifferenceKind, (amount: string) => string>;

/** Words of differences, in Chinese. */
export const zh = {
  title: '对账差异',
  hint: '每天夜里，发放计划、批次、银行答复和账本互相核对一遍。对不上的都列在这里，不会自己消失。',
  which: '看哪些？',
  open: '还没有查清的',
  all: '全部，连查清的',
  noneOpen: '都对得上，没有要查的。',
  none: '还没有出现过差异。',
  kind: {
    OWED: '账上欠的和该发的不一样',
    PAID: '账上付出的和银行付成的不一样',
    CLAIMED: '账上要收回的和该退的不一样',
    NOT_POSTED: '有一笔没有照原样入账',
    NOT_IN_BATCH: '发放计划和批次不一样',
    BANK_ANSWER: '银行的一条答复对不上',
    UNANSWERED: '银行好几天没有答复',
  } satisfies Words<DifferenceKind>,
  should: {
    OWED: (amount) => `按计划该发给这个人 ${amount}`,
    PAID: (amount) => `银行付成了 ${amount}`,
    CLAIMED: (amount) => `该请这个人退回 ${amount}`,
    NOT_POSTED: (amount) => `该入账 ${amount}`,
    NOT_IN_BATCH: (amount) => `计划发 ${amount}`,
    BANK_ANSWER: (amount) => `批次里是 ${amount}`,
    UNANSWERED: (amount) => `送银行的是 ${amount}`,
  } satisfies Says,
  is: {
    OWED: (amount) => `账上欠他 ${amount}`,
    PAID: (amount) => `账上付出 ${amount}`,
    CLAIMED: (amount) => `账上要收回 ${amount}`,
    NOT_POSTED: (amount) => `账上是 ${amount}`,
    NOT_IN_BATCH: (amount) => `批次里是 ${amount}`,
    BANK_ANSWER: (amount) => `银行写的是 ${amount}`,
    UNANSWERED: (amount) => `银行付了 ${amount}`,
  } satisfies Says,
  how: {
    OWED: '请核对这个人的每一期和账本，别再发，先查清。',
    PAID: '请拿银行流水和这笔资金的批次逐笔核对。',
    CLAIMED: '请核对收回的决定和已经退回的钱。',
    NOT_POSTED: '请核对这一期的金额和账本里的那一条。',
    NOT_IN_BATCH: '请打开最近的批次，看这一笔是不是发过、发了多少。',
    BANK_ANSWER: '请和银行核对这一笔；银行改正后，再导入一次答复。',
    UNANSWERED: '请问银行这一笔怎么样了，拿到答复就导入。',
  } satisfies Words<DifferenceKind>,
  amount: (yuan: string) => `${yuan} 元`,
  noAmount: '（没有金额）',
  since: (day: string) => `${day}第一次发现`,
  about: (row: string) => `记录 ${row}`,
  gone: (day: string) => `${day}起对上了`,
  settled: (who: string, day: string) => `${who}写了怎么查清的，${day}`,
  settle: '写下怎么查清的',
  settleLess: '先不写',
  words: '怎么查清的',
  wordsHint: '写清原因和怎么处理的，会一直留着。账上还对不上的，第二天会再列出来。',
  noWords: '请写怎么查清的。',
  send: '记下来，算查清了',
  done: '记下来了。',
};

/** The same words in any language. */
export type DifferencesWords = typeof zh;
