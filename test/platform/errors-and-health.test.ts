import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenASitting, givenStaff } from '../support/givens.ts';
import { hashOf, PRODUCTION, sendKnown } from '../support/known-operations.ts';

describe('what is seen of the server', () => {
  let t: TestApp; // One for each test: some break it.
  beforeEach(async () => {
    t = await startApp();
  });
  afterEach(() => t?.close());

  const errors = () =>
    t.logged
      .map((line) => JSON.parse(line) as { level: number; reqId?: string; err?: { message: string } })
      .filter(({ level }) => level >= 50);

  describe('a bug or an outage', () => {
    const VIEWER = '{ viewer { name } }';

    test('is told in plain words with the id of the request, and nothing of what happened', async () => {
      const elder = await givenAnElder(t);
      await t.asOwner('alter table session rename to gone');

      const { status, headers, body } = await request(t.url)
        .post('/graphql')
        .set({ authorization: `Bearer ${elder.token}`, 'x-request-id': 'my-request-1' })
        .send({ query: VIEWER });

      expect(status).toBe(500);
      expect(headers['x-request-id']).toBe('my-request-1');
      expect(body.errors[0]).toMatchObject({
        message: expect.stringContaining('12349'),
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      });
      expect(JSON.stringify(body)).not.toMatch(/session|gone|relation|select|stack|\.ts/i);
      expect(errors()).not.toEqual([]);
    });

    test.each(['by free text', 'by a known operation'])(
      'in a resolver, asked %s, is logged once whole, under the id that the answer carries',
      async (how) => {
        const elder = await givenAnElder(t);
        const lunch = await givenASitting(t);
        await t.asOwner('alter table meal_booking rename to gone');
        const input = {
          sittingId: lunch.id,
          dinerId: elder.id,
          fulfilment: 'DINE_IN',
          agreedOwnShareFen: 5_000,
          idempotencyKey: randomUUID(),
        };

        const text =
          'mutation ($input: BookMealInput!) { bookMeal(input: $input) { booking { id } userErrors { code } } }';
        const { body } =
          how === 'by free text'
            ? { body: await send(t, elder, text, { input }) }
            : await sendKnown(t, elder, 'BookMeal', { input });

        const [error] = body.errors;
        expect(body.data).toBeNull();
        expect(error).toMatchObject({
          message: expect.stringContaining('没有办成'),
          path: ['bookMeal'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
        });
        expect(Object.keys(error.extensions).sort()).toEqual(['code', 'requestId']);
        expect(errors()).toMatchObject([
          { reqId: error.extensions.requestId, err: { message: expect.stringContaining('meal_booking') } },
        ]);
      },
    );
  });

  test('nothing personal is in the log: no name, address, token, password, variable or search, whether it went well or not', async () => {
    const [name, homeAddress] = ['金丝雀甲', '金丝雀路九号'];
    const elder = await givenAnElder(t, { name, homeAddress, facts: { 'person.ability': 'canary-ability' } });
    const staff = await givenStaff(t, { name: '金丝雀乙', userName: 'canary-user' });
    const [lunch, dinner] = [await givenASitting(t), await givenASitting(t)];
    const ask = async (sittingId: string) => {
      await send(t, elder, '{ viewer { name person { name age } } }');
      await send(
        t,
        elder,
        'query { serviceItem(id: "33/residential-care") { eligibility(personId: "canary-person") { verdict } } }',
      );
      await send(
        t,
        undefined,
        'query ($s: String) { serviceItems(regionCode: "63", search: $s) { edges { node { id } } } }',
        { s: 'canary-search' },
      );
      await send(
        t,
        undefined,
        'query ($s: String) { serviceItems(regionCode: "63", search: $s) { edges { node { id } } } }',
        { s: { deep: 'canary-wrong' } },
      );
      await send(
        t,
        undefined,
        'mutation ($i: SignInAsStaffInput!) { signInAsStaff(input: $i) { userErrors { code } } }',
        { i: { userName: staff.userName, password: 'canary-password' } },
      );
      await send(
        t,
        undefined,
        'mutation ($i: RefreshSessionInput!) { refreshSession(input: $i) { userErrors { code } } }',
        { i: { refreshToken: 'canary-refresh' } },
      );
      await sendKnown(t, elder, 'BookMeal', {
        input: {
          sittingId,
          dinerId: elder.id,
          fulfilment: 'canary-fulfilment',
          agreedOwnShareFen: 1,
          idempotencyKey: 'canary-key',
        },
      });
      await sendKnown(t, elder, 'BookMeal', {
        input: {
          sittingId,
          dinerId: elder.id,
          fulfilment: 'DELIVERY',
          agreedOwnShareFen: 9_000,
          idempotencyKey: randomUUID(),
        },
      });
      await request(t.url)
        .post('/graphql?canary-query=1')
        .set('authorization', 'Bearer canary-token')
        .send({ query: '{ canaryField }' });
      await request(t.url).get('/canary-path?canary=1').set('cookie', 'canary=1');
      await request(t.url).post('/graphql').set('content-type', 'application/json').send('{"canary');
    };

    await ask(lunch.id);
    await t.asOwner('alter table meal_booking add constraint no_more check (own_share_fen < 0) not valid'); // PostgreSQL repeats the row it refuses.
    await ask(dinner.id);
    expect(errors()).not.toEqual([]);
    for (const table of ['meal_booking', 'staff', 'person', 'session']) {
      await t.asOwner(`alter table ${table} rename to gone_${table}`); // Everything fails now, one place after the other.
      await ask(dinner.id);
    }

    expect(errors().length).toBeGreaterThan(0);
    for (const canary of [
      /canary(?!-path)/i,
      /金丝雀/,
      new RegExp(elder.id),
      new RegExp(elder.token),
      new RegExp(staff.id),
    ]) {
      expect(t.logged.filter((line) => canary.test(line))).toEqual([]);
    }
    expect(t.logged.join('\n')).not.toMatch(/127\.0\.0\.1(?!:\d+"?,?"msg|:\d+"\})/);
  });

  test('each answer is one line in the log: method, route, status, milliseconds and the id of the request', async () => {
    await request(t.url).post('/graphql').set('x-request-id', 'my-request-2').send({ query: '{ viewer { id } }' });

    const lines = t.logged.map((line) => JSON.parse(line) as object).filter((line) => 'reqId' in line);
    expect(lines).toEqual([
      {
        level: 30,
        time: expect.any(String),
        reqId: 'my-request-2',
        method: 'POST',
        route: '/graphql',
        status: 200,
        ms: expect.any(Number),
        msg: 'answered',
      },
    ]);
  });

  describe('health', () => {
    test('a server that can serve says that it lives and is ready', async () => {
      expect((await request(t.url).get('/healthz')).body).toEqual({ status: 'ok' });
      expect((await request(t.url).get('/readyz')).body).toEqual({ status: 'ok', postgresql: 'ok', redis: 'not used' });
    });

    test('without PostgreSQL it lives but is not ready; without Redis it is both', async () => {
      const noRedis = await startApp({ database: t.database, redisUrl: 'redis://127.0.0.1:1' });
      const ready = await request(noRedis.url).get('/readyz');
      await t.close(); // Takes the database with it.
      t = noRedis;
      const lost = await request(t.url).get('/readyz');
      const alive = await request(t.url).get('/healthz');

      expect([ready.status, ready.body]).toEqual([200, { status: 'ok', postgresql: 'ok', redis: 'away' }]);
      expect([lost.status, lost.body.postgresql]).toEqual([503, 'away']);
      expect(alive.status).toBe(200);
    });
  });

  test('metrics count our own operations by name and all others as one, and name nobody', async () => {
    const elder = await givenAnElder(t);
    await sendKnown(t, elder, 'Viewer');
    await sendKnown(t, elder, 'Viewer');
    await sendKnown(t, undefined, 'SignOut');
    await send(t, elder, 'query MadeUpByACaller { viewer { id } }');
    await request(t.url).get(`/${elder.id}`);

    const { text, headers } = await request(t.url).get('/metrics');

    expect(headers['content-type']).toContain('text/plain');
    expect(text).toContain('graphql_operations_total{operation="Viewer",outcome="answered"} 2');
    expect(text).toContain('graphql_operations_total{operation="SignOut",outcome="error"} 1');
    expect(text).toContain('graphql_operations_total{operation="other",outcome="answered"} 1');
    expect(text).toContain('http_request_duration_seconds_count{method="POST",route="/graphql",status="200"} 4');
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="none",status="404"} 1');
    for (const name of ['MadeUpByACaller', elder.id, hashOf('Viewer')]) expect(text).not.toContain(name);
  });

  test('in production the same holds: words for citizens, the id of the request, no detail', async () => {
    const production = await startApp({ database: t.database, env: PRODUCTION });
    await t.asOwner('alter table service_point rename to gone');

    const { body } = await sendKnown(production, undefined, 'ServicePoints', { first: 3 });
    await production.close();

    expect(body.errors).toMatchObject([
      {
        message: expect.stringContaining('12349'),
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
      },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/gone|relation|select/);
  });
});
