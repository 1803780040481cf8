import type {
  Allergen,
  Audience,
  Availability,
  DishTag,
  Fulfilment,
  ItemAccess,
  Meal,
  MealBookingStatus,
  Pillar,
  Standing,
  Verdict,
} from '@doorstep/schema/documents';
import type { Colours, TextSize } from '../../ui/theme';
import type { Words } from '../zh/enums';
import type { AllWords } from '../zh/words';

/** What a dish is like. */
export const tagWords: Words<DishTag> = {
  SUGARED: 'ཀ་ར་ཡོད།',
  SALTY: 'ཚྭ་ཆེ།',
  HARD: 'མཁྲེགས་པོ།',
  SOFT: 'འཇམ་པོ།',
  MEAT: 'ཤ་ཡོད།',
  PORK: 'ཕག་ཤ་ཡོད།',
  HALAL: 'ཁ་ཆེའི་ཟས།',
  VEGETARIAN: 'དཀར་ཟས།',
  SPICY: 'ཁ་ཚ་པོ།',
};
/** What a dish contains. */
export const allergenWords: Words<Allergen> = {
  PEANUT: 'བ་དམ།',
  TREE_NUT: 'སྟར་ཁ་སོགས།',
  EGG: 'སྒོ་ང་།',
  MILK: 'འོ་མ།',
  SOY: 'སྲན་སེར།',
  WHEAT: 'གྲོ།',
  FISH: 'ཉ།',
  SHELLFISH: 'ཉ་བྱིའུ་སོགས།',
  SESAME: 'ཏིལ།',
};
/** A meal as a thing. */
export const mealName: Words<Meal> = { BREAKFAST: 'ཞོགས་ཟས།', LUNCH: 'ཉིན་ཟས།', DINNER: 'དགོང་ཟས།' };
/** A meal as a time of day. */
export const mealTime: Words<Meal> = { BREAKFAST: 'ཞོགས་པ།', LUNCH: 'ཉིན་གུང་།', DINNER: 'དགོང་མོ།' };
/** How the meal gets to the diner. */
export const fulfilment: Words<Fulfilment> = {
  DINE_IN: 'ཟ་ཁང་དུ་བཟའ་བ།',
  PICK_UP: 'རང་གིས་ཁྱིམ་དུ་འཁྱེར་བ།',
  DELIVERY: 'ཁྱིམ་དུ་སྐྱེལ་བ།',
};
/** Whether a sitting can be booked. */
export const availability: Words<Availability> = {
  OPEN: 'མངགས་ཆོག',
  FULL: 'མངགས་ཚར།',
  CLOSED: 'མངགས་པའི་དུས་ཚོད་འདས་སོང་།',
  NOT_OPEN_THAT_DAY: 'ཉིན་དེར་ཁ་ལག་མེད།',
};
/** What became of a booking. */
export const status: Words<MealBookingStatus> = {
  CONFIRMED: 'མངགས་ཟིན།',
  CANCELLED: 'མེད་པར་བཟོས་ཟིན།',
  COLLECTED: 'བླངས་ཟིན།',
  DELIVERED: 'བསྐྱལ་ཟིན།',
  NO_SHOW: 'ལེན་དུ་མ་ཡོང་།',
};
/** The five pillars. */
export const pillar: Words<Pillar> = {
  CATALOG: 'ཞབས་ཞུ་འཚོལ་བ།',
  MEALS: 'ཁ་ལག་མངགས་པ།',
  RESPITE: 'ངལ་གསོའི་ཞབས་ཞུ།',
  TIME_BANK: 'དུས་ཚོད་དངུལ་ཁང་།',
  APPLICATIONS: 'རེ་ཞུ་འབུལ་བ།',
};
/** For whom a service is. */
export const audience: Words<Audience> = {
  ELDER: 'རྒན་རྒོན།',
  DISABLED: 'དབང་པོ་སྐྱོན་ཅན།',
  CAREGIVER: 'ནང་མི་སྐྱོང་མཁན།',
  FAMILY: 'ནང་མི།',
  CHILD: 'ལོ་གསུམ་མན་གྱི་བྱིས་པ།',
  VOLUNTEER: 'དང་བླངས་པ།',
  CARE_WORKER: 'སྐྱོང་ལས་པ།',
  PROVIDER: 'ཞབས་ཞུའི་ལས་ཁུངས།',
};
/** How one comes by a service. */
export const access: Words<ItemAccess> = {
  BOOK: 'སྔོན་མངགས་ཆོག',
  APPLY: 'རེ་ཞུ་དགོས།',
  ASK: 'དེར་ཕེབས་པའམ་ཁ་པར་གཏོང་རོགས།',
};
/** Whether a condition is met. */
export const verdict: Words<Verdict> = { MET: 'འཚམས།', UNMET: 'མི་འཚམས།', UNKNOWN: 'ད་དུང་མི་ཤེས།' };
/** How far a document counts. */
export const standing: Words<Standing> = {
  IN_FORCE: 'ལག་བསྟར་བྱེད་བཞིན་པ།',
  DRAFT: 'བསམ་འཆར་བསྡུ་བའི་མ་ཟིན། ད་དུང་གཏན་འབེབས་མིན།',
  CUT_OFF: 'ཡིག་ཆ་ཆ་ཚང་མིན།',
  SAMPLE: 'དཔེ་མཚོན།',
};
/** What to say when no answer came: what happened, and why. */
export const trouble: AllWords['trouble'] = {
  OFFLINE: {
    what: 'ད་ལྟ་ཁ་པར་ལ་དྲ་རྒྱ་མི་འདུག',
    why: 'ཁ་པར་གྱི་དྲ་རྒྱ་ཁ་རྒྱབ་ཡོད་མེད་གཟིགས་ནས། ཁ་ཕྱེས་རྗེས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།',
  },
  TIMEOUT: { what: 'ད་བར་ལན་མ་འབྱོར།', why: 'དྲ་རྒྱ་དལ་པོ་ཡིན་སྲིད། ཡང་བསྐྱར་ཚོད་ལྟ་གནང་ན་འགྲིག' },
  UNREACHABLE: {
    what: 'ད་ལྟ་ཞབས་ཞུ་དང་འབྲེལ་མི་ཐུབ།',
    why: 'དྲ་རྒྱ་ཞན་པའམ་ཞབས་ཞུ་ཉམས་གསོ་བྱེད་བཞིན་ཡོད་སྲིད། ཅུང་ཙམ་སྒུགས་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་རོགས།',
  },
  SIGN_IN: { what: 'སྔོན་ལ་ཐོ་འགོད་གནང་རོགས།', why: 'ཐོ་འགོད་གནང་རྗེས། སུའི་ཆེད་དུ་སྒྲུབ་པ་ཤེས་ཐུབ།' },
  FAULT: {
    what: 'ཞབས་ཞུ་ལ་གནད་དོན་ཞིག་བྱུང་སོང་།',
    why: 'ཁྱེད་ཀྱི་ནོར་འཁྲུལ་མིན། ཅུང་ཙམ་སྒུགས་ནས་ཡང་བསྐྱར་ཚོད་ལྟ་གནང་བའམ། ཁ་པར་བཏང་ནས་ང་ཚོས་སྒྲུབ་ཆོག',
  },
};
/** Sizes of letters. */
export const size: Words<TextSize> = { standard: 'ཡི་གེ་ཚད་ལྡན།', large: 'ཡི་གེ་ཆེན་པོ།', extra: 'ཡི་གེ་ཧ་ཅང་ཆེན་པོ།' };
/** Colours of the screen. */
export const colours: Words<Colours> = {
  paper: 'གཞི་དཀར་པོར་ཡི་གེ་ནག་པོ།',
  contrast: 'གཞི་ནག་པོར་ཡི་གེ་དཀར་པོ་དང་སེར་པོ།',
};
/** Days of the week, Monday first. */
export const week = ['ཟླ་བ།', 'མིག་དམར།', 'ལྷག་པ།', 'ཕུར་བུ།', 'པ་སངས།', 'སྤེན་པ།', 'ཉི་མ།'];
