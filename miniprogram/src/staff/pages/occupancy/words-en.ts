import type { OccupancyWords } from './words';

/** Words of how far beds are used. */
export const en: OccupancyWords = {
  title: 'How beds are used',
  staffOnly: 'This is for supervisors. Your account cannot look here.',
  when: 'Which nights?',
  span: { TONIGHT: 'Tonight', WEEK: 'Seven nights from today', MONTH: 'Thirty nights from today' },
  of: (region) => `Beds of ${region}`,
  none: 'There are no beds on record here.',
  all: 'All beds',
  beds: (count) => `${count} beds`,
  taken: (nights, percent) => `Slept in: ${nights} nights, ${percent}%`,
  out: (nights) => `Cleaning and repair: ${nights} nights`,
  idle: (nights, percent) => `Idle: ${nights} nights, ${percent}%`,
  byKind: 'By kind of bed',
  kind: { NURSING: 'Nursing', DEMENTIA: 'Dementia care', SHORT_STAY: 'Short stay', BASIC: 'Basic' },
  byRegion: 'By region; press one to see what lies under it',
  open: (region) => `See ${region}`,
  up: 'Back to the region above',
  idleBeds: 'Beds that are idle on all these nights',
  noIdle: 'No bed is idle on all of them.',
  bed: (ward, room, label) => `${ward}, room ${room}, bed ${label}`,
};
