import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import { tell } from '../../api/src/messages/messages.service.ts';
import { actorId } from '../../api/src/platform/context.ts';
import { Live } from '../../api/src/platform/live.ts';
import { Streams, type Stream } from '../../api/src/platform/streams.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { givenAKnownElder, type KnownPerson } from '../privacy/cast.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenABooking, givenAnElder, givenASitting, givenStaff, type SignedInPerson } from '../support/givens.ts';
import { hashOf, PRODUCTION } from '../support/known-operations.ts';
import { hasHeardAll, openStream, type OpenStream } from './stream.ts';

const SUBSCRIBE = 'subscription { messageArrived { id text about { name } } }';

describe('messageArrived', () => {
  let t: TestApp;
  let father: KnownPerson;
  let daughter: SignedInPerson;
  const opened: OpenStream[] = [];
  beforeAll(async () => {
    t = await startApp();
  });
  beforeEach(async () => {
    father = await givenAKnownElder(t, { name: '马占福' });
    daughter = await givenAnElder(t, { name: '马丽华' });
    await givenADelegation(t, father, daughter);
    await hasHeardAll(t);
  });
  afterEach(() => {
    for (const stream of opened.splice(0)) stream.close();
    t.clock.now = NOON;
  });
  afterAll(() => t?.close());

  const watch = async (as: Sender, body: object = { query: SUBSCRIBE }, app = t) => {
    const stream = await openStream(app, as, body);
    opened.push(stream);
    return stream;
  };
  /** His daughter books a meal for him, of which he is told. */
  const bookForHim = async () => givenABooking(t, daughter, await givenASitting(t), { dinerId: father.id });
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
  const openStreams = async () => {
    const text = await (await fetch(`${t.url}/metrics`)).text();
    return Number(/^live_streams (\d+)$/m.exec(text)![1]);
  };
  const until = async (isSo: () => Promise<boolean>) => {
    while (!(await isSo()));
  };

  test('he hears at once what he is told, and nothing of what others are', async () => {
    const [his, hers] = [await watch(father), await watch(daughter)];

    await bookForHim();
    const heard = await his.next();
    await givenADelegation(t, await givenAKnownElder(t), daughter);

    expect(heard!.data.messageArrived).toMatchObject({
      text: '女儿马丽华替马占福订了11月23日的午餐（清江社区食堂）。',
      about: { name: '马占福' },
    });
    // The first that she hears is what she was told herself, later.
    expect((await hers.next())!.data.messageArrived.text).toContain('现在可以替王秀兰办事了');
    expect([his.status, his.headers.get('content-type'), his.headers.get('x-accel-buffering')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
      'no',
    ]);
  });

  test('whichever server does it, and whichever he is connected to', async () => {
    const second = await startApp({ database: t.database });
    const stream = await watch(father, { query: SUBSCRIBE }, second);

    const { id } = await bookForHim();

    expect((await stream.next())!.data.messageArrived.text).toContain('替马占福订了');
    expect(id).toBeTruthy();
    await second.close();
    expect(await stream.next()).toBeUndefined();
  });

  test('of what is undone nobody hears', async () => {
    const stream = await watch(father);
    const { vault } = t;
    const news = (text: string) => ({ aboutId: father.id, text });
    const now = () => t.clock.now;

    const undone = t.orm.em.fork().transactional(async (em) => {
      await tell({ em, vault, now }, [father.id], news('没有这回事。'));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await t.orm.em.fork().transactional((em) => tell({ em, vault, now }, [father.id], news('有这回事。')));

    expect((await stream.next())!.data.messageArrived.text).toBe('有这回事。');
  });

  describe('who may', () => {
    test.each([
      ['a visitor', () => Promise.resolve(undefined), 401, 'UNAUTHENTICATED'],
      ['who has a token of nobody', () => Promise.resolve({ token: 'nobodys' }), 401, 'UNAUTHENTICATED'],
      ['staff, who are told nothing', () => givenStaff(t), 403, 'FORBIDDEN'],
    ])('not %s', async (_who, as, status, code) => {
      const stream = await watch(await as());

      expect([stream.status, codeOf(stream.refusal!)]).toEqual([status, code]);
    });

    test('whoever signs out hears no more: the stream ends with the next message', async () => {
      const stream = await watch(father);
      await send(t, father, 'mutation { signOut { userErrors { code } } }');

      await bookForHim();

      expect(await stream.next()).toEqual({
        errors: [{ message: '登录已过期，请重新登录。', extensions: { code: 'UNAUTHENTICATED' } }],
      });
      expect(await stream.next()).toBeUndefined();
    });

    test('a new pair of tokens for the same sign-in does not end it', async () => {
      const SIGN_IN = `mutation ($id: ID!) { signInAsDemoPerson(input: { personId: $id }) { tokens { accessToken refreshToken } userErrors { code } } }`;
      const person = await givenAnElder(t, { demoIntroduction: '试用的人' });
      const { data } = await send(t, undefined, SIGN_IN, { id: person.id });
      const { accessToken, refreshToken } = data.signInAsDemoPerson.tokens;
      const stream = await watch({ token: accessToken });

      const REFRESH = `mutation ($t: String!) { refreshSession(input: { refreshToken: $t }) { userErrors { code } } }`;
      await send(t, undefined, REFRESH, { t: refreshToken });
      const { vault } = t;
      const news = { aboutId: person.id, text: '还在。' };
      await t.orm.em.fork().transactional((em) => tell({ em, vault, now: () => NOON }, [person.id], news));

      expect((await stream.next())!.data.messageArrived.text).toBe('还在。');
    });
  });

  describe('what is asked', () => {
    test('in production only our own subscription is answered, by its hash', async () => {
      const production = await startApp({ database: t.database, env: PRODUCTION });
      const known = (operation: string) => ({
        extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(operation) } },
      });
      const stream = await watch(father, known('MessageArrived'), production);
      const others = [
        await watch(father, { query: SUBSCRIBE }, production),
        await watch(father, { extensions: { persistedQuery: { sha256Hash: 'f'.repeat(64) } } }, production),
        await watch(father, known('Viewer'), production),
      ];

      await bookForHim();

      expect((await stream.next())!.data.messageArrived).toEqual({ __typename: 'Message', id: expect.any(String) });
      expect(others.map(({ status, refusal }) => [status, codeOf(refusal!)])).toEqual([
        [400, 'UNKNOWN_OPERATION'],
        [400, 'UNKNOWN_OPERATION'],
        [400, 'BAD_REQUEST'],
      ]);
      await production.close();
    });

    test.each([
      ['a query', '{ viewer { id } }', 'BAD_REQUEST'],
      ['a mutation', 'mutation { signOut { userErrors { code } } }', 'BAD_REQUEST'],
      ['what the contract does not know', 'subscription { everything }', 'GRAPHQL_VALIDATION_FAILED'],
      ['what cannot be read', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
      ['what is too long', `subscription { messageArrived { ${'id '.repeat(3_000)} } }`, 'GRAPHQL_PARSE_FAILED'],
      ['nothing', '', 'GRAPHQL_PARSE_FAILED'],
    ])('%s is not answered as a stream, and changes nothing', async (_what, query, code) => {
      const stream = await watch(father, { query });

      expect([stream.status, codeOf(stream.refusal!)]).toEqual([400, code]);
      expect((await send(t, father, '{ viewer { id } }')).data.viewer.id).toBe(father.id);
    });

    test('a subscription sent where everything else is sent is refused, and told where to', async () => {
      const { data, errors } = await send(t, father, SUBSCRIBE);

      expect([data, errors]).toEqual([
        undefined,
        [
          {
            message: 'Subscriptions are answered as a stream of events, at /graphql/stream.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      ]);
    });
  });

  describe('how many, and for how long', () => {
    test('one viewer may have six open; one that is closed makes room', async () => {
      const streams = await Promise.all(Array.from({ length: 6 }, () => watch(father)));
      const seventh = await watch(father);
      expect([seventh.status, codeOf(seventh.refusal!)]).toEqual([429, 'TOO_MANY_TRIES']);
      expect((await watch(daughter)).status).toBe(200);

      streams[0]!.close();
      await until(async () => (await openStreams()) === 6);

      expect((await watch(father)).status).toBe(200);
    });

    const aStream = (over: Partial<Stream> = {}) => {
      const stream = {
        viewer: { sessionId: 'mine', roles: [], personId: 'me' },
        openedAt: 0,
        hasEnded: false,
        end: () => void (stream.hasEnded = true),
        ...over,
      };
      return stream;
    };
    const streamsWith = (...live: string[]) =>
      new Streams(
        new Registry(),
        () => Promise.resolve(new Set(live)),
        () => undefined,
      );

    test('after half an hour a stream ends, and whoever is still there opens another', async () => {
      const streams = streamsWith('mine');
      const stream = aStream();
      streams.admit(stream);

      await streams.check(30 * 60_000);
      expect(stream.hasEnded).toBe(false);
      await streams.check(30 * 60_000 + 1);

      expect(stream.hasEnded).toBe(true);
      streams.stop();
    });

    test('the stream of a session that is over ends without waiting for a message', async () => {
      const streams = streamsWith('mine');
      const [mine, ended] = [aStream(), aStream({ viewer: { sessionId: 'ended', roles: [], staffId: 'worker' } })];
      for (const stream of [mine, ended]) streams.admit(stream);

      await streams.check(1);

      expect([mine.hasEnded, ended.hasEnded, actorId(ended.viewer)]).toEqual([false, true, 'worker']);
      streams.stop();
    });

    test('who cannot follow a hundred events is let go, and of the same thing twice hears once', async () => {
      const live = new Live();
      const [slow, other] = [live.subscribe('message', 'a'), live.subscribe('application', 'b')];
      for (const what of ['1', '1', '2']) live.publish('application', 'b', what);
      for (let i = 0; i <= 100; i += 1) live.publish('message', 'a', String(i));

      expect(await slow.next()).toEqual({ done: true, value: undefined });
      expect([await other.next(), await other.next()]).toEqual([
        { done: false, value: '1' },
        { done: false, value: '2' },
      ]);
    });
  });

  describe('when things go wrong', () => {
    const cut = () =>
      t.asOwner(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'doorstep live'`,
      );

    test('the line to PostgreSQL is cut: the stream ends, and the next one hears again', async () => {
      const stream = await watch(father);

      await cut();
      expect(await stream.next()).toBeUndefined();
      const next = await watch(father);
      await bookForHim();

      expect((await next.next())!.data.messageArrived.text).toContain('替马占福订了');
    });

    test('where nothing can be heard the stream is refused for now, and the app asks instead', async () => {
      const deaf = await startApp({
        database: t.database,
        env: { DATABASE_LISTEN_URL: 'postgres://nobody@127.0.0.1:9/none' },
      });

      const stream = await watch(father, { query: SUBSCRIBE }, deaf);

      expect([stream.status, stream.refusal]).toEqual([
        503,
        { errors: [{ message: '现在人太多，没有办成。请过几秒钟再试。', extensions: { code: 'BUSY' } }] },
      ]);
      await deaf.close();
    });

    test('who hangs up is forgotten', async () => {
      await until(async () => (await openStreams()) === 0);
      const stream = await watch(father);
      expect(await openStreams()).toBe(1);

      stream.close();

      await until(async () => (await openStreams()) === 0);
    });

    test('the server stops: streams end, and do not hold it up', async () => {
      const stopping = await startApp({ database: t.database });
      const stream = await watch(father, { query: SUBSCRIBE }, stopping);

      const ended = stream.next();
      await stopping.close();

      expect(await ended).toBeUndefined();
    });
  });
});
