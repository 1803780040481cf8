import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { reconcile } from '../../api/src/payouts/reconcile.ts';
import { ELIGIBLE } from '../applications/applications.ts';
import { aDesk, decideDue, givenAnApproved } from '../awards/awards.ts';
import { answerFile, enterAccount } from '../payouts/payouts.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signIn, signInAsStaff, type Reader, type Sight } from './support/reader.ts';

const DESKTOP: Sight = { width: 1280, height: 900 };
const LOOKED_AT = ['standard-paper', 'extra-paper', 'narrow-contrast', 'narrow-english', 'narrow-tibetan', 'desktop'];
const CARER = '陆春燕';
const SUBSIDIES = '/applications/pages/subsidies/index';

describe('paying out, in a browser', () => {
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
    const person = { ...ELIGIBLE, facts: {}, name: CARER, birthDate: '1990-01-02', demoIntroduction: '护理员' };
    const carer = (await givenAnApproved(t, await aDesk(t), { person })).person;
    await enterAccount(t, carer, carer.id, { holder: CARER });
    reader = await aReader(browser!, t, DESKTOP);
  }, START_MS);
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await leave(reader, t);
  }, START_MS);

  /** What is wrong with the page in front, in several sights; each is kept as a picture. */
  async function lookAt(name: string): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const sightName of LOOKED_AT) {
      const sight = sights[sightName]!;
      await reader.choose(sight);
      await reader.screenshot(`${sightName}-payouts-${name}`);
      found.push(...(await faults(reader, sight)).map((fault) => [name, sightName, fault]));
    }
    await reader.choose(DESKTOP);
    return found;
  }

  /** Another officer at the same desk. */
  async function changeTo(userName: string): Promise<void> {
    await reader.page.evaluate(() => localStorage.removeItem('doorstep.session'));
    await signInAsStaff(reader, userName);
    await reader.open();
    await reader.press('发放批次');
  }

  async function importAnswers(content: string): Promise<void> {
    const choosing = reader.page.waitForEvent('filechooser');
    await reader.press('导入银行的答复');
    await (await choosing).setFiles({ name: '答复.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
  }

  test('one makes a batch, the other types what he read and approves it; the bank’s file, its answers, and what was wrong', async () => {
    const found: unknown[] = [];
    await signInAsStaff(reader, 'demo-fund-city');
    await reader.press('发放批次');
    await reader.reads('可以发 2 笔，一共 6000 元');
    found.push(...(await lookAt('batches')));
    await reader.press(/^做一个批次/);
    await reader.reads('这是您做的批次，要请另一位同事复核。');
    await reader.press('看这一笔的依据');
    await reader.reads('养老机构护理员持证奖补');
    await reader.reads('条款 H45');
    await reader.reads(/^申请 [\da-f-]{36}$/);
    found.push(...(await lookAt('batch')));

    await changeTo('demo-fund-city-check');
    await reader.reads('等您复核');
    await reader.press(/等您复核/);
    const total = reader.page.getByLabel('您看到的总金额（元）');
    await total.fill('6001');
    await reader.press('复核通过 · 一共 6001 元');
    await reader.reads(/您写的是 6001 元，这个批次是 6000 元，没有通过。/);
    await total.fill('6000');
    await reader.press('复核通过 · 一共 6000 元');
    await reader.reads('复核好了，可以送银行了。');

    const saving = reader.page.waitForEvent('download');
    await reader.press('拿给银行的文件');
    const file = readFileSync(await (await saving).path(), 'utf8');
    const [, number = ''] = /\n(\d{15}),陆春燕,/.exec(file) ?? [];
    await reader.reads(`付款号 ${number}`);

    await importAnswers(answerFile([[number, '2400.01', '成功']]));
    await reader.reads('导入好了：0 笔对上了，1 笔没有动。');
    await reader.reads(/2400\.01 元：金额和批次里的不一样/);
    await importAnswers(answerFile([[number, '2400', '失败', '账号户名不符']]));
    await reader.reads('导入好了：1 笔对上了，0 笔没有动。');
    await reader.reads('原因：账号户名不符');
    found.push(...(await lookAt('answered')));
    await reader.press('不用换账户，已经处理好');
    await reader.press('确定，排进下一批');
    await reader.reads('已经处理好，可以排进下一批。');

    await reconcile({ em: t!.orm.em, now: () => t!.clock.now });
    await reader.open();
    await reader.press('对账差异');
    await reader.reads('银行的一条答复对不上');
    await reader.reads('银行写的是 2400.01 元');
    await reader.press('写下怎么查清的');
    found.push(...(await lookAt('differences')));
    await reader.page.getByLabel('怎么查清的').fill('银行手误，已更正');
    await reader.press('记下来，算查清了');
    await reader.reads('都对得上，没有要查的。');
    await reader.page.getByRole('radio', { name: '全部，连查清的' }).click();
    await reader.reads('银行手误，已更正');

    expect(found).toEqual([]);
  }, 300_000);

  test('what must be found out before a payment is answered on its page, and decides it', async () => {
    t!.clock.now = new Date('2027-11-01T12:00:00+08:00');
    await decideDue(t!);
    t!.clock.now = NOON;
    await signInAsStaff(reader, 'demo-fund-city');
    await reader.press('发放批次');
    await reader.press('到日子还没有发的，为什么');
    await reader.reads('陆春燕，2400 元');
    const answer = (question: string, word: string) =>
      reader.page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: word, exact: true }).click();
    await answer('您在养老机构一线做护理工作吗？', '是');
    await reader.press('填好了，重新核对');
    await reader.reads('每个问题都要填，再送。');
    expect(await lookAt('held')).toEqual([]);
    await answer('您是事业单位在编人员吗？', '不是');
    await reader.press('填好了，重新核对');
    await reader.reads('符合条件，可以排进批次了。');
    await reader.reads('没有等着的，到日子的都已经处理好。');
  }, 300_000);

  test('what was paid is asked back by one officer, who withdraws it; then the other does not agree', async () => {
    const paid = await t!.asOwner<{ id: string }>(`select award_id as id from instalment where status = 'PAID'`);
    const award = `/books/pages/award/index?id=${paid[0]!.id}`;
    const ask = async () => {
      await reader.press('要求退回这一笔');
      await reader.page.getByLabel('为什么收回（会告诉本人）').fill('证书核查有误。');
      await reader.press('确定');
      await reader.reads('记下了。要另一位同事也核实，才会告诉本人退回。');
    };
    await signInAsStaff(reader, 'demo-fund-city');
    await reader.open(award);
    await ask();
    await reader.reads('您要求退回这一笔，等另一位同事核实。');
    await reader.press('撤回我的要求，不用退了');
    const found = await lookAt('asked-back');
    await reader.press('确定');
    await reader.reads(/^办好了，这一笔不用退。/);
    await ask();

    await changeTo('demo-fund-city-check');
    await reader.open(award);
    await reader.reads('施佩珍要求退回这一笔，请核实。');
    await reader.press('我核实了，不用退');
    found.push(...(await lookAt('not-agreed')));
    await reader.press('确定');
    await reader.reads(/^办好了，这一笔不用退。/);
    await reader.press('要求退回这一笔');

    expect(found).toEqual([]);
  }, 300_000);

  test('who is paid reads how much, when, from where and why, and to which account', async () => {
    await signIn(reader, CARER);
    await reader.open(SUBSIDIES);
    await reader.reads('示例银行城北支行，尾号 2230');
    await reader.press('为什么这样发');
    await reader.press('换一个账户');

    expect(await lookAt('subsidies')).toEqual([]);
  }, 300_000);
});
