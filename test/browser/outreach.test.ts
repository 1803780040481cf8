import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { Outreach } from '../../api/src/benefits/outreach.entity.ts';
import { change } from '../applications/applications.ts';
import { givenARejected } from '../applications/cases.ts';
import { anOutreach } from '../benefits/cast.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signInAsStaff, type Reader, type Sight } from './support/reader.ts';

const DESKTOP: Sight = { width: 1280, height: 900 };
const TITLES = {
  outreach: { zh: '还没申请的人', en: 'People who never applied', bo: 'ད་དུང་ཞུས་མེད་པའི་མི།' },
  ratings: { zh: '等答复的评价', en: 'Ratings to answer', bo: 'ལན་འདེབས་དགོས་པའི་གདེང་འཇོག' },
  policies: { zh: '试算政策草稿', en: 'Try a draft policy', bo: 'སྲིད་ཇུས་ཟིན་བྲིས་ཚོད་ལྟ།' },
};
const ZHEJIANG = readFileSync(path.resolve(import.meta.dirname, '../../api/policies/zhejiang.yaml'), 'utf8');

describe('what staff look after besides the cases, in a browser', () => {
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

  async function openAs(userName: string, title: string): Promise<void> {
    await signInAsStaff(reader, userName);
    await reader.press(title);
    await reader.reads(title);
  }

  const choose = (name: RegExp) => reader.page.getByRole('radio', { name }).first().click();

  test('somebody who never applied is rung up, and what came of it is written down', async () => {
    const elder = await givenAnElder(t!, { name: '赵桂芳', phone: '13800000009' });
    const id = await anOutreach(t!, elder.id);
    await openAs('demo-reviewer', TITLES.outreach.zh);

    await choose(/赵\*芳/);
    await reader.press('看姓名和电话');
    await reader.reads('13800000009');
    await reader.press('记下来');
    await reader.reads('请先选结果怎样。');
    await choose(/^已经告诉，等他决定/);
    await reader.page.getByLabel(/^备注/).last().fill('下周再打一次');
    const found = await lookAt('outreach');
    await reader.press('记下来');
    await reader.reads('已经记下。');
    await choose(/赵\*芳/);
    await reader.reads('备注：下周再打一次');

    expect(found).toEqual([]);
    expect((await t!.orm.em.fork().findOneOrFail(Outreach, id)).state).toBe('CONTACTED');
  }, 240_000);

  test('a bad rating is answered', async () => {
    const { person, id } = await givenARejected(t!, {
      householdRegion: '330122901001',
      residenceRegion: '330122901001',
    });
    const bad = { applicationId: id, level: 1, reasons: ['TOO_SLOW'], words: '等了太久' };
    await change(t!, person, 'rateApplication', bad);
    await openAs('demo-city', TITLES.ratings.zh);

    await reader.reads('非常不满意');
    await reader.reads('办得太慢');
    await reader.reads('留言：等了太久');
    const found = await lookAt('ratings');
    await reader.press('答复，告诉申请人');
    await reader.reads('请写几句答复的话。');
    await reader.page
      .getByLabel(/^怎么答复/)
      .last()
      .fill('人手不够，下月起增加一位工作人员。');
    await reader.press('答复，告诉申请人');
    await reader.reads('已经答复，申请人会收到消息。');
    await reader.reads('现在没有等答复的评价。');

    expect(found).toEqual([]);
  }, 240_000);

  test('a draft of a pack: what is wrong with it by file and line, or which cases would have come to something else', async () => {
    await givenARejected(t!, { householdRegion: '330122901001', residenceRegion: '330122901001' });
    await openAs('demo-city', TITLES.policies.zh);
    const paste = (pack: string) => reader.page.getByLabel('政策包全文').last().fill(pack);

    await reader.press('试算');
    await reader.reads('请先贴上政策包的全文。');
    await paste(ZHEJIANG.replace('pillar: RESPITE', 'pillar: NAPPING'));
    await reader.press('试算');
    await reader.reads(/^draft\.yaml:\d+: /);
    const found = await lookAt('policies');
    await paste(ZHEJIANG);
    await reader.press('试算');
    await reader.reads('和本地区 1 份办过的申请比过');
    await reader.reads('没有一份会不同。');
    await paste(
      ZHEJIANG.replaceAll('starts with(person.householdRegion, "33")', 'starts with(person.householdRegion, "34")'),
    );
    await reader.press('试算');
    await reader.reads('其中 1 份结果会不同');
    await reader.reads('原来：符合，改后：不符合');
    await reader.reads('不同在：户口在浙江省');

    expect(found).toEqual([]);
  }, 240_000);

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
});
