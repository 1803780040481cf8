import type { BedKind } from '@doorstep/schema/documents';
import { wordsIn } from '../../../locale/words';
import type { Words } from '../../../locale/zh/enums';
import { bo } from './words-bo';
import { en } from './words-en';

/** Words of how far beds are used. */
export const zh = {
  title: '床位利用',
  staffOnly: '这里给督导用。您的账号不能在这里看。',
  when: '看哪几晚？',
  span: { TONIGHT: '今晚', WEEK: '今天起七晚', MONTH: '今天起三十晚' } satisfies Words<Span>,
  of: (region: string) => `${region}的床位`,
  none: '这里没有登记的床位。',
  all: '所有床位',
  beds: (count: number) => `${count} 张`,
  taken: (nights: number, percent: number) => `有人住 ${nights} 晚，占 ${percent}%`,
  out: (nights: number) => `保洁、维修 ${nights} 晚`,
  idle: (nights: number, percent: number) => `空着 ${nights} 晚，占 ${percent}%`,
  byKind: '按床位种类',
  kind: {
    NURSING: '护理型',
    DEMENTIA: '认知障碍照护',
    SHORT_STAY: '短期托养',
    BASIC: '保基本',
  } satisfies Words<BedKind>,
  byRegion: '按地区，点开看下一级',
  open: (region: string) => `看${region}`,
  up: '回到上一级',
  idleBeds: '这几晚一直空着的床',
  noIdle: '没有一直空着的床。',
  bed: (ward: string, room: string, label: string) => `${ward} ${room} 室 ${label} 床`,
};

/** Which nights are looked at. */
export type Span = 'TONIGHT' | 'WEEK' | 'MONTH';

/** The same words in any language. */
export type OccupancyWords = typeof zh;

/** The words of this page in the reader's language. They stay in the staff's package: no citizen's phone loads them. */
export const occupancyWords = wordsIn<OccupancyWords>({ zh, en, bo });
