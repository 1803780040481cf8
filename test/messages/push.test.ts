import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { APP_ROLE } from '../../api/src/platform/app-role.ts';
import { givenADelegation, revoke } from '../delegations/delegations.ts';
import { startWeChat, type WeChatStandIn } from '../identity/wechat-stand-in.ts';
import { givenAKnownElder, type KnownPerson } from '../privacy/cast.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenABooking, givenAnElder, givenASitting, type SignedInPerson } from '../support/givens.ts';
import { accept, aSender, creditsOf, onWeChat, TEMPLATES } from './pushes.ts';

const MINUTE_MS = 60_000;

describe('what people are told in WeChat', () => {
  let t: TestApp;
  let weChat: WeChatStandIn;
  let usual: WeChatStandIn['answerPush'];
  let father: KnownPerson;
  let daughter: SignedInPerson;
  let openId: string;
  beforeAll(async () => {
    weChat = await startWeChat();
    usual = weChat.answerPush;
    t = await startApp({ env: { ...weChat.env, ...TEMPLATES } });
  });
  beforeEach(async () => {
    father = await givenAKnownElder(t, { name: '马占福' });
    daughter = await givenAnElder(t, { name: '马丽华' });
    await givenADelegation(t, father, daughter);
    openId = `open-${father.id}`;
    await onWeChat(t, father.id, openId);
    weChat.pushed.length = 0;
  });
  afterEach(async () => {
    weChat.answerPush = usual;
    t.clock.now = NOON;
    await t.orm.em.fork().execute('delete from push');
  });
  afterAll(async () => {
    await t?.close();
    await weChat?.stop();
  });

  /** His daughter books a meal for him, of which he is told. */
  const bookForHim = async () => givenABooking(t, daughter, await givenASitting(t), { dinerId: father.id });
  const later = (ms: number) => void (t.clock.now = new Date(t.clock.now.getTime() + ms));
  const waiting = async () => (await t.orm.em.fork().execute<unknown[]>('select 1 from push')).length;
  const newest = async (as: SignedInPerson) =>
    (await send(t, as, '{ messages(first: 1) { edges { node { id text } } } }')).data.messages.edges[0].node;

  test('who agreed is told once, in words that give nothing away, and opens the very booking', async () => {
    await accept(t, father, 'MEAL');
    const { id } = await bookForHim();
    const { sendDue, counted } = aSender(t, weChat);

    await sendDue();
    await sendDue();

    const message = await newest(father);
    expect(weChat.pushed).toEqual([
      {
        touser: openId,
        template_id: 'template-of-meals-0001',
        page: `pages/meals/booking/index?id=${id}&news=${message.id}`,
        miniprogram_state: 'formal',
        lang: 'zh_CN',
        data: {
          thing1: { value: '11月23日午餐' },
          phrase2: { value: '已订好' },
          date3: { value: '2026年11月22日 12:00' },
        },
        token: expect.any(String),
      },
    ]);
    expect(message.text).toContain('马丽华');
    expect(JSON.stringify(weChat.pushed)).not.toMatch(/马|清江/);
    expect(await counted()).toEqual({ SENT: 1 });
    expect(await creditsOf(t, father)).toEqual({ MEAL: 0 });
    expect(await waiting()).toBe(0);
  });

  test('each agreement is good for one message, and for its own kind', async () => {
    await accept(t, father, 'MEAL', 'MEAL', 'DELEGATION');
    await accept(t, father, 'MEAL');
    expect(await creditsOf(t, father)).toEqual({ DELEGATION: 1, MEAL: 2 });
    const { sendDue } = aSender(t, weChat);

    for (let booked = 0; booked < 3; booked += 1) {
      await bookForHim();
      await sendDue();
    }

    expect(weChat.pushed).toHaveLength(2);
    expect(await creditsOf(t, father)).toEqual({ DELEGATION: 1, MEAL: 0 });
  });

  test('a kind that has no template here is not counted: nobody would be told', async () => {
    const { data } = await accept(t, father, 'DATA_REQUEST', 'MEAL');

    expect(data.acceptPushes).toEqual({ credits: [{ kind: 'MEAL', remaining: 1 }], userErrors: [] });
    expect((await send(t, undefined, '{ deployment { pushTemplates { kind templateId } } }')).data.deployment).toEqual({
      pushTemplates: [
        { kind: 'APPLICATION', templateId: 'template-of-applications' },
        { kind: 'MEAL', templateId: 'template-of-meals-0001' },
        { kind: 'DELEGATION', templateId: 'template-of-delegations' },
      ],
    });
  });

  test('who did not agree, or has no WeChat, is told within the app alone', async () => {
    await bookForHim();
    const mother = await givenAKnownElder(t, { name: '王秀兰' });
    await givenADelegation(t, mother, daughter);
    await accept(t, mother, 'MEAL');
    await givenABooking(t, daughter, await givenASitting(t), { dinerId: mother.id });
    const { sendDue, counted } = aSender(t, weChat);

    await sendDue();

    expect(weChat.pushed).toEqual([]);
    expect(await counted()).toEqual({ NOT_NEEDED: 1 });
    expect([(await newest(father)).text, (await newest(mother)).text]).toEqual([
      expect.stringContaining('替马占福订了'),
      expect.stringContaining('替王秀兰订了'),
    ]);
  });

  test('what he has read in the app meanwhile is not told again, and costs nothing', async () => {
    await accept(t, father, 'MEAL');
    await bookForHim();
    const upToId = (await newest(father)).id;
    await send(t, father, 'mutation ($i: ReadMessagesInput!) { readMessages(input: $i) { unread } }', {
      i: { upToId },
    });

    await aSender(t, weChat).sendDue();

    expect(weChat.pushed).toEqual([]);
    expect(await creditsOf(t, father)).toEqual({ MEAL: 1 });
  });

  test('the delegate whom he chose for the matter is told in her own WeChat, and he is not', async () => {
    const CHOOSE = 'mutation ($i: ChooseMessagesInput!) { chooseMessages(input: $i) { userErrors { code } } }';
    const son = await givenAnElder(t, { name: '马丽军' });
    await givenADelegation(t, father, son, { relation: 'SON' });
    await onWeChat(t, son.id, `open-${son.id}`);
    await send(t, father, CHOOSE, { i: { personId: father.id, matter: 'MEALS', recipientIds: [son.id] } });
    await accept(t, father, 'MEAL');
    await accept(t, son, 'MEAL');

    await bookForHim();
    await aSender(t, weChat).sendDue();

    expect(weChat.pushed.map(({ touser }) => touser)).toEqual([`open-${son.id}`]);
    expect(await creditsOf(t, father)).toEqual({ MEAL: 1 });
  });

  test('one delegation that ended is told by the template of its kind', async () => {
    const son = await givenAnElder(t, { name: '马丽军' });
    const { id } = await givenADelegation(t, father, son, { relation: 'SON' });
    await accept(t, father, 'DELEGATION');

    await revoke(t, son, id);
    await aSender(t, weChat).sendDue();

    expect(weChat.pushed).toMatchObject([
      {
        template_id: 'template-of-delegations',
        page: expect.stringMatching(/^pages\/identity\/delegations\/index\?news=[0-9a-f-]{36}$/),
        data: { thing4: { value: '代办授权' }, phrase5: { value: '已经结束' } },
      },
    ]);
  });

  describe('when things go wrong', () => {
    beforeEach(() => accept(t, father, 'MEAL', 'DELEGATION'));

    test.each([40001, 42001])(
      'a token that WeChat no longer takes (%i) is renewed, and the message sent once',
      async (code) => {
        const { sendDue } = aSender(t, weChat);
        await bookForHim();
        await sendDue();
        const before = weChat.tokens;
        await accept(t, father, 'MEAL');
        await bookForHim();

        weChat.endTokens(code);
        await sendDue();

        expect(weChat.pushed).toHaveLength(2);
        expect(weChat.tokens).toBe(before + 1);
      },
    );

    test('one token serves all messages, and is renewed before its two hours are over', async () => {
      const { sendDue } = aSender(t, weChat);
      const before = weChat.tokens;
      for (let i = 0; i < 3; i += 1) {
        await accept(t, father, 'MEAL');
        await bookForHim();
        await sendDue();
      }
      expect(weChat.tokens).toBe(before + 1);

      await accept(t, father, 'MEAL');
      await bookForHim();
      later(119 * MINUTE_MS);
      await sendDue();

      expect(weChat.tokens).toBe(before + 2);
      expect(weChat.pushed).toHaveLength(4);
    });

    test('who took his yes back in WeChat (43101) is left alone, and asked again some time', async () => {
      await accept(t, father, 'MEAL');
      await bookForHim();
      weChat.answerPush = (_push, response) => response.end('{"errcode":43101,"errmsg":"user refuse"}');
      const { sendDue, counted } = aSender(t, weChat);

      await sendDue();
      later(60 * MINUTE_MS);
      await sendDue();

      expect(weChat.pushed).toHaveLength(1);
      expect(await counted()).toEqual({ NOT_SUBSCRIBED: 1 });
      t.clock.now = NOON;
      expect(await creditsOf(t, father)).toEqual({ DELEGATION: 1, MEAL: 0 });
    });

    test.each([
      ['hangs', () => undefined],
      ['breaks the line', (_push, response) => response.destroy()],
      ['is busy', (_push, response) => response.end('{"errcode":-1,"errmsg":"system error"}')],
      ['was asked too often', (_push, response) => response.end('{"errcode":45047}')],
      ['answers nonsense', (_push, response) => response.end('<html>')],
    ] as [string, WeChatStandIn['answerPush']][])(
      'a WeChat that %s is asked again, later and later',
      async (how, answer) => {
        await bookForHim();
        const { sendDue, counted } = aSender(t, weChat, { patienceMs: how === 'hangs' ? 200 : 20_000 });
        weChat.answerPush = answer;

        await sendDue();
        await sendDue();
        expect(weChat.pushed).toHaveLength(1);
        later(MINUTE_MS / 2);
        await sendDue();
        later(MINUTE_MS / 2);
        await sendDue();
        expect(weChat.pushed).toHaveLength(2);
        weChat.answerPush = usual;
        later(MINUTE_MS / 2);
        await sendDue();

        expect(weChat.pushed).toHaveLength(3);
        expect(await counted()).toEqual({ UNAVAILABLE: 2, SENT: 1 });
        expect(await creditsOf(t, father)).toMatchObject({ MEAL: 0 });
        expect(new Set(weChat.pushed.map(({ page }) => page)).size).toBe(1);
      },
    );

    test('after ten tries it is given up: the log says so, and says nothing of him', async () => {
      await bookForHim();
      const { sendDue, counted } = aSender(t, weChat);
      weChat.answerPush = (_push, response) => response.end('{"errcode":-1}');
      t.logged.length = 0;

      for (let i = 0; i < 15; i += 1) {
        await sendDue();
        later(60 * MINUTE_MS);
      }

      expect(weChat.pushed).toHaveLength(10);
      expect(await counted()).toEqual({ UNAVAILABLE: 9, GIVEN_UP: 1 });
      expect(await waiting()).toBe(0);
      t.clock.now = NOON;
      expect(await creditsOf(t, father)).toMatchObject({ MEAL: 1 });
      const lines = t.logged.filter((line) => line.includes('given up'));
      expect(lines).toHaveLength(1);
      expect(JSON.parse(lines[0]!)).toMatchObject({ kind: 'MEAL', tries: 10, errcode: -1 });
      expect(t.logged.join()).not.toMatch(new RegExp(`${openId}|token-|午餐|canary`));
    });

    test('a message that WeChat will never take is not tried again, and the log says where to look', async () => {
      await bookForHim();
      weChat.answerPush = (_push, response) => response.end('{"errcode":47003,"errmsg":"data.thing1.value invalid"}');
      const { sendDue, counted } = aSender(t, weChat);
      t.logged.length = 0;

      await sendDue();
      later(60 * MINUTE_MS);
      await sendDue();

      expect(weChat.pushed).toHaveLength(1);
      expect(await counted()).toEqual({ REFUSED: 1 });
      expect(t.logged.join()).toContain('look at the template of this kind');
    });

    test('news of the day before yesterday are no news', async () => {
      await bookForHim();
      later(25 * 60 * MINUTE_MS);

      await aSender(t, weChat).sendDue();

      expect(weChat.pushed).toEqual([]);
      expect(await waiting()).toBe(0);
    });

    test('what is undone tells nobody', async () => {
      const { servicePoint } = await givenASitting(t);
      const full = await givenASitting(t, { servicePoint, capacity: 1, servedOn: '2026-11-24' });
      await givenABooking(t, await givenAnElder(t), full);

      await expect(givenABooking(t, daughter, full, { dinerId: father.id })).rejects.toThrow('SITTING_FULL');
      await aSender(t, weChat).sendDue();

      expect(weChat.pushed).toEqual([]);
    });
  });

  describe('on several servers', () => {
    test('of forty messages each is sent once, whoever sends it', async () => {
      await Promise.all(Array.from({ length: 40 }, () => accept(t, father, 'MEAL')));
      for (let i = 0; i < 40; i += 1) await bookForHim();
      const second = await startApp({ database: t.database, env: { ...weChat.env, ...TEMPLATES } });
      const senders = [
        aSender(t, weChat),
        aSender(t, weChat, { orm: second.orm }),
        aSender(t, weChat, { orm: second.orm }),
      ];

      const taken = await Promise.all(senders.map(({ sendDue }) => sendDue()));
      await second.close();

      expect(taken.reduce((sum, count) => sum + count, 0)).toBe(40);
      expect(new Set(weChat.pushed.map(({ page }) => page)).size).toBe(40);
      expect(weChat.pushed).toHaveLength(40);
      expect(await creditsOf(t, father)).toEqual({ MEAL: 0 });
    });

    test('what another server is just taking is left to it', async () => {
      await accept(t, father, 'MEAL');
      await bookForHim();
      const { sendDue } = aSender(t, weChat);

      await t.orm.em.fork().transactional(async (em) => {
        await em.execute('select 1 from push for update');
        expect(await sendDue()).toBe(0);
      });

      expect(await sendDue()).toBe(1);
    });

    test('a server dies after WeChat took the message: another sends it once more, known by the same id', async () => {
      await accept(t, father, 'MEAL');
      await bookForHim();
      weChat.answerPush = async (push, response) => {
        await t.asOwner(`revoke delete on push from ${APP_ROLE}`); // From here on it can mark nothing.
        return usual(push, response);
      };
      await expect(aSender(t, weChat).sendDue()).rejects.toThrow('permission denied');
      await t.asOwner(`grant delete on push to ${APP_ROLE}`);
      weChat.answerPush = usual;
      const { sendDue } = aSender(t, weChat);

      // As long as the first might still be at it, nobody else is.
      await sendDue();
      expect(weChat.pushed).toHaveLength(1);
      later(2 * MINUTE_MS);
      await sendDue();
      later(60 * MINUTE_MS);
      await sendDue();

      expect(weChat.pushed).toHaveLength(2);
      expect(new Set(weChat.pushed.map(({ page }) => page)).size).toBe(1);
    });

    test('whoever is told to stop finishes what is under way, and leaves the rest', async () => {
      await accept(t, father, 'MEAL');
      await bookForHim();
      const { sender } = aSender(t, weChat);
      const reached = new Promise<void>((resolve) => {
        weChat.answerPush = (push, response) => {
          resolve();
          return usual(push, response);
        };
      });

      sender.start(0);
      await reached;
      await sender.stop();

      expect(await waiting()).toBe(0);
      expect(await creditsOf(t, father)).toEqual({ MEAL: 0 });
    });
  });
});
