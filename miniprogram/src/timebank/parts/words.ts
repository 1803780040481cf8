import { hoursWords as inChinese } from '@doorstep/shared/hours-words';
import { wordsIn } from '../../locale/words';

/** Hours and minutes; each part only where there is one. */
const parted = (minutes: number, hour: (count: number) => string, minute: (count: number) => string): string => {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [...(whole > 0 ? [hour(whole)] : []), ...(rest > 0 || whole === 0 ? [minute(rest)] : [])].join(' ');
};

/** Words that the pages about hours share. */
const zh = {
  span: (minutes: number) => inChinese(minutes),
  from: '用哪里的时长？',
  has: (place: string, span: string) => `${place} · 有${span}`,
  many: '多少时长？',
  other: '别的数',
  typed: '多少分钟？',
  oddMinutes: '请写分钟数，比如 60。',
  noHours: '现在没有可以用的时长。去帮一次忙就有了。',
  help: '去帮别人',
  sending: '正在办…',
  no: '先不',
  back: '看我的时长',
  certificate: {
    heading: '志愿服务证明',
    of: (name: string) => `志愿者：${name}`,
    period: (from: string, until: string) => `${from}至${until}`,
    served: (services: number, span: string) => `服务 ${services} 次，一共${span}`,
    issued: (day: string) => `${day}开出`,
    number: (number: string) => `编号 ${number}`,
    check: '查真假：打开“家门口”，到“时间银行”里的“查验服务证明”写这个编号。',
  },
};

/** The same words in any language. */
type SharedWords = typeof zh;

const en: SharedWords = {
  span: (minutes) =>
    parted(
      minutes,
      (count) => (count === 1 ? '1 hour' : `${count} hours`),
      (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    ),
  from: 'From the hours of which city?',
  has: (place, span) => `${place} · ${span}`,
  many: 'How much time?',
  other: 'Another number',
  typed: 'How many minutes?',
  oddMinutes: 'Please write a number of minutes, such as 60.',
  noHours: 'You have no hours to use now. Help somebody once, and you have some.',
  help: 'Help others',
  sending: 'Please wait…',
  no: 'Not now',
  back: 'See my hours',
  certificate: {
    heading: 'Certificate of service',
    of: (name) => `Volunteer: ${name}`,
    period: (from, until) => `${from} to ${until}`,
    served: (services, span) => `Services: ${services}, together ${span}`,
    issued: (day) => `Issued on ${day}`,
    number: (number) => `Number ${number}`,
    check: 'To verify: open Doorstep, “Time bank”, “Verify a certificate”, and write this number.',
  },
};

const bo: SharedWords = {
  span: (minutes) =>
    parted(
      minutes,
      (count) => `ཆུ་ཚོད་ ${count}`,
      (count) => `སྐར་མ་ ${count}`,
    ),
  from: 'གྲོང་ཁྱེར་གང་གི་དུས་ཚོད།',
  has: (place, span) => `${place} ལ་ ${span} ཡོད།`,
  many: 'དུས་ཚོད་ཇི་ཙམ།',
  other: 'གྲངས་གཞན།',
  typed: 'སྐར་མ་ག་ཚོད།',
  oddMinutes: 'སྐར་མའི་གྲངས་འབྲི་རོགས། དཔེར་ན་ 60',
  noHours: 'ད་ལྟ་སྤྱོད་རུང་བའི་དུས་ཚོད་མེད། གཞན་ལ་རོགས་རམ་བྱས་ན་ཐོབ།',
  help: 'གཞན་ལ་རོགས་རམ།',
  sending: 'སྒྲུབ་བཞིན་པ།',
  no: 'ད་ལྟ་མིན།',
  back: 'ངའི་དུས་ཚོད་གཟིགས།',
  certificate: {
    heading: 'ཞབས་ཞུའི་ལག་ཁྱེར།',
    of: (name) => `དང་བླངས་པ། ${name}`,
    period: (from, until) => `${from} ནས་ ${until} བར།`,
    served: (services, span) => `ཞབས་ཞུ་ཐེངས་ ${services} བསྡོམས་ ${span}`,
    issued: (day) => `${day} ལ་སྤྲད།`,
    number: (number) => `ཨང་གྲངས་ ${number}`,
    check: 'བདེན་རྫུན་ལྟ་བར་དུས་ཚོད་དངུལ་ཁང་གི་ “ལག་ཁྱེར་ཞིབ་བཤེར།” ནང་ཨང་གྲངས་འདི་འབྲི།',
  },
};

/** These words in the reader's language. */
export const hoursWords = wordsIn<SharedWords>({ zh, en, bo });

/** What stands on the picture of a certificate: in Chinese, for whoever it is shown to. */
export const onPicture = {
  ...zh.certificate,
  span: inChinese,
  day: (date: string) => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
};
