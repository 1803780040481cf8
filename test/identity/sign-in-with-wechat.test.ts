import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { WeChatAccount } from '../../api/src/identity/wechat-account.entity.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { APP_SECRET, SESSION_KEY, startWeChat, type WeChatStandIn } from './wechat-stand-in.ts';

const SIGN_IN = /* GraphQL */ `
  mutation ($input: SignInWithWeChatInput!) {
    signInWithWeChat(input: $input) {
      tokens {
        accessToken
        accessTokenExpiresAt
        refreshToken
        refreshTokenExpiresAt
      }
      viewer {
        id
        name
        roles
        person {
          id
          age
        }
        staff {
          id
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`;

describe('signInWithWeChat', () => {
  let t: TestApp;
  let weChat: WeChatStandIn;
  let usual: WeChatStandIn['answer'];
  const answers: object[] = [];
  beforeAll(async () => {
    weChat = await startWeChat();
    usual = weChat.answer;
    t = await startApp({ env: weChat.env });
  });
  afterEach(() => void (weChat.answer = usual));
  afterAll(async () => {
    await t?.close();
    await weChat?.stop();
  });

  const signIn = async (code: string, app = t) => {
    const answer = await send(app, undefined, SIGN_IN, { input: { code } });
    answers.push(answer);
    return answer;
  };
  const accounts = (openId: string) => t.orm.em.fork().find(WeChatAccount, { openId });

  test('the first time makes a person of whom nothing is known yet', async () => {
    const { data } = await signIn('first.1');

    expect(data.signInWithWeChat).toMatchObject({
      viewer: { name: '微信用户', roles: ['CITIZEN'], person: { age: null }, staff: null },
      tokens: { accessTokenExpiresAt: '2026-11-22T04:30:00.000Z', refreshTokenExpiresAt: '2027-02-20T04:00:00.000Z' },
      userErrors: [],
    });
    expect(data.signInWithWeChat.viewer.person.id).toBe(data.signInWithWeChat.viewer.id);
    expect(weChat.asked.at(-1)).toEqual({
      appid: 'wx-doorstep',
      secret: APP_SECRET,
      js_code: 'first.1',
      grant_type: 'authorization_code',
    });
  });

  test('the second time, on another phone, it is the same person in a session of its own', async () => {
    const first = (await signIn('again.1')).data.signInWithWeChat;
    const second = (await signIn('again.2')).data.signInWithWeChat;

    expect(second.viewer.id).toBe(first.viewer.id);
    expect(second.tokens.accessToken).not.toBe(first.tokens.accessToken);
    for (const { tokens } of [first, second]) {
      expect((await send(t, { token: tokens.accessToken }, '{ viewer { id } }')).data.viewer.id).toBe(first.viewer.id);
    }
  });

  test('two people are two people', async () => {
    const [one, other] = [await signIn('one.1'), await signIn('other.1')];

    expect(one.data.signInWithWeChat.viewer.id).not.toBe(other.data.signInWithWeChat.viewer.id);
  });

  test('somebody who taps eight times at once for the first time is one person', async () => {
    const signedIn = await Promise.all(Array.from({ length: 8 }, (_, i) => signIn(`twice.${i}`)));

    const ids = new Set(signedIn.map(({ data }) => data.signInWithWeChat.viewer?.id));
    const [account, ...more] = await accounts('open-twice');
    expect([...ids]).toEqual([account!.person.id]);
    expect(more).toEqual([]);
    const people = await t.orm.em
      .fork()
      .execute(
        'select count(*)::int n from person p where not exists (select 1 from wechat_account a where a.person_id = p.id)',
      );
    expect(people).toEqual([{ n: 0 }]);
  });

  test('a code goes to WeChat as it is, and cannot bring parameters of its own', async () => {
    await signIn('x.&secret=mine#?/ 码');

    expect(weChat.asked.at(-1)).toMatchObject({ js_code: 'x.&secret=mine#?/ 码', secret: APP_SECRET });
  });

  test.each([40029, 40163, 40226])(
    'a code that is wrong, used or too old (%i) is refused: sign in again',
    async (errcode) => {
      weChat.answer = (_code, response) =>
        response.end(JSON.stringify({ errcode, errmsg: `invalid code, rid: ${APP_SECRET}` }));

      expect((await signIn('bad')).data.signInWithWeChat).toEqual({
        tokens: null,
        viewer: null,
        userErrors: [{ code: 'SIGN_IN_FAILED', message: '这次微信登录已失效，请再点一次登录。', field: null }],
      });
    },
  );

  const json = (answer: unknown) => (_code: string, response: ServerResponse) =>
    void response.end(JSON.stringify(answer));
  test.each<[string, WeChatStandIn['answer']]>([
    ['never answers', () => undefined],
    [
      'answers half and stops',
      (_code, response) => void response.writeHead(200, { 'content-length': 99 }).write('{"openid":'),
    ],
    ['hangs up', (_code, response) => void response.destroy()],
    ['answers 500 with a page', (_code, response) => void response.writeHead(500).end('<html>nginx</html>')],
    [
      'sends elsewhere',
      (_code, response) => void response.writeHead(302, { location: '/sns/jscode2session?js_code=thief' }).end(),
    ],
    ['is busy', json({ errcode: -1, errmsg: 'system error' })],
    ['has had too many calls', json({ errcode: 45011, errmsg: 'api minute-quota reach limit' })],
    ['does not know our secret', json({ errcode: 40125, errmsg: 'invalid appsecret' })],
    ['answers with no JSON', (_code, response) => void response.end('openid=oops')],
    ['answers null', json(null)],
    ['answers a list', json([{ openid: 'x' }])],
    ['answers an empty open id', json({ openid: '', session_key: SESSION_KEY })],
    ['answers an open id that is a number', json({ openid: 7, session_key: SESSION_KEY })],
    ['answers an open id that is a book', json({ openid: 'x'.repeat(5_000), session_key: SESSION_KEY })],
    ['answers an open id with a zero byte', json({ openid: 'x\0y', session_key: SESSION_KEY })],
  ])('a WeChat that %s is told in plain words, and nobody is made', async (_what, answer) => {
    const before = await t.orm.em.fork().count(WeChatAccount);
    weChat.answer = answer;

    const { data, errors } = await signIn('nonsense');

    expect(errors).toBeUndefined();
    expect(data.signInWithWeChat).toMatchObject({
      tokens: null,
      userErrors: [{ code: 'WECHAT_UNAVAILABLE', message: expect.stringContaining('12349') }],
    });
    expect(await t.orm.em.fork().count(WeChatAccount)).toBe(before);
  });

  test('a WeChat that cannot be reached is told in plain words', async () => {
    const gone = await startWeChat();
    await gone.stop();
    const cutOff = await startApp({ database: t.database, env: gone.env });

    const { data } = await signIn('x', cutOff);

    expect(data.signInWithWeChat.userErrors).toMatchObject([{ code: 'WECHAT_UNAVAILABLE' }]);
    expect(cutOff.logged.join('\n')).not.toContain(APP_SECRET);
    await cutOff.close();
  });

  test('where no mini-program is set up, one is asked to sign in another way', async () => {
    const without = await startApp({ database: t.database });

    const { data } = await signIn('x', without);

    expect(data.signInWithWeChat.userErrors).toMatchObject([
      { code: 'WECHAT_UNAVAILABLE', message: expect.stringContaining('换一种方式') },
    ]);
    await without.close();
  });

  test('a code too long to be one never reaches WeChat', async () => {
    const before = weChat.asked.length;

    const { errors } = await signIn('x'.repeat(201));

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(weChat.asked).toHaveLength(before);
  });

  test('the app secret and the session key are in no answer, no log line and no column, nor is a token in a column', async () => {
    const { tokens } = (await signIn('secrets.1')).data.signInWithWeChat;

    const stored = await everythingStored();
    expect(stored).toContain('open-secrets');
    for (const secret of [APP_SECRET, SESSION_KEY]) {
      expect(JSON.stringify(answers)).not.toContain(secret);
      expect(stored).not.toContain(secret);
      expect(t.logged.join('\n')).not.toContain(secret);
    }
    for (const token of [tokens.accessToken, tokens.refreshToken]) {
      expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('canary');
      expect(stored).not.toContain(token);
      expect(t.logged.join('\n')).not.toContain(token);
    }
    expect(t.logged.join('\n')).not.toContain('open-secrets');
  });

  /** Every row of every table, as text. */
  const everythingStored = async () => {
    const em = t.orm.em.fork();
    const tables = await em.execute<{ name: string }[]>(
      "select table_name as name from information_schema.tables where table_schema = 'public'",
    );
    const rows = await Promise.all(
      tables.map(({ name }) => em.execute<{ row: string }[]>(`select t::text as row from "${name}" t`)),
    );
    return rows
      .flat()
      .map(({ row }) => row)
      .join('\n');
  };
});
