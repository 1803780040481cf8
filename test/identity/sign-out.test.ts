import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { noSessionHints, redisSessionHints, type SessionHints } from '../../api/src/identity/session-hints.ts';
import { Sessions } from '../../api/src/identity/sessions.ts';
import { Person } from '../../api/src/identity/person.entity.ts';
import { connectRedis } from '../../api/src/platform/redis.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';
import { startRedis, type TestRedis } from '../support/redis-server.ts';
import { describeWithRedis } from '../support/redis.ts';

const SIGN_OUT = 'mutation { signOut { userErrors { code } } }';
const SIGN_IN =
  'mutation ($input: SignInAsDemoPersonInput!) { signInAsDemoPerson(input: $input) { tokens { accessToken refreshToken } } }';
const SIGN_IN_AS_STAFF =
  'mutation ($input: SignInAsStaffInput!) { signInAsStaff(input: $input) { tokens { accessToken } } }';
const REFRESH =
  'mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { tokens { accessToken } userErrors { code } } }';

/** Two processes on one database. */
type Pair = { database: TestDatabase; one: TestApp; other: TestApp };

async function startPair(redisUrl?: string): Promise<Pair> {
  const database = await freshDatabase();
  const options = { database, ...(redisUrl && { redisUrl }) };
  const [one, other] = [await startApp(options), await startApp(options)];
  if (redisUrl) await untilRedisIs('ok', one, other);
  return { database, one, other };
}

async function untilRedisIs(state: string, ...apps: TestApp[]): Promise<void> {
  for (const { url } of apps) while ((await request(url).get('/readyz')).body.redis !== state);
}

async function stopPair({ one, other, database }: Pair): Promise<void> {
  await one.close();
  await other.close();
  await database.drop();
}

/** Whether a process takes the sender for somebody. */
const isKnown = async (t: TestApp, as: Sender): Promise<boolean> => {
  const { data, errors } = await send(t, as, '{ viewer { id } }');
  expect(errors?.[0]?.extensions.code).toBe(data ? undefined : 'UNAUTHENTICATED');
  return Boolean(data?.viewer);
};

async function givenASignIn(t: TestApp) {
  const { id: personId } = await givenAnElder(t, { demoIntroduction: 'x' });
  const { accessToken, refreshToken } = (await send(t, undefined, SIGN_IN, { input: { personId } })).data
    .signInAsDemoPerson.tokens;
  return { token: accessToken as string, refreshToken: refreshToken as string };
}

/** What holds of sessions whatever remembers them. */
function sessionsContract(pair: () => Pair): void {
  test('who signs out on one process is refused by the very next request on the other', async () => {
    const { one, other } = pair();
    for (const elder of [await givenAnElder(one), await givenStaff(one)]) {
      expect(await isKnown(other, elder)).toBe(true);

      expect((await send(one, elder, SIGN_OUT)).data.signOut.userErrors).toEqual([]);

      expect(await isKnown(other, elder)).toBe(false);
      expect(await isKnown(one, elder)).toBe(false);
    }
  });

  test('signing out ends the refresh token as well, and once more is refused', async () => {
    const { one, other } = pair();
    const signedIn = await givenASignIn(one);
    await send(other, signedIn, SIGN_OUT);

    const { tokens, userErrors } = (
      await send(one, undefined, REFRESH, { input: { refreshToken: signedIn.refreshToken } })
    ).data.refreshSession;

    expect({ tokens, userErrors }).toEqual({ tokens: null, userErrors: [{ code: 'SESSION_ENDED' }] });
    expect((await send(other, signedIn, SIGN_OUT)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  test('a visitor has nothing to sign out of', async () => {
    const { errors } = await send(pair().one, undefined, SIGN_OUT);

    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  test("signing out on the phone leaves the tablet, and everybody else's phone", async () => {
    const { one, other } = pair();
    const [phone, neighbour] = [await givenAnElder(one), await givenAnElder(one)];
    const em = one.orm.em.fork();
    const { tokens } = new Sessions(noSessionHints).open(em, { person: em.getReference(Person, phone.id) }, NOON);
    await em.flush();

    await send(one, phone, SIGN_OUT);

    expect(await isKnown(other, { token: tokens.accessToken })).toBe(true);
    expect(await isKnown(other, neighbour)).toBe(true);
  });

  test('who refreshes on one process is refused with the old token by the other', async () => {
    const { one, other } = pair();
    const signedIn = await givenASignIn(one);
    expect(await isKnown(other, signedIn)).toBe(true);

    const { tokens } = (await send(one, undefined, REFRESH, { input: { refreshToken: signedIn.refreshToken } })).data
      .refreshSession;

    expect(await isKnown(other, signedIn)).toBe(false);
    expect(await isKnown(other, { token: tokens.accessToken })).toBe(true);
  });

  test('of ten who sign out at once with a crowd of requests under way, all are out when it is done', async () => {
    const { one, other } = pair();
    const elders = await Promise.all(Array.from({ length: 10 }, () => givenAnElder(one)));

    await Promise.all(
      elders.flatMap((elder) => [
        isKnown(other, elder),
        isKnown(one, elder),
        send(one, elder, SIGN_OUT),
        isKnown(other, elder),
        isKnown(one, elder),
      ]),
    );

    expect(await Promise.all(elders.flatMap((elder) => [isKnown(one, elder), isKnown(other, elder)]))).toEqual(
      Array(20).fill(false),
    );
  });
}

describe('signOut, without Redis', () => {
  let pair: Pair;
  beforeAll(async () => void (pair = await startPair()));
  afterAll(() => pair && stopPair(pair));

  sessionsContract(() => pair);
});

describeWithRedis('signOut, with Redis', () => {
  let redis: TestRedis;
  let pair: Pair;
  beforeAll(async () => {
    redis = await startRedis();
    pair = await startPair(redis.url);
  });
  afterAll(async () => {
    if (pair) await stopPair(pair);
    await redis?.stop();
  });

  sessionsContract(() => pair);

  test('when Redis is lost everybody stays signed in, and who signs out is out at once; when it is back, still', async () => {
    const { one, other } = pair;
    const [stays, goes] = [await givenAnElder(one), await givenAnElder(one)];
    expect([await isKnown(other, stays), await isKnown(other, goes)]).toEqual([true, true]);

    process.kill(redis.pid, 'SIGKILL');
    await untilRedisIs('away', one, other);
    await send(one, goes, SIGN_OUT);

    expect([await isKnown(other, stays), await isKnown(other, goes)]).toEqual([true, false]);
    const newcomer = await givenASignIn(other);
    expect(await isKnown(one, newcomer)).toBe(true);

    redis = await startRedis(redis.port);
    await untilRedisIs('ok', one, other);
    expect([await isKnown(other, stays), await isKnown(other, goes), await isKnown(other, newcomer)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('a Redis that hangs delays a request, but never fails it', async () => {
    const { one, other } = pair;
    const [elder, staff] = [await givenAnElder(one), await givenStaff(one)];
    await isKnown(other, elder);

    process.kill(redis.pid, 'SIGSTOP');
    try {
      expect(await isKnown(other, elder)).toBe(true);
      await send(one, elder, SIGN_OUT);
      expect([await isKnown(one, elder), await isKnown(other, elder)]).toEqual([false, false]);
      const input = { userName: staff.userName, password: 'right-password' };
      expect((await send(one, undefined, SIGN_IN_AS_STAFF, { input })).data.signInAsStaff.tokens).not.toBeNull();
    } finally {
      process.kill(redis.pid, 'SIGCONT');
    }
    expect([await isKnown(one, elder), await isKnown(other, elder)]).toEqual([false, false]);
  });

  test('a hint spares PostgreSQL the asking, and is gone after the sign-out', async () => {
    const { one, other } = pair;
    const elder = await givenAnElder(one);
    await isKnown(one, elder);
    const probe = await connectRedis(redis.url, { info: () => undefined, warn: () => undefined });
    while (!probe.isReady) await new Promise(setImmediate);

    const key = `session:${createHash('sha256').update(elder.token).digest('hex')}`;
    const hint = await probe.get(key);
    await send(other, elder, SIGN_OUT);
    const left = await probe.get(key);
    const everything = (await probe.mGet(await probe.keys('*'))).join() + (await probe.keys('*')).join();
    probe.destroy();

    expect(JSON.parse(hint!)).toMatchObject({ personId: elder.id, roles: ['CITIZEN'] });
    expect(left).toBe('ended');
    expect(everything).not.toContain(elder.token);
  });

  test.each(['the sign-out', 'the refresh'])(
    'a look-up under way while %s ends the token does not put it back',
    async (what) => {
      const { one, other } = pair;
      const signedIn = await givenASignIn(one);
      const probe = await connectRedis(redis.url, { info: () => undefined, warn: () => undefined });
      while (!probe.isReady) await new Promise(setImmediate);
      const hints = redisSessionHints(probe, { debug: () => undefined });
      const [asked, go] = [gate(), gate()];
      const slow: SessionHints = {
        ...hints,
        remember: (hash, viewer) => (asked.open(), go.opened.then(() => hints.remember(hash, viewer))),
      };

      const lookUp = new Sessions(slow).viewerOf(one.orm.em, signedIn.token, NOON);
      await asked.opened;
      await (what === 'the refresh'
        ? send(other, undefined, REFRESH, { input: { refreshToken: signedIn.refreshToken } })
        : send(other, signedIn, SIGN_OUT));
      go.open();
      await lookUp;
      probe.destroy();

      expect([await isKnown(one, signedIn), await isKnown(other, signedIn)]).toEqual([false, false]);
    },
  );
});

/** Something to wait for. */
function gate() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}
