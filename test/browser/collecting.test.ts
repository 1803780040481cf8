/// <reference lib="dom" />
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ServicePoint } from '../../api/src/catalog/service-point.entity.ts';
import { Meal } from '../../api/src/meals/meal.ts';
import { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { bookingOf, collect, givenAnOperator } from '../meals/counter-support.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenABooking, type SignedInPerson } from '../support/givens.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { aReader, leave, signIn, type Reader } from './support/reader.ts';

const DINER = '王秀兰';

describe('collecting a meal, on the page of the diner', () => {
  let t: TestApp;
  let browser: Browser | undefined;
  let reader: Reader;
  let lunch: Sitting;

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
  }, BUILD_MS);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
    const em = t.orm.em.fork();
    const servicePoint = await em.findOneOrFail(ServicePoint, { name: '清江社区食堂' });
    lunch = await em.findOneOrFail(Sitting, { servicePoint, servedOn: '2026-11-22', meal: Meal.LUNCH });
    lunch.bookingClosesAt = new Date(NOON.getTime() + 60_000);
    await em.flush();
    reader = await aReader(browser!, t);
    await signIn(reader, DINER);
  }, START_MS);
  afterEach(async () => {
    expect(reader.complaints).toEqual([]);
    await leave(reader, t);
  }, START_MS);

  /** The diner on a second device, as whom the test may ask the service. */
  async function theDiner(): Promise<SignedInPerson> {
    const { data } = await send(t, undefined, '{ demoPeople { id name } }');
    const { id } = data.demoPeople.find(({ name }: { name: string }) => name === DINER);
    const signedIn = await send(
      t,
      undefined,
      'mutation ($input: SignInAsDemoPersonInput!) { signInAsDemoPerson(input: $input) { tokens { accessToken } viewer { id } } }',
      { input: { personId: id } },
    );
    const { tokens, viewer } = signedIn.data.signInAsDemoPerson;
    return { id: viewer.id, token: tokens.accessToken };
  }

  test('there is a code to scan beside the digits; once it was handed out the page says when and by what', async () => {
    const { id } = await givenABooking(t, await theDiner(), lunch);
    const { collectionCode } = await bookingOf(t, id);
    await reader.open(`/pages/meals/booking/index?id=${id}`);

    await reader.reads(`${collectionCode.slice(0, 3)} ${collectionCode.slice(3)}`);
    const picture = reader.page.getByRole('img', { name: '取餐的二维码' }).locator('img');
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0)).toBe(true);
    await reader.screenshot('booking-qr');

    const proof = `doorstep:meal:${id}:${collectionCode}`;
    await collect(t, await givenAnOperator(t, lunch.servicePoint), lunch, { proof });
    await reader.page.reload();

    await reader.reads('今天 11月22日 周日 中午 12:00取的，凭二维码');
    expect(await reader.page.getByRole('img', { name: '取餐的二维码' }).count()).toBe(0);
  });

  test('whoever gets a meal brought says with one press that it came', async () => {
    const { id } = await givenABooking(t, await theDiner(), lunch, { fulfilment: 'DELIVERY' });
    await reader.open(`/pages/meals/booking/index?id=${id}`);

    await reader.press('饭送到了');

    await reader.reads('今天 11月22日 周日 中午 12:00确认送到');
    expect(await bookingOf(t, id)).toMatchObject({ status: 'DELIVERED', collectedBy: { ground: 'SELF' } });
  });
});
