import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Application } from '../../api/src/applications/application.entity.ts';
import { ApplicationStatus } from '../../api/src/applications/application.ts';
import { Decision } from '../../api/src/applications/decision.entity.ts';
import { Entitlement } from '../../api/src/applications/entitlement.entity.ts';
import { change, givenASubmitted, officer as anOfficer } from '../applications/applications.ts';
import { upload } from '../applications/uploads.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { aPhoto } from '../support/photos.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signInAsStaff, type Reader, type Sight } from './support/reader.ts';

/** 竹里村, above which the demo world has staff at every level. */
const VILLAGE = '330122901001';
const HERS = { name: '陈建国', householdRegion: VILLAGE, residenceRegion: VILLAGE };
const TITLE = { zh: '申请审核', en: 'Review applications', bo: 'ཞུ་ཡིག་ཞིབ་བཤེར།' };
const DESKTOP: Sight = { width: 1280, height: 900 };

describe('the review workbench, in a browser', () => {
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

  async function officer(userName: string, sight: Sight = DESKTOP): Promise<Reader> {
    const reader = await aReader(browser!, t!, sight);
    readers.push(reader);
    await signInAsStaff(reader, userName);
    await reader.press('申请审核');
    await reader.reads('看哪些？');
    return reader;
  }

  const choose = (reader: Reader, name: RegExp) => reader.page.getByRole('radio', { name }).first().click();
  const fill = (reader: Reader, label: string | RegExp, text: string) =>
    reader.page.getByLabel(label).last().fill(text);

  async function take(reader: Reader): Promise<void> {
    await choose(reader, /陈\*国/);
    await reader.reads('陈建国：喘息式托养服务');
    await reader.press('接手，由我来办');
    await reader.reads('已经由您接手。');
  }

  test('village, township and county each take it; a paper is asked for on the way, and days are granted', async () => {
    const { person, id } = await givenASubmitted(t!, HERS);

    const village = await officer('demo-community');
    await take(village);
    await choose(village, /^请申请人补材料/);
    await village.page.getByRole('checkbox', { name: /^户口簿/ }).click();
    await village.press('退回，请申请人补材料');
    await village.reads('请写明为什么要户口簿。');
    await fill(village, '为什么要户口簿？', '要看户籍在哪里');
    await village.press('清单里没有的，再要一份');
    await fill(village, '还要什么材料？', '病历');
    await fill(village, '为什么要病历？', '要看最近的情况');
    await fill(village, '告诉申请人的话', '拍照发来就行。');
    await village.press('退回，请申请人补材料');
    await village.reads('已经退回，申请人会收到消息。');
    await village.reads('等申请人补材料');

    for (const paperCode of ['HOUSEHOLD', 'ASKED_2'])
      await upload(t!, person, { applicationId: id, bytes: await aPhoto(), fields: { paperCode } }).expect(201);
    const { userErrors } = await change(t!, person, 'submitApplication', { applicationId: id });
    expect(userErrors).toEqual([]);

    await village.page.reload();
    await take(village);
    await village.reads('补好，再次提交 · 本人');
    await village.press('看户口簿');
    await village.page.getByRole('img', { name: '户口簿的照片' }).waitFor();
    await choose(village, /^没有问题，转到下一步/);
    await village.press('转到下一步');
    await village.reads('已经转到下一步。');

    const township = await officer('demo-township');
    await take(township);
    await choose(township, /^没有问题，转到下一步/);
    await fill(township, /^给下一步同事的话/, '已经上门看过');
    await township.press('转到下一步');
    await township.reads('已经转到下一步。');

    const county = await officer('demo-county');
    await take(county);
    await county.reads('已经上门看过');
    await choose(county, /^批准/);
    await county.press('批准这份申请');
    await county.press('确定批准');
    await county.reads('请写一个 1 到 10000 之间的整数。');
    await fill(county, '一共批准多少天？', '15');
    await county.press('批准这份申请');
    await county.press('确定批准');
    await county.reads('已经批准，申请人会收到消息。');
    await county.reads('一共 15 天');
    await county.press('按当时的规定再算一遍');
    await county.reads('再算一遍，和当时写的完全一样。');

    const em = t!.orm.em.fork();
    expect((await em.findOneOrFail(Application, id)).status).toBe(ApplicationStatus.APPROVED);
    expect((await em.findOneOrFail(Entitlement, { application: id })).quota).toBe(15);
  }, 180_000);

  test('with the keyboard alone: down to a case, taken, rejected with a reason, a condition and what to do now', async () => {
    const { id } = await givenASubmitted(t!, HERS);
    const village = await officer('demo-community');
    const { keyboard } = village.page;
    await village.reads('陈*国 喘息式托养服务');

    await village.tabTo(/^已经超期的/);
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await village.reads('陈建国：喘息式托养服务');
    await village.tabTo(/^接手，由我来办/);
    await keyboard.press('Enter');
    await village.reads('没有问题，转到下一步');
    await village.tabTo(/^不批准/);
    await keyboard.press('Enter');
    await village.tabTo(/^材料不能说明情况/);
    await keyboard.press(' ');
    await village.page
      .getByRole('radio', { name: /^材料不能说明情况/, checked: true })
      .last()
      .waitFor();
    await keyboard.press('Tab');
    while (!(await village.page.locator('textarea:focus').count())) await keyboard.press('Tab');
    await keyboard.type('请带病历到村委会补办，补好可以再申请。');
    await village.tabTo(/^不批准这份申请/);
    await keyboard.press('Enter');
    await village.reads('确定不批准');
    await village.tabTo(/^确定不批准/);
    await keyboard.press('Enter');
    await village.reads('已经决定不批准，申请人会收到消息。');

    const decision = await t!.orm.em.fork().findOneOrFail(Decision, { application: id });
    expect(decision).toMatchObject({ outcome: 'REJECTED', reason: 'NOT_PROVEN' });
  }, 120_000);

  test('who comes second is told in words that a colleague has taken it', async () => {
    const { id } = await givenASubmitted(t!, HERS);
    const village = await officer('demo-community');
    await choose(village, /陈\*国/);
    await village.reads('陈建国：喘息式托养服务');

    const colleague = await anOfficer(t!, VILLAGE, { name: '周明' });
    await change(t!, colleague, 'claimReview', { applicationId: id });
    await village.press('接手，由我来办');

    await village.reads('这份申请已经由周明接手。');
    await village.reads('由周明接手');
    await village.page.getByRole('button', { name: '接手，由我来办' }).waitFor({ state: 'hidden' });
  }, 120_000);

  test('the list, a case and each way to decide it can be seen and pressed by everybody', async () => {
    await givenASubmitted(t!, HERS);
    const village = await officer('demo-community');
    await village.reads('陈*国 喘息式托养服务');
    const found = await lookAt(village, 'staff-reviews-list');
    await take(village);
    await village.press('看每一条的依据');
    await choose(village, /^请申请人补材料/);
    await village.page.getByRole('checkbox', { name: /^户口簿/ }).click();
    found.push(...(await lookAt(village, 'staff-reviews-return')));
    await choose(village, /^不批准/);
    await choose(village, /^有一条条件不符合/);
    await village.press('不批准这份申请');
    found.push(...(await lookAt(village, 'staff-reviews-reject')));

    expect(found).toEqual([]);
  }, 300_000);

  /** What is wrong with the page in front, in every sight. */
  async function lookAt(reader: Reader, name: string): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const [sightName, sight] of Object.entries(sights)) {
      await reader.choose(sight);
      await reader.reads(TITLE[sight.language ?? 'zh']);
      await reader.screenshot(`${sightName}-${name}`);
      found.push(...(await faults(reader, sight)).map((fault) => [name, sightName, fault]));
    }
    await reader.choose(DESKTOP);
    await reader.reads(TITLE.zh);
    return found;
  }
});
