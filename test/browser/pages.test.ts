import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.ts';
import { pages } from '../support/pages.ts';
import { BUILD_MS, buildH5, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signIn, type Reader } from './support/reader.ts';

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

  test('what looks at pages has eyes: a picture without words and grey letters are found', async () => {
    await reader.open();
    await reader.page
      .getByRole('main')
      .filter({ visible: true })
      .last()
      .evaluate((main) => {
        main.insertAdjacentHTML(
          'beforeend',
          '<img src="/x.png" width="50" height="50"><p style="color: #999">灰色的字</p>',
        );
      });

    const rules = (await faults(reader, {})).map((fault) => (fault as string[])[0]);

    expect(rules).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
    await reader.page.reload();
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
