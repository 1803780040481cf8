import type { VisitProof } from '@doorstep/schema/documents';
import { wordsIn } from '../../../locale/words';
import type { Words } from '../../../locale/zh/enums';

/** Words of services on which the two sides do not agree. */
const zh = {
  title: '服务异议',
  staffOnly: '这里给审核、热线的工作人员和督导用。您的账号不能在这里看。',
  hint: '两边都听了再定。定下来的分钟数，双方都会收到，也看得到理由。',
  none: '现在没有要定的异议。',
  odd: '看反常的服务',
  what: (kind: string, place: string) => `${kind}，${place}`,
  planned: (moment: string, minutes: number) => `约在${moment}，${minutes}分钟`,
  came: (moment: string, proof: string) => `登记到达：${moment}，${proof}`,
  left: (moment: string, proof: string) => `登记离开：${moment}，${proof}`,
  counted: (minutes: number) => `现在记的是 ${minutes} 分钟`,
  proof: {
    CODE: '对过暗号',
    QR: '扫过码',
    ELDER: '本人说的',
    FAMILY: '家里人说的',
    CALL: '热线登记',
    CENTRE: '中心登记',
    RULE: '没有人登记，按约定的时间',
  } satisfies Words<VisitProof>,
  askerSays: (words: string) => `受助一方说：${words}`,
  askerSilent: '受助一方还没有说。请打电话问一问，或等满确认的天数。',
  volunteerSays: (name: string, words: string) => `志愿者${name}说：${words}`,
  volunteerSilent: (name: string) => `志愿者${name}还没有说。请打电话问一问，或等满确认的天数。`,
  minutes: (most: number) => `算多少分钟？（0 到 ${most}）`,
  why: '理由，写给双方看',
  noMinutes: (most: number) => `请写分钟数，从 0 到 ${most}。0 就是没有服务。`,
  noWhy: '请写理由，双方都会看到。',
  decide: (minutes: number | undefined) =>
    minutes === undefined ? '就这样定' : minutes === 0 ? '定为没有服务' : `定为 ${minutes} 分钟`,
  sending: '正在送…',
  decided: (minutes: number) => (minutes === 0 ? '定好了：算没有服务。' : `定好了：算 ${minutes} 分钟。`),
};

/** The same words in any language. */
type DisputeWords = typeof zh;

const en: DisputeWords = {
  title: 'Disputed services',
  staffOnly: 'This is for reviewers, the hotline and supervisors. Your account cannot look here.',
  hint: 'Hear both sides, then decide. Both are told how many minutes count, and why.',
  none: 'Nothing is disputed now.',
  odd: 'See odd services',
  what: (kind, place) => `${kind}, ${place}`,
  planned: (moment, minutes) => `Agreed for ${moment}, ${minutes} minutes`,
  came: (moment, proof) => `Arrived: ${moment}, ${proof}`,
  left: (moment, proof) => `Left: ${moment}, ${proof}`,
  counted: (minutes) => `Recorded now: ${minutes} minutes`,
  proof: {
    CODE: 'by the code',
    QR: 'scanned',
    ELDER: 'as the person says',
    FAMILY: 'as the family says',
    CALL: 'noted by the hotline',
    CENTRE: 'noted by the centre',
    RULE: 'nobody noted it: the agreed time',
  },
  askerSays: (words) => `Who was helped says: ${words}`,
  askerSilent: 'Who was helped has not said anything. Telephone, or wait the days for confirming.',
  volunteerSays: (name, words) => `The volunteer ${name} says: ${words}`,
  volunteerSilent: (name) => `The volunteer ${name} has not said anything. Telephone, or wait the days for confirming.`,
  minutes: (most) => `How many minutes count? (0 to ${most})`,
  why: 'Why, for both to read',
  noMinutes: (most) => `Please type the minutes, from 0 to ${most}. 0 means that nothing was served.`,
  noWhy: 'Please say why: both will read it.',
  decide: (minutes) =>
    minutes === undefined ? 'Decide' : minutes === 0 ? 'Decide: not served' : `Decide: ${minutes} minutes`,
  sending: 'Sending…',
  decided: (minutes) => (minutes === 0 ? 'Decided: nothing was served.' : `Decided: ${minutes} minutes count.`),
};

const bo: DisputeWords = {
  title: 'ཞབས་ཞུའི་རྩོད་གཞི།',
  staffOnly: 'འདི་ཞིབ་བཤེར་བ་དང་ཁ་པར་ལས་བྱེད་པ། ལྟ་སྐུལ་བའི་ཆེད་ཡིན། ཁྱེད་ཀྱི་ཐོ་ཁོངས་ནས་བལྟ་མི་ཐུབ།',
  hint: 'གཉིས་ཀར་ཉན་རྗེས་ཐག་གཅོད། སྐར་མ་ཇི་ཙམ་དང་རྒྱུ་མཚན་གཉིས་ཀར་བརྡ་གཏོང་།',
  none: 'ད་ལྟ་རྩོད་གཞི་མེད།',
  odd: 'རྒྱུན་ལྡན་མིན་པའི་ཞབས་ཞུ་གཟིགས།',
  what: (kind, place) => `ཞབས་ཞུ། ${kind} ${place}`,
  planned: (moment, minutes) => `གཏན་འཁེལ་བ། ${moment} སྐར་མ་ ${minutes}`,
  came: (moment, proof) => `སླེབས་པ། ${moment} ${proof}`,
  left: (moment, proof) => `ཕྱིར་སོང་བ། ${moment} ${proof}`,
  counted: (minutes) => `ད་ལྟ་བཀོད་པ། སྐར་མ་ ${minutes}`,
  proof: {
    CODE: 'གསང་ཨང་བསྡུར་ཟིན།',
    QR: 'ཨང་རིས་བཤེར་ཟིན།',
    ELDER: 'ཁོ་རང་གིས་བཤད།',
    FAMILY: 'ནང་མིས་བཤད།',
    CALL: 'ཁ་པར་ལས་བྱེད་པས་བཀོད།',
    CENTRE: 'ལྟེ་གནས་ཀྱིས་བཀོད།',
    RULE: 'སུས་ཀྱང་མ་བཀོད། གཏན་འཁེལ་དུས་ལྟར།',
  },
  askerSays: (words) => `རོགས་རམ་ཐོབ་མཁན་གྱིས། ${words}`,
  askerSilent: 'རོགས་རམ་ཐོབ་མཁན་གྱིས་བཤད་མེད། ཁ་པར་གཏོང་རོགས། ཡང་ན་ཉིན་གྲངས་རྫོགས་པ་སྒུག',
  volunteerSays: (name, words) => `དང་བླངས་པ་ ${name} ཡིས། ${words}`,
  volunteerSilent: (name) => `དང་བླངས་པ་ ${name} ཡིས་བཤད་མེད། ཁ་པར་གཏོང་རོགས། ཡང་ན་ཉིན་གྲངས་རྫོགས་པ་སྒུག`,
  minutes: (most) => `སྐར་མ་ཇི་ཙམ་རྩི། 0 ནས་ ${most} བར།`,
  why: 'རྒྱུ་མཚན། གཉིས་ཀས་མཐོང་།',
  noMinutes: (most) => `སྐར་མ་བྲིས་རོགས། 0 ནས་ ${most} བར། 0 ནི་ཞབས་ཞུ་མེད་པ་ཡིན།`,
  noWhy: 'རྒྱུ་མཚན་བྲིས་རོགས། གཉིས་ཀས་མཐོང་།',
  decide: (minutes) =>
    minutes === undefined ? 'ཐག་གཅོད།' : minutes === 0 ? 'ཞབས་ཞུ་མེད་པར་གཅོད།' : `སྐར་མ་ ${minutes} གཅོད།`,
  sending: 'སྐུར་བཞིན་པ།',
  decided: (minutes) => (minutes === 0 ? 'བཅད་ཟིན། ཞབས་ཞུ་མེད་པར་རྩིས།' : `བཅད་ཟིན། སྐར་མ་ ${minutes} རྩིས།`),
};

/** The words of this page in the reader's language. */
export const disputeWords = wordsIn<DisputeWords>({ zh, en, bo });
