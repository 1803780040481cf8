import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { BUILD_MS, buildWeapp, WEAPP } from './support/build.ts';
import { standAtNoon } from './support/clock.ts';
import { Phone } from './support/phone.ts';
import { startApi, type RunningApi } from './support/running-api.ts';
import { standInForWeChat, type WeChat } from './support/wechat.ts';

interface Subscribing {
  tmplIds: string[];
  success(reply: object): void;
  fail(error: object): void;
}

const MESSAGES = '/pages/identity/messages/index';

describe('messages, in the compiled mini-program', () => {
  let api: RunningApi | undefined;
  let weChat: WeChat;
  let phone: Phone;
  /** What WeChat asked about, and how many requests had been sent by then. */
  const asked: { tmplIds: string[]; sent: number }[] = [];
  let answer: 'accept' | 'reject' | 'fails';

  beforeAll(async () => {
    standAtNoon();
    await buildWeapp();
    api = await startApi();
  }, BUILD_MS);
  afterAll(() => api?.stop());

  beforeEach(async () => {
    jest.resetModules();
    asked.length = 0;
    answer = 'accept';
    weChat = standInForWeChat(api!.url);
    weChat.wx.requestSubscribeMessage = ({ tmplIds, success, fail }: Subscribing) => {
      asked.push({ tmplIds, sent: weChat.sent.length });
      if (answer === 'fails') return fail({ errMsg: 'requestSubscribeMessage:fail', errCode: 20004 });
      success({ errMsg: 'requestSubscribeMessage:ok', ...Object.fromEntries(tmplIds.map((id) => [id, answer])) });
    };
    phone = new Phone(weChat);
    await phone.press('现在登录');
    await phone.read(/试用：选一位来体验/);
    await phone.press(/^马占福，/);
    await phone.read(/马占福，您好/);
    await phone.open(MESSAGES);
  });
  afterEach(() => {
    phone.close();
    jest.restoreAllMocks();
  });

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- A test says which fields it expects by reading them.
  async function send(query: string, token?: string): Promise<any> {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    const call = http.request(`${api!.url}/graphql`, { method: 'POST', headers }).end(JSON.stringify({ query }));
    const [reply] = (await once(call, 'response')) as [http.IncomingMessage];
    const { data, errors } = JSON.parse(await text(reply));
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Somebody asks to act for him, of which he is told. */
  async function askHim(idempotencyKey: string): Promise<void> {
    const { demoPeople } = await send('{ demoPeople { id name } }');
    const { id } = demoPeople.find(({ name }: { name: string }) => name === '李红梅');
    const signedIn = await send(
      `mutation { signInAsDemoPerson(input: { personId: "${id}" }) { tokens { accessToken } userErrors { code } } }`,
    );
    const { accessToken } = signedIn.signInAsDemoPerson.tokens;
    await send(
      `mutation { requestDelegation(input: { name: "马占福", phone: "19900000002", kind: DELEGATION, relation: NEIGHBOUR,
         scopes: [MEALS], purpose: DAILY_LIFE, endsOn: "2027-11-22", idempotencyKey: "${idempotencyKey}" }) { userErrors { code } } }`,
      accessToken,
    );
  }

  test('what he is told appears while he looks at the page, and nobody asks any more once he has left it', async () => {
    phone.close();
    const real = setInterval;
    jest
      .spyOn(globalThis, 'setInterval')
      .mockImplementation(((work: () => void, ms: number) => real(work, ms === 20_000 ? 300 : ms)) as never);
    await phone.open(MESSAGES);
    await phone.read(/还没有消息/);

    await askHim('00000000-0000-4000-a000-000000000001');
    await phone.read(/邻居李红梅想替您办事/);

    await phone.open();
    await phone.read(/马占福，您好/);
    const questions = () => weChat.sent.filter(({ operationName }) => operationName === 'Messages').length;
    const before = questions();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect([before > 1, questions()]).toEqual([true, before]);
  });

  test('one press, and WeChat asks at once whether it may remind him; each yes is one reminder', async () => {
    await phone.read(/点一次，提醒一次/);
    const before = weChat.sent.length;

    await phone.press('在微信里提醒我');
    await phone.read(/再有消息，微信会提醒您/);
    await phone.read(/还会在微信里提醒 1 次/);
    await phone.press('在微信里提醒我');
    await phone.read(/还会在微信里提醒 2 次/);

    expect(asked).toEqual([
      { tmplIds: ['template-of-applications', 'template-of-meals-0001'], sent: before },
      { tmplIds: ['template-of-applications', 'template-of-meals-0001'], sent: expect.any(Number) },
    ]);
  });

  test.each(['reject', 'fails'] as const)(
    'where WeChat says no (%s) he learns that he finds it all here',
    async (no) => {
      answer = no;
      const before = weChat.sent.length;

      await phone.press('在微信里提醒我');
      await phone.read(/消息在这里都能看到/);

      expect(asked).toHaveLength(1);
      expect(JSON.stringify(weChat.sent.slice(before))).not.toContain('kinds');
    },
  );

  test('what only browsers can do is not in it', () => {
    const ours = ['common.js', 'pages/identity/messages/index.js'].map((script) =>
      readFileSync(path.join(WEAPP, script), 'utf8'),
    );

    expect(ours.map((script) => /event-stream|getReader|visibilitychange/.test(script))).toEqual([false, false]);
  });
});
