import type { QuotaOrigin } from '@doorstep/schema/documents';
import { wordsIn } from '../../../locale/words';

/** The words of this page: with the page, so that only who opens it loads them. */
const zh = {
  title: '喘息服务',
  titleOf: (name: string) => `${name}的喘息服务`,
  find: '找一个床位',
  stays: '照护安排',
  none: '还没有申请过。家里人累了，可以请人来照护几天。',
  open: '看这次照护',
  quotas: '还有多少天可以用',
  left: (days: number) => `还能用 ${days} 天`,
  used: (days: number, used: number) => `一共 ${days} 天，已经用了 ${used} 天`,
  period: (from: string, until: string) => `${from} 到 ${until}`,
  pair: (carer: string, person: string) => `${carer}照护${person}，两个人合着算。`,
  origin: { ENTITLEMENT: '是申请批下来的。', RULES: '按规定都有，不用申请。' } satisfies Record<QuotaOrigin, string>,
  sample: '示例规定，天数不是真的',
  more: '还可以办',
  absence: '离家和回家',
  absenceDetail: '住院、出门几天，家里的餐先停',
  standing: '长期订餐',
  standingDetail: '选好星期几，以后自动订',
  services: '看有哪些喘息服务',
  servicesDetail: '给谁的、要什么条件、怎么办',
};

type Say = typeof zh;

const en: Say = {
  title: 'Respite care',
  titleOf: (name) => `Respite care of ${name}`,
  find: 'Find a bed',
  stays: 'Stays',
  none: 'Nothing was asked for yet. Somebody else can care for a few days, so that the family can rest.',
  open: 'See this stay',
  quotas: 'Days left to use',
  left: (days) => (days === 1 ? '1 day left' : `${days} days left`),
  used: (days, used) => `Of ${days} days, ${used} are used`,
  period: (from, until) => `${from} to ${until}`,
  pair: (carer, person) => `For ${carer} and ${person} together.`,
  origin: { ENTITLEMENT: 'Granted on application.', RULES: 'Everybody has them by the rules.' },
  sample: 'A sample rule: the number is not real',
  more: 'What else can be done',
  absence: 'Away and home again',
  absenceDetail: 'In hospital or away: meals at home stop meanwhile',
  standing: 'Weekly meals',
  standingDetail: 'Choose the days of the week, and they are booked from then on',
  services: 'See the services there are',
  servicesDetail: 'For whom, on which conditions, and how',
};

const bo: Say = {
  title: 'ངལ་གསོའི་ཞབས་ཞུ།',
  titleOf: (name) => `${name} ངལ་གསོའི་ཞབས་ཞུ།`,
  find: 'མལ་ཁྲི་ཞིག་འཚོལ།',
  stays: 'ལྟ་སྐྱོང་གི་བཀོད་སྒྲིག',
  none: 'ད་དུང་རེ་ཞུ་བྱས་མེད། ནང་མི་ངལ་ན། ཉིན་ཤས་གཞན་གྱིས་ལྟ་སྐྱོང་བྱས་ཆོག',
  open: 'ལྟ་སྐྱོང་འདི་གཟིགས།',
  quotas: 'བེད་སྤྱོད་ཆོག་པའི་ཉིན།',
  left: (days) => `ཉིན་ ${days} ལྷག་ཡོད།`,
  used: (days, used) => `ཁྱོན་ཉིན་ ${days} ཉིན་ ${used} བེད་སྤྱད་ཟིན།`,
  period: (from, until) => `${from} ནས་ ${until} བར།`,
  pair: (carer, person) => `${carer} དང་ ${person} གཉིས་ཀའི་ཁྱོན།`,
  origin: { ENTITLEMENT: 'རེ་ཞུ་བྱས་ནས་ཐོབ་པ།', RULES: 'སྒྲིག་གཞི་ལྟར་ཚང་མར་ཡོད།' },
  sample: 'དཔེ་མཚོན་གྱི་སྒྲིག་གཞི། ཉིན་གྲངས་དངོས་མིན།',
  more: 'ད་དུང་བསྒྲུབ་ཆོག་པ།',
  absence: 'ཕྱིར་འགྲོ་བ་དང་ཁྱིམ་དུ་ལོག་པ།',
  absenceDetail: 'སྨན་ཁང་ངམ་ཕྱིར་འགྲོ་སྐབས། ཁྱིམ་གྱི་ཁ་ལག་མཚམས་འཇོག',
  standing: 'བདུན་རེར་ཁ་ལག་མངགས་པ།',
  standingDetail: 'གཟའ་གང་འདེམས་ན་རང་འགུལ་གྱིས་མངགས་རྒྱུ།',
  services: 'ངལ་གསོའི་ཞབས་ཞུ་གཟིགས།',
  servicesDetail: 'སུའི་ཆེད། ཆ་རྐྱེན་གང་། ཇི་ལྟར་སྒྲུབ།',
};

/** The words of this page in the reader's language; taken where they are shown. */
export const say = wordsIn<Say>({ zh, en, bo });
