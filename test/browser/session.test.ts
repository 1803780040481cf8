import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Session } from '../../api/src/identity/session.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { aReader, inATab, leave, signIn, type Reader } from './support/reader.ts';

const HALF_AN_HOUR_MS = 30 * 60_000;

describe('being signed in, in a browser', () => {
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
    reader = await aReader(browser!, t);
  }, START_MS);
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await leave(reader, t);
  }, START_MS);

  /** The server's clock and the phone's go on together. */
  const letTimePass = async (milliseconds: number) => {
    t!.clock.now = new Date(t!.clock.now.getTime() + milliseconds);
    await reader.context.clock.setFixedTime(t!.clock.now);
  };

  test('a visitor looks around without signing in, signs in to book, and is back at the same meal', async () => {
    await reader.open('/pages/catalog/region/index');
    for (const name of ['青海省', '西宁市', '城东区']) await reader.press(new RegExp(`^${name}`));
    await reader.press('就选城东区');
    await reader.open('/pages/meals/points/index');
    await reader.press(/清江社区食堂/);
    await reader.press(/^选/);
    await reader.reads('登录后订这一餐');
    const [sitting = ''] = reader.page.url().split('&');

    await reader.press('登录后订这一餐');
    await reader.press(/^王秀兰/);

    await reader.reads('自己付');
    await reader.page.waitForURL((url) => url.href.startsWith(sitting));
  });

  test('coming back holds after the browser was reloaded on the sign-in page', async () => {
    await reader.open('/pages/meals/bookings/index');
    await reader.press('现在登录');
    await reader.reads('试用：选一位来体验');
    await reader.page.reload();

    await reader.press(/^王秀兰/);

    await reader.reads('您还没有订餐。');
  });

  test('half an hour later the sign-in renews itself', async () => {
    await signIn(reader, '王秀兰');
    await letTimePass(HALF_AN_HOUR_MS + 1000);

    await reader.page.reload();

    await reader.reads('王秀兰，您好');
  });

  test('two tabs that renew at the same moment both stay signed in', async () => {
    await signIn(reader, '王秀兰');
    const other = await inATab(reader.context);
    await other.open();
    await letTimePass(HALF_AN_HOUR_MS + 1000);

    await Promise.all([reader.page.reload(), other.page.reload()]);

    await reader.reads('王秀兰，您好');
    await other.reads('王秀兰，您好');
    await other.press(/助餐订餐/);
    await other.reads(/走路约/);
  });

  test('a sign-in that was ended elsewhere turns into a visit, without an error', async () => {
    await signIn(reader, '王秀兰');
    await t!.orm.em.fork().nativeUpdate(Session, {}, { revokedAt: t!.clock.now });

    await reader.page.reload();

    await reader.reads('登录以后，可以订餐，也能看到哪些服务适合您。');
  });

  test('signing out in one tab signs out the other', async () => {
    await signIn(reader, '王秀兰');
    const other = await inATab(reader.context);
    await other.open();
    await other.reads('王秀兰，您好');

    await reader.press('设置');
    await reader.press('退出登录');

    await reader.reads('您还没有登录');
    await other.reads('您好，欢迎来到家门口');
  });

  test('staff with a wrong password are told so, with a number to call', async () => {
    await reader.open('/pages/identity/sign-in/index');
    await reader.press('工作人员登录');
    await reader.page.getByLabel('用户名').fill('demo-operator');
    await reader.page.getByLabel('密码').fill('wrong');

    await reader.press('登录工作人员账号');

    await reader.reads('现在可以这样办：');
    await reader.reads('12349');
  });

  test('without a network the page says so, keeps what it knows, and opens when it is back', async () => {
    await signIn(reader, '王秀兰');
    await reader.context.setOffline(true);
    await reader.press(/查服务/);
    await reader.reads('手机现在没有网络');

    await reader.context.setOffline(false);
    await reader.press('再试一次');

    await reader.reads('看说明');
  });
});
