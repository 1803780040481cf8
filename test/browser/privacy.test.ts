import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { Consent, ConsentPurpose } from '../../api/src/consents/consent.entity.ts';
import { MessageChoice } from '../../api/src/delegations/message-choice.entity.ts';
import { Allergen } from '../../api/src/identity/diet.ts';
import { Scope } from '../../api/src/identity/scope.ts';
import { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { aReader, leave, signIn, type Reader } from './support/reader.ts';

describe('one’s own data, in a browser', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  const readers: Reader[] = [];

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
  }, BUILD_MS);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
  }, START_MS);
  afterEach(async () => {
    const all = readers.splice(0);
    expect(all.flatMap(({ complaints }) => complaints)).toEqual([]);
    for (const { context } of all.slice(1)) await context.close();
    await leave(all[0]!, t);
  }, START_MS);

  async function phoneOf(name: string): Promise<Reader> {
    const reader = await aReader(browser!, t!);
    readers.push(reader);
    await signIn(reader, name);
    return reader;
  }

  test('ages and birthdays as elders say them; one’s own phone number in full at one press, and masked again', async () => {
    const elder = await phoneOf('王秀兰');
    await elder.open('/pages/privacy/profile/index');

    await elder.reads('1944年3月12日');
    await elder.reads('农历二月十八，属猴');
    await elder.reads('周岁 82，虚岁 83');
    await elder.reads('199****0001');
    await elder.press('看完整的手机号');
    await elder.reads('19900000001');
    await elder.press('遮住手机号');
    await elder.reads('199****0001');
  });

  test('a daughter who looks at a number says why, and her mother reads who looked and why', async () => {
    const daughter = await phoneOf('李红梅');
    await daughter.press('换成王秀兰');
    await daughter.open('/pages/privacy/profile/index');
    await daughter.press('看完整的手机号');
    await daughter.reads('本人会看到您看过，和您选的原因。');
    expect(await daughter.page.getByText('19900000001').count()).toBe(0);
    await daughter.page.getByRole('radio', { name: '紧急情况' }).click();
    await daughter.press('为了“紧急情况”，现在看');
    await daughter.reads('19900000001');

    const mother = await phoneOf('王秀兰');
    await mother.open('/pages/privacy/access-log/index');
    await mother.reads('女儿李红梅：看完整的手机号');
    await mother.reads('为了：紧急情况');
  });

  test('a consent that is taken back holds at once: the next meal comes without a warning', async () => {
    const elder = await phoneOf('王秀兰');
    const tomorrow = await t!.orm.em.fork().find(Sitting, { servedOn: '2026-11-23' });
    const peanuts = tomorrow.find(({ dishes }) => dishes.some(({ allergens }) => allergens.includes(Allergen.PEANUT)))!;
    const meal = `/pages/meals/confirm/index?sittingId=${peanuts.id}`;
    await elder.open(meal);
    await elder.reads('请您留意');

    await elder.open('/pages/privacy/consents/index');
    await elder.press('收回同意');
    await elder.reads('已经收回，从现在起不再这样用。');
    await elder.open(meal);
    await elder.reads('自己付');

    expect(await elder.page.getByText('请您留意').filter({ visible: true }).count()).toBe(0);
    const live = await t!.orm.em.fork().find(Consent, { withdrawnAt: { $ne: null } });
    expect(live.map(({ purpose }) => purpose)).toEqual([ConsentPurpose.HEALTH_FOR_MEALS]);
  });

  test('she chooses who gets the messages about meals, and somebody always does', async () => {
    const elder = await phoneOf('王秀兰');
    await elder.open('/pages/identity/messages/index');
    await elder.press('选消息让谁收');
    const meals = elder.page.getByRole('group', { name: '“订餐”的消息' });
    await meals.getByRole('checkbox', { name: /王秀兰/ }).click();
    await elder.reads('至少要有一位收消息。');
    await meals.getByRole('checkbox', { name: /李红梅/ }).click();
    await elder.reads('已经改好。');
    await meals.getByRole('checkbox', { name: /王秀兰/ }).click();
    await meals.getByRole('checkbox', { name: /王秀兰/, checked: false }).waitFor();

    const [choice, ...others] = await t!.orm.em.fork().find(MessageChoice, {});
    expect(others).toEqual([]);
    expect([choice!.matter, choice!.recipientIds.length]).toEqual([Scope.MEALS, 1]);
  });

  test('all that is held about her is saved as a file', async () => {
    const elder = await phoneOf('王秀兰');
    await elder.open('/pages/privacy/my-data/index');
    const saving = elder.page.waitForEvent('download');
    await elder.press('现在拿文件');
    const file = await saving;
    await elder.reads(/文件已经存好/);

    expect(file.suggestedFilename()).toBe('my-data-2026-11-22.json');
    const data = JSON.parse(readFileSync(await file.path(), 'utf8')) as { person: object[] };
    expect(data.person).toEqual([expect.objectContaining({ name: '王秀兰', phone: '19900000001' })]);
  });

  test('what she knows best is put right at once; her name waits for the office, and a request can be taken back', async () => {
    const elder = await phoneOf('王秀兰');
    await elder.open('/pages/privacy/correction/index');
    await elder.press('更正手机号');
    await elder.reads('请填写正确的手机号。');
    await elder.page.getByLabel('正确的手机号').fill('199 0000 0099');
    await elder.press('更正手机号');
    await elder.reads('手机号已经改好，马上生效。');
    await elder.press('再更正一样');
    await elder.page.getByRole('radio', { name: /^姓名/ }).click();
    await elder.page.getByLabel('正确的姓名').fill('王秀岚');
    await elder.press('更正姓名');
    await elder.reads(/更正姓名的申请已经收到/);

    await elder.press('看我的申请');
    await elder.reads('改成：王秀岚');
    await elder.press('撤回这份申请');
    await elder.press('撤回申请');

    await elder.reads('已经撤回。');
    await elder.open('/pages/privacy/profile/index');
    await elder.reads('199****0099');
  });

  test('who comes for the first time is asked on home who she is', async () => {
    await givenAnElder(t!, { name: '微信用户', demoIntroduction: '第一次来。' });
    const newcomer = await phoneOf('微信用户');
    await newcomer.reads('请告诉我们您是谁');
    await newcomer.press('现在填写');
    await newcomer.page.getByLabel('正确的姓名').fill('赵桂兰');
    await newcomer.press('更正姓名');
    await newcomer.reads('已经提交');
    await newcomer.open();

    await newcomer.reads(/姓名已经提交，正在核对/);
  });
});
