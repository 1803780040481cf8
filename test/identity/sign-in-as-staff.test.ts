import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { Role } from '../../api/src/identity/role.ts';
import { Staff } from '../../api/src/identity/staff.entity.ts';
import { NOON, send, startApp, type AppOptions, type TestApp } from '../support/app.ts';
import { givenStaff } from '../support/givens.ts';
import { startRedis } from '../support/redis-server.ts';
import { describeWithRedis } from '../support/redis.ts';

const SIGN_IN = /* GraphQL */ `
  mutation ($input: SignInAsStaffInput!) {
    signInAsStaff(input: $input) {
      tokens {
        accessToken
        refreshTokenExpiresAt
      }
      viewer {
        id
        name
        roles
        person {
          id
        }
        staff {
          region {
            fullName
          }
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

const MINUTE_MS = 60_000;

describe('signInAsStaff', () => {
  let apps: TestApp[];
  let t: TestApp; // One for each test: tries are counted by network address, and all tests have the same.
  beforeEach(async () => {
    apps = [];
    t = await start();
  });
  afterEach(async () => {
    for (const app of apps.reverse()) await app.close();
  });

  const start = async (options?: AppOptions) => {
    const app = await startApp(options);
    apps.push(app);
    return app;
  };
  const signIn = async (userName: string, password: string, app = t) =>
    (await send(app, undefined, SIGN_IN, { input: { userName, password } })).data.signInAsStaff;
  const codeOf = async (payload: ReturnType<typeof signIn>) => (await payload).userErrors[0]?.code ?? 'SIGNED_IN';
  const failTimes = async (times: number, userName: string) => {
    for (let i = 0; i < times; i++) expect(await codeOf(signIn(userName, `guess ${i}`))).toBe('SIGN_IN_FAILED');
  };

  test('a reviewer with the right password is signed in for a working day', async () => {
    const { userName, id } = await givenStaff(t, { roles: [Role.REVIEWER, Role.SUPERVISOR] });

    const { tokens, viewer, userErrors } = await signIn(userName, 'right-password');

    expect(userErrors).toEqual([]);
    expect(viewer).toEqual({
      id,
      name: '马文静',
      roles: ['REVIEWER', 'SUPERVISOR'],
      person: null,
      staff: { region: { fullName: '青海省西宁市城东区' } },
    });
    expect(tokens.refreshTokenExpiresAt).toBe('2026-11-22T16:00:00.000Z');
    expect((await send(t, { token: tokens.accessToken }, '{ viewer { id } }')).data.viewer.id).toBe(id);
  });

  test('a wrong password and an unknown name get the same answer', async () => {
    const { userName } = await givenStaff(t);

    const [wrong, unknown, injected] = [
      await signIn(userName, 'Right-password'),
      await signIn('nobody', 'right-password'),
      await signIn("' or 1=1 --", '\0'),
    ];

    expect(wrong).toEqual({
      tokens: null,
      viewer: null,
      userErrors: [{ code: 'SIGN_IN_FAILED', message: '用户名或密码不对，请再试一次。', field: null }],
    });
    expect(unknown).toEqual(wrong);
    expect(injected).toEqual(wrong);
  });

  test('after five failures even the right password is refused, for 15 minutes by the clock', async () => {
    const { userName } = await givenStaff(t);
    await failTimes(5, userName);

    expect(await codeOf(signIn(userName, 'right-password'))).toBe('LOCKED_OUT');
    t.clock.now = new Date(NOON.getTime() + 15 * MINUTE_MS - 1);
    expect(await codeOf(signIn(userName, 'right-password'))).toBe('LOCKED_OUT');
    t.clock.now = new Date(NOON.getTime() + 15 * MINUTE_MS);
    expect(await codeOf(signIn(userName, 'right-password'))).toBe('SIGNED_IN');
  });

  test('who tries again while locked out does not wait longer for it', async () => {
    const { userName } = await givenStaff(t);
    await failTimes(5, userName);
    t.clock.now = new Date(NOON.getTime() + 14 * MINUTE_MS);
    for (let i = 0; i < 6; i++) expect(await codeOf(signIn(userName, 'wrong'))).toBe('LOCKED_OUT');

    t.clock.now = new Date(NOON.getTime() + 15 * MINUTE_MS);

    expect(await codeOf(signIn(userName, 'right-password'))).toBe('SIGNED_IN');
  });

  test('a success forgets the failures before it; after a lock-out the count begins anew', async () => {
    const { userName } = await givenStaff(t);
    await failTimes(4, userName);
    expect(await codeOf(signIn(userName, 'right-password'))).toBe('SIGNED_IN');
    await failTimes(5, userName);
    t.clock.now = new Date(NOON.getTime() + 15 * MINUTE_MS);
    await failTimes(4, userName);

    expect(await codeOf(signIn(userName, 'right-password'))).toBe('SIGNED_IN');
  });

  test("a lock-out is the account's own: a colleague signs in meanwhile", async () => {
    const [locked, colleague] = [await givenStaff(t), await givenStaff(t)];
    await failTimes(5, locked.userName);

    expect(await codeOf(signIn(colleague.userName, 'right-password'))).toBe('SIGNED_IN');
  });

  test('of twenty guesses at once no more than five are tried', async () => {
    const { userName, id } = await givenStaff(t);

    const codes = await Promise.all(
      Array.from({ length: 20 }, (_, i) => codeOf(signIn(userName, i === 19 ? 'right-password' : `guess ${i}`))),
    );

    const count = (code: string) => codes.filter((one) => one === code).length;
    // The right one may have come among the first five, and then the count began anew.
    expect(count('SIGN_IN_FAILED')).toBeLessThanOrEqual(count('SIGNED_IN') * 4 + 5);
    expect(count('SIGN_IN_FAILED')).toBeGreaterThanOrEqual(5);
    expect(count('LOCKED_OUT')).toBeGreaterThan(0);
    expect((await t.orm.em.fork().findOneOrFail(Staff, id)).lockedUntil).toEqual(
      new Date(NOON.getTime() + 15 * MINUTE_MS),
    );
  });

  test('a password never stands in the log, nor does a name', async () => {
    const { userName } = await givenStaff(t);

    await signIn(userName, 'canary-password');
    await signIn('canary-name', 'x');

    expect(t.logged.length).toBeGreaterThan(0);
    for (const secret of ['canary', userName]) expect(t.logged.join('\n')).not.toContain(secret);
  });

  test('a password longer than any is told as wrong input, unread', async () => {
    const { errors } = await send(t, undefined, SIGN_IN, { input: { userName: 'a', password: 'x'.repeat(90_000) } });

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(JSON.stringify(errors)).not.toContain('xxx');
  });

  describe('how often one address may try', () => {
    const tryFrom = async (app: TestApp, address: string, times: number): Promise<string[]> => {
      const one = () =>
        request(app.url)
          .post('/graphql')
          .set('x-forwarded-for', address)
          .send({ query: SIGN_IN, variables: { input: { userName: 'nobody', password: 'x' } } });
      const answers = await Promise.all(Array.from({ length: times }, one));
      return answers.map(({ body }) => body.data.signInAsStaff.userErrors[0].code as string);
    };
    const refused = (codes: string[]) => codes.filter((code) => code === 'TOO_MANY_TRIES').length;

    test('sixty times a minute, and another address is not held up by it', async () => {
      const behindProxy = await start({ database: t.database, env: { TRUST_PROXY: '1' } });

      expect(refused(await tryFrom(behindProxy, '203.0.113.7', 63))).toBe(3);
      expect(await tryFrom(behindProxy, '203.0.113.8', 1)).toEqual(['SIGN_IN_FAILED']);
    });

    test('nobody gets more tries by forging what stands before the address that the proxy adds', async () => {
      const behindProxy = await start({ database: t.database, env: { TRUST_PROXY: '1' } });

      const tries = Array.from({ length: 62 }, (_, i) => tryFrom(behindProxy, `10.0.0.${i}, 203.0.113.9`, 1));

      expect(refused((await Promise.all(tries)).flat())).toBe(2);
    });

    test('without a proxy in front, nobody gets more tries by saying that he is another', async () => {
      const codes = await Promise.all(Array.from({ length: 62 }, (_, i) => tryFrom(t, `203.0.113.${i}`, 1)));

      expect(refused(codes.flat())).toBe(2);
    });

    describeWithRedis('with Redis', () => {
      const untilRedisIs = async (state: string, ...apps: TestApp[]) => {
        for (const { url } of apps) while ((await request(url).get('/readyz')).body.redis !== state);
      };

      test('the count holds over two processes, and goes on in each while Redis is lost', async () => {
        const redis = await startRedis();
        const [one, other] = [
          await start({ database: t.database, redisUrl: redis.url }),
          await start({ database: t.database, redisUrl: redis.url }),
        ];
        await untilRedisIs('ok', one, other);

        const codes = [...(await tryFrom(one, '', 40)), ...(await tryFrom(other, '', 25))];
        await redis.stop();
        const without = await tryFrom(other, '', 61);

        expect(refused(codes)).toBe(5);
        expect(refused(without)).toBe(1);
        const again = await startRedis(redis.port);
        await untilRedisIs('ok', one, other);
        for (const app of [one, other]) await apps.splice(apps.indexOf(app), 1)[0]!.close();
        await again.stop();
      });
    });
  });
});
