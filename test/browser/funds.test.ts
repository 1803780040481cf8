import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Meal } from '../../api/src/meals/meal.ts';
import { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { collect, givenAnOperator, outcomeOf } from '../meals/counter-support.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { givenABooking, givenAnElder } from '../support/givens.ts';
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

  test('an operator reads what his canteen is owed for a month that is over, and that it is closed once an officer did', async () => {
    await twoElders(t!);
    await signInAsStaff(reader, 'demo-operator');
    await reader.press('每月结算');
    await reader.reads('清江社区食堂 2026年12月');
    await reader.reads('这个月没有补助。');
    await reader.press('看上个月');
    await reader.reads('清江社区食堂 2026年11月');
    await reader.reads('补助合计 16.44 元');
    await reader.reads('领走的餐和住完的照护：2 份');
    await reader.reads('原价和送餐费合计 24.3 元');
    await reader.reads('老人自己付了 7.86 元');
    await reader.reads('社区慈善助餐基金（示例）：2 份，2.44 元');
    expect(await reader.page.getByText('和账上一致').count()).toBe(3);
    await reader.reads('还没有结算，等资金经办人员来结算。');
    expect(await reader.page.getByText('对不上，要查清').count()).toBe(0);
    expect(await lookAt('settlement')).toEqual([]);

    await reader.page.evaluate(() => localStorage.removeItem('doorstep.session'));
    await signInAsStaff(reader, 'demo-fund-xining');
    await reader.open();
    await reader.press('每月结算');
    await reader.press('看上个月');
    await reader.page.getByRole('radio', { name: '清江社区食堂' }).click();
    await reader.press('结算这个月');
    await reader.press('确定结算');
    await reader.reads('结算好了，可以付款了。');
    await reader.reads('已结算');
  }, 300_000);

  /** Two elders with a low income have their supper at the canteen; by now the month is over. */
  async function twoElders(t: TestApp): Promise<void> {
    const { em } = t.orm;
    const where = { servicePoint: { name: '清江社区食堂' }, servedOn: '2026-11-22', meal: Meal.DINNER };
    const supper = await em.fork().findOneOrFail(Sitting, where, { populate: ['servicePoint'] });
    const booked: string[] = [];
    for (let i = 0; i < 2; i += 1) {
      const elder = await givenAnElder(t, { facts: { 'person.hardship': ['LOW_INCOME'] } });
      booked.push((await givenABooking(t, elder, supper)).id);
    }
    t.clock.now = new Date('2026-11-22T17:10:00+08:00');
    const operator = await givenAnOperator(t, supper.servicePoint);
    for (const bookingId of booked) {
      const had = await collect(t, operator, supper, { bookingId, helper: true });
      expect(outcomeOf(had)).toBe('COLLECTED');
    }
    t.clock.now = new Date('2026-12-01T09:00:00+08:00');
    await reader.context.clock.setFixedTime(t.clock.now);
  }
});
