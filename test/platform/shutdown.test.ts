import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { setImmediate as soon } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { APP_ROLE } from '../../api/src/platform/app-role.ts';
import { connect } from '../../api/src/platform/database.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenACanteen, givenAnElder, givenASitting, placesTaken } from '../support/givens.ts';

describe('stopping the server', () => {
  let t: TestApp;
  let weChat: Server;
  let asked: Promise<ServerResponse>;
  beforeEach(async () => {
    weChat = createServer().listen(0, '127.0.0.1');
    await once(weChat, 'listening');
    asked = once(weChat, 'request').then(([, response]) => response as ServerResponse);
    const { port } = weChat.address() as AddressInfo;
    t = await startApp({
      env: {
        WECHAT_BASE_URL: `http://127.0.0.1:${port}`,
        WECHAT_APP_ID: 'x',
        WECHAT_APP_SECRET: 'y',
        WECHAT_TIMEOUT_MS: '20000',
      },
    });
  });
  afterEach(async () => {
    weChat.closeAllConnections();
    weChat.close();
    await t?.close();
  });

  const SIGN_IN = 'mutation { signInWithWeChat(input: { code: "c" }) { viewer { name } userErrors { code } } }';
  /** How a new connection is met. */
  const knock = async (): Promise<string> => {
    const { port } = new URL(t.url);
    const socket = net.connect(Number(port), '127.0.0.1');
    const outcome = await once(socket, 'connect').then(
      () => 'let in',
      () => 'refused',
    );
    socket.destroy();
    return outcome;
  };

  test('a request that runs is finished and answered, and nobody new is let in meanwhile', async () => {
    const running = send(t, undefined, SIGN_IN);
    const response = await asked; // It runs: it waits for WeChat.

    const closed = t.app.close();
    while ((await knock()) === 'let in');
    response.end('{"openid":"somebody"}');

    expect((await running).data.signInWithWeChat).toEqual({ viewer: { name: '微信用户' }, userErrors: [] });
    await closed;
  });

  test('a connection to PostgreSQL that is still being made, for somebody who has hung up, does not keep the others from closing', async () => {
    const { host, port, dbName } = t.database;
    const orm = await connect({ host, port, user: APP_ROLE, dbName }); // It has no connection yet.
    const asking = expect(orm.em.fork().execute('select 1')).rejects.toThrow('destroyed');
    await soon();

    await orm.close();

    await asking;
  });

  test('a phone that keeps its connection open does not hold the server up', async () => {
    const { port } = new URL(t.url);
    const idle = net.connect(Number(port), '127.0.0.1');
    idle.on('error', () => undefined);
    await once(idle, 'connect');
    idle.write('GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: keep-alive\r\n\r\n');
    await once(idle, 'data');

    const ended = once(idle, 'close');
    await t.app.close();

    await ended;
  });

  test('of bookings sent while it stops, each that was answered as booked is booked, and none besides', async () => {
    const lunch = await givenASitting(t, { servicePoint: await givenACanteen(t), capacity: 100 });
    const elders = await Promise.all(Array.from({ length: 30 }, () => givenAnElder(t)));
    const book = (elder: (typeof elders)[number]) =>
      send(t, elder, 'mutation ($i: BookMealInput!) { bookMeal(input: $i) { booking { id } userErrors { code } } }', {
        i: {
          sittingId: lunch.id,
          dinerId: elder.id,
          fulfilment: 'DINE_IN',
          agreedOwnShareFen: 5_000,
          idempotencyKey: elder.id,
        },
      }).then(
        ({ data }) => Boolean(data?.bookMeal.booking),
        () => false,
      );

    const answers = elders.map(book);
    await Promise.race(answers);
    await t.app.close();
    const booked = (await Promise.all(answers)).filter(Boolean).length;

    expect(booked).toBeGreaterThan(0);
    expect(await placesTaken(t, lunch)).toBe(booked);
  });
});
