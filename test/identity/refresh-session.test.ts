import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Session } from '../../api/src/identity/session.entity.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenStaff } from '../support/givens.ts';

const TOKENS = 'tokens { accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt }';
const REFRESH = `mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { ${TOKENS} viewer { id } userErrors { code message } } }`;
const AS_DEMO = `mutation ($input: SignInAsDemoPersonInput!) { signInAsDemoPerson(input: $input) { ${TOKENS} } }`;
const AS_STAFF = `mutation ($input: SignInAsStaffInput!) { signInAsStaff(input: $input) { ${TOKENS} } }`;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

interface Pair {
  accessToken: string;
  accessTokenExpiresAt: string;
  refreshToken: string;
  refreshTokenExpiresAt: string;
}

describe('refreshSession', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  beforeEach(() => void (t.clock.now = NOON));
  afterAll(() => t?.close());

  const signIn = async (): Promise<Pair> => {
    const { id: personId } = await givenAnElder(t, { demoIntroduction: 'x' });
    return (await send(t, undefined, AS_DEMO, { input: { personId } })).data.signInAsDemoPerson.tokens;
  };
  const refresh = async ({ refreshToken }: Pair): Promise<Pair | undefined> => {
    const { tokens, userErrors } = (await send(t, undefined, REFRESH, { input: { refreshToken } })).data.refreshSession;
    expect(userErrors.map(({ code }: { code: string }) => code)).toEqual(tokens ? [] : ['SESSION_ENDED']);
    return tokens ?? undefined;
  };
  /** Whether the pair's access token is good. Being asked with it, the server knows that it arrived. */
  const use = async ({ accessToken: token }: Pair): Promise<boolean> =>
    Boolean((await send(t, { token }, '{ viewer { id } }')).data?.viewer);
  const at = (ms: number) => void (t.clock.now = new Date(NOON.getTime() + ms));

  test('a refresh token is traded for a new pair of the same person; the old pair is worth nothing', async () => {
    const old = await signIn();

    const renewed = (await refresh(old))!;

    expect(new Set([old.accessToken, old.refreshToken, renewed.accessToken, renewed.refreshToken]).size).toBe(4);
    expect(await use(old)).toBe(false);
    expect(await use(renewed)).toBe(true);
  });

  test('when the answer was lost on the way, the old token is good once more, and again', async () => {
    const old = await signIn();
    await refresh(old); // Lost.
    await refresh(old); // Lost too.

    const arrived = (await refresh(old))!;

    expect(await use(arrived)).toBe(true);
    expect(await refresh(arrived)).toBeDefined();
  });

  test('one token sent five times at once leaves one pair that is good', async () => {
    const old = await signIn();

    const pairs = await Promise.all(Array.from({ length: 5 }, () => refresh(old)));
    const good: boolean[] = [];
    for (const pair of pairs) good.push(await use(pair!));

    expect(good.filter(Boolean)).toHaveLength(1);
  });

  describe('theft', () => {
    test('an old token after the new pair was used ends the session for both', async () => {
      const stolen = await signIn();
      const owners = (await refresh(stolen))!;
      await use(owners);

      expect(await refresh(stolen)).toBeUndefined();

      expect(await use(owners)).toBe(false);
      expect(await refresh(owners)).toBeUndefined();
    });

    test('a thief who was first is thrown out when the owner comes, however often he has refreshed', async () => {
      const stolen = await signIn();
      let thiefs = (await refresh(stolen))!;
      for (let i = 0; i < 3; i++) {
        await use(thiefs);
        thiefs = (await refresh(thiefs))!;
      }

      expect(await refresh(stolen)).toBeUndefined();

      expect(await use(thiefs)).toBe(false);
      expect(await refresh(thiefs)).toBeUndefined();
    });

    test('a thief who overtakes the owner before her pair was used is thrown out when she refreshes', async () => {
      const stolen = await signIn();
      const owners = (await refresh(stolen))!;
      const thiefs = (await refresh(stolen))!;
      await use(thiefs);

      expect(await refresh(owners)).toBeUndefined();

      expect(await use(thiefs)).toBe(false);
    });

    test('it ends one session; the other phone of the same person stays signed in', async () => {
      const { id: personId } = await givenAnElder(t, { demoIntroduction: 'x' });
      const [phone, tablet] = await Promise.all(
        [1, 2].map(
          async () =>
            (await send(t, undefined, AS_DEMO, { input: { personId } })).data.signInAsDemoPerson.tokens as Pair,
        ),
      );
      await use((await refresh(phone!))!);
      await refresh(phone!);

      expect(await use(tablet!)).toBe(true);
    });
  });

  test.each(['nonsense', '', '\0', "' or 1=1 --", 'x'.repeat(200)])(
    'a token that is none ends nothing and gets nothing (%#)',
    async (refreshToken) => {
      const pair = await signIn();

      expect(await refresh({ ...pair, refreshToken })).toBeUndefined();
      expect(await refresh({ ...pair, refreshToken: pair.accessToken })).toBeUndefined();
      expect(await use(pair)).toBe(true);
    },
  );

  test('a phone that was not used for a season signs in anew, however it was refreshed before', async () => {
    const first = await signIn();
    at(89 * DAY_MS);
    const renewed = (await refresh(first))!;
    expect(renewed.refreshTokenExpiresAt).toBe(first.refreshTokenExpiresAt);

    at(90 * DAY_MS - 1);
    expect(await refresh(renewed)).toBeDefined();
    at(90 * DAY_MS);
    expect(await refresh(renewed)).toBeUndefined();
  });

  test('a desk in an office signs in anew after twelve hours; no access token outlives its session', async () => {
    const { userName } = await givenStaff(t);
    const pair: Pair = (await send(t, undefined, AS_STAFF, { input: { userName, password: 'right-password' } })).data
      .signInAsStaff.tokens;

    at(12 * 60 * MINUTE_MS - 10 * MINUTE_MS);
    const last = (await refresh(pair))!;
    expect(last.accessTokenExpiresAt).toBe(pair.refreshTokenExpiresAt);
    at(12 * 60 * MINUTE_MS);

    expect(await use(last)).toBe(false);
    expect(await refresh(last)).toBeUndefined();
  });

  test('no table holds a token, and a session is one row however often it is refreshed', async () => {
    let pair = await signIn();
    const before = await t.orm.em.fork().count(Session);
    for (let i = 0; i < 3; i++) pair = (await refresh(pair))!;

    const em = t.orm.em.fork();
    const rows = await em.execute<{ row: string }[]>('select s::text as row from session s');
    expect(rows).toHaveLength(before);
    expect(rows.some(({ row }) => row.includes(pair.refreshToken) || row.includes(pair.accessToken))).toBe(false);
  });

  /** A session as a citizen would explain it: which pair is the present one, what it was traded for, whether it was used. */
  interface Model {
    pairs: Pair[];
    current: number;
    tradedFrom: number | undefined;
    isUsed: boolean;
    isEnded: boolean;
    minute: number;
    accessUntil: number;
  }

  const step = fc.oneof(
    // Seldom far back: that ends the session, and then nothing more is learnt.
    fc.record({
      kind: fc.constantFrom('use' as const, 'refresh' as const),
      back: fc.constantFrom(0, 0, 0, 1, 1, 1, 2, 3),
    }),
    fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 40 }) }),
  );

  async function useInBoth(model: Model, at: number) {
    const isGood = at === model.current && !model.isEnded && model.minute < model.accessUntil;
    expect(await use(model.pairs[at]!)).toBe(isGood);
    model.isUsed ||= isGood;
  }

  async function refreshInBoth(model: Model, at: number) {
    const isRepeated = at === model.tradedFrom && !model.isUsed;
    const isGood = !model.isEnded && (at === model.current || isRepeated);
    const pair = await refresh(model.pairs[at]!);
    expect(Boolean(pair)).toBe(isGood);
    if (!pair) return void (model.isEnded = true);
    Object.assign(model, {
      current: model.pairs.push(pair) - 1,
      tradedFrom: at,
      isUsed: false,
      accessUntil: model.minute + 30,
    });
  }

  test('whatever owner and thief do in whatever order, only one pair is good, and any other that is traded ends the session', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        at(0);
        const model: Model = {
          pairs: [await signIn()],
          current: 0,
          tradedFrom: undefined,
          isUsed: false,
          isEnded: false,
          minute: 0,
          accessUntil: 30,
        };
        for (const step of steps) {
          if (step.kind === 'wait') at((model.minute += step.minutes) * MINUTE_MS);
          // Counted from the newest, for that is where the interesting ones are.
          else
            await (step.kind === 'use' ? useInBoth : refreshInBoth)(
              model,
              Math.max(0, model.pairs.length - 1 - step.back),
            );
        }
      }),
      { numRuns: 100 }, // When it fails, fast-check prints the seed and the shortest steps.
    );
  });
});
