import type { SpokenLanguage } from '@doorstep/schema/documents';
import { wordsIn } from '../../../locale/words';
import type { Words } from '../../../locale/zh/enums';

const zh = {
  title: '我愿意帮什么',
  notVolunteer: '您还没有登记成志愿者。请先申请“养老服务时间银行”，或到社区当面登记。',
  suspended: (why: string) => `现在暂停接任务：${why}`,
  trained: (title: string, day: string) => `参加过“${title}”培训，${day}`,
  untrained: '还没有参加过培训。有的任务要先培训，可以打12349问。',
  languages: '会说什么话？',
  language: {
    MANDARIN: '普通话',
    LOCAL_DIALECT: '当地话',
    TIBETAN: '藏语',
    SIGN: '手语',
  } satisfies Words<SpokenLanguage>,
  kinds: '愿意帮什么？（不选就是都可以）',
  radius: '最远去多远？',
  kilometres: (count: number) => `${count} 公里`,
  noLanguage: '请选会说什么话。',
  save: '记下来',
  saved: '记好了。附近的任务会照这个来找。',
};

/** The same words in any language. */
type VolunteeringWords = typeof zh;

const en: VolunteeringWords = {
  title: 'What I offer',
  notVolunteer: 'You are not registered as a volunteer. Please apply for the time bank, or register at your community.',
  suspended: (why) => `You may not take on tasks now: ${why}`,
  trained: (title, day) => `Training “${title}”, ${day}`,
  untrained: 'No training yet. Some tasks need one: please ask 12349.',
  languages: 'Which languages do you speak?',
  language: { MANDARIN: 'Mandarin', LOCAL_DIALECT: 'Local dialect', TIBETAN: 'Tibetan', SIGN: 'Sign language' },
  kinds: 'With what will you help? (nothing chosen means all of it)',
  radius: 'How far do you go?',
  kilometres: (count) => `${count} km`,
  noLanguage: 'Please choose which languages you speak.',
  save: 'Keep this',
  saved: 'Noted. Tasks near you are looked for by it.',
};

const bo: VolunteeringWords = {
  title: 'ངས་གང་རོགས་བྱེད།',
  notVolunteer: 'ཁྱེད་དང་བླངས་པར་ཐོ་འགོད་བྱས་མེད། ཞུ་བ་འབུལ་རོགས།',
  suspended: (why) => `ད་ལྟ་ལས་འགན་ལེན་མི་ཆོག ${why}`,
  trained: (title, day) => `སྦྱོང་བརྡར་ “${title}” ${day}`,
  untrained: 'ད་དུང་སྦྱོང་བརྡར་མེད། 12349 ལ་འདྲི་རོགས།',
  languages: 'སྐད་གང་ཤེས།',
  language: { MANDARIN: 'སྤྱི་སྐད།', LOCAL_DIALECT: 'ས་གནས་སྐད།', TIBETAN: 'བོད་སྐད།', SIGN: 'ལག་བརྡའི་སྐད།' },
  kinds: 'གང་ཞིག་རོགས་བྱེད། མ་འདེམས་ན་ཚང་མ་ཆོག',
  radius: 'རྒྱང་ཐག་ཇི་ཙམ་འགྲོ།',
  kilometres: (count) => `སྤྱི་ལེ་ ${count}`,
  noLanguage: 'སྐད་གང་ཤེས་འདེམས་རོགས།',
  save: 'བཀོད་པ།',
  saved: 'བཀོད་ཟིན། ཉེ་འགྲམ་གྱི་ལས་འགན་འདི་ལྟར་འཚོལ།',
};

export const say = wordsIn<VolunteeringWords>({ zh, en, bo });
