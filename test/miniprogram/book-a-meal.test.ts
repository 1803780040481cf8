import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { BUILD_MS, buildWeapp } from './support/build.ts';
import { standAtNoon } from './support/clock.ts';
import { Phone } from './support/phone.ts';
import { startApi, type RunningApi } from './support/running-api.ts';
import { standInForWeChat, type WeChat } from './support/wechat.ts';

describe('the compiled mini-program', () => {
  let api: RunningApi | undefined;
  let weChat: WeChat;
  let phone: Phone;

  beforeAll(async () => {
    standAtNoon();
    await buildWeapp();
    api = await startApi();
  }, BUILD_MS);
  afterAll(() => api?.stop());

  beforeEach(() => {
    jest.resetModules();
    weChat = standInForWeChat(api!.url);
    phone = new Phone(weChat);
  });
  afterEach(() => phone.close());

  const signInAs = async (name: string) => {
    await phone.press('现在登录');
    await phone.press(name);
    await phone.read(new RegExp(`${name}，您好`));
  };
  const sentAs = (operation: string) => weChat.sent.filter(({ operationName }) => operationName === operation);

  test("a diner who is known books tomorrow's lunch in two presses and reads the code", async () => {
    await signInAs('王秀兰');

    await phone.press(/订明天午餐 · 自付 [\d.]+ 元/);
    await phone.read(/自己付/);
    await phone.press(/订明天午餐 · 自付 [\d.]+ 元/);

    expect(await phone.read(/取餐号\d{3} \d{3}/)).toBeTruthy();
    expect(phone.text).toContain('订好了');
  });

  test('only hashes of known operations leave the phone, never their text', async () => {
    await signInAs('马占福');

    expect(weChat.sent.length).toBeGreaterThan(3);
    for (const { query, extensions } of weChat.sent) {
      expect(query).toBeUndefined();
      expect(extensions).toMatchObject({ persistedQuery: { sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    }
  });

  test('an answer lost on the way, then a crash: the next press books the same meal, not a second one', async () => {
    await signInAs('刘玉珍');
    await phone.press(/订明天午餐 · 自付/);
    await phone.read(/自己付/);
    weChat.network = 'LOSES_ANSWERS';
    await phone.press(/订明天午餐 · 自付/);
    await phone.read(/现在连不上服务/);

    phone.close();
    jest.resetModules();
    weChat.network = 'GOOD';
    phone = new Phone(weChat);
    await phone.press('看我的全部订餐');
    await phone.read(/取餐号/);

    expect(phone.text.match(/取餐号/g)).toHaveLength(1);
    expect(sentAs('BookMeal')).toHaveLength(1);
  });

  test('the same order sent again after a lost answer carries the same key and gets the first booking', async () => {
    await signInAs('李建国');
    await phone.press(/订明天午餐 · 自付/);
    await phone.read(/自己付/);
    weChat.network = 'LOSES_ANSWERS';
    await phone.press(/订明天午餐 · 自付/);
    await phone.read(/现在连不上服务/);

    weChat.network = 'GOOD';
    await phone.press(/订明天午餐 · 自付/);
    await phone.read(/取餐号\d{3} \d{3}/);

    const [first, second] = sentAs('BookMeal').map(
      ({ variables }) => variables as { input: { idempotencyKey: string } },
    );
    expect(second!.input.idempotencyKey).toBe(first!.input.idempotencyKey);
    expect(weChat.storage.get('doorstep.unanswered')).toBe('{}');
  });

  test('a booking is cancelled on its own page, asking once more in place', async () => {
    await signInAs('孙志强');
    await phone.press(/订明天午餐 · 自付/);
    await phone.read(/自己付/);
    await phone.press(/订明天午餐 · 自付/);
    await phone.read(/取餐号/);

    await phone.press('取消这次订餐');
    await phone.press('取消明天午餐');

    expect(await phone.read(/已经取消/)).toBeTruthy();
  });

  test('without a network the page says so, and opens when it is back', async () => {
    phone.close();
    jest.resetModules();
    weChat.network = 'DOWN';
    phone = new Phone(weChat);
    await phone.read(/手机现在没有网络/);

    weChat.network = 'GOOD';
    await phone.press('再试一次');

    expect(await phone.read(/登录以后，可以订餐/)).toBeTruthy();
  });

  test('help is one press away', async () => {
    await phone.press('打电话找人帮忙');

    expect(weChat.calls).toEqual(['12349']);
  });

  test.each([
    [17, 'standard'],
    [20, 'large'],
    [23.8, 'extra'],
  ])("letters start as large as WeChat's own setting of %d says", async (fontSizeSetting, size) => {
    phone.close();
    jest.resetModules();
    phone = new Phone(standInForWeChat(api!.url, fontSizeSetting));

    await phone.read(/您好/);
    expect(phone.look).toContain(`doorstep--${size}`);
  });
});
