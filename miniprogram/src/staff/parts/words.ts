import type { BedEquipment, BedKind, RoomSex } from '@doorstep/schema/documents';
import { wordsIn } from '../../locale/words';
import type { Words } from '../../locale/zh/enums';

/** Words that the pages about houses share. */
const zh = {
  which: '看哪一家？',
  noHouse: '您负责的地方还没有照护机构。',
  otherHouse: '换一家看',
  // Some rooms are numbers, others have names: 101 室, 东屋.
  bed: (room: string, label: string) => `${/\d$/.test(room) ? `${room} 室` : room} ${label} 床`,
  kind: {
    NURSING: '护理型',
    DEMENTIA: '认知障碍照护',
    SHORT_STAY: '短期托养',
    BASIC: '保基本',
  } satisfies Words<BedKind>,
  sex: { MALE: '男室', FEMALE: '女室', ANY: '男女都可' } satisfies Words<RoomSex>,
  equipment: {
    BARRIER_FREE: '无障碍',
    HOIST: '移位机',
    OXYGEN: '吸氧',
    PRESSURE_MATTRESS: '防压疮床垫',
  } satisfies Words<BedEquipment>,
  /** Between several things that somebody needs. */
  and: '、',
};

type HouseWords = typeof zh;

const en: HouseWords = {
  which: 'Which house?',
  noHouse: 'There is no care house yet where you work.',
  otherHouse: 'Another house',
  bed: (room, label) => `Room ${room}, bed ${label}`,
  kind: { NURSING: 'nursing', DEMENTIA: 'dementia care', SHORT_STAY: 'short stay', BASIC: 'basic' },
  sex: { MALE: 'men’s room', FEMALE: 'women’s room', ANY: 'anybody' },
  equipment: {
    BARRIER_FREE: 'barrier-free',
    HOIST: 'hoist',
    OXYGEN: 'oxygen',
    PRESSURE_MATTRESS: 'mattress against sores',
  },
  and: ', ',
};

const bo: HouseWords = {
  which: 'ཁང་གང་ལ་གཟིགས།',
  noHouse: 'ཁྱེད་ཀྱི་ས་གནས་སུ་གཅེས་སྐྱོང་ཁང་མེད།',
  otherHouse: 'ཁང་གཞན་གཟིགས།',
  bed: (room, label) => `ཁང་ ${room} མལ་ཁྲི་ ${label}`,
  kind: { NURSING: 'ནད་གཡོག', DEMENTIA: 'དྲན་ཉམས་གཅེས་སྐྱོང་།', SHORT_STAY: 'དུས་ཐུང་།', BASIC: 'གཞི་རྩའི།' },
  sex: { MALE: 'ཕོ་ཁང་།', FEMALE: 'མོ་ཁང་།', ANY: 'ཕོ་མོ་ཚང་མ།' },
  equipment: {
    BARRIER_FREE: 'བགེགས་མེད།',
    HOIST: 'མི་འདེགས་འཕྲུལ་ཆས།',
    OXYGEN: 'འཚོ་རླུང་།',
    PRESSURE_MATTRESS: 'རྨ་འགོག་འབོལ་གདན།',
  },
  and: ' དང་ ',
};

/** These words in the reader's language. They stay in the staff's package: no citizen's phone loads them. */
export const houseWords = wordsIn<HouseWords>({ zh, en, bo });
