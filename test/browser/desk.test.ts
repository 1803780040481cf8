import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Assistance, Channel, Identification } from '../../api/src/delegations/assistance.entity.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { MealBookingStatus } from '../../api/src/meals/meal.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signIn, signInAsStaff, type Reader } from './support/reader.ts';

const SEARCH = '手机号、卡号、身份证号，或者姓名';
const DESK = { zh: '代办台', en: 'Help desk', bo: 'ཚབ་སྒྲུབ་སྟེགས།' };
const OPEN_DESK = { zh: '打开代办台', en: 'Open the help desk', bo: 'ཚབ་སྒྲུབ་སྟེགས་ཁ་ཕྱེ།' };
const REQUESTS = { zh: '资料申请', en: 'Data requests', bo: 'ཡིག་ཆའི་ཞུ་བ།' };
const BOOK_HERS = /替王秀兰订明天午餐/;

describe('the hotline’s desk, in a browser', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let agent: Reader;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
  }, BUILD_MS);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
    agent = await aReader(browser!, t);
    await signInAsStaff(agent, 'demo-hotline');
  }, START_MS);
  afterEach(async () => {
    expect(agent.complaints).toEqual([]);
    await leave(agent, t);
  }, START_MS);

  async function find(typed: string, birthday?: string): Promise<void> {
    await agent.open('/staff/pages/desk/index');
    await agent.page.getByLabel(SEARCH).fill(typed);
    if (birthday !== undefined) await agent.page.getByLabel(/^生日/).fill(birthday);
    await agent.press('找人');
  }

  test.each([
    ['her phone', '19900000001', undefined, '手机号对得上'],
    ['her card', '8801000001', undefined, '卡号对得上'],
    ['her id number', '630102194403120028', undefined, '身份证号对得上'],
    ['name and birthday', '王秀兰', '1944年3月12日', '姓名和生日对得上'],
  ])('a caller is found by %s, masked', async (_by, typed, birthday, says) => {
    await find(typed, birthday);

    await agent.reads('王*兰');
    await agent.reads(says);
    await agent.reads('手机 199****0001');
    expect(await agent.page.getByText('王秀兰').count()).toBe(0);
  });

  test('nobody, half a birthday, nothing at all: each told in words', async () => {
    await find('');
    await agent.reads('请先填手机号、卡号、身份证号，或者姓名。');
    await find('王秀兰', '三月');
    await agent.reads(/生日没看明白/);
    await find('13800000000');
    await agent.reads(/没有找到。请和来电人再核对一遍/);
  });

  test('on the telephone a meal is booked and cancelled for her; she sees by whom, and the call ends', async () => {
    await find('19900000001');
    await agent.press('在电话里替他办');
    await agent.reads('正在电话里替 王秀兰 办理');
    await agent.press(BOOK_HERS);
    await agent.reads('自己付');
    await agent.press(BOOK_HERS);
    await agent.reads('订好了');
    await agent.reads('由工作人员黄婷代订');
    await agent.press('取消这次订餐');
    await agent.press('取消明天午餐');
    await agent.reads('由工作人员黄婷取消');
    await agent.press('结束');
    await agent.reads('谁打来，或谁来了？');

    const em = t!.orm.em.fork();
    const booked = await em.find(MealBooking, { bookedAt: { $gte: t!.clock.now } });
    expect(booked.map(({ status, bookedBy }) => [status, bookedBy.ground])).toEqual([
      [MealBookingStatus.CANCELLED, Ground.ASSISTANCE],
    ]);
    const calls = await em.find(Assistance, {});
    expect(calls.map(({ channel, identifiedBy, endedAt }) => [channel, identifiedBy, Boolean(endedAt)])).toEqual([
      [Channel.PHONE, Identification.PHONE_NUMBER, true],
    ]);
    await agent.reads('工作人员 黄婷');
    await agent.open('/pages/meals/bookings/index');
    await agent.reads('先找到要帮的人，才能办这件事。');
  });

  test('a correction that she asks for by telephone is answered by a reviewer, with a reason', async () => {
    await find('19900000001');
    await agent.press('在电话里替他办');
    await agent.reads('正在电话里替 王秀兰 办理');
    await agent.open('/pages/privacy/correction/index');
    await agent.page.getByRole('radio', { name: /^姓名/ }).click();
    await agent.page.getByLabel('正确的姓名').fill('王秀岚');
    await agent.press('更正姓名');
    await agent.reads(/更正姓名的申请已经收到，最晚.*答复/);

    const reviewer = await aReader(browser!, t!);
    await signInAsStaff(reviewer, 'demo-reviewer');
    await reviewer.press('资料申请');
    await reviewer.page.getByRole('radio', { name: /王秀兰：更正姓名/ }).click();
    await reviewer.reads('改成：王秀岚');
    await reviewer.page.getByRole('radio', { name: /^不能办/ }).click();
    await reviewer.press('确定不能办，告诉申请人');
    await reviewer.reads(/请选一个不能办的理由/);
    await reviewer.page.getByRole('radio', { name: '还缺证明材料' }).click();
    await reviewer.press('确定不能办，告诉申请人');
    await reviewer.reads('已经答复，申请人会收到消息。');
    expect(reviewer.complaints).toEqual([]);
    await reviewer.context.close();

    const elder = await aReader(browser!, t!);
    await signIn(elder, '王秀兰');
    await elder.open('/pages/privacy/requests/index');
    await elder.reads('没有办成');
    await elder.reads('原因：还缺证明材料');
    await elder.reads('由工作人员黄婷代为提交');
    await elder.context.close();
  });

  test('the desk, found people and a call can be seen and pressed by everybody', async () => {
    await find('19900000001');
    await agent.reads('王*兰');
    const found = await lookAt('staff-desk-found', DESK);
    await agent.press('在电话里替他办');
    await agent.reads('正在电话里替 王秀兰 办理');
    found.push(...(await lookAt('staff-home-in-a-call', OPEN_DESK)));
    await agent.open('/staff/pages/desk/index');
    await agent.reads('现在替王秀兰办');
    found.push(...(await lookAt('staff-desk-in-a-call', DESK)));

    expect(found).toEqual([]);
  }, 240_000);

  test('the requests about data, too', async () => {
    const elder = await aReader(browser!, t!);
    await signIn(elder, '王秀兰');
    await elder.open('/pages/privacy/correction/index');
    await elder.page.getByRole('radio', { name: /^生日/ }).click();
    await elder.page.getByLabel(/正确的生日/).fill('1944-03-13');
    await elder.press('更正生日');
    await elder.reads('已经提交');
    await elder.context.close();
    await signInAsStaff(agent, 'demo-reviewer');
    await agent.open('/staff/pages/data-requests/index');
    await agent.page.getByRole('radio', { name: /王秀兰：更正生日/ }).click();
    await agent.press('看完整的内容，和登记的比一比');
    await agent.reads('现在登记的：1944-03-12');
    await agent.page.getByRole('radio', { name: /^不能办/ }).click();
    await agent.reads('为什么不能办？');

    expect(await lookAt('staff-data-requests-case', REQUESTS)).toEqual([]);
  }, 120_000);

  /** What is wrong with the page in front, in every sight. */
  async function lookAt(name: string, says: Record<'zh' | 'en' | 'bo', string>): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const [sightName, sight] of Object.entries(sights)) {
      await agent.choose(sight);
      await agent.reads(says[sight.language ?? 'zh']);
      await agent.screenshot(`${sightName}-${name}`);
      found.push(...(await faults(agent, sight)).map((fault) => [name, sightName, fault]));
    }
    await agent.choose({});
    await agent.reads(says.zh);
    return found;
  }
});
