import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Confirmation, DelegationKind, DelegationPurpose } from '../../api/src/delegations/delegation.ts';
import { Delegation } from '../../api/src/delegations/delegation.entity.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { Relation } from '../../api/src/identity/relation.ts';
import { Scope } from '../../api/src/identity/scope.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { clippedParts, smallTargets } from './support/measure.ts';
import { aReader, leave, signIn, signInAsStaff, type Reader } from './support/reader.ts';

const BOOK_HIS = /替马占福订明天午餐/;
const BOOK_HERS = /替王秀兰订明天午餐/;
const FATHERS_PHONE = '19900000002';

describe('acting for another, in a browser', () => {
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

  /** A phone of one's own, signed in. */
  async function phoneOf(name: string): Promise<Reader> {
    const reader = await aReader(browser!, t!);
    readers.push(reader);
    await signIn(reader, name);
    return reader;
  }

  const bookings = () =>
    t!.orm.em.fork().find(MealBooking, { bookedAt: { $gte: new Date('2026-11-22T11:59:00+08:00') } });

  async function askFather(daughter: Reader): Promise<void> {
    const { page } = daughter;
    await daughter.open('/pages/identity/ask-delegation/index');
    await page.getByLabel('对方的姓名，要写全').fill('马占福');
    await page.getByLabel('对方的手机号').fill(FATHERS_PHONE);
    await page.getByRole('radio', { name: '女儿' }).click();
    await daughter.press('发出请求');
    await daughter.reads('请求已经发出');
  }

  test('a daughter asks, her father says yes, and four taps from home his lunch is booked, by her', async () => {
    const daughter = await phoneOf('马丽华');
    await askFather(daughter);
    const father = await phoneOf('马占福');
    await father.press('看消息');
    await father.reads('女儿马丽华想替您办事');
    await father.press('看代办');
    await father.press(/^同意代办/);
    await father.reads(/马丽华现在可以代办/);

    await daughter.open();
    await daughter.reads('换成马占福');
    let taps = 0;
    const tap = async (words: string | RegExp) => {
      taps += 1;
      await daughter.press(words);
    };
    await tap('换成马占福');
    await daughter.reads('正在替 家人 马占福 办理');
    await tap(BOOK_HIS);
    await daughter.reads('自己付');
    await tap(BOOK_HIS);

    await daughter.reads('订好了');
    expect(taps).toBeLessThanOrEqual(4);
    await daughter.reads('由女儿马丽华代订');
    const [booking, ...others] = await bookings();
    expect(others).toEqual([]);
    expect(booking!.bookedBy).toMatchObject({ ground: Ground.DELEGATION, relation: 'DAUGHTER' });
    await father.open();
    await father.reads('您已订好明天午餐');
    await father.open('/pages/privacy/access-log/index');
    await father.reads('女儿马丽华：订餐');
  });

  test('leave that is taken back between two taps: the second does nothing, says so, and she is herself again', async () => {
    const daughter = await phoneOf('李红梅');
    await daughter.press('换成王秀兰');
    await daughter.press(BOOK_HERS);
    await daughter.reads('自己付');
    const mother = await phoneOf('王秀兰');
    await mother.open('/pages/identity/delegations/index');
    await mother.press('不再让李红梅代办');
    await mother.press('收回，马上生效');
    await mother.reads('已经收回，马上生效。');

    await daughter.press(BOOK_HERS);

    await daughter.reads('王秀兰的授权已经收回');
    await daughter.reads('正在为 李红梅 办理');
    await daughter.screenshot('standard-acting-ended');
    await daughter.choose({ size: 'extra', width: 320, height: 640 });
    await daughter.screenshot('narrow-acting-ended');
    expect(await clippedParts(daughter.page)).toEqual([]);
    await daughter.choose({});
    expect(await bookings()).toEqual([]);
    expect(await daughter.page.getByRole('button', { name: /订明天午餐/ }).count()).toBe(0);
    await daughter.press('知道了');
    await daughter.open();
    await daughter.reads('给您推荐明天午餐');
    expect(await daughter.page.getByText('王秀兰').count()).toBe(0);
  });

  test('by keyboard alone: to her mother, to lunch, to the booking, and back to herself', async () => {
    const daughter = await phoneOf('李红梅');
    await daughter.reads('换成王秀兰');

    await daughter.tabTo(/换成王秀兰/);
    await daughter.page.keyboard.press('Enter');
    await daughter.reads(BOOK_HERS);
    await daughter.tabTo(BOOK_HERS);
    await daughter.page.keyboard.press('Enter');
    await daughter.reads('自己付');
    await daughter.reads(/替王秀兰订明天午餐 · 自付/);
    await daughter.tabTo(BOOK_HERS);
    await daughter.page.keyboard.press('Space');
    await daughter.reads('订好了');
    expect((await bookings()).map(({ bookedBy }) => bookedBy.ground)).toEqual([Ground.DELEGATION]);

    await daughter.tabTo(/换成自己/);
    await daughter.page.keyboard.press('Enter');
    await daughter.reads('这是王秀兰的');
    // The button that was pressed is still the one in focus, and leads back.
    await daughter.page.keyboard.press('Enter');
    await daughter.reads('由女儿李红梅代订');
  });

  test('what was not left to her is told in words, with how to ask for it', async () => {
    const daughter = await phoneOf('马丽华');
    await askFather(daughter);
    const em = t!.orm.em.fork();
    await em.nativeUpdate(
      Delegation,
      { idempotencyKey: { $ne: null }, grantedAt: null },
      { grantedAt: t!.clock.now, confirmation: Confirmation.OWN_APP },
    );
    await daughter.open();
    await daughter.press('换成马占福');
    await daughter.reads(BOOK_HIS);

    await daughter.open('/pages/privacy/profile/index');

    await daughter.reads('马占福没有请您代办“看个人资料”');
    await daughter.press('请对方同意我代办');
    await daughter.reads('这个请求用您自己的名字（马丽华）发出。');
    await daughter.open('/pages/identity/delegations/index');
    await daughter.reads('这件事要马占福自己来');
    await daughter.open('/pages/catalog/items/index');
    await daughter.reads('看说明');
    expect(await daughter.page.getByText(/^对/).count()).toBe(0);
  });

  test('sitting with the father, the office enters his yes and how he said it; later he ends it by telephone', async () => {
    const daughter = await phoneOf('马丽华');
    await askFather(daughter);
    const office = await aReader(browser!, t!);
    readers.push(office);
    await signInAsStaff(office, 'demo-reviewer');
    await office.press('打开代办台');
    await office.page.getByLabel('手机号、卡号、身份证号，或者姓名').fill(FATHERS_PHONE);
    await office.press('找人');
    await office.reads('马*福');
    await office.press('当面替他办');
    await office.reads('正在当面替 马占福 办理');
    await office.open('/pages/identity/delegations/index');
    await office.reads('女儿马丽华想替马占福办事');
    await office.page.getByRole('radio', { name: '本人书面同意' }).click();
    await office.press(/^同意代办/);
    await office.reads(/马丽华现在可以代办/);

    const [granted] = await t!.orm.em
      .fork()
      .find(Delegation, { confirmation: Confirmation.PAPER, grantedByStaff: { $ne: null } });
    expect(granted!.scopes).toEqual(['MEALS']);
    await daughter.open();
    await daughter.press('换成马占福');
    await daughter.reads(BOOK_HIS);
    await office.press('不再让马丽华代办');
    await office.press('收回，马上生效');
    await office.reads('已经收回，马上生效。');
    await office.press('结束');
    await office.reads('谁打来，或谁来了？');
    await daughter.press(BOOK_HIS);
    await daughter.reads('自己付');
    await daughter.press(BOOK_HIS);
    await daughter.reads('马占福的授权已经收回');
    expect(await bookings()).toEqual([]);
  });

  test('many to act for: two have a button on top, the others are one page away, and nothing is clipped', async () => {
    const daughter = await phoneOf('李红梅');
    await actForMore(t!, '李红梅', ['马占福', '刘玉珍', '孙志强']);
    await daughter.choose({ size: 'extra', width: 320, height: 640 });
    await daughter.open();
    await daughter.page.reload();

    await daughter.reads('换成王秀兰');
    await daughter.reads('换成马占福');
    expect(await clippedParts(daughter.page)).toEqual([]);
    expect(await smallTargets(daughter.page)).toEqual([]);
    await daughter.screenshot('narrow-acting-for-many');
    await daughter.press('更多人');
    await daughter.page.getByRole('radio', { name: /刘玉珍/ }).click();
    await daughter.reads('正在替 家人 刘玉珍 办理');
  });
});

/** Live delegations in meals for more people of the demo world. */
async function actForMore({ orm, vault, clock }: TestApp, delegateName: string, names: string[]): Promise<void> {
  const em = orm.em.fork();
  const people = await em.find(Person, {});
  const called = (name: string) => people.find((person) => vault.open(person, 'name') === name)!;
  for (const name of names) {
    const delegation = em.create(Delegation, {
      person: called(name),
      delegate: called(delegateName),
      kind: DelegationKind.DELEGATION,
      scopes: [Scope.MEALS],
      purpose: DelegationPurpose.DAILY_LIFE,
      relation: Relation.DAUGHTER,
      soughtName: '' as never,
      endsOn: '2027-11-22',
      idempotencyKey: randomUUID(),
      requestedAt: clock.now,
      grantedAt: clock.now,
      confirmation: Confirmation.OWN_APP,
    });
    delegation.soughtName = vault.seal(Delegation, delegation.id, 'soughtName', name);
  }
  await em.flush();
}
