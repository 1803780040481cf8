import type { OccupancyWords } from './words';

/** Words of how far beds are used. */
export const bo: OccupancyWords = {
  title: 'མལ་ཁྲིའི་བེད་སྤྱོད།',
  staffOnly: 'འདི་ལྟ་སྐུལ་བའི་ཆེད་ཡིན། ཁྱེད་ཀྱི་རྩིས་ཐོས་འདིར་གཟིགས་མི་ཐུབ།',
  when: 'མཚན་མོ་གང་དག་གཟིགས།',
  span: { TONIGHT: 'དོ་དགོང་།', WEEK: 'དེ་རིང་ནས་མཚན་བདུན།', MONTH: 'དེ་རིང་ནས་མཚན་སུམ་ཅུ།' },
  of: (region) => `${region} མལ་ཁྲི།`,
  none: 'འདིར་ཐོ་བཀོད་པའི་མལ་ཁྲི་མེད།',
  all: 'མལ་ཁྲི་ཚང་མ།',
  beds: (count) => `མལ་ཁྲི་ ${count}`,
  taken: (nights, percent) => `མི་ཡོད་པ་མཚན་ ${nights} ${percent}%`,
  out: (nights) => `གཙང་བཟོ་དང་ཉམས་གསོ་མཚན་ ${nights}`,
  idle: (nights, percent) => `སྟོང་པ་མཚན་ ${nights} ${percent}%`,
  byKind: 'མལ་ཁྲིའི་རིགས་ལྟར།',
  kind: { NURSING: 'ནད་གཡོག', DEMENTIA: 'དྲན་ཉམས་གཅེས་སྐྱོང་།', SHORT_STAY: 'དུས་ཐུང་།', BASIC: 'གཞི་རྩའི།' },
  byRegion: 'ས་གནས་ལྟར། མནན་ནས་འོག་རིམ་གཟིགས།',
  open: (region) => `${region} གཟིགས།`,
  up: 'གོང་རིམ་ལ་ལོག',
  idleBeds: 'མཚན་མོ་འདི་དག་ལ་སྟོང་པའི་མལ་ཁྲི།',
  noIdle: 'རྒྱུན་དུ་སྟོང་པའི་མལ་ཁྲི་མེད།',
  bed: (ward, room, label) => `${ward} ཁང་ ${room} མལ་ཁྲི་ ${label}`,
};
