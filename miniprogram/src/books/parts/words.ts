import type { PayoutBatchStatus } from '@doorstep/schema/documents';
import { wordsIn } from '../../locale/words';
import type { Words } from '../../locale/zh/enums';

const year = (month: string): number => Number(month.slice(0, 4));
const ofYear = (month: string): number => Number(month.slice(5));

/** Words that the pages about payments share. */
const zh = {
  staffOnly: '这里给资金经办人员用。您的账号不能在这里看。',
  month: (month: string) => `${year(month)}年${ofYear(month)}月`,
  batch: (month: string, number: number) => `${year(month)}年${ofYear(month)}月 第 ${number} 批`,
  status: {
    DRAFT: '等另一位同事复核',
    APPROVED: '已复核，等送银行',
    EXPORTED: '已送银行，等答复',
    CLOSED: '银行都答复了',
    CANCELLED: '已作废',
  } satisfies Words<PayoutBatchStatus>,
  total: (payments: number, yuan: string) => `${payments} 笔，一共 ${yuan} 元`,
  sending: '正在办…',
};

type PayoutWords = typeof zh;

const en: PayoutWords = {
  staffOnly: 'This is for fund officers. Your account cannot look here.',
  month: (month) => `${ofYear(month)}/${year(month)}`,
  batch: (month, number) => `${ofYear(month)}/${year(month)}, batch ${number}`,
  status: {
    DRAFT: 'To be checked by another officer',
    APPROVED: 'Checked, to be sent to the bank',
    EXPORTED: 'Sent; the bank is to answer',
    CLOSED: 'All answered by the bank',
    CANCELLED: 'Called off',
  },
  total: (payments, yuan) => `Payments: ${payments}, together ${yuan} yuan`,
  sending: 'Working …',
};

const bo: PayoutWords = {
  staffOnly: 'འདི་ཐེབས་རྩ་ལས་བྱེད་པའི་ཆེད་ཡིན། ཁྱེད་ཀྱི་རྩིས་ཐོས་འདིར་གཟིགས་མི་ཐུབ།',
  month: (month) => `${year(month)} ལོའི་ཟླ་ ${ofYear(month)}`,
  batch: (month, number) => `${year(month)} ལོའི་ཟླ་ ${ofYear(month)} སྤྲོད་ཐོ་ ${number} པ།`,
  status: {
    DRAFT: 'ལས་རོགས་གཞན་གྱི་ཞིབ་བཤེར་སྒུག',
    APPROVED: 'ཞིབ་བཤེར་ཟིན། དངུལ་ཁང་ལ་སྐུར་དགོས།',
    EXPORTED: 'དངུལ་ཁང་ལ་བསྐུར་ཟིན། ལན་སྒུག',
    CLOSED: 'དངུལ་ཁང་གིས་ལན་ཚང་མ་བཏབ་ཟིན།',
    CANCELLED: 'མེད་པ་བཟོས་ཟིན།',
  },
  total: (payments, yuan) => `ཐེངས་ ${payments} བསྡོམས་པས་སྒོར་ ${yuan}`,
  sending: 'སྒྲུབ་བཞིན་པ།',
};

/** These words in the reader's language. */
export const payoutWords = wordsIn<PayoutWords>({ zh, en, bo });
