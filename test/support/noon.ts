/** Sunday 22 November 2026, noon in China: what time it is in every test until it says otherwise. */
export const NOON = new Date('2026-11-22T12:00:00+08:00');
