/// <reference lib="dom" />
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ServicePoint } from '../../api/src/catalog/service-point.entity.ts';
import { Allergen } from '../../api/src/identity/diet.ts';
import { Staff } from '../../api/src/identity/staff.entity.ts';
import { Meal } from '../../api/src/meals/meal.ts';
import { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { bookingOf, collect, givenADiner, givenAnOperator, type Diner } from '../meals/counter-support.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { deafTo, pressablesOf, tabStops } from './support/pressables.ts';
import { aReader, leave, signInAsStaff, type Reader } from './support/reader.ts';

const CANTEEN = '清江社区食堂';

describe('the counter of a canteen, in a browser', () => {
  let t: TestApp;
  let browser: Browser | undefined;
  let operator: Reader;
  let lunch: Sitting;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
  }, BUILD_MS);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
    lunch = await todaysLunch();
    operator = await aReader(browser!, t);
  }, START_MS);
  afterEach(async () => {
    expect(operator.complaints).toEqual([]);
    await leave(operator, t);
  }, START_MS);

  /** Today's lunch at the canteen of the demo operator, open a little longer so that the tests can book. */
  async function todaysLunch(): Promise<Sitting> {
    const em = t.orm.em.fork();
    const servicePoint = await em.findOneOrFail(ServicePoint, { name: CANTEEN });
    const today = await em.findOneOrFail(Sitting, { servicePoint, servedOn: '2026-11-22', meal: Meal.LUNCH });
    today.bookingClosesAt = new Date(NOON.getTime() + 60_000);
    await em.flush();
    return today;
  }

  const givenALunchFor = (name: string, phone: string): Promise<Diner> => givenADiner(t, lunch, { name, phone });

  async function goToTheCounter(): Promise<void> {
    await signInAsStaff(operator, 'demo-operator');
    await operator.open();
    await operator.press('打开取餐台');
    await operator.reads(CANTEEN);
  }

  const pressDigits = async (digits: string): Promise<void> => {
    for (const digit of digits) await operator.press(digit);
  };

  /** Types and hands out: everything after the digits is one press. */
  async function take(digits: string): Promise<void> {
    await pressDigits(digits);
    await operator.press('取餐');
  }

  test('a phone tail and one press hand out a meal, and the screen says whose', async () => {
    const lan = await givenALunchFor('王秀兰', '13800004711');
    await goToTheCounter();

    await pressDigits('4711');
    await operator.reads('王*兰 · 午餐 · 到食堂吃');
    await operator.press('取餐');

    await operator.reads('王*兰');
    await operator.reads('午餐 可以取');
    expect(await bookingOf(t, lan.bookingId)).toMatchObject({ status: 'COLLECTED', proof: 'PHONE_TAIL' });
    await operator.press('下一位');
    await operator.reads('今天 1 份，已取 1 份');
  });

  test('the same number again is red, and says when it was taken', async () => {
    const { code } = await givenALunchFor('王秀兰', '13800004711');
    await goToTheCounter();
    await take(code);
    await operator.press('下一位');

    await take(code);

    await operator.reads(/12:00已经取过了（取餐号）/);
  });

  test('of two with one phone tail the second press chooses', async () => {
    const lan = await givenALunchFor('王秀兰', '13800004711');
    const fu = await givenALunchFor('马占福', '13900004711');
    await goToTheCounter();

    await take('4711');
    await operator.reads('是哪一位？');
    await operator.press(/马\*福/);

    await operator.reads('午餐 可以取');
    expect((await bookingOf(t, fu.bookingId)).status).toBe('COLLECTED');
    expect((await bookingOf(t, lan.bookingId)).status).toBe('CONFIRMED');
  });

  test('whoever has nothing to show is chosen from the list when somebody vouches: two presses', async () => {
    const { bookingId } = await givenALunchFor('王秀兰', '13800004711');
    await goToTheCounter();

    await operator.press(/王\*兰/);
    await operator.press(/发给 王\*兰/);

    await operator.reads('午餐 可以取');
    expect(await bookingOf(t, bookingId)).toMatchObject({ status: 'COLLECTED', proof: 'HELPER' });
  });

  test('a hand scanner types the QR code and needs no press at all, one diner after the other', async () => {
    const diners = [await givenALunchFor('王秀兰', '13800004711'), await givenALunchFor('马占福', '13900004712')];
    await goToTheCounter();

    await operator.page.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    for (const { name, bookingId, code } of diners) {
      await operator.page.keyboard.type(`doorstep:meal:${bookingId}:${code}`);
      await operator.page.keyboard.press('Enter');
      await operator.reads(`${name[0]!}*${name[2]!}`);
      await operator.reads('午餐 可以取');
      expect(await bookingOf(t, bookingId)).toMatchObject({ status: 'COLLECTED', proof: 'QR' });
      await operator.press('下一位');
    }
  });

  test('a minute without network: three are noted, and registered once each when it is back', async () => {
    const lan = await givenALunchFor('王秀兰', '13800004711');
    const fu = await givenALunchFor('马占福', '13900004712');
    const zhen = await givenALunchFor('刘玉珍', '13900004713');
    await goToTheCounter();

    await operator.context.setOffline(true);
    for (const digits of [lan.code, fu.card, '4713']) {
      await take(digits);
      await operator.reads('先记下，连上网再登记');
      await operator.press('下一位');
    }
    await take('4713');
    await operator.reads('这份餐已经取过了');
    await operator.reads('有 3 份先记下了，连上网自动登记');
    await operator.screenshot('counter-offline');
    expect(await Promise.all([lan, fu, zhen].map(async (one) => (await bookingOf(t, one.bookingId)).status))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CONFIRMED',
    ]);
    const takenAt = NOON.toISOString();
    t.clock.now = new Date(NOON.getTime() + 60_000);
    await operator.context.setOffline(false);

    await operator.reads('今天 3 份，已取 3 份');
    await operator.page.getByText('先记下了').waitFor({ state: 'hidden' });
    const { id } = await t.orm.em.fork().findOneOrFail(Staff, { userName: 'demo-operator' });
    for (const [diner, proof] of [
      [lan, 'CODE'],
      [fu, 'CARD'],
      [zhen, 'PHONE_TAIL'],
    ] as const) {
      const { status, proof: kept, collectedAt, collectedBy } = await bookingOf(t, diner.bookingId);
      expect([status, kept, collectedAt?.toISOString(), collectedBy?.staffId]).toEqual([
        'COLLECTED',
        proof,
        takenAt,
        id,
      ]);
      expect(await t.orm.em.fork().count(AuditEntry, { action: 'collectMeal', subjectId: diner.id })).toBe(1);
    }
  });

  test('what another counter handed out meanwhile is shown until it was noted', async () => {
    const { code } = await givenALunchFor('王秀兰', '13800004711');
    await goToTheCounter();
    await operator.context.setOffline(true);
    await take(code);
    await operator.reads('先记下，连上网再登记');
    await collect(t, await givenAnOperator(t, lunch.servicePoint), lunch, { proof: code });

    await operator.context.setOffline(false);

    await operator.reads('王*兰 的午餐没有登记上');
    await operator.reads(/已经取过了/);
    await operator.press('知道了');
    await operator.page.getByText('没有登记上').waitFor({ state: 'hidden' });
  });

  test('an answer that was lost on the way hands out nothing twice', async () => {
    const { id, bookingId, code } = await givenALunchFor('王秀兰', '13800004711');
    await goToTheCounter();
    // The service registers it, and the network takes the answer.
    let isCut = true;
    await operator.page.route('**/graphql', async (route) => {
      if (!isCut) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await take(code);
    await operator.reads('先记下，连上网再登记');
    expect((await bookingOf(t, bookingId)).status).toBe('COLLECTED');

    isCut = false;

    await operator.page.getByText('先记下了').waitFor({ state: 'hidden' });
    await operator.reads('今天 1 份，已取 1 份');
    expect(await operator.page.getByText('没有登记上').count()).toBe(0);
    expect(await t.orm.em.fork().count(AuditEntry, { action: 'collectMeal', subjectId: id })).toBe(1);
  });

  test('who signs out leaves no list behind, but what is not registered yet', async () => {
    const { code } = await givenALunchFor('王秀兰', '13800004711');
    await givenALunchFor('马占福', '13900004712');
    await goToTheCounter();
    await operator.context.setOffline(true);
    await take(code);
    await operator.reads('先记下，连上网再登记');

    await operator.open('/pages/identity/settings/index');
    await operator.press('退出登录');

    await operator.page.waitForFunction(() => localStorage.getItem('doorstep.session')?.includes('null'));
    const kept = await operator.page.evaluate(() => JSON.stringify(localStorage));
    expect(kept).not.toContain('马*福');
    expect(kept).toContain('王*兰');
    await operator.context.setOffline(false);
    await goToTheCounter();
    await operator.reads('今天 2 份，已取 1 份');
    await operator.page.getByText('先记下了').waitFor({ state: 'hidden' });
    expect(await operator.page.evaluate(() => localStorage.getItem('doorstep.counter-waiting'))).not.toContain('王*兰');
  });

  test('everything to press is named, and obeys the keyboard', async () => {
    await givenALunchFor('王秀兰', '13800004711');
    await goToTheCounter();
    const { page } = operator;

    const all = await pressablesOf(page);
    const stops = await tabStops(page, 2 * all.length + 10);
    await page.route('**/graphql', (route) => route.abort());
    const deaf = { Enter: await deafTo(page, 'Enter'), Space: await deafTo(page, ' ') };

    expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['1', '0', '清空', '退格', '取餐']));
    expect(all.filter(({ role, name }) => !['button', 'textbox'].includes(role) || name.trim() === '')).toEqual([]);
    expect(all.filter(({ number }) => !stops.has(number))).toEqual([]);
    expect(deaf).toEqual({ Enter: [], Space: [] });
  });

  describe('in every size, colour and language', () => {
    const states: Record<string, () => Promise<void>> = {
      keypad: async () => {
        await givenALunchFor('王秀兰', '13800004711');
        await givenALunchFor('欧阳建国', '13800004712');
        await goToTheCounter();
        await pressDigits('4711');
      },
      yes: async () => {
        const dishes = [{ name: '八宝粥', allergens: [Allergen.PEANUT], tags: [] }];
        await t.orm.em.fork().nativeUpdate(Sitting, lunch.id, { dishes });
        const diet = { needs: [], allergens: [Allergen.PEANUT] };
        const { code } = await givenADiner(t, lunch, { name: '王秀兰', diet });
        await goToTheCounter();
        await take(code);
        await operator.reads('午餐 可以取');
      },
      no: async () => {
        const { code } = await givenALunchFor('王秀兰', '13800004711');
        await goToTheCounter();
        await take(code);
        await operator.press('下一位');
        await take(code);
        await operator.reads(/已经取过了/);
      },
      ask: async () => {
        await givenALunchFor('王秀兰', '13800004711');
        await givenALunchFor('欧阳建国', '13900004711');
        await goToTheCounter();
        await take('4711');
        await operator.reads('是哪一位？');
      },
      offline: async () => {
        await givenALunchFor('王秀兰', '13800004711');
        const { code } = await givenALunchFor('欧阳建国', '13900004712');
        await goToTheCounter();
        await operator.context.setOffline(true);
        await take('4711');
        await operator.reads('先记下，连上网再登记');
        await collect(t, await givenAnOperator(t, lunch.servicePoint), lunch, { proof: '4711' });
        await operator.context.setOffline(false);
        await operator.reads(/没有登记上/);
        await operator.context.setOffline(true);
        await operator.press('下一位');
        await take(code);
        await operator.reads('有 1 份先记下了，连上网自动登记');
        await operator.press('下一位');
      },
    };

    test.each(Object.keys(states))(
      'nothing is clipped, small, crowded or unnamed: %s',
      async (state) => {
        await states[state]!();
        await operator.reads('取餐台');

        const found: unknown[] = [];
        for (const [sightName, sight] of Object.entries(sights)) {
          await operator.choose(sight);
          await operator.reads({ zh: '取餐台', en: 'Meal counter', bo: 'ཁ་ལག་སྤྲོད་ས།' }[sight.language ?? 'zh']);
          await operator.page.evaluate(() => document.querySelector('.taro_page_show .answer')?.scrollIntoView());
          await operator.screenshot(`${sightName}-staff-counter-${state}`);
          found.push(...(await faults(operator, sight)).map((fault) => [sightName, fault]));
        }

        expect(found).toEqual([]);
      },
      180_000,
    );
  });
});
