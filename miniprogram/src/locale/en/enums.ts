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
import type { AllWords } from '../zh/words';
import type { Words } from '../zh/enums';

/** What a dish is like. */
export const tagWords: Words<DishTag> = {
  SUGARED: 'has sugar',
  SALTY: 'rather salty',
  HARD: 'rather hard',
  SOFT: 'soft',
  MEAT: 'with meat',
  PORK: 'with pork',
  HALAL: 'halal',
  VEGETARIAN: 'vegetarian',
  SPICY: 'spicy',
};
/** What a dish contains. */
export const allergenWords: Words<Allergen> = {
  PEANUT: 'peanut',
  TREE_NUT: 'nuts',
  EGG: 'egg',
  MILK: 'milk',
  SOY: 'soya',
  WHEAT: 'wheat',
  FISH: 'fish',
  SHELLFISH: 'shellfish',
  SESAME: 'sesame',
};
/** A meal as a thing. */
export const mealName: Words<Meal> = { BREAKFAST: 'breakfast', LUNCH: 'lunch', DINNER: 'dinner' };
/** A meal as a time of day. */
export const mealTime: Words<Meal> = { BREAKFAST: 'morning', LUNCH: 'midday', DINNER: 'evening' };
/** How the meal gets to the diner. */
export const fulfilment: Words<Fulfilment> = {
  DINE_IN: 'Eat at the canteen',
  PICK_UP: 'Fetch it and eat at home',
  DELIVERY: 'Have it brought home',
};
/** Whether a sitting can be booked. */
export const availability: Words<Availability> = {
  OPEN: 'Can be booked',
  FULL: 'Fully booked',
  CLOSED: 'Too late to book',
  NOT_OPEN_THAT_DAY: 'No meals that day',
};
/** What became of a booking. */
export const status: Words<MealBookingStatus> = {
  CONFIRMED: 'Booked',
  CANCELLED: 'Cancelled',
  COLLECTED: 'Fetched',
  DELIVERED: 'Delivered',
  NO_SHOW: 'Not fetched',
};
/** The five pillars. */
export const pillar: Words<Pillar> = {
  CATALOG: 'Find services',
  MEALS: 'Meals',
  RESPITE: 'Respite care',
  TIME_BANK: 'Time bank',
  APPLICATIONS: 'Applications',
};
/** For whom a service is. */
export const audience: Words<Audience> = {
  ELDER: 'older people',
  DISABLED: 'people with disabilities',
  CAREGIVER: 'family carers',
  FAMILY: 'families',
  CHILD: 'children under three',
  VOLUNTEER: 'volunteers',
  CARE_WORKER: 'care workers',
  PROVIDER: 'care providers',
};
/** How one comes by a service. */
export const access: Words<ItemAccess> = {
  BOOK: 'Can be booked',
  APPLY: 'Needs an application',
  ASK: 'Go there or call',
};
/** Whether a condition is met. */
export const verdict: Words<Verdict> = { MET: 'Yes', UNMET: 'No', UNKNOWN: 'Not known yet' };
/** How far a document counts. */
export const standing: Words<Standing> = {
  IN_FORCE: 'in force',
  DRAFT: 'a draft for comment, not yet a rule',
  CUT_OFF: 'the text we have is incomplete',
  SAMPLE: 'an example',
};
/** What to say when no answer came: what happened, and why. */
export const trouble: AllWords['trouble'] = {
  OFFLINE: {
    what: 'The phone has no network now',
    why: 'Please see whether Wi-Fi or mobile data is switched off, switch it on, and try again.',
  },
  TIMEOUT: {
    what: 'No answer came in time',
    why: 'The network may be slow. It is safe to try again.',
  },
  UNREACHABLE: {
    what: 'The service cannot be reached now',
    why: 'The network may be bad, or the service is being repaired. Please try again in a while.',
  },
  SIGN_IN: { what: 'Please sign in first', why: 'Once you have signed in, we know whom this is for.' },
  FAULT: {
    what: 'Something went wrong with the service',
    why: 'You did nothing wrong. Please try again in a while, or call and let us do it for you.',
  },
};
/** Sizes of letters. */
export const size: Words<TextSize> = { standard: 'Standard', large: 'Large', extra: 'Extra large' };
/** Colours of the screen. */
export const colours: Words<Colours> = { paper: 'Dark letters on light', contrast: 'White and yellow on black' };
/** Days of the week, Monday first. */
export const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
