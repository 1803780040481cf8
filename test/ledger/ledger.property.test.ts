import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { fc, withConcurrency } from '../support/property.ts';
import { aMember, balanceOf, issuing, proofOf, SOUND } from './books.ts';
import { farFromSound, makeMove, randomMove, type World } from './random-moves.ts';

const RUNS = 4;
const MOVES = 150;
const CALLERS = 8;

/** What each one may answer. */
const ANSWERS = ['OK', 'NOTHING', 'NOT_ENOUGH', 'IDEMPOTENCY_KEY_REUSED', 'NOT_AT_THIS_STAGE'];

describe('the books, under all that people do at once', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  test('always sum to zero, nobody is below zero, and nothing counts twice', async () => {
    const keys = MOVES;
    const moves = fc.array(randomMove(keys), { minLength: MOVES, maxLength: MOVES });
    await fc.assert(
      fc.asyncProperty(moves, fc.uuid(), async (some, run) => {
        const members = await Promise.all(Array.from({ length: 5 }, () => aMember(t)));
        const world: World = { t, issued: await issuing(t), members, posted: [], pending: [] };

        const codes = await withConcurrency(
          CALLERS,
          some.map((one) => async () => {
            const code = await makeMove(world, { ...one, run });
            expect(await farFromSound(world)).toEqual({ sum: 0, below: 0 });
            return code;
          }),
        );

        expect(codes.filter((code) => !ANSWERS.includes(code))).toEqual([]);
        expect(codes.filter((code) => code === 'OK').length).toBeGreaterThan(MOVES / 5);
        const balances = await Promise.all(members.map((member) => balanceOf(t, member)));
        expect(Math.min(...balances)).toBeGreaterThanOrEqual(0);
        expect(await proofOf(t)).toMatchObject({ ...SOUND, sums: { MINUTES: 0 } });
      }),
      { numRuns: RUNS },
    );
  });
});
