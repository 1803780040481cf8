import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { allocateOnTwo, freeABed, givenAFullHouse, givenAWait } from '../respite/waiting.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signInAsStaff, type Reader, type Sight } from './support/reader.ts';

const DESKTOP: Sight = { width: 1280, height: 900 };
const TITLE = { zh: '轮候名单', en: 'Waiting lists', bo: 'སྒུག་ཐོ།' };
const NINE = new Date('2026-11-20T09:00:00+08:00');
const TEN = new Date('2026-11-20T10:00:00+08:00');

describe('a waiting list as those who keep it see it, in a browser', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let reader: Reader;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
    const noon = t.clock.now;
    const houses = [
      await givenAFullHouse(t, { name: '和睦街道长者照护之家' }),
      await givenAFullHouse(t, { name: '运河残疾人托养中心' }),
    ];
    // One waits since nine; one whom nobody at home can care for since ten, and comes before him.
    t.clock.now = NINE;
    await givenAWait(t, houses);
    t.clock.now = TEN;
    await givenAWait(t, houses, { facts: { 'household.canCare': false } });
    t.clock.now = noon;
    await freeABed(t, houses[0]!);
    await allocateOnTwo(t);
    reader = await aReader(browser, t, DESKTOP);
    await signInAsStaff(reader, 'demo-city');
    await reader.press(TITLE.zh);
    await reader.reads('现在的顺序');
  }, BUILD_MS);
  afterAll(async () => {
    expect(reader.complaints).toEqual([]);
    await leave(reader, t);
    await browser?.close();
  });

  test('the order says why, and which offers are out; a press tells who it is', async () => {
    await reader.reads(/^第 1 位/);
    await reader.reads(/已经在和睦街道长者照护之家留了床位，等家里人答复/);
    await reader.press('看是谁，为什么排在这里');
    await reader.reads(/陈建国|王秀兰/);
    await reader.press('看好了，收起来');
  }, 120_000);

  test('what happened is told, and the order of then beside that of now', async () => {
    await reader.press('看发生过什么');
    await reader.reads(/和睦街道长者照护之家 留了床位，请家里人答复/);
    await reader.press('看以前某个时候的顺序');
    await reader.page
      .getByLabel(/^哪一天/)
      .last()
      .fill('2026-11-20');
    await reader.press('看那时的顺序');
    await reader.reads('时间没看明白，请写成 09:30 这样。');
    await reader.page.getByLabel(/^几点/).last().fill('9:30');
    await reader.press('看那时的顺序');
    await reader.reads('现在第 2 位');
  }, 120_000);

  test('it reads well at every size, in every colour and language', async () => {
    await reader.press('看是谁，为什么排在这里');
    const found: unknown[] = [];
    for (const [sightName, sight] of Object.entries(sights)) {
      await reader.choose(sight);
      await reader.reads(TITLE[sight.language ?? 'zh']);
      await reader.screenshot(`${sightName}-staff-waiting-at-work`);
      found.push(...(await faults(reader, sight)).map((fault) => [sightName, fault]));
    }
    await reader.choose(DESKTOP);
    expect(found).toEqual([]);
  }, 300_000);

  test('the list is closed for those who come new, and opened again', async () => {
    await reader.press('暂停新来排队');
    await reader.press('确定');
    await reader.reads('已经暂停新来排队。');
    await reader.press('让新来的人可以排队');
    await reader.press('确定');
    await reader.reads('已经重新开放，新来的人可以排队。');
  }, 120_000);
});
