import { wordsIn } from '../../../locale/words';

const zh = {
  title: '查验服务证明',
  what: '收到别人的服务证明，写上面的编号，就能看是不是真的。不用登录。',
  number: '证明编号，16位数字',
  badNumber: '编号是16位数字，请再看一看。',
  check: '查验',
  checking: '正在查…',
  genuine: '✓ 这份证明是真的',
  compare: '请核对：下面写的要和证明上的一样。',
};

/** The same words in any language. */
type VerifyWords = typeof zh;

const en: VerifyWords = {
  title: 'Verify a certificate',
  what: 'Somebody showed you a certificate of service? Write its number to see whether it is genuine. No sign-in.',
  number: 'Number of the certificate, 16 digits',
  badNumber: 'The number has 16 digits: please look again.',
  check: 'Verify',
  checking: 'Looking…',
  genuine: '✓ This certificate is genuine',
  compare: 'Please compare: it must say the same as below.',
};

const bo: VerifyWords = {
  title: 'ལག་ཁྱེར་ཞིབ་བཤེར།',
  what: 'ཞབས་ཞུའི་ལག་ཁྱེར་གྱི་ཨང་གྲངས་བྲིས་ན་བདེན་རྫུན་ཤེས། ཐོ་འགོད་མི་དགོས།',
  number: 'ལག་ཁྱེར་ཨང་གྲངས་ 16',
  badNumber: 'ཨང་གྲངས་ 16 དགོས། ཡང་བསྐྱར་གཟིགས།',
  check: 'ཞིབ་བཤེར།',
  checking: 'འཚོལ་བཞིན།',
  genuine: '✓ ལག་ཁྱེར་འདི་བདེན་པ་ཡིན།',
  compare: 'གཤམ་དང་ལག་ཁྱེར་བསྡུར་རོགས།',
};

export const say = wordsIn<VerifyWords>({ zh, en, bo });
