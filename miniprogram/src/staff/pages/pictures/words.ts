import { wordsIn } from '../../../locale/words';

/** Words of a house's pictures. */
const zh = {
  title: '机构的照片',
  staffOnly: '这里给照护机构的工作人员用。您的账号不能在这里办。',
  of: (house: string) => `${house}的照片`,
  none: '还没有照片。家里人选机构的时候，有照片更放心。',
  everybody: '谁都看得到这些照片。请不要拍到住在这里的人的脸。',
  add: '放一张新照片',
  says: '照片上是什么，像“双人间：两张床，中间有柜子”',
  saysHint: '看不见照片的人听这句话。',
  noWords: '请先写照片上是什么。',
  choose: '拍照或选一张照片放上去',
  sending: '正在送…',
  added: '照片放好了，家里人看得到了。',
  notSent: '照片还没有送到。',
  retry: '再送一次',
  remove: '删掉这张照片',
  removeAsk: (what: string) => `删掉“${what}”这张照片，找不回来。确定吗？`,
  yes: '确定删掉',
  no: '先不删',
  removed: '照片删掉了。',
};

type PictureWords = typeof zh;

const en: PictureWords = {
  title: 'Pictures of the house',
  staffOnly: 'This is for staff of care houses. Your account cannot work here.',
  of: (house) => `Pictures of ${house}`,
  none: 'There are no pictures yet. Families choose with more trust when there are some.',
  everybody: 'Everybody can see these pictures. Please show nobody’s face.',
  add: 'Add a picture',
  says: 'What is on it, like “Double room: two beds, a cupboard between them”',
  saysHint: 'Who cannot see the picture hears this.',
  noWords: 'Please write first what is on it.',
  choose: 'Take or choose a picture, and add it',
  sending: 'Sending …',
  added: 'The picture is there for families to see.',
  notSent: 'The picture has not arrived yet.',
  retry: 'Send it again',
  remove: 'Delete this picture',
  removeAsk: (what) => `Delete the picture “${what}”? It cannot be had back.`,
  yes: 'Delete it',
  no: 'Keep it',
  removed: 'The picture is deleted.',
};

const bo: PictureWords = {
  title: 'ཁང་གི་པར་རིས།',
  staffOnly: 'འདི་གཅེས་སྐྱོང་ཁང་གི་ལས་བྱེད་པའི་ཆེད་ཡིན། ཁྱེད་ཀྱི་རྩིས་ཐོས་འདིར་སྒྲུབ་མི་ཐུབ།',
  of: (house) => `${house} གི་པར་རིས།`,
  none: 'ད་དུང་པར་རིས་མེད། པར་རིས་ཡོད་ན་ཁྱིམ་མི་སེམས་བདེ།',
  everybody: 'པར་འདི་དག་ཚང་མས་མཐོང་། འདིར་སྡོད་པའི་མིའི་གདོང་མ་བརྒྱབ་རོགས།',
  add: 'པར་གསར་ཞིག་འཇོག',
  says: 'པར་ནང་ཅི་ཡོད།',
  saysHint: 'པར་མི་མཐོང་བའི་མིས་ཚིག་འདི་ཉན།',
  noWords: 'ཐོག་མར་པར་ནང་ཅི་ཡོད་འབྲི་རོགས།',
  choose: 'པར་རྒྱག་པའམ་འདེམས་ནས་འཇོག',
  sending: 'གཏོང་བཞིན་པ།',
  added: 'པར་བཞག་ཟིན། ཁྱིམ་མིས་མཐོང་།',
  notSent: 'པར་ད་དུང་མ་འབྱོར།',
  retry: 'ཡང་བསྐྱར་གཏོང་།',
  remove: 'པར་འདི་སུབ།',
  removeAsk: (what) => `“${what}” པར་འདི་སུབ་ན་ཕྱིར་མི་རག གཏན་འཁེལ་ལམ།`,
  yes: 'སུབ་རྒྱུ་གཏན་འཁེལ།',
  no: 'ད་ལྟ་མི་སུབ།',
  removed: 'པར་བསུབས་ཟིན།',
};

/** The words of this page in the reader's language. They stay in the staff's package: no citizen's phone loads them. */
export const pictureWords = wordsIn<PictureWords>({ zh, en, bo });
