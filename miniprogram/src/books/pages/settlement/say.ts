import { wordsIn } from '../../../locale/words';

/** Words of where a service point is paid to. */
const zh = {
  title: '服务点的收款账户',
  none: '还没有登记收款账户。登记并核对好了，结算的钱才能付。',
  known: (holder: string, bank: string, tail: string) => `${holder}，${bank}，尾号 ${tail}`,
  waiting: (holder: string, bank: string, tail: string) => `等核对：${holder}，${bank}，尾号 ${tail}`,
  enteredBy: (who: string) => `${who}登记的`,
  toCheck: '资金经办人员对照材料核对以后，钱才付到这个账户。',
  onPaper: '材料上的账号（整个写一遍）',
  check: '和登记的一样，核对通过',
  checked: '核对好了，以后付到这个账户。',
  enter: '登记收款账户',
  another: '换一个账户',
  holder: '户名（和开户许可一样）',
  bank: '开户行（哪家银行、哪个支行）',
  number: '账号',
  fillIn: '三样都填好，就可以登记。',
  send: '登记这个账户',
  sending: '正在办…',
  notNow: '先不登记',
  entered: '登记好了，等资金经办人员核对。',
};

type AccountWords = typeof zh;

const en: AccountWords = {
  title: 'Where the service point is paid to',
  none: 'No account is entered yet. What was closed is paid once one is entered and checked.',
  known: (holder, bank, tail) => `${holder}, ${bank}, ending in ${tail}`,
  waiting: (holder, bank, tail) => `To be checked: ${holder}, ${bank}, ending in ${tail}`,
  enteredBy: (who) => `Entered by ${who}`,
  toCheck: 'Nothing is paid there before a fund officer has checked it against the paper.',
  onPaper: 'Number on the paper, all of it',
  check: 'It is the same: checked',
  checked: 'Checked: it is paid there from now on.',
  enter: 'Enter an account',
  another: 'Enter another account',
  holder: 'Name of the account, as on the bank’s paper',
  bank: 'Bank and branch',
  number: 'Number of the account',
  fillIn: 'Fill in all three to enter it.',
  send: 'Enter this account',
  sending: 'Working …',
  notNow: 'Not now',
  entered: 'Entered; a fund officer is to check it.',
};

const bo: AccountWords = {
  title: 'ཞབས་ཞུའི་གནས་ཀྱི་རྩིས་ཁྲ།',
  none: 'རྩིས་ཁྲ་ཐོ་འགོད་བྱས་མེད། ཐོ་འགོད་དང་ཞིབ་བཤེར་བྱས་རྗེས་དངུལ་སྤྲོད་ཐུབ།',
  known: (holder, bank, tail) => `${holder} ${bank} མཇུག་ཨང་ ${tail}`,
  waiting: (holder, bank, tail) => `ཞིབ་བཤེར་སྒུག ${holder} ${bank} མཇུག་ཨང་ ${tail}`,
  enteredBy: (who) => `${who} ཡིས་ཐོ་འགོད་བྱས།`,
  toCheck: 'ཐེབས་རྩ་ལས་བྱེད་པས་ཞིབ་བཤེར་བྱས་རྗེས་རྩིས་ཁྲ་འདིར་སྤྲོད།',
  onPaper: 'ཡིག་ཆའི་སྟེང་གི་ཨང་གྲངས་ཆ་ཚང་།',
  check: 'གཅིག་པ་རེད། ཞིབ་བཤེར་ཟིན།',
  checked: 'ཞིབ་བཤེར་ཟིན། ད་ནས་རྩིས་ཁྲ་འདིར་སྤྲོད།',
  enter: 'རྩིས་ཁྲ་ཐོ་འགོད།',
  another: 'རྩིས་ཁྲ་གཞན་ཞིག་བརྗེ།',
  holder: 'རྩིས་ཁྲའི་མིང་།',
  bank: 'དངུལ་ཁང་།',
  number: 'རྩིས་ཁྲའི་ཨང་།',
  fillIn: 'གསུམ་ཀ་བྲིས་ན་ཐོ་འགོད་ཆོག',
  send: 'རྩིས་ཁྲ་འདི་ཐོ་འགོད།',
  sending: 'སྒྲུབ་བཞིན་པ།…',
  notNow: 'ད་ལྟ་མིན།',
  entered: 'ཐོ་འགོད་ཟིན། ཐེབས་རྩ་ལས་བྱེད་པའི་ཞིབ་བཤེར་སྒུག',
};

/** These words in the reader's language. */
export const accountWords = wordsIn<AccountWords>({ zh, en, bo });
