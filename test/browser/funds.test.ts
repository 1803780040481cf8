import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signInAsStaff, type Reader, type Sight } from './support/reader.ts';

const DESKTOP: Sight = { width: 1280, height: 900 };
const TITLES = {
  funds: { zh: '补助资金', en: 'Subsidy funds', bo: 'རོགས་དངུལ་ཐེབས་རྩ།' },
  settlement: { zh: '每月结算', en: 'Monthly settlement', bo: 'ཟླ་རེའི་རྩིས།' },
};

describe('funds and settlements, in a browser', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let reader: Reader;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
  }, BUILD_MS);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
    reader = await aReader(browser!, t, DESKTOP);
  }, START_MS);
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await leave(reader, t);
  }, START_MS);

  /** What is wrong with the page in front, in every sight. */
  async function lookAt(name: keyof typeof TITLES): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const [sightName, sight] of Object.entries(sights)) {
      await reader.choose(sight);
      await reader.reads(TITLES[name][sight.language ?? 'zh']);
      await reader.screenshot(`${sightName}-books-${name}-at-work`);
      found.push(...(await faults(reader, sight)).map((fault) => [name, sightName, fault]));
    }
    await reader.choose(DESKTOP);
    await reader.reads(TITLES[name].zh);
    return found;
  }

  test('one officer confirms what another one entered, enters more, and reads what is left', async () => {
    await signInAsStaff(reader, 'demo-fund-xining-check');
    await reader.press('补助资金');
    await reader.reads('还剩 600000 元');
    await reader.press('确认入账 20000 元');
    await reader.reads('确认好了，已经入账。');
    await reader.reads('还剩 70000 元');
    await reader.press('看拨款和每月用款');
    await reader.page.getByLabel('金额（元）').first().fill('1000.5');
    await reader.page.getByLabel('依据哪份文件').first().fill('示例拨款通知第9号');
    await reader.press('登记拨款 1000.5 元');
    await reader.reads('登记好了。要请另一位同事确认，才会入账。');
    await reader.reads('等另一位同事确认');

    expect(await lookAt('funds')).toEqual([]);
  }, 300_000);

  test('an operator reads what his canteen is owed for the month', async () => {
    await signInAsStaff(reader, 'demo-operator');
    await reader.press('每月结算');
    await reader.reads('清江社区食堂');

    expect(await lookAt('settlement')).toEqual([]);
  }, 300_000);
});
