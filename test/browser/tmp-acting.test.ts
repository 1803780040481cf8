import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.ts';
import { WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { clippedParts, smallLetters, smallTargets } from './support/measure.ts';
import { aReader, type Reader, type Sight } from './support/reader.ts';

const OUT = '/tmp/shots';
let t: TestApp | undefined;
let browser: Browser | undefined;
beforeAll(async () => {
  browser = await startChromium();
  t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
}, 200_000);
afterAll(async () => {
  await browser?.close();
  t?.app.server.closeAllConnections();
  await t?.close();
});

async function signInAs(reader: Reader, name: string) {
  await reader.open('/pages/identity/sign-in/index');
  const front = reader.page.locator('.taro_page').filter({ visible: true }).last();
  await reader.reads('试用：选一位来体验');
  for (let i = 0; i < 4; i++) {
    if ((await front.getByRole('button', { name: new RegExp(`^${name}`) }).count()) > 0) break;
    await reader.press('看更多');
  }
  await reader.press(new RegExp(`^${name}`));
  await reader.page.waitForTimeout(1500);
  await reader.open();
  await reader.reads(`${name}，您好`);
}
async function staffIn(r: Reader, name: string) {
  await r.open('/pages/identity/sign-in/index');
  await r.press('工作人员登录');
  await r.page.getByLabel('用户名').fill(name);
  await r.page.getByLabel('密码').fill('doorstep-demo');
  await r.press('登录工作人员账号');
  await r.page.waitForTimeout(1500);
  await r.open();
  await r.reads('打开代办台');
}
const full = async (reader: Reader, name: string) => {
  await reader.page.waitForTimeout(600);
  await reader.page.evaluate(() => document.fonts.ready);
  // All of a page that scrolls inside.
  const { width } = reader.page.viewportSize()!;
  const h = await reader.page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('.taro_page')]
        .filter((p) => (p as HTMLElement).offsetParent !== null || getComputedStyle(p).display !== 'none')
        .map((p) => p.scrollHeight),
    ),
  );
  await reader.page.setViewportSize({ width, height: Math.min(h, 6000) });
  await reader.page.waitForTimeout(150);
  await reader.page.screenshot({ path: path.join(OUT, `${name}.png`) });
  await reader.page.setViewportSize({ width, height: 844 });
  const bad = [await clippedParts(reader.page), await smallTargets(reader.page)];
  if (bad.flat().length) console.log(name, JSON.stringify(bad));
};

const sights: [string, Sight][] =
  process.env.SIGHT === 'extra'
    ? [['extra', { size: 'extra', width: 320, height: 640 }]]
    : process.env.SIGHT === 'contrast'
      ? [['contrast', { colours: 'contrast' }]]
      : [['std', {}]];
test.each(sights)(
  '%s',
  async (s, sight) => {
    const r = await aReader(browser!, t!, sight);
    const problems: unknown[] = [];
    const step = async (name: string, go: () => Promise<unknown>) => {
      try {
        await go();
      } catch (e) {
        problems.push([name, String(e).slice(0, 400)]);
      }
      await full(r, `${s}-${name}`);
    };
    await signInAs(r, '李红梅');
    await step('home-self', () => r.reads('换成王秀兰'));
    await step('home-acting', async () => {
      await r.press('换成王秀兰');
      await r.reads(/给王秀兰推荐/);
    });
    await step('settings', async () => {
      await r.open('/pages/identity/settings/index');
      await r.reads('替谁办？');
    });
    await step('profile-other', async () => {
      await r.open('/pages/privacy/profile/index');
      await r.reads('没有请您看健康情况');
      await r.press(/看完整的手机号/);
      await r.reads('先选为什么');
    });
    await step('delegations-ownonly', async () => {
      await r.open('/pages/identity/delegations/index');
    });
    await step('item', async () => {
      await r.open('/pages/catalog/items/index');
      await r.reads(/对王秀兰/);
      await r.press(/看说明/);
      await r.reads('政策文件');
    });
    await step('ask', async () => {
      await r.open('/pages/identity/ask-delegation/index');
      await r.press('发出请求');
    });
    await signInAs(r, '马丽华');
    await step('ask-sent', async () => {
      await r.open('/pages/identity/ask-delegation/index');
      await r.page.getByLabel(/姓名/).fill('马占福');
      await r.page.getByLabel('对方的手机号').fill('19900000002');
      await r.page.getByRole('radio', { name: '女儿' }).click();
      await r.page.getByRole('checkbox', { name: /看健康情况/ }).click();
      await r.press('发出请求');
      await r.reads('请求已经发出');
    });
    await step('delegations-sent', async () => {
      await r.press('看我的代办');
      await r.reads('等对方同意');
    });
    await signInAs(r, '马占福');
    await step('home-message', () => r.reads(/看消息/));
    await step('messages', async () => {
      await r.press(/看消息/);
      await r.reads('新消息');
    });
    await step('request', async () => {
      await r.press('看代办');
      await r.reads('女儿马丽华想替您办事');
    });
    await step('granted', async () => {
      await r.press(/同意代办/);
      await r.reads(/已经同意/);
    });
    await step('messages2', async () => {
      await r.open('/pages/identity/messages/index');
      await r.press('选消息让谁收');
    });
    await step('revoke', async () => {
      await r.open('/pages/identity/delegations/index');
      await r.press(/不再让/);
    });
    await step('profile', async () => {
      await r.open('/pages/privacy/profile/index');
      await r.reads('健康情况');
      await r.press(/看完整的手机号/);
      await r.reads('19900000002');
    });
    await step('consents', async () => {
      await r.open('/pages/privacy/consents/index');
      await r.reads('已经同意');
      await r.press(/收回同意/);
      await r.reads('已经收回');
    });
    await step('correction', async () => {
      await r.open('/pages/privacy/correction/index');
      await r.page.getByRole('radio', { name: /忌口/ }).click();
      await r.reads('对什么过敏');
    });
    await step('correction-done', async () => {
      await r.press('更正忌口和过敏');
      await r.reads('马上生效');
    });
    await step('correction-name', async () => {
      await r.open('/pages/privacy/correction/index');
      await r.page.getByRole('radio', { name: /姓名/ }).click();
      await r.page.getByLabel('正确的姓名').fill('马占富');
      await r.press('更正姓名');
      await r.reads('已经提交');
    });
    await step('requests', async () => {
      await r.press('看我的申请');
      await r.reads('正在办');
      await r.press('要求删除全部资料');
    });
    await step('access-log', async () => {
      await r.open('/pages/privacy/access-log/index');
      await r.press('也看自己办的');
    });
    await step('my-data', async () => {
      await r.open('/pages/privacy/my-data/index');
      const d = r.page.waitForEvent('download');
      await r.press('现在拿文件');
      const f = await d;
      console.log(f.suggestedFilename());
      await r.reads(/文件已经存好/);
    });
    // staff
    await staffIn(r, 'demo-reviewer');
    await step('home-reviewer', () => r.reads('资料申请'));
    await step('data-requests', async () => {
      await r.press('资料申请');
      await r.reads('先办哪一份');
      await r.page.getByRole('radio', { name: /马占福/ }).click();
      await r.press('看完整的内容');
      await r.reads('现在登记的');
      await r.page.getByRole('radio', { name: /不能办/ }).click();
    });
    await step('data-requests-wide', async () => {
      await r.page.setViewportSize({ width: 1280, height: 800 });
    });
    await r.page.setViewportSize({ width: sight.width ?? 390, height: 844 });
    await staffIn(r, 'demo-hotline');
    await step('desk', async () => {
      await r.press('打开代办台');
      await r.page.getByLabel(/手机号、卡号/).fill('王秀兰');
      await r.page.getByLabel(/生日/).fill('19440312');
      await r.press('找人');
      await r.reads('王*兰');
    });
    await step('home-call', async () => {
      await r.press('在电话里替他办');
      await r.reads(/正在电话里替/);
      await r.reads(/给王秀兰推荐/);
    });
    await step('desk-call', async () => {
      await r.press('打开代办台');
      await r.reads('现在替王秀兰办');
    });
    await step('desk-wide', async () => {
      await r.page.setViewportSize({ width: 1280, height: 800 });
    });
    await r.page.setViewportSize({ width: sight.width ?? 390, height: 844 });
    await step('profile-staff', async () => {
      await r.press(/个人资料/);
      await r.reads('新卡的卡号');
    });
    await step('ended', async () => {
      await r.press('结束');
      await r.reads('谁打来');
    });
    console.log(JSON.stringify(problems, null, 1), r.complaints);
    expect(1).toBe(1);
  },
  400_000,
);
