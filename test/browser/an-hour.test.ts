import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { ServicePoint } from '../../api/src/catalog/service-point.entity.ts';
import { Staff } from '../../api/src/identity/staff.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { Meal } from '../../api/src/meals/meal.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff, type SignedInPerson } from '../support/givens.ts';
import { at, does, passTo } from '../timebank/tasks.ts';
import { BUILD_MS, buildH5, START_MS, WEB_ROOT } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { faults, sights } from './support/faults.ts';
import { aReader, leave, signIn, type Reader } from './support/reader.ts';

const CANTEEN = '江晴社区幸福食堂';
const IN_JINGZHOU = '421002901001';
const PROOF = 'query ($regionCode: String!) { timeBankProof(regionCode: $regionCode) { differenceMinutes } }';

describe('an hour, from the one who served it to the meal that came for it', () => {
  let t: TestApp;
  let browser: Browser | undefined;
  let readers: Reader[];

  beforeAll(async () => {
    await buildH5();
    browser = await startChromium();
  }, BUILD_MS);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    readers = [];
    t = await startApp({ withDemoWorld: true, webRoot: WEB_ROOT });
  }, START_MS);
  afterEach(async () => {
    expect(readers.flatMap(({ complaints }) => complaints)).toEqual([]);
    for (const reader of readers.slice(1)) await reader.context.close();
    await leave(readers[0]!, t);
  }, START_MS);

  async function somebody(name?: string): Promise<Reader> {
    const reader = await aReader(browser!, t);
    readers.push(reader);
    await reader.context.clock.setFixedTime(t.clock.now);
    if (name) await signIn(reader, name);
    return reader;
  }

  /** For the server, and on every phone. */
  async function itIs(time: string, day: string): Promise<void> {
    await passTo(t, at(time, day));
    for (const { context } of readers) await context.clock.setFixedTime(t.clock.now);
  }

  /** Anybody sees that the books of both cities add up. */
  async function theBooksAddUp(): Promise<void> {
    for (const regionCode of ['6301', '4210'])
      expect((await send(t, undefined, PROOF, { regionCode })).data.timeBankProof.differenceMinutes).toBe(0);
  }

  /** What is wrong with the page in front, in every sight. */
  async function lookAt(reader: Reader, name: string): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const [sightName, sight] of Object.entries(sights)) {
      await reader.choose(sight);
      await reader.screenshot(`${sightName}-hour-${name}`);
      found.push(...(await faults(reader, sight)).map((fault) => [name, sightName, fault]));
    }
    await reader.choose({});
    return found;
  }

  /** The six digits that the page in front shows. */
  async function codeOn(reader: Reader): Promise<string> {
    await reader.page.reload(); // The clock of the page stands still, so that it does not ask for the next one by itself.
    await reader.press('看现在的暗号');
    const digits = reader.page.locator('.taro_page_show .code__digits').last();
    await digits.waitFor();
    return (await digits.textContent())!.replace(/\D/g, '');
  }

  /** Somebody of Jingzhou who may carry meals, and the canteen's operator, who sees it off. */
  async function peopleOfJingzhou(): Promise<{
    carrier: SignedInPerson;
    operator: { token: string; userName: string };
  }> {
    const carrier = await givenAnElder(t, {
      ...{ name: '何建军', birthDate: '1964-03-04', residenceRegion: IN_JINGZHOU, householdRegion: '421002' },
      homeAddress: '江晴路3号',
    });
    const desk = await givenStaff(t, { regionCode: '4210' });
    const offered = { languages: ['MANDARIN'], kinds: [], radiusMetres: 5000 };
    await does(t, desk, 'registerVolunteer', { personId: carrier.id, ...offered });
    const training = { training: 'FOOD_SAFETY', doneOn: '2026-11-01' };
    await does(t, desk, 'recordTraining', { personId: carrier.id, ...training });
    const point = await t.orm.em.fork().findOneOrFail(ServicePoint, { name: CANTEEN });
    const operator = await givenStaff(t, {
      ...{ roles: [Role.PROVIDER_OPERATOR], regionCode: IN_JINGZHOU, servicePointId: point.id },
      ...{ userName: 'jiangqing', name: '鲁师傅', passwordHash: await demoPassword() },
    });
    return { carrier, operator };
  }

  const demoPassword = async (): Promise<string> =>
    (await t.orm.em.fork().findOneOrFail(Staff, { userName: 'demo-operator' })).passwordHash;

  test('is earned in Xining, given to a mother in Jingzhou, and spent on a lunch that is brought', async () => {
    const son = await somebody('孙志强');
    const elder = await somebody('马占福');

    // He takes on an errand, comes, and goes; the elder shows the code twice and confirms.
    await son.open('/timebank/pages/tasks/index');
    const errand = son.page.locator('.card', { hasText: '跑腿代办' }).filter({ hasText: '接这个任务' }).first();
    await errand.getByRole('button', { name: /接这个任务/ }).click();
    await son.reads('登记：我到了');
    await theBooksAddUp();

    await itIs('10:00', '2026-11-24');
    await elder.open('/timebank/pages/mine/index');
    await elder.press(/看这次 跑腿代办/);
    await son.page.getByLabel('对方手机上的六位暗号').fill(await codeOn(elder));
    await son.press('登记：我到了');
    await son.reads('正在帮忙');
    await itIs('11:00', '2026-11-24');
    await elder.open('/timebank/pages/mine/index');
    await elder.press(/看这次 跑腿代办/);
    await son.page.getByLabel('对方手机上的六位暗号').fill(await codeOn(elder));
    await son.press('登记：我走了');
    await son.reads('等确认');
    await elder.open('/timebank/pages/mine/index');
    await elder.press(/看这次 跑腿代办/);
    await elder.press('确认 · 用 60 分钟');
    await elder.reads('办完了');
    await theBooksAddUp();

    // He sees it, and gives it to his mother, who lives in another city.
    await son.open('/timebank/pages/hours/index');
    await son.reads('帮了忙，存进来');
    await son.reads('进 1小时');
    const found = await lookAt(son, 'hours');
    await son.press('送给家里人');
    await son.page.getByLabel('对方的姓名').last().fill('周桂英');
    await son.page.getByLabel('对方的手机号').last().fill('19900000007');
    found.push(...(await lookAt(son, 'give')));
    await son.press('送给周桂英 · 1小时');
    await son.press('确定送出');
    await son.reads(/送到了：周\*英收到1小时/);
    await theBooksAddUp();

    // She reads of it, and asks for somebody who brings her lunch.
    const mother = await somebody('周桂英');
    await mother.open('/pages/identity/messages/index');
    await mother.press('看我的时长');
    await mother.reads('湖北省荆州市');
    await mother.reads('1小时');
    await mother.open('/timebank/pages/ask/index');
    await mother.page.getByRole('radio', { name: '送餐上门' }).last().click();
    await mother.page.getByRole('radio', { name: '10:00' }).last().click();
    await mother.press(/^发出去：送餐上门/);
    await mother.reads('等人来接');
    await theBooksAddUp();

    const lunch = await theLunchOf('2026-11-25');
    const bookingId = await bookFor('周桂英', lunch);
    const { carrier } = await peopleOfJingzhou();
    const near = '{ tasksNearMe(first: 5) { edges { node { id } } } }';
    const [{ node }] = (await send(t, carrier, near)).data.tasksNearMe.edges;
    const { claim } = await does(t, carrier, 'claimTimeTask', { taskId: node.id });
    await itIs('10:00', '2026-11-25');
    await mother.open('/timebank/pages/mine/index');
    await mother.press(/看这次 送餐上门/);
    await does(t, carrier, 'checkIn', { claimId: claim.id, proof: await codeOn(mother) });
    await itIs('11:00', '2026-11-25');
    await does(t, carrier, 'checkOut', { claimId: claim.id, proof: await codeOn(mother) });
    await mother.open('/timebank/pages/mine/index');
    await mother.press(/看这次 送餐上门/);
    await mother.press('确认 · 用 60 分钟');
    await mother.reads('办完了');
    await itIs('12:00', '2026-11-25');
    await mother.open(`/pages/meals/booking/index?id=${bookingId}`);
    await mother.press('饭送到了');
    await mother.reads('已送到');
    await theBooksAddUp();

    // The canteen's month has the meal in it, and anybody sees that the hours add up.
    const canteen = await somebody();
    await canteen.open('/pages/identity/sign-in/index');
    await canteen.press('工作人员登录');
    await canteen.page.getByLabel('用户名').fill('jiangqing');
    await canteen.page.getByLabel('密码').fill('doorstep-demo');
    await canteen.press('登录工作人员账号');
    await canteen.reads(/^工作人员 /);
    await canteen.press('每月结算');
    await canteen.reads(/11月25日.* 午餐：补助/);
    await canteen.screenshot('hour-settlement');

    const visitor = await somebody();
    await visitor.open('/timebank/pages/proof/index?region=4210');
    await visitor.reads('湖北省荆州市');
    await visitor.reads(/对得上/);
    found.push(...(await lookAt(visitor, 'proof')));
    expect(found).toEqual([]);
  }, 600_000);

  const theLunchOf = (servedOn: string): Promise<Sitting> =>
    t.orm.em.fork().findOneOrFail(Sitting, { servicePoint: { name: CANTEEN }, servedOn, meal: Meal.LUNCH });

  /** Books a lunch that is brought, as the person of the demo world that she is. */
  async function bookFor(name: string, { id: sittingId }: Sitting): Promise<string> {
    const signIn = '{ demoPeople { id name } }';
    const people = (await send(t, undefined, signIn)).data.demoPeople as { id: string; name: string }[];
    const { id } = people.find((one) => one.name === name)!;
    const enter = `mutation ($input: SignInAsDemoPersonInput!) { signInAsDemoPerson(input: $input) { tokens { accessToken } } }`;
    const signed = await send(t, undefined, enter, { input: { personId: id } });
    const token = signed.data.signInAsDemoPerson.tokens.accessToken as string;
    const input = {
      ...{ sittingId, dinerId: id, fulfilment: 'DELIVERY', agreedOwnShareFen: 10_000, idempotencyKey: randomUUID() },
    };
    const book = 'mutation ($input: BookMealInput!) { bookMeal(input: $input) { booking { id } userErrors { code } } }';
    const { data } = await send(t, { token }, book, { input });
    expect(data.bookMeal.userErrors).toEqual([]);
    expect(await t.orm.em.fork().count(MealBooking, { id: data.bookMeal.booking.id })).toBe(1);
    return data.bookMeal.booking.id as string;
  }
});
