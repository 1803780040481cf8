import { wordsIn } from '../../../locale/words';

const zh = {
  title: '时长公开账',
  noSignIn: '谁都可以看，不用登录。只有总数，没有个人资料。',
  noPlace: '请先选一个地方。',
  choose: '选地方',
  other: '换一个地方',
  at: (moment: string) => `${moment}的账`,
  served: '志愿者服务了',
  issued: '账上发出了',
  where: '发出的时长在哪里',
  balance: '大家手里可以用的',
  held: '约好服务、先留出的',
  fund: '公益时长里的',
  spent: '已经用掉的',
  expired: '到期失效的',
  transit: '去了别的城市的（减去来的）',
  sum: '加起来',
  difference: '相差',
  sound: '对得上：发出的都是服务出来的，一分钟不多，一分钟不少。',
  wrong: '对不上，正在查。请打12349。',
  donated: (span: string) => `一共捐过${span}给公益时长，已经算在上面。`,
  again: '看现在的账',
};

/** The same words in any language. */
type ProofWords = typeof zh;

const en: ProofWords = {
  title: 'Public books of the hours',
  noSignIn: 'For everybody, without signing in. Sums only, nothing personal.',
  noPlace: 'Please choose a place first.',
  choose: 'Choose a place',
  other: 'Another place',
  at: (moment) => `Books as of ${moment}`,
  served: 'Served by volunteers',
  issued: 'Issued in the books',
  where: 'Where the issued hours are',
  balance: 'With people, to be used',
  held: 'Set aside for help that was asked for',
  fund: 'In the common fund',
  spent: 'Used',
  expired: 'Lapsed',
  transit: 'Gone to other cities (less what came)',
  sum: 'Together',
  difference: 'Difference',
  sound: 'It adds up: all that was issued was served, not a minute more or less.',
  wrong: 'It does not add up; this is being looked into. Please call 12349.',
  donated: (span) => `Given to the common fund in all: ${span}; a part of the sums above.`,
  again: 'Show the books of now',
};

const bo: ProofWords = {
  title: 'དུས་ཚོད་སྤྱི་སྒྲགས་རྩིས་ཐོ།',
  noSignIn: 'སུས་ཀྱང་གཟིགས་ཆོག ཐོ་འགོད་མི་དགོས། སྡོམ་གྲངས་ཁོ་ན་ཡོད།',
  noPlace: 'སྔོན་ལ་ས་ཆ་འདེམས་རོགས།',
  choose: 'ས་ཆ་འདེམས།',
  other: 'ས་ཆ་གཞན།',
  at: (moment) => `${moment} བར་གྱི་རྩིས།`,
  served: 'དང་བླངས་པས་ཞབས་ཞུ།',
  issued: 'རྩིས་ཐོར་སྤྲད་པ།',
  where: 'སྤྲད་པའི་དུས་ཚོད་གང་ན་ཡོད།',
  balance: 'མི་ཚོའི་ལག་ཏུ།',
  held: 'རོགས་རམ་ཆེད་བཞག་པ།',
  fund: 'སྤྱི་པའི་དུས་ཚོད།',
  spent: 'སྤྱད་ཟིན་པ།',
  expired: 'དུས་རྫོགས་པ།',
  transit: 'གྲོང་ཁྱེར་གཞན་ལ་སོང་བ། ཡོང་བ་ཕྲི་ཟིན།',
  sum: 'བསྡོམས།',
  difference: 'ཁྱད་པར།',
  sound: 'འགྲིག་སོང་། སྤྲད་པ་ཚང་མ་ཞབས་ཞུ་བྱས་པ་ཡིན།',
  wrong: 'མ་འགྲིག ཞིབ་བཤེར་བྱེད་བཞིན། 12349 ལ་ཁ་པར་གཏོང་རོགས།',
  donated: (span) => `སྤྱི་པའི་དུས་ཚོད་ལ་ཕུལ་བ་བསྡོམས་ ${span} གོང་དུ་རྩིས་ཟིན།`,
  again: 'ད་ལྟའི་རྩིས་གཟིགས།',
};

export const say = wordsIn<ProofWords>({ zh, en, bo });
