import { jest } from '@jest/globals';

/** The API's clock stands here, and the phone's beside it. */
const NOON = new Date('2026-11-22T12:00:00+08:00');

/** Only the day is set: waiting stays real. */
const EVERYTHING_BUT_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'requestAnimationFrame',
  'cancelAnimationFrame',
  'requestIdleCallback',
  'cancelIdleCallback',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

/** Sets the phone's clock to noon of the demo's day. */
export const standAtNoon = (): void => void jest.useFakeTimers({ now: NOON, doNotFake: [...EVERYTHING_BUT_DATE] });
