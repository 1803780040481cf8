import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signInAsStaff, type Reader, type Sight } from './support/reader.ts';

const DESKTOP: Sight = { width: 1280, height: 900 };
const TITLES = {
  disputes: { zh: '服务异议', en: 'Disputed services', bo: 'ཞབས་ཞུའི་རྩོད་གཞི།' },
  odd: { zh: '反常的服务', en: 'Odd services', bo: 'རྒྱུན་ལྡན་མིན་པའི་ཞབས་ཞུ།' },
  volunteers: { zh: '志愿者', en: 'Volunteers', bo: 'དང་བླངས་པ།' },
};

describe('the desk of the time bank, in a browser', () => {
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

  test('hears both sides of a dispute and decides how many minutes count', async () => {
    await signInAsStaff(reader, 'demo-reviewer');
    await reader.press('服务异议');
    await reader.reads('受助一方说：示例。说好一个小时，坐了二十来分钟就走了。');
    await reader.reads('志愿者李红梅说：示例。老人说累了想睡，我收拾好厨房才走，一共四十分钟，忘了按离开。');
    expect(await lookAt('disputes')).toEqual([]);

    await reader.page.getByLabel('算多少分钟？（0 到 60）').first().fill('40');
    await reader.page.getByLabel('理由，写给双方看').first().fill('两边都说到了四十分钟。');
    await reader.press('定为 40 分钟');
    await reader.reads('定好了：算 40 分钟。');
    await reader.reads('现在没有要定的异议。');
    await reader.press('看反常的服务');
    await reader.reads('这段时间没有反常的服务。');
    expect(await lookAt('odd')).toEqual([]);
  }, 300_000);

  test('records a training, suspends a volunteer, and registers another', async () => {
    await signInAsStaff(reader, 'demo-reviewer');
    await reader.press('志愿者');
    await reader.press('给李红梅记培训，或暂停');
    expect(await lookAt('volunteers')).toEqual([]);

    await reader.page.getByRole('radio', { name: '食品安全' }).first().click();
    await reader.page.getByLabel('哪一天？（比如 2026-11-01）').first().fill('2026-11-02');
    await reader.press('记上这项培训');
    await reader.reads('记好了，李红梅会收到消息。');
    await reader.page.getByLabel('为什么暂停？本人会看到').first().fill('想先歇一个月。');
    await reader.press('暂停接任务');
    await reader.reads('原因：想先歇一个月。');
    await reader.press('登记一位志愿者');
    await reader.page.getByLabel('手机号、卡号、身份证号，或者姓名').first().fill('19900000012');
    await reader.press('找人');
    await reader.press(/^登记.+为志愿者$/);
    await reader.reads('马丽华');
  }, 300_000);
});
