import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { givenAStay, bedsOf } from '../respite/beds.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signInAsStaff, type Reader, type Sight } from './support/reader.ts';

const DESKTOP: Sight = { width: 1280, height: 900 };
const TITLES = {
  beds: { zh: '床位', en: 'Beds', bo: 'མལ་ཁྲི།' },
  occupancy: { zh: '床位利用', en: 'How beds are used', bo: 'མལ་ཁྲིའི་བེད་སྤྱོད།' },
};
const HOUSE = '青竹残疾人托养中心';

describe('the beds of a house, in a browser', () => {
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

  async function openAs(userName: string, name: keyof typeof TITLES): Promise<void> {
    await signInAsStaff(reader, userName);
    await reader.press(TITLES[name].zh);
    await reader.reads(TITLES[name].zh);
  }

  /** What is wrong with the page in front, in every sight. */
  async function lookAt(name: keyof typeof TITLES): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const [sightName, sight] of Object.entries(sights)) {
      await reader.choose(sight);
      await reader.reads(TITLES[name][sight.language ?? 'zh']);
      await reader.screenshot(`${sightName}-staff-${name}-at-work`);
      found.push(...(await faults(reader, sight)).map((fault) => [name, sightName, fault]));
    }
    await reader.choose(DESKTOP);
    await reader.reads(TITLES[name].zh);
    return found;
  }

  const field = (label: RegExp) => reader.page.getByLabel(label).last();

  test('a bed of a guest goes out of service and he gets another one; arrows go from field to field', async () => {
    const house = await t!.orm.em.fork().findOneOrFail(CareHouse, { servicePoint: { name: HOUSE } });
    const taken = await t!.asOwner<{ bed_id: string }>('select distinct bed_id from bed_use');
    const bed = (await bedsOf(t!, house)).find(({ id }) => !taken.some(({ bed_id }) => bed_id === id))!;
    await givenAStay(t!, house, bed, { startsOn: '2026-11-23', person: { name: '赵桂芳' } });
    await openAs('demo-house', 'beds');

    await reader.reads(HOUSE);
    await reader.page
      .getByRole('button', { name: /赵桂芳 已定/ })
      .first()
      .focus();
    await reader.page.keyboard.press('ArrowRight');
    await reader.page.keyboard.press('Enter');
    await reader.press('停用这张床');
    await field(/^从哪天起停用/).fill('2026-11-23');
    await field(/^哪天恢复使用/).fill('2026-11-30');
    await reader.page.getByRole('button', { name: '停用这张床' }).last().click();
    await reader.reads('请写为什么停用。');
    await field(/^为什么停用/).fill('床垫坏了');
    await reader.page.getByRole('button', { name: '停用这张床' }).last().click();
    await reader.reads('已经停用：1 位换了床，0 位要另外安排，都告诉了家里。');
    const found = await lookAt('beds');
    await reader.page.getByRole('button', { name: /停用$/ }).first().click();
    await reader.reads('床垫坏了');
    await reader.press('恢复使用');
    await reader.reads('已经恢复使用。');

    expect(found).toEqual([]);
  }, 300_000);

  test('with fewer carers the page says on which nights they are too few', async () => {
    await openAs('demo-house', 'beds');

    await reader.press('改护理员人数');
    await field(/^现在有几位护理员/).fill('0');
    await reader.press('记下人数');
    await reader.reads('人数已经记下。');

    await reader.reads(/护理员不够：有 \d+ 位重度残疾人，要 \d+ 位护理员，现在 0 位。/);
  }, 120_000);

  test('whoever supervises sees how far beds are used, from region to region, and which are idle', async () => {
    await openAs('demo-city', 'occupancy');

    await reader.reads('杭州市的床位');
    await reader.reads('按床位种类');
    const found = await lookAt('occupancy');
    await reader.press('看桐庐县');
    await reader.reads('桐庐县的床位');
    await reader.reads(HOUSE);

    expect(found).toEqual([]);
  }, 300_000);
});
