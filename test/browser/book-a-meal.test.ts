import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { aReader, leave, signIn, type Reader } from './support/reader.ts';

const BOOK = /订明天午餐 · 自付/;

describe('booking a meal in a browser', () => {
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
    reader = await aReader(browser!, t);
  }, START_MS);
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await leave(reader, t);
  }, START_MS);

  const bookings = () =>
    t!.orm.em.fork().find(MealBooking, { bookedAt: { $gte: new Date('2026-11-22T11:59:00+08:00') } });

  test('a known diner books lunch in two taps from home and sees where, when, and the code', async () => {
    await signIn(reader, '王秀兰');

    await reader.press(BOOK);
    await reader.reads('自己付');
    await reader.press(BOOK);

    await reader.reads('订好了');
    const [booking, ...others] = await bookings();
    expect(others).toEqual([]);
    const { collectionCode: code } = booking!;
    await reader.reads(`${code.slice(0, 3)} ${code.slice(3)}`);
    await reader.reads('在哪里');
    await reader.reads(/前可以取消/);
  });

  test('the keyboard alone is enough', async () => {
    await signIn(reader, '王秀兰');
    const { page, tabTo } = reader;

    await tabTo(BOOK);
    await page.keyboard.press('Enter');
    await reader.reads('自己付');
    await tabTo(/自己取回家/);
    await page.keyboard.press('Space');
    await reader.reads(BOOK);
    await tabTo(BOOK);
    await page.keyboard.press('Enter');

    await reader.reads('订好了');
    expect((await bookings()).map(({ fulfilment }) => fulfilment)).toEqual(['PICK_UP']);
  });

  test('an answer lost on the way: the page says so, and after a reload the next press books nothing twice', async () => {
    await signIn(reader, '王秀兰');
    await reader.press(BOOK);
    await reader.reads('自己付');
    const keys: unknown[] = [];
    await reader.page.route('**/graphql', async (route) => {
      const { operationName, variables } = route.request().postDataJSON() as Sent;
      if (operationName !== 'BookMeal') return route.continue();
      keys.push(variables.input?.idempotencyKey);
      await route.fetch();
      return keys.length === 1 ? route.abort() : route.continue();
    });
    await reader.press(BOOK);
    await reader.reads(/现在连不上服务/);

    await reader.page.reload();
    await reader.reads(/上一次没有收到回答/);
    await reader.press(BOOK);

    await reader.reads('订好了');
    expect(await bookings()).toHaveLength(1);
    expect(keys[1]).toBe(keys[0]);
  });

  test('the last place goes to somebody else meanwhile: the page offers the nearest free meal', async () => {
    await signIn(reader, '王秀兰');
    await reader.press(BOOK);
    await reader.reads('自己付');
    await fillUp(t!, reader.page.url());

    await reader.press(BOOK);

    await reader.reads('现在可以这样办：');
    await reader.press(/^改订/);
    await reader.press(/自付/);
    await reader.reads('订好了');
    expect(await bookings()).toHaveLength(1);
  });

  test('cancelling asks once more on the page itself, and gives the place back', async () => {
    await signIn(reader, '王秀兰');
    await reader.press(BOOK);
    await reader.reads('自己付');
    await reader.press(BOOK);
    await reader.reads('订好了');

    await reader.press('取消这次订餐');
    await reader.reads('您要取消明天午餐吗？');
    await reader.press('取消明天午餐');

    await reader.reads(/已经取消/);
    expect((await bookings()).map(({ status }) => status)).toEqual(['CANCELLED']);
  });
});

interface Sent {
  operationName: string;
  variables: { input?: { idempotencyKey?: string } };
}

/** Others take every place of the sitting the page is about. */
async function fillUp({ orm }: TestApp, pageUrl: string): Promise<void> {
  const id = /sittingId=([\w-]+)/.exec(pageUrl)![1]!;
  const em = orm.em.fork();
  const sitting = await em.findOneOrFail(Sitting, id);
  await em.nativeUpdate(Sitting, { id }, { placesTaken: sitting.capacity });
}
