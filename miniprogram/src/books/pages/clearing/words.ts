import type { StatementStatus } from '@doorstep/schema/documents';
import { wordsIn } from '../../../locale/words';
import type { Words } from '../../../locale/zh/enums';

/** Who owes whom: negative is owed here. */
const owing = (minutes: number): string =>
  minutes === 0 ? '两边不欠' : minutes < 0 ? `对方欠这里 ${-minutes} 分钟` : `这里欠对方 ${minutes} 分钟`;

/** Words of what cities owe each other in hours. */
const zh = {
  title: '通存通兑对账',
  staffOnly: '这里给监管和资金经办人员用。您的账号不能在这里看。',
  hint: '各城市之间往来的时长。和别的平台的往来每天轧差，两边各自记账、逐笔核对，对上了才算对账完成。',
  none: '还没有往来。',
  stuck: (count: number) => `有 ${count} 笔在路上超过15分钟`,
  status: {
    PREPARED: '等对方平台答复，时长先留着',
    ACCEPTED: '已经答应收下，等对方平台入账',
    POSTED: '已经送出，等对方平台确认',
    VOIDED: '已经退回，等对方平台确认',
  } as Record<string, string>,
  waits: (minutes: number, how: string) => `${minutes} 分钟：${how}`,
  since: (when: string, platform: string, tries: number) => `${when}起，${platform}，问过 ${tries} 次`,
  owes: (minutes: number) => `一共：${owing(minutes)}`,
  today: (minutes: number) => `今天轧差：${owing(minutes)}`,
  here: '都在本平台',
  on: (platform: string) => `对方平台：${platform}`,
  ofDay: (day: string, place: string, other: string) => `${day}：${place}和${other}`,
  agreed: { OPEN: '还没有和对方核对', AGREED: '两边对上了', DIFFERS: '两边对不上' } satisfies Words<StatementStatus>,
  went: (count: number, minutes: number) => `送出 ${count} 笔，${minutes} 分钟`,
  came: (count: number, minutes: number) => `收到 ${count} 笔，${minutes} 分钟`,
  net: (minutes: number) => `轧差：${owing(minutes)}`,
  differs: (id: string, here: number | null, there: number | null) =>
    `尾号 ${id}：这里 ${here ?? '没有'}，对方 ${there ?? '没有'}`,
};

type ClearingWords = typeof zh;

const owingInEnglish = (minutes: number): string =>
  minutes === 0 ? 'nothing owed' : minutes < 0 ? `owed here ${-minutes} minutes` : `owed to them ${minutes} minutes`;

const en: ClearingWords = {
  title: 'Clearing between cities',
  staffOnly: 'This is for supervisors and fund officers. Your account cannot look here.',
  hint: 'Hours between cities. With other platforms both ways are set off each day; either side writes its own lines, and they are compared one by one.',
  none: 'Nothing went between cities yet.',
  stuck: (count) => `On the way for more than 15 minutes: ${count}`,
  status: {
    PREPARED: 'the other platform is to answer; they are set aside',
    ACCEPTED: 'accepted; the other platform is to post them',
    POSTED: 'sent; the other platform is to confirm',
    VOIDED: 'given back; the other platform is to confirm',
  },
  waits: (minutes, how) => `${minutes} minutes: ${how}`,
  since: (when, platform, tries) => `Since ${when}, ${platform}, asked ${tries} times`,
  owes: (minutes) => `In all: ${owingInEnglish(minutes)}`,
  today: (minutes) => `Net of today: ${owingInEnglish(minutes)}`,
  here: 'Both on this platform',
  on: (platform) => `Other platform: ${platform}`,
  ofDay: (day, place, other) => `${day}: ${place} and ${other}`,
  agreed: { OPEN: 'Not compared yet', AGREED: 'Both sides agree', DIFFERS: 'The sides differ' },
  went: (count, minutes) => `Sent: ${count}, ${minutes} minutes`,
  came: (count, minutes) => `Received: ${count}, ${minutes} minutes`,
  net: (minutes) => `Net: ${owingInEnglish(minutes)}`,
  differs: (id, here, there) => `Ending in ${id}: here ${here ?? 'none'}, there ${there ?? 'none'}`,
};

const owingInTibetan = (minutes: number): string =>
  minutes === 0 ? 'བུ་ལོན་མེད།' : minutes < 0 ? `ཕྱོགས་གཞན་གྱི་བུ་ལོན་སྐར་མ་ ${-minutes}` : `འདིའི་བུ་ལོན་སྐར་མ་ ${minutes}`;

const bo: ClearingWords = {
  title: 'གྲོང་ཁྱེར་བར་གྱི་རྩིས་གཙང་།',
  staffOnly: 'འདི་ལྟ་སྐུལ་པ་དང་ཐེབས་རྩ་ལས་བྱེད་པའི་ཆེད་ཡིན། ཁྱེད་ཀྱི་རྩིས་ཐོས་འདིར་གཟིགས་མི་ཐུབ།',
  hint: 'གྲོང་ཁྱེར་བར་གྱི་དུས་ཚོད། མཐའ་གཞན་དང་ཉིན་ལྟར་རྩིས་གཙང་བྱས་ནས་གཅིག་གཅིག་བྱས་ཏེ་བསྡུར།',
  none: 'ད་དུང་འགྲོ་འོང་མེད།',
  stuck: (count) => `སྐར་མ་ 15 ལས་རིང་བར་ལམ་དུ་ཡོད་པ། ${count}`,
  status: {
    PREPARED: 'ཕྱོགས་གཞན་གྱི་ལན་སྒུག',
    ACCEPTED: 'ལེན་རྒྱུར་ཁས་བླངས་ཟིན།',
    POSTED: 'བསྐུར་ཟིན། ཕྱོགས་གཞན་གྱི་ངོས་འཛིན་སྒུག',
    VOIDED: 'ཕྱིར་སླེབས། ཕྱོགས་གཞན་གྱི་ངོས་འཛིན་སྒུག',
  },
  waits: (minutes, how) => `སྐར་མ་ ${minutes} ${how}`,
  since: (when, platform, tries) => `${when} ནས། ${platform} ཐེངས་ ${tries} དྲིས།`,
  owes: owingInTibetan,
  today: (minutes) => `དེ་རིང་གི་རྩིས་གཙང་། ${owingInTibetan(minutes)}`,
  here: 'གཉིས་ཀ་འདིར་ཡོད།',
  on: (platform) => `ཕྱོགས་གཞན། ${platform}`,
  ofDay: (day, place, other) => `${day} ${place} དང་ ${other}`,
  agreed: { OPEN: 'ད་དུང་བསྡུར་མེད།', AGREED: 'གཉིས་ཀ་མཐུན།', DIFFERS: 'གཉིས་ཀ་མི་མཐུན།' },
  went: (count, minutes) => `བསྐུར་བ། ${count} སྐར་མ་ ${minutes}`,
  came: (count, minutes) => `འབྱོར་བ། ${count} སྐར་མ་ ${minutes}`,
  net: owingInTibetan,
  differs: (id, here, there) => `མཇུག་ ${id} འདིར་ ${here ?? 'མེད།'} དེར་ ${there ?? 'མེད།'}`,
};

/** These words in the reader's language. */
export const clearingWords = wordsIn<ClearingWords>({ zh, en, bo });
