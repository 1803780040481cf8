import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { aReader, inATab, signIn, type Reader } from './support/reader.ts';

const UNREAD_CHINESE = '藏文还没有请懂藏语的人校对过。拿不准的时候，请用中文。';
const UNREAD_TIBETAN = /^བོད་ཡིག་འདི་བོད་སྐད་ཤེས་མཁན་གྱིས་ད་དུང་ཞིབ་བཤེར་བྱས་མེད།/;

describe('the language of the app', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let reader: Reader;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
  }, BUILD_MS);
  afterAll(async () => {
    await browser?.close();
    t?.app.server.closeAllConnections();
    await t?.close();
  });

  beforeEach(async () => {
    reader = await aReader(browser!, t!, { locale: 'en-GB' });
    await signIn(reader, '王秀兰');
  }, START_MS);
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await reader.context.close();
  });

  const choose = (name: string) => reader.page.getByRole('radio', { name }).click();
  const root = () => reader.page.locator('html').getAttribute('lang');

  test('is Chinese at first, even on a phone set to English', async () => {
    await reader.reads('您想办什么');

    expect(await root()).toBe('zh-CN');
  });

  test('somebody who reads no Chinese finds English by its name, and it stays', async () => {
    await reader.press('English');
    await choose('English');
    await reader.reads('How large should letters be?');
    expect(await root()).toBe('en');
    expect(await reader.page.title()).toBe('Settings');
    // Choosing leaves the reader where she was.
    expect(await reader.page.locator('[role=radio]:focus').textContent()).toContain('English');

    await reader.press('Back');
    await reader.reads('Hello, 王秀兰');
    expect(await reader.page.title()).toBe('Doorstep');
    await reader.reads('Mon 23 Nov (tomorrow), midday 11:00 to 12:30');
    await reader.page.reload();
    await reader.reads('Hello, 王秀兰');
  });

  test('Tibetan says in Tibetan and in Chinese that no native reader has read it yet', async () => {
    await reader.press('设置');
    await choose('བོད་ཡིག');

    await reader.reads(UNREAD_TIBETAN);
    await reader.reads(UNREAD_CHINESE);
    expect(await root()).toBe('bo');
    await choose('中文');
    await reader.reads('字要多大？');
    expect(await reader.page.getByText(UNREAD_CHINESE).count()).toBe(0);
  });

  test('a choice made in one tab is followed by the other', async () => {
    const other = await inATab(reader.context);
    await other.open();
    await other.reads('王秀兰，您好');

    await reader.press('设置');
    await choose('English');

    await other.reads('Hello, 王秀兰');
  });

  test('a refusal is worded in English, with what the service said beneath', async () => {
    await reader.choose({ language: 'en' });
    await reader.open('/pages/identity/sign-in/index');
    await reader.press('Sign in as staff');
    await reader.page.getByLabel('User name').fill('demo-operator');
    await reader.page.getByLabel('Password').fill('wrong');

    await reader.press('Sign in to the staff account');

    await reader.reads('The user name or the password is wrong: please try again.');
    await reader.reads(/^In the words of the service: \p{Script=Han}/u);
    await reader.reads('What you can do now:');
  });

  test('the words of a policy stay Chinese, and say so to a screen reader', async () => {
    await reader.choose({ language: 'en' });
    await reader.press(/Find services/);
    await reader.press(/Read more/);
    await reader.press('Read the policy in its own words');

    const clause = reader.page.locator('.clause__quote').filter({ visible: true }).first();
    expect(await clause.getAttribute('lang')).toBe('zh-CN');
    expect(await clause.textContent()).toMatch(/\p{Script=Han}/u);
  });
});
