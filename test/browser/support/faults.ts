import { brokenRules, clippedParts, smallLetters, smallTargets, tightLines } from './measure.ts';
import type { Reader, Sight } from './reader.ts';

/** Axe's rules against the level of contrast that the look asks for. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const SIZES = ['standard', 'large', 'extra'] as const;
const COLOURS = ['paper', 'contrast'] as const;
const NARROW = { size: 'extra', width: 320, height: 640 } as const;

/** Every size in every colour; the largest letters on the narrowest phone, in every language; a desktop. */
export const sights: Record<string, Sight> = {
  ...Object.fromEntries(SIZES.flatMap((size) => COLOURS.map((colours) => [`${size}-${colours}`, { size, colours }]))),
  'narrow-paper': NARROW,
  'narrow-contrast': { ...NARROW, colours: 'contrast' },
  'narrow-english': { ...NARROW, language: 'en' },
  'narrow-tibetan': { ...NARROW, language: 'bo' },
  desktop: { width: 1280, height: 800 },
};

/** What is wrong with the page in front. What axe finds is the same in every language. */
export async function faults({ page }: Reader, { size = 'standard', language = 'zh' }: Sight): Promise<unknown[]> {
  return [
    ...(await clippedParts(page)).map((part) => ['clipped', part]),
    ...(await smallTargets(page)).map((part) => ['small to press', part]),
    ...(await smallLetters(page, size)).map((part) => ['small letters', part]),
    ...(await tightLines(page)).map((part) => ['tight lines', part]),
    ...(language === 'zh' ? await brokenRules(page, RULES) : []),
  ];
}
