import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signIn, type Reader } from './support/reader.ts';

describe('a certificate of service, in a browser', () => {
  let t: TestApp;
  let browser: Browser | undefined;
  let readers: Reader[];

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
  }, BUILD_MS);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    readers = [];
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
  }, START_MS);
  afterEach(async () => {
    expect(readers.flatMap(({ complaints }) => complaints)).toEqual([]);
    for (const reader of readers.slice(1)) await reader.context.close();
    await leave(readers[0]!, t);
  }, START_MS);

  async function somebody(name?: string): Promise<Reader> {
    const reader = await aReader(browser!, t);
    readers.push(reader);
    if (name) await signIn(reader, name);
    return reader;
  }

  /** What is wrong with the page in front, in every sight. */
  async function lookAt(reader: Reader, name: string): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const [sightName, sight] of Object.entries(sights)) {
      await reader.choose(sight);
      await reader.screenshot(`${sightName}-timebank-${name}-at-work`);
      found.push(...(await faults(reader, sight)).map((fault) => [name, sightName, fault]));
    }
    await reader.choose({});
    return found;
  }

  test('is drawn as a picture that can be saved, and anybody verifies it by its number', async () => {
    const volunteer = await somebody('孙志强');
    await volunteer.open('/timebank/pages/certificate/index');
    await volunteer.press('开证明');
    await volunteer.reads('开好了，在下面。');
    await volunteer.press(/看图片，可以保存/);
    await volunteer.page.locator('.certificate__picture img').last().waitFor();
    const found = await lookAt(volunteer, 'certificate');
    const saving = volunteer.page.waitForEvent('download');
    await volunteer.press('保存图片');
    expect((await saving).suggestedFilename()).toMatch(/^certificate-\d{16}\.png$/);
    const number = (await volunteer.page
      .getByText(/编号 \d{4} \d{4} \d{4} \d{4}/)
      .last()
      .textContent())!;

    const asker = await somebody();
    await asker.open('/timebank/pages/verify/index');
    await asker.page.getByLabel('证明编号，16位数字').fill(number.replace(/\D/g, ''));
    await asker.press('查验');
    await asker.reads('✓ 这份证明是真的');
    await asker.reads('志愿者：孙*强');
    await asker.page.getByLabel('证明编号，16位数字').fill('');
    found.push(...(await lookAt(asker, 'verify')));
    expect(found).toEqual([]);
  }, 300_000);
});
