import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { GONGSHU } from '../applications/applications.ts';
import { givenAHouseHere, givenAnEligible, request } from '../respite/stays.ts';
import { givenAFullHouse } from '../respite/waiting.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signIn, type Reader } from './support/reader.ts';

const NAME = '陈国强';

describe('a place on the waiting list, in a browser', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let reader: Reader;
  let page: string;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
    const full = await givenAFullHouse(t, { name: '和睦街道长者照护之家' });
    await givenAHouseHere(t, { name: '运河残疾人托养中心', at: [30.32, 120.14] });
    const wait = { whenFull: 'WAIT' };
    for (let i = 0; i < 3; i += 1) {
      t.clock.now = new Date(NOON.getTime() + i * 60_000);
      const other = await givenAnEligible(t);
      await request(t, other, other.id, [full], wait);
    }
    t.clock.now = new Date(NOON.getTime() + 10 * 60_000);
    const person = await givenAnEligible(t, { name: NAME, residenceRegion: GONGSHU, demoIntroduction: '在排队等短住' });
    const { stay } = await request(t, person, person.id, [full], wait);
    page = `/respite/pages/waiting/index?id=${stay.id}`;
    reader = await aReader(browser, t);
    await signIn(reader, NAME);
  }, BUILD_MS);
  afterAll(async () => {
    await leave(reader, t);
    await browser?.close();
  });

  test('says where one stands and why, and nothing is clipped, small, crowded or unnamed in any language', async () => {
    await reader.open(page);
    await reader.reads('一共 4 位在等');
    await reader.reads('还说不准：这个名单走动得还太少。');
    await reader.press('看每一条写在哪份文件里');
    await reader.press('看整个名单');
    await reader.reads('第 4 位 · 这是您');

    const titles = { zh: '排队排到哪里', en: 'Your place in line', bo: 'གྲལ་རིམ་གང་དུ་སླེབས།' };
    const found: unknown[] = [];
    for (const [sightName, sight] of Object.entries(sights)) {
      await reader.choose(sight);
      await reader.reads(titles[sight.language ?? 'zh']);
      await reader.screenshot(`${sightName}-respite-waiting-in-line`);
      found.push(...(await faults(reader, sight)).map((fault) => [sightName, fault]));
    }
    await reader.choose({});

    expect(found).toEqual([]);
  }, 180_000);

  test('one says that he still waits', async () => {
    await reader.open(page);
    await reader.press('我还在等');
    await reader.reads('记下了：您还在等。');
    await reader.reads('您说还在等');
    expect(reader.complaints).toEqual([]);
  }, 60_000);

  test('one adds a house that has something free, and wishes for it first', async () => {
    await reader.open(page);
    await reader.press('改想去的机构');
    await reader.press('加上运河残疾人托养中心');
    await reader.press('把运河残疾人托养中心往前移');
    await reader.press('就按这个次序排');
    await reader.reads('改好了。');
    await reader.reads('第 1 想去：运河残疾人托养中心');
    expect(reader.complaints).toEqual([]);
  }, 60_000);
});
