import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { clippedParts, smallLetters, smallTargets } from './support/measure.ts';
import { aReader, signIn, type Reader, type Sight } from './support/reader.ts';

/** Axe's rules against the level of contrast that the look asks for. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const sights: [string, Sight][] = [
  ['standard', { size: 'standard' }],
  ['large', { size: 'large' }],
  ['extra-narrow', { size: 'extra', width: 320, height: 640 }],
  ['contrast', { colours: 'contrast' }],
  ['desktop', { width: 1280, height: 800 }],
];

/** Each page by name, and how to get there from home when signed in. */
const ways: [string, (reader: Reader) => Promise<void>][] = [
  ['home', (reader) => reader.reads(/给您推荐/)],
  ['settings', (reader) => reader.press('换人')],
  ['sign-in', (reader) => reader.open('/pages/identity/sign-in/index')],
  ['items', (reader) => reader.press(/^查服务/)],
  ['item', async (reader) => (await reader.press(/^查服务/), await reader.press(/看说明/))],
  ['region', (reader) => reader.open('/pages/catalog/region/index')],
  ['points', (reader) => reader.press(/助餐订餐/)],
  ['sittings', async (reader) => (await reader.press(/助餐订餐/), await reader.press(/选这里/))],
  ['confirm', (reader) => reader.press(/订明天午餐/)],
  ['bookings', (reader) => reader.open('/pages/meals/bookings/index')],
  [
    'booking',
    async (reader) => {
      await reader.press(/订明天午餐/);
      await reader.reads('自己付');
      await reader.press(/订明天午餐 · 自付/);
      await reader.reads('取餐号');
    },
  ],
];

const shown: Record<string, string | RegExp> = {
  home: /自付/,
  settings: '字要多大？',
  'sign-in': '试用：选一位来体验',
  items: '看说明',
  item: '政策文件',
  region: '您住在哪里？',
  points: /走路约/,
  sittings: '哪一天？',
  confirm: '自己付',
  bookings: '看哪些？',
  booking: '取餐号',
};

describe.each(sights)('every page, %s', (sightName, sight) => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let reader: Reader;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
    reader = await aReader(browser, t, sight);
    await signIn(reader, '王秀兰');
  }, BUILD_MS);
  afterAll(async () => {
    await browser?.close();
    await t?.close();
  });

  test.each(ways)('%s: nothing clipped, nothing small, everything named', async (name, go) => {
    await reader.open();
    await go(reader);
    await reader.reads(shown[name]!);
    await reader.screenshot(`${sightName}-${name}`);

    expect(await clippedParts(reader.page)).toEqual([]);
    expect(await smallTargets(reader.page)).toEqual([]);
    expect(await smallLetters(reader.page, sight.size ?? 'standard')).toEqual([]);
    const { violations } = await new AxeBuilder({ page: reader.page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
    expect(reader.complaints).toEqual([]);
  });
});
