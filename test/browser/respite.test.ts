import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { allocateDue } from '../../api/src/respite/allocate.ts';
import { expireOffers } from '../../api/src/respite/expire-offers.ts';
import { RespiteStay } from '../../api/src/respite/respite-stay.entity.ts';
import { serverOf } from '../applications/cases.ts';
import { accept, change, givenAHouseHere, givenAnEligible, request } from '../respite/stays.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { aReader, leave, signIn, type Reader } from './support/reader.ts';

/** As long as a page needs to be seen whole. */
const WHOLE = { width: 390, height: 3_200 };

const SEARCH = '/respite/pages/search/index';

describe('somebody else takes over for a while, in a browser', () => {
  let t: TestApp | undefined;
  let browser: Browser | undefined;
  let carer: Reader;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
  }, BUILD_MS);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
    carer = await aReader(browser!, t);
  }, START_MS);
  afterEach(async () => {
    expect(carer.complaints).toEqual([]);
    await leave(carer, t);
  }, START_MS);

  async function comeFor(name: string, person: string): Promise<void> {
    await signIn(carer, name);
    await carer.press(`换成${person}`);
    await carer.reads(new RegExp(`正在替.*${person}.*办理`));
  }

  async function looksAt(name: string): Promise<void> {
    await carer.choose(WHOLE);
    await carer.screenshot(`whole-respite-${name}`);
    await carer.choose({});
  }

  const statusesOf = async (): Promise<string[]> =>
    (await t!.orm.em.fork().find(MealBooking, {}, { orderBy: { id: 'asc' } })).map(({ status }) => status);

  const statusByName = async (): Promise<Record<string, string>> => {
    const found = await t!.orm.em.fork().find(RespiteStay, {}, { populate: ['person'] });
    return Object.fromEntries(found.map(({ person, status }) => [t!.vault.open(person, 'name')!, status]));
  };

  const stays = (): Promise<RespiteStay[]> => t!.orm.em.fork().find(RespiteStay, {}, { orderBy: { id: 'asc' } });

  test('a daughter finds five nights; her father’s meals stop for them, and start again when he does not go', async () => {
    await comeFor('徐小芳', '徐阿根');
    await carer.press(/替徐阿根订明天午餐/);
    await carer.reads('自己付');
    await carer.press(/替徐阿根订明天午餐/);
    await carer.reads('订好了');

    await carer.open(SEARCH);
    await looksAt('search');
    await carer.press(/^找：明天起 5 晚/);
    await carer.reads('算远近');
    await looksAt('results');
    await carer.press(/^选/);
    await carer.reads('要是满了呢？');
    await looksAt('request');
    await carer.press(/^申请 · 自己付/);

    await carer.reads('位置留好了，等您答复');
    await looksAt('offer');
    await carer.press(/^要这个位置/);
    await carer.reads('定好了，位置是您的了。');
    await looksAt('settled');
    expect((await stays()).map(({ status }) => status)).toEqual(['CONFIRMED']);
    expect(await statusesOf()).toEqual(['CANCELLED']);

    await carer.press('取消这次短住');
    await carer.press('是的，取消');
    await carer.reads('已经取消了。');
    await looksAt('given-up');
    expect((await stays()).map(({ status }) => status)).toEqual(['CANCELLED']);
    expect(await statusesOf()).toEqual(['CANCELLED', 'CONFIRMED']);
  }, 180_000);

  test('a mother and her son get two beds together', async () => {
    await comeFor('吴美华', '陈小明');
    await carer.open(SEARCH);
    await carer.press(/^找：明天起 5 晚/);
    await carer.reads('算远近');
    await looksAt('results-of-son');
    await carer.press(/^选/);
    await carer.page.getByRole('radio', { name: '和吴美华一起' }).click();
    await carer.reads('两个人住同一家，要么都安排上，要么都不安排。');
    await looksAt('request-of-two');
    await carer.press(/^申请 · 自己付/);
    await carer.reads('位置留好了，等您答复');
    await looksAt('offer-of-two');

    await carer.press(/^两个人的位置都要/);

    await carer.reads('定好了，位置是您的了。');
    const both = await stays();
    expect(both.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED']);
    expect(new Set(both.map(({ house }) => house?.id)).size).toBe(1);
    expect(new Set(both.map(({ bed }) => bed?.id)).size).toBe(2);
  }, 180_000);

  test('a full house puts the next family on its list; a cancellation offers it to whom it is due, and expiry passes it on', async () => {
    const house = await givenAHouseHere(t!, { name: '清和托养所', beds: 1, at: [30.32, 120.14] });
    const sleeper = await givenAnEligible(t!, { name: '沈根宝' });
    const { stay } = await request(t!, sleeper, sleeper.id, [house]);
    await accept(t!, sleeper, stay.id);
    await comeFor('吴美华', '陈小明');
    await carer.open(SEARCH);
    await carer.page.getByRole('radio', { name: '11月27日 周五' }).click();
    await carer.press(/^找：11月27日起 5 晚/);
    await carer.press('排队等这家');
    await carer.reads('要是满了呢？');
    await looksAt('request-to-wait');
    await carer.press('申请，满了就排队');
    await carer.reads('在排队');
    await looksAt('in-line');
    const next = await givenAnEligible(t!, { name: '韩阿法' });
    await request(t!, next, next.id, [house], { whenFull: 'WAIT' });

    await change(t!, sleeper, 'cancelRespiteStay', { stayId: stay.id });

    // He asked later, and has more points: he needs more care.
    expect(await statusByName()).toEqual({ 沈根宝: 'CANCELLED', 韩阿法: 'OFFERED', 陈小明: 'WAITLISTED' });
    t!.clock.now = new Date('2026-11-25T12:00:00+08:00');
    const server = await serverOf(t!);
    await expireOffers(server);
    await allocateDue(server);

    expect(await statusByName()).toEqual({ 沈根宝: 'CANCELLED', 韩阿法: 'WAITLISTED', 陈小明: 'OFFERED' });
    await carer.press('看全部照护安排');
    await carer.press(/位置留好了，等您答复/);
    await carer.press(/^要这个位置/);
    await carer.reads('定好了，位置是您的了。');
    expect(await statusByName()).toMatchObject({ 陈小明: 'CONFIRMED' });
  }, 180_000);
});
