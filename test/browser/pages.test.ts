import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.ts';
import { pages } from '../support/pages.ts';
import { BUILD_MS, buildH5, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { clippedParts, smallLetters, smallTargets, tightLines } from './support/measure.ts';
import { aReader, leave, signIn, type Reader, type Sight } from './support/reader.ts';

/** Axe's rules against the level of contrast that the look asks for. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const SIZES = ['standard', 'large', 'extra'] as const;
const COLOURS = ['paper', 'contrast'] as const;
const NARROW = { size: 'extra', width: 320, height: 640 } as const;

/** Every size in every colour; the largest letters on the narrowest phone, in every language; a desktop. */
const sights: Record<string, Sight> = {
  ...Object.fromEntries(SIZES.flatMap((size) => COLOURS.map((colours) => [`${size}-${colours}`, { size, colours }]))),
  'narrow-paper': NARROW,
  'narrow-contrast': { ...NARROW, colours: 'contrast' },
  'narrow-english': { ...NARROW, language: 'en' },
  'narrow-tibetan': { ...NARROW, language: 'bo' },
  desktop: { width: 1280, height: 800 },
};

/** What is wrong with the page in front. What axe finds is the same in every language. */
async function faults({ page }: Reader, { size = 'standard', language = 'zh' }: Sight): Promise<unknown[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(RULES);
  const { violations } = language === 'zh' ? await axe.analyze() : { violations: [] };
  return [
    ...(await clippedParts(page)).map((part) => ['clipped', part]),
    ...(await smallTargets(page)).map((part) => ['small to press', part]),
    ...(await smallLetters(page, size)).map((part) => ['small letters', part]),
    ...(await tightLines(page)).map((part) => ['tight lines', part]),
    ...violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]),
  ];
}

describe('every page in every sight', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let reader: Reader;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
    reader = await aReader(browser, t);
    await signIn(reader, '王秀兰');
  }, BUILD_MS);
  afterAll(async () => {
    await leave(reader, t);
    await browser?.close();
  });

  test.each(pages)(
    '$name: nothing clipped, small, crowded or unnamed, in any language',
    async ({ name, go, says: [chinese, english, tibetan] }) => {
      await reader.open();
      await go(reader);
      await reader.reads(chinese);

      const found: unknown[] = [];
      for (const [sightName, sight] of Object.entries(sights)) {
        await reader.choose(sight);
        await reader.reads({ zh: chinese, en: english, bo: tibetan }[sight.language ?? 'zh']);
        await reader.screenshot(`${sightName}-${name.replace('/', '-')}`);
        found.push(...(await faults(reader, sight)).map((fault) => [sightName, fault]));
      }
      await reader.choose({});

      expect(found).toEqual([]);
      expect(reader.complaints).toEqual([]);
    },
    180_000,
  );
});
