import type { ItemData } from '../policies/policy-pack.ts';

/** Metres an old person walks in a minute, a leisurely 3.6 km/h. An assumption of the platform, not of a document. */
const WALK_METRES_A_MINUTE = 60;
/** How much longer the way is than the straight line, in a town. An assumption too. */
const DETOUR = 1.3;

/** Minutes on foot over a straight-line distance, rounded up. */
export const walkMinutes = (distanceMetres: number): number =>
  Math.ceil((distanceMetres * DETOUR) / WALK_METRES_A_MINUTE);

/** The straight-line distance that is walked in so many minutes. */
export const metresWalkedIn = (minutes: number): number => (minutes * WALK_METRES_A_MINUTE) / DETOUR;

/**
 * How well an item answers what somebody typed; 0 when it does not. Chinese has no spaces, so a word is found
 * anywhere in the text: 助餐 in 老年助餐服务. Every word typed must be found; the title counts most, then what
 * people call it, then the summary.
 */
export function searchScore({ title, keywords = [], summary }: ItemData, search: string): number {
  const scores = wordsOf(search).map((word): number => {
    if (title.startsWith(word)) return 5;
    if (title.includes(word)) return 4;
    if (keywords.some((keyword) => isSaid(keyword, word))) return 3;
    return summary.includes(word) ? 1 : 0;
  });
  return scores.length === 0 || scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
}

/** A longer phrase finds the keyword inside it: 我要送饭 finds 送饭. */
const isSaid = (keyword: string, word: string): boolean =>
  keyword.includes(word) || (keyword.length >= 2 && word.includes(keyword));

const wordsOf = (search: string): string[] =>
  search
    .trim()
    .split(/[\s，,。、？?]+/u)
    .filter(Boolean);

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** Opening days and hours as on the door: "周一至周六 10:30–18:00". */
export function openingWords(point: {
  openWeekdays: readonly number[];
  opensTime: string;
  closesTime: string;
}): string {
  const runs: number[][] = [];
  for (const day of [...point.openWeekdays].sort()) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const days = runs
    .map((run) => (run.length > 2 ? `${nameOf(run[0])}至${nameOf(run.at(-1))}` : run.map(nameOf).join('、')))
    .join('、');
  return `${days === '周一至周日' ? '每天' : days} ${point.opensTime}–${point.closesTime}`;
}

const nameOf = (weekday: number | undefined): string => WEEKDAYS[weekday! - 1]!;
