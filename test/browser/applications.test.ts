import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Application } from '../../api/src/applications/application.entity.ts';
import { Attachment } from '../../api/src/applications/attachment.entity.ts';
import { change } from '../applications/applications.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { aPhoto } from '../support/photos.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signIn, type Reader } from './support/reader.ts';

const ITEM = '/pages/catalog/item/index?id=33%2Frespite-stay';
const LOOKED_AT = ['standard-paper', 'narrow-paper', 'narrow-contrast', 'narrow-english', 'narrow-tibetan', 'desktop'];

describe('applying, in a browser', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let daughter: Reader;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
  }, BUILD_MS);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
    daughter = await aReader(browser!, t);
    await signIn(daughter, '徐小芳');
    await daughter.press('换成徐阿根');
    await daughter.reads('正在替 家人 徐阿根 办理');
  }, START_MS);
  afterEach(async () => {
    expect(daughter.complaints).toEqual([]);
    await leave(daughter, t);
  }, START_MS);

  /** What is wrong with the page in front, in several sights; each is kept as a picture. */
  async function faultsOf(name: string): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const sight of LOOKED_AT) {
      await daughter.choose(sights[sight]!);
      await daughter.screenshot(`${sight}-case-${name}`);
      found.push(...(await faults(daughter, sights[sight]!)).map((fault) => [name, sight, fault]));
    }
    await daughter.choose({});
    return found;
  }

  const fill = (label: string | RegExp, text: string) => daughter.page.getByLabel(label).fill(text);
  const next = () => daughter.press('存好，下一步');
  const theCase = async () => {
    const submitted = { number: { $ne: '' } };
    const [newest] = await t!.orm.em.fork().find(Application, submitted, { orderBy: { id: 'desc' }, limit: 1 });
    return newest!;
  };

  async function staff(userName: string): Promise<Sender> {
    const { data } = await send(
      t!,
      undefined,
      'mutation ($input: SignInAsStaffInput!) { signInAsStaff(input: $input) { tokens { accessToken } } }',
      { input: { userName, password: 'doorstep-demo' } },
    );
    return { token: data.signInAsStaff.tokens.accessToken };
  }

  /** An officer of a level takes the case, and does something with it. */
  async function officer(userName: string, verb: string, input: object = {}): Promise<void> {
    const as = await staff(userName);
    const { id: applicationId } = await theCase();
    await change(t!, as, 'claimReview', { applicationId });
    const { userErrors } = await change(t!, as, verb, { applicationId, ...input });
    expect(userErrors).toEqual([]);
  }

  /** From the item's page through the form to the papers. */
  async function fillIn(): Promise<unknown[]> {
    const found: unknown[] = [];
    await daughter.open('/applications/pages/benefits/index');
    await daughter.reads('喘息式托养服务');
    found.push(...(await faultsOf('benefits')));
    await daughter.open(ITEM);
    await daughter.reads('要走哪几步');
    found.push(...(await faultsOf('item')));
    await daughter.press('替徐阿根申请这项服务');
    await daughter.reads('徐阿根申请：喘息式托养服务');
    found.push(...(await faultsOf('start')));
    await daughter.press('替徐阿根开始填申请');
    await daughter.reads(/第 1 步，共/);
    found.push(...(await faultsOf('contact')));
    await next();
    await daughter.reads('哪些事需要人帮？');
    await next();
    await daughter.reads('这一项还没有填。');
    found.push(...(await faultsOf('helps')));
    await daughter.page.getByRole('checkbox', { name: '洗澡' }).click();
    await next();
    await fill(/从哪一天开始/, '2026年12月1日');
    await fill('想住几天', '7');
    await next();
    await fill(/照护的人叫什么/, '徐小芳');
    await next();
    await daughter.reads('情况说明');
    found.push(...(await faultsOf('facts')));
    await next();
    return found;
  }

  test('for her father, page by page with a photo; asked for a paper she sends it; three levels later it is approved and rated', async () => {
    const found = await fillIn();
    await daughter.reads('交材料');
    const photo = { name: 'p.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() };
    const chooser = daughter.page.waitForEvent('filechooser');
    await daughter.press(/^拍“/);
    await (await chooser).setFiles(photo);
    await daughter.reads('✓ 已收到 1 张');
    await daughter.press(/^看“/);
    await daughter.page.getByRole('img', { name: /的照片/ }).waitFor();
    found.push(...(await faultsOf('papers')));
    await daughter.press('下一步');
    await daughter.reads('2026年12月1日');
    found.push(...(await faultsOf('check')));
    await daughter.press('替徐阿根提交申请');
    await daughter.reads('已经提交，请记下编号。');
    await daughter.reads('由女儿徐小芳代办');
    found.push(...(await faultsOf('submitted')));

    await officer('demo-community', 'returnApplication', {
      words: '出院小结看不清，请再拍一张。',
      papers: [{ paper: '住院病历首页', why: '看清医生的意见' }],
    });
    // She has touched nothing: the page follows by itself.
    await daughter.reads('看清医生的意见');
    await daughter.open();
    await daughter.reads('请替徐阿根补材料：喘息式托养服务');
    found.push(...(await faultsOf('home')));
    await daughter.press('去补材料');
    await daughter.reads('看清医生的意见');
    found.push(...(await faultsOf('returned')));
    await daughter.press('补材料');
    await daughter.reads('工作人员请您补这一份');
    const second = daughter.page.waitForEvent('filechooser');
    await daughter.press('拍“住院病历首页”');
    await (await second).setFiles(photo);
    await daughter.reads('✓ 已收到 1 张');
    await daughter.press('下一步');
    await daughter.press('补好了，再提交');
    await daughter.reads('已提交，等工作人员接手');

    await officer('demo-community', 'passApplication');
    await officer('demo-township', 'passApplication');
    await officer('demo-county', 'approveApplication', { quota: 30 });
    await daughter.open('/applications/pages/mine/index');
    await daughter.reads('已批准');
    await daughter.reads('已经有的待遇');
    found.push(...(await faultsOf('mine')));
    await daughter.press(/看办到哪一步/);
    await daughter.reads('一共 30 天');
    found.push(...(await faultsOf('approved')));
    await daughter.press('很不满意');
    await daughter.reads('哪里不好？可以选几样');
    found.push(...(await faultsOf('rating')));
    await daughter.press('很满意');
    await daughter.reads('谢谢，已经记下来。');
    await daughter.press('看经过');
    await daughter.reads('补好材料，又提交了');
    found.push(...(await faultsOf('timeline')));

    expect(await t!.orm.em.fork().count(Attachment)).toBe(2);
    expect(found).toEqual([]);
  }, 900_000);

  test('not approved, she reads why and by which rule, asks for another look; anybody with the number sees where it stands', async () => {
    await fillIn();
    await daughter.press('下一步');
    await daughter.press('替徐阿根提交申请');
    await daughter.reads('已经提交，请记下编号。');
    await officer('demo-community', 'passApplication');
    await officer('demo-township', 'passApplication');
    await officer('demo-county', 'rejectApplication', {
      reason: 'QUOTA_EXHAUSTED',
      words: '今年的床位用完了，明年一月可以再申请。',
    });

    await daughter.open();
    await daughter.reads('徐阿根的喘息式托养服务：没有批准');
    await daughter.press('看这份申请');
    await daughter.reads('原因：今年的名额用完了');
    await daughter.reads(/今年的床位用完了/);
    await daughter.press('看每一条怎么判断的');
    await daughter.reads('户口在浙江省');
    await daughter.press('看每一条的依据');
    await daughter.reads(/完善残疾人托养服务体系/);
    const found = await faultsOf('rejected');
    await daughter.press('发出复核请求');
    await daughter.reads('请先写一句为什么要复核。');
    await daughter.page.getByLabel('哪里不对？一两句话就行').fill('邻村还有空床。');
    await daughter.press('发出复核请求');
    await daughter.reads('复核请求已经发出。');
    await daughter.reads('正在等人复核');

    const { number } = await theCase();
    const visitor = await aReader(browser!, t!);
    await visitor.open();
    await visitor.press('用编号查申请进度');
    await visitor.page.getByLabel('申请编号').fill(number);
    await visitor.page.getByLabel('身份证号最后 4 位').fill('0000');
    await visitor.press('查进度');
    await visitor.reads(/没有查到/);
    await visitor.page.getByLabel('身份证号最后 4 位').fill('0016');
    await visitor.press('查进度');
    await visitor.reads('正在等人复核');
    expect(await visitor.page.getByText('徐阿根').count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
    await visitor.context.close();
    expect(found).toEqual([]);
  }, 600_000);
});
