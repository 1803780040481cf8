import { wordsIn } from '../../../locale/words';

const zh = {
  title: '送时长给家里人',
  titleOf: (name: string) => `替${name}送时长`,
  to: '送给谁？',
  somebody: '别的人，写姓名和手机号',
  somebodyHint: '家里人在别的城市也可以送。姓名和手机号要和他登记的一样。',
  name: '对方的姓名',
  phone: '对方的手机号',
  noRelatives: '您还没有互相代办的家里人，请写对方的姓名和手机号。',
  limit: (span: string) => `这个月还可以送${span}。`,
  place: '到了对方住的城市，就能在那里用；两地折算不一样的，会告诉您到了多少。',
  notBack: '送出去就收不回来，请看清楚。别人打电话、发消息叫您送，先打12349问一问。',
  noOne: '请选送给谁，或者写姓名和手机号。',
  badPhone: '手机号是11位数字，请再看一看。',
  send: (name: string, span: string) => `送给${name} · ${span}`,
  sendNobody: '送出去',
  ask: (name: string, span: string) => `确定把${span}送给${name}吗？送出去就收不回来。`,
  yes: '确定送出',
  done: (name: string, span: string) => `送到了：${name}收到${span}。双方都会收到消息。`,
  tryAgain: '刚才没有收到回音。再按一次是安全的，不会送两次。',
};

/** The same words in any language. */
type GiveWords = typeof zh;

const en: GiveWords = {
  title: 'Give hours to my family',
  titleOf: (name) => `Give hours of ${name}`,
  to: 'To whom?',
  somebody: 'Somebody else, by name and telephone',
  somebodyHint: 'Family in another city can have them too. Name and telephone must be as they are registered.',
  name: 'Their name',
  phone: 'Their telephone',
  noRelatives: 'Nobody of your family acts for you or you for them: please write name and telephone.',
  limit: (span) => `May still be given this month: ${span}.`,
  place: 'They count in the city where the other lives; if they count differently there, you are told what arrived.',
  notBack: 'What is given cannot be taken back. If somebody calls or writes that you should give, ask 12349 first.',
  noOne: 'Please choose to whom, or write name and telephone.',
  badPhone: 'A telephone has 11 digits: please look again.',
  send: (name, span) => `Give to ${name} · ${span}`,
  sendNobody: 'Give',
  ask: (name, span) => `Give ${span} to ${name}? It cannot be taken back.`,
  yes: 'Yes, give',
  done: (name, span) => `Arrived: ${name} has got ${span}. Both of you get a message.`,
  tryAgain: 'No answer came. Press again: it is safe, nothing is given twice.',
};

const bo: GiveWords = {
  title: 'ཁྱིམ་མི་ལ་དུས་ཚོད་སྟེར།',
  titleOf: (name) => `${name} གི་དུས་ཚོད་སྟེར།`,
  to: 'སུ་ལ་སྟེར།',
  somebody: 'མི་གཞན། མིང་དང་ཁ་པར་འབྲི།',
  somebodyHint: 'གྲོང་ཁྱེར་གཞན་གྱི་ཁྱིམ་མི་ལའང་སྟེར་ཆོག མིང་དང་ཁ་པར་ཐོ་འགོད་བྱས་པ་དང་གཅིག་པ་དགོས།',
  name: 'ཁོང་གི་མིང་།',
  phone: 'ཁོང་གི་ཁ་པར།',
  noRelatives: 'ཚབ་སྒྲུབ་བྱེད་པའི་ཁྱིམ་མི་མེད། མིང་དང་ཁ་པར་འབྲི་རོགས།',
  limit: (span) => `ཟླ་འདིར་ད་དུང་སྟེར་ཆོག་པ། ${span}`,
  place: 'ཁོང་བཞུགས་སའི་གྲོང་ཁྱེར་དུ་སྤྱོད་ཆོག རྩིས་ཐབས་མི་འདྲ་ན་ཇི་ཙམ་འབྱོར་བ་བཤད།',
  notBack: 'སྟེར་ཚར་ན་ཕྱིར་ལེན་མི་ཐུབ། གཞན་གྱིས་སྟེར་ཟེར་ན་སྔོན་ལ་12349 ལ་འདྲི་རོགས།',
  noOne: 'སུ་ལ་སྟེར་འདེམས་རོགས། ཡང་ན་མིང་དང་ཁ་པར་འབྲི།',
  badPhone: 'ཁ་པར་ཨང་གྲངས་ 11 དགོས། ཡང་བསྐྱར་གཟིགས།',
  send: (name, span) => `${name} ལ་སྟེར། · ${span}`,
  sendNobody: 'སྟེར།',
  ask: (name, span) => `${span} ${name} ལ་སྟེར་རམ། ཕྱིར་ལེན་མི་ཐུབ།`,
  yes: 'རེད། སྟེར།',
  done: (name, span) => `འབྱོར་སོང་། ${name} ལ་ ${span} འབྱོར། གཉིས་ཀར་བརྡ་འབྱོར།`,
  tryAgain: 'ལན་མ་འབྱོར། ཡང་བསྐྱར་མནན་ཆོག ཐེངས་གཉིས་སྟེར་མི་སྲིད།',
};

export const say = wordsIn<GiveWords>({ zh, en, bo });
