import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { RoomSex } from '../../api/src/houses/care.ts';
import { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { StayStatus } from '../../api/src/respite/stay.ts';
import { bedsOf, givenAStay } from '../respite/beds.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { aPhoto } from '../support/photos.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signInAsStaff, type Reader, type Sight } from './support/reader.ts';

const DESKTOP: Sight = { width: 1280, height: 900 };
const TITLE = { zh: '入住和护理员', en: 'Stays and carers', bo: 'སྡོད་མཁན་དང་ནད་གཡོག' };
const HOUSE = '青竹残疾人托养中心';
const [YESTERDAY, TODAY, LATER] = ['2026-11-21', '2026-11-22', '2026-11-24'];
const { REQUESTED, OFFERED, CONFIRMED, IN_STAY } = StayStatus;

describe('the day of a house, in a browser', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let reader: Reader;

  // Each test is about other people, so that all of them share one day.
  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
    const house = await t.orm.em.fork().findOneOrFail(CareHouse, { servicePoint: { name: HOUSE } });
    const taken = await t.asOwner<{ bed_id: string }>('select distinct bed_id from bed_use');
    const free = (await bedsOf(t, house)).filter(({ id }) => !taken.some(({ bed_id }) => bed_id === id));
    const needs = { equipment: [], roomSex: RoomSex.MALE };
    const given = (name: string, over: object) =>
      givenAStay(t!, house, undefined, { person: { name }, needs, ...over });
    const inABed = (name: string, over: object) => givenAStay(t!, house, free.shift(), { person: { name }, ...over });
    await given('陈建国', { status: REQUESTED });
    await given('周秀英', { status: REQUESTED });
    await inABed('何阿大', { status: CONFIRMED, startsOn: TODAY, endsOn: LATER });
    await inABed('李桂芳', { status: IN_STAY, startsOn: '2026-11-19', endsOn: TODAY });
    await inABed('钱小妹', { status: CONFIRMED, startsOn: YESTERDAY, endsOn: LATER });
    await inABed('吴阿毛', { status: OFFERED });
    await inABed('孙国强', { status: IN_STAY, startsOn: YESTERDAY, endsOn: '2026-11-29', isSevere: true });
    await given('郑大山', { status: REQUESTED, startsOn: LATER, endsOn: '2026-11-26', isSevere: true });
  }, BUILD_MS);
  afterAll(async () => {
    await browser?.close();
    await t?.close();
  });

  beforeEach(async () => {
    reader = await aReader(browser!, t!, DESKTOP);
  }, START_MS);
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await leave(reader, undefined);
  });

  async function openAs(userName: string): Promise<void> {
    await signInAsStaff(reader, userName);
    await reader.press(TITLE.zh);
    await reader.reads('护理员够不够');
  }

  /** What somebody's card offers. */
  const of = (name: string) => reader.page.locator('.people > .card').filter({ hasText: name });
  const pressOf = (name: string, what: string) => of(name).getByRole('button', { name: what, exact: true }).click();
  const typed = (name: string, words: string) => of(name).locator('textarea').fill(words);

  async function tickAll(name: string): Promise<void> {
    for (const line of await of(name).getByRole('checkbox').all()) await line.click();
  }

  test('it reads well at every size, in every colour and language', async () => {
    const found: unknown[] = [];
    await openAs('demo-house');
    await reader.reads('郑大山');
    for (const [sightName, sight] of Object.entries(sights)) {
      await reader.choose(sight);
      await reader.reads(TITLE[sight.language ?? 'zh']);
      await reader.reads('郑大山');
      await reader.screenshot(`${sightName}-staff-stays-at-work`);
      found.push(...(await faults(reader, sight)).map((fault) => [sightName, fault]));
    }
    expect(found).toEqual([]);
  }, 300_000);

  test('who asks is offered a bed, or told why not', async () => {
    await openAs('demo-house');

    await pressOf('陈建国', '留一张床，请家里人答复');
    await reader.reads('已经留好，请陈建国的家里人答复。');
    await of('陈建国')
      .getByText(/还给家里人留 \d+ 小时/)
      .waitFor();

    await pressOf('周秀英', '安排不了');
    await pressOf('周秀英', '告诉家里人安排不了');
    await of('周秀英').getByText('请先写几句告诉家里人的话。').waitFor();
    await typed('周秀英', '女室这几天都满了。');
    await pressOf('周秀英', '告诉家里人安排不了');
    await reader.reads('已经告诉周秀英的家里人。');
    await of('周秀英').waitFor({ state: 'detached' });
  }, 120_000);

  test('who comes is taken in once the list is ticked, who leaves is let go, who stays away makes room', async () => {
    await openAs('demo-house');

    await pressOf('何阿大', '办入住');
    await pressOf('何阿大', '登记已经住进来');
    await of('何阿大')
      .getByText(/清单上还有\d项没有做完/)
      .waitFor();
    await tickAll('何阿大');
    await pressOf('何阿大', '登记已经住进来');
    await reader.reads('何阿大已经住进来了。');
    await of('何阿大').getByRole('button', { name: '提前离开，办离开' }).waitFor();

    await pressOf('李桂芳', '办离开');
    await tickAll('李桂芳');
    await pressOf('李桂芳', '登记已经离开');
    await reader.reads('李桂芳已经离开，一共住了 3 晚。');

    await pressOf('钱小妹', '没有来，把床位给别人');
    await typed('钱小妹', '打了三次电话，没有人接。');
    await pressOf('钱小妹', '登记没有来');
    await reader.reads('已经登记钱小妹没有来，床位给别人了。');
    await of('李桂芳').or(of('钱小妹')).waitFor({ state: 'detached' });
  }, 120_000);

  test('a picture is put up with words for who cannot see it, and taken down', async () => {
    await openAs('demo-house');
    await reader.press('机构的照片');
    await reader.reads('青竹残疾人托养中心的照片');
    await reader.press('拍照或选一张照片放上去');
    await reader.reads('请先写照片上是什么。');
    await reader.page.locator('textarea').filter({ visible: true }).fill('食堂：四张圆桌，都靠窗');
    const chooser = reader.page.waitForEvent('filechooser');
    await reader.press('拍照或选一张照片放上去');
    await (await chooser).setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() });
    await reader.reads('照片放好了，家里人看得到了。');

    const picture = reader.page.getByRole('img', { name: '食堂：四张圆桌，都靠窗' });
    await picture.waitFor();
    expect(
      await picture.locator('img').evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
    ).toBe(120);
    const found: unknown[] = [];
    for (const [sightName, sight] of Object.entries(sights)) {
      await reader.choose(sight);
      await reader.reads({ zh: '机构的照片', en: 'Pictures of the house', bo: 'ཁང་གི་པར་རིས།' }[sight.language ?? 'zh']);
      await reader.screenshot(`${sightName}-staff-pictures-at-work`);
      found.push(...(await faults(reader, sight)).map((fault) => [sightName, fault]));
    }
    await reader.choose(DESKTOP);
    expect(found).toEqual([]);

    const card = reader.page.locator('.pictures > .card').filter({ hasText: '食堂：四张圆桌，都靠窗' });
    await card.getByRole('button', { name: '删掉这张照片' }).click();
    await card.getByRole('button', { name: '确定删掉' }).click();
    await reader.reads('照片删掉了。');
    await picture.waitFor({ state: 'detached' });
  }, 300_000);

  test('where carers are too few, another officer lets somebody in', async () => {
    await openAs('demo-house');
    const card = of('郑大山').first();
    await card.getByRole('button', { name: '留一张床，请家里人答复' }).click();
    await card.getByRole('button', { name: '请另一位工作人员核准入住' }).click();
    await card.locator('textarea').fill('他母亲住院，家里没有别人；夜里请家属陪护。');
    await card.getByRole('button', { name: '送去核准' }).click();
    await reader.reads('已经送去核准。');
    await leave(reader, undefined);

    reader = await aReader(browser!, t!, DESKTOP);
    await openAs('demo-city');
    await reader.reads('理由：他母亲住院，家里没有别人；夜里请家属陪护。');
    await reader.screenshot('desktop-staff-stays-override');
    await reader.press('同意住进来');
    await reader.press('确定');
    await reader.reads('已经同意，床位留好了。');
  }, 120_000);
});
