import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { BUILD_MS, buildWeapp } from './support/build.ts';
import { standAtNoon } from './support/clock.ts';
import { Phone } from './support/phone.ts';
import { startApi, type RunningApi } from './support/running-api.ts';
import { standInForWeChat, type WeChat } from './support/wechat.ts';

const FRIDAY = '2026-11-27';
const HOUSE = '青竹残疾人托养中心';

describe('stays, in the compiled mini-program', () => {
  let api: RunningApi | undefined;
  let weChat: WeChat;
  let phone: Phone;
  let token: string | undefined;

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

  /** Signs in as one of the last of the demo's people. */
  async function signIn(name: string): Promise<void> {
    await phone.press('现在登录');
    await phone.read(/试用：选一位来体验/);
    for (const next of ['陈小明', '李红梅']) {
      await phone.press('看更多');
      await phone.read(new RegExp(`${next}，`));
    }
    await phone.press(new RegExp(`^${name}，`));
    await phone.read(new RegExp(`${name}，您好`));
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- A test says which fields it expects by reading them.
  async function send(query: string, variables: object = {}): Promise<any> {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    const call = http.request(`${api!.url}/graphql`, { method: 'POST', headers });
    call.end(JSON.stringify({ query, variables }));
    const [reply] = (await once(call, 'response')) as [http.IncomingMessage];
    const { data, errors } = JSON.parse(await text(reply));
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** From Friday on his daughter asks for five nights, which are offered at once. */
  async function givenAnOffer(): Promise<string> {
    token = undefined;
    const { demoPeople } = await send('{ demoPeople { id name } }');
    const idOf = (name: string) => demoPeople.find((one: { name: string }) => one.name === name).id as string;
    const signedIn = await send(
      `mutation { signInAsDemoPerson(input: { personId: "${idOf('徐小芳')}" }) { tokens { accessToken } userErrors { code } } }`,
    );
    token = signedIn.signInAsDemoPerson.tokens.accessToken;
    const personId = idOf('徐阿根');
    const { respiteSearch } = await send(
      `query ($input: RespiteSearchInput!) { respiteSearch(input: $input) { cards { house { id servicePoint { name } } } } }`,
      { input: { personId, forms: ['BED'], startsOn: FRIDAY, days: 5 } },
    );
    const { house } = respiteSearch.cards.find(
      (card: { house: { servicePoint: { name: string } } }) => card.house.servicePoint.name === HOUSE,
    );
    const { requestRespiteStay } = await send(
      `mutation ($input: RequestRespiteStayInput!) { requestRespiteStay(input: $input) { stay { id status } userErrors { message } } }`,
      {
        input: {
          ...{ personId, form: 'BED', houseIds: [house.id], startsOn: FRIDAY, endsOn: '2026-12-02' },
          ...{ needs: { equipment: [] }, whenFull: 'REFUSE', agreedOwnShareFen: 1_000_000 },
          idempotencyKey: randomUUID(),
        },
      },
    );
    expect(requestRespiteStay).toMatchObject({ stay: { status: 'OFFERED' }, userErrors: [] });
    return requestRespiteStay.stay.id;
  }

  test('an offer is accepted at its price, lengthened after a look at what that does, and given up', async () => {
    await givenAnOffer();
    await signIn('徐小芳');
    await phone.press('换成徐阿根');
    await phone.read(/正在替 家人 徐阿根 办理/);
    await phone.press('喘息服务');
    await phone.read(/还能用 25 天/);
    await phone.press('看这次照护');
    await phone.read(/位置留好了，等您答复/);
    await phone.read(/1\s天 21\s小时/);
    await phone.read(/请在 后天 11月24日 周二 上午 9:00 以前答复/);

    await phone.press(/^要这个位置 · 自己付 \d+ 元/);
    await phone.read(/定好了，位置是您的了/);
    await phone.press('改日子');
    await phone.press('晚一天离开');
    await phone.press('看改了会怎样');
    await phone.read(/比现在多 \d+ 元/);
    await phone.read(/还剩 24 天可以用/);
    await phone.press(/^改成这几天 · 自己付 \d+ 元/);
    await phone.read(/日子改好了/);
    await phone.read(/住 6 晚/);

    await phone.press('取消这次短住');
    await phone.read(/取消不用付钱。取消以后，还剩 30 天可以用/);
    await phone.press('是的，取消');
    await phone.read(/已经取消了/);
    await phone.read(/是家里取消的/);
    await phone.press('看办理过程');
    await phone.read(/改了日子/);
  });

  test('from a message the father comes to the offer; without a network it is not declined, and then it is, asked twice', async () => {
    await givenAnOffer();
    await signIn('徐阿根');
    await phone.open('/pages/identity/messages/index');
    await phone.press('看这次照护');
    await phone.read(/位置留好了，等您答复/);
    await phone.read(/女儿徐小芳申请的/);
    await phone.read(/不要的话，这次申请就结束了/);
    await phone.press('不要这个位置');
    await phone.read(/位置马上让给下一家/);
    await phone.press('再想想，先留着');
    await phone.read(/位置留好了，等您答复/);

    weChat.network = 'DOWN';
    await phone.press('不要这个位置');
    await phone.press('是的，不要这个位置');
    await phone.read(/手机现在没有网络/);
    weChat.network = 'GOOD';
    await phone.press('再试一次');
    await phone.press('不要这个位置');
    await phone.press('是的，不要这个位置');

    await phone.read(/位置谢绝了，没有定/);
    expect(phone.text).not.toContain('要这个位置 ·');
  });
});
