import type { CommonWords } from '../zh/common';
import { week } from './enums';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const date = (month: number, day: number): string => `${day} ${months[month - 1] ?? ''}`;

/** Words that any page may need: buttons, states, days and times. */
export const commonWords: CommonWords = {
  ui: {
    app: 'Doorstep',
    back: 'Back',
    readAloud: 'Read to me',
    reading: 'Reading… press to stop',
    settings: 'Settings',
    more: 'Show more',
    chosen: '✓ Chosen',
    search: 'Search',
    searchFor: (word) => `Search for “${word}”`,
    callHotline: 'Call somebody for help',
    call: (who) => `Call ${who}`,
    sample: (name) => `${name} (example)`,
    sampleNote: 'Example data, not real',
    list: (things) => things.join(', '),
  },
  state: { loading: 'Opening, please wait…', retry: 'Try again' },
  refusal: {
    now: 'What you can do now:',
    notSent: 'It was not done',
    original: (message) => `In the words of the service: ${message}`,
  },
  days: {
    weekday: (isoWeekday) => week[isoWeekday - 1] ?? '',
    today: 'today',
    tomorrow: 'tomorrow',
    afterTomorrow: 'the day after tomorrow',
    yesterday: 'yesterday',
    date,
    yearDate: (year, month, day) => `${date(month, day)} ${year}`,
    on: (day) => `on ${day}`,
    full: (near, day, weekday) => `${weekday} ${day}${near && ` (${near})`}`,
    time: (hour, minutes) => `${hour}:${minutes}`,
    at: (day, time) => `${day}, ${time}`,
    span: (from, until) => `${from} to ${until}`,
  },
};
