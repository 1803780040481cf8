/// <reference lib="dom" />
// What was said is asked for inside the browser.

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.ts';
import { pages } from '../support/pages.ts';
import type { Voice } from './support/browser-scripts.ts';
import { BUILD_MS, buildH5, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { aReader, signIn, type Reader, type Sight } from './support/reader.ts';

declare global {
  interface Window {
    voice: Voice;
  }
}

describe('reading a page aloud', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let reader: Reader;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
  }, BUILD_MS);
  afterAll(async () => {
    await browser?.close();
    t?.app.server.closeAllConnections();
    await t?.close();
  });
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await reader.context.close();
  });

  const isThere = async (sight: Sight = {}, name = '王秀兰') => {
    reader = await aReader(browser!, t!, sight);
    await signIn(reader, name);
  };
  const walkTo = async (wanted: string) => {
    const { go, says } = pages.find(({ name }) => name === wanted)!;
    await go(reader);
    await reader.reads(says[0]);
  };
  const said = () => reader.page.evaluate(() => window.voice.said.map(({ text, lang }) => ({ text, lang })));
  const isSpeaking = () => reader.page.evaluate(() => window.voice.isSpeaking);
  const heard = async () => (await said()).map(({ text }) => text);
  const tops = () =>
    reader.page
      .locator('.taro_page_show .page *:not(.read-aloud *)')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));

  test('says the heading, the lines and the price, not the buttons every page has', async () => {
    await isThere();
    await walkTo('meals/confirm');

    await reader.press('读给我听');

    const texts = await heard();
    expect(texts[0]).toBe('订明天午餐');
    expect(texts).toEqual(
      expect.arrayContaining([
        '要付多少钱',
        '自己付 4.52 元',
        '订明天午餐 自付 4.52 元',
        '羊肉面片 有肉 软烂 清真 含小麦',
      ]),
    );
    expect(texts.join()).toMatch(/明天 11月23日 周一 中午 11:00 到 12:30/);
    expect(texts.join()).not.toMatch(/返回|换人|读给我听|正在读/);
    expect(new Set((await said()).map(({ lang }) => lang))).toEqual(new Set(['zh-CN']));
  });

  test('says a code and a telephone number digit by digit', async () => {
    // Somebody else, who books: what the others are offered stays.
    await isThere({}, '孙志强');
    await walkTo('meals/booking');

    await reader.press('读给我听');

    expect((await heard()).join('\n')).toMatch(/^取餐号 \d \d \d \d \d \d$/m);
    expect(await heard()).toContain('打电话找人帮忙 1 2 3 4 9');
  });

  test('tells in words that it reads, moves nothing, and stops when it is pressed again', async () => {
    await isThere();
    await walkTo('identity/home');
    const before = await tops();

    await reader.press('读给我听');
    expect(await isSpeaking()).toBe(true);
    expect(await tops()).toEqual(before);
    await reader.press('正在读… 再按停下');

    expect(await isSpeaking()).toBe(false);
    await reader.reads('读给我听');
    expect(await tops()).toEqual(before);
  });

  test('is ready again at the end, and can be read once more', async () => {
    await isThere();
    await walkTo('identity/home');
    await reader.press('读给我听');
    const once = await heard();

    await reader.page.evaluate(() => window.voice.finish());
    await reader.press('读给我听');

    expect(await heard()).toEqual([...once, ...once]);
  });

  test('falls silent when the reader goes on to another page', async () => {
    await isThere();
    await reader.press('读给我听');
    await reader.press(/查服务/);
    await reader.reads('看说明');

    expect(await isSpeaking()).toBe(false);
  });

  test('reads English as English, and the policy in it as Chinese', async () => {
    await isThere();
    await walkTo('catalog/item');
    await reader.press('看政策原文');
    await reader.choose({ language: 'en' });

    await reader.press('Read to me');

    const lines = await said();
    expect(lines).toContainEqual({ text: 'Policy document', lang: 'en' });
    expect(lines).toContainEqual({ text: expect.stringMatching(/^“\p{Script=Han}/u), lang: 'zh-CN' });
  });

  test('is not offered where the device has no voice for the language, until it has one', async () => {
    await isThere({ voices: ['en-GB'] });
    await walkTo('identity/home');
    expect(await reader.page.locator('.read-aloud').count()).toBe(0);

    await reader.page.evaluate(() => window.voice.learn('zh-CN'));

    await reader.press('读给我听');
    expect(await isSpeaking()).toBe(true);
  });
});
