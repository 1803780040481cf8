import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addMonths } from '@doorstep/shared/civil-date';
import { startApp, type TestApp } from '../support/app.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { fc, seed, withConcurrency } from '../support/property.ts';
import { aWorld, eat, lookAround, type World } from './payments-world.ts';
import { expectSound } from './payments-soundness.ts';
import { carryOut, randomDeed, type Kind } from './random-payments.ts';

/** Months that go by in one run; more of them with RUNS=… */
const RUNS = Number(process.env.RUNS ?? 5);
/** As long as something that must come about has not, by chance: so many more months at most. */
const ROUNDS = 40;
const CALLERS = 6;

/** On which days of a month what is done, each by chance and several at once, some of it more than once. */
const MOMENTS: readonly (readonly [day: string, kinds: readonly Kind[]])[] = [
  ['01', ['HOUR', 'HOUR', 'CLOSE', 'CLOSE', 'POINT', 'POINT', 'ACCOUNT', 'BUDGET', 'RESUME', 'MAKE', 'BACK']],
  ['05', ['HOUR', 'MAKE', 'MAKE', 'MAKE', 'MAKE', 'MAKE', 'CLOSE', 'ACCOUNT', 'ANSWER', 'BACK', 'BUDGET']],
  [
    '06',
    ['APPROVE', 'APPROVE', 'APPROVE', 'APPROVE', 'APPROVE', 'REMOVE', 'CANCEL', 'EXPORT', 'MAKE', 'BACK', 'ANSWER'],
  ],
  ['07', ['EXPORT', 'EXPORT', 'EXPORT', 'APPROVE', 'APPROVE', 'IMPORT', 'REMOVE', 'CANCEL', 'ACCOUNT', 'STOP']],
  ['08', ['IMPORT', 'IMPORT', 'IMPORT', 'IMPORT', 'EXPORT', 'BACK', 'BACK', 'LEAVE', 'REPAIR', 'MAKE', 'POINT']],
  [
    '16',
    [
      'IMPORT',
      'IMPORT',
      'REPAIR',
      'REPAIR',
      'BACK',
      'BACK',
      'BACK',
      'LEAVE',
      'REPAID',
      'REPAID',
      'ACCOUNT',
      'MAKE',
      'HOUR',
      'ANSWER',
    ],
  ],
];
const EATEN_ON = '20';

/** Otherwise nothing was tried. */
const MUST_COME_ABOUT = [
  ...['MAKE', 'REMOVE', 'APPROVE', 'CANCEL', 'EXPORT', 'IMPORT', 'REPAIR', 'ACCOUNT', 'POINT', 'CLOSE', 'REPAID'].map(
    (kind) => `${kind} OK`,
  ),
  ...[
    'BACK TAKEN_BACK',
    'BACK PAID',
    'BACK OWED_BACK',
    'LEAVE OK',
    'APPROVE SECOND_OFFICER_NEEDED',
    'APPROVE OWN_CASE',
  ],
];

/** In few runs fast-check would mostly try the smallest and the largest numbers: whom and what they choose is the same to us. */
const deeds = fc.noBias(
  fc.array(fc.array(randomDeed, { minLength: 10, maxLength: 14 }), {
    ...{ minLength: MOMENTS.length, maxLength: MOMENTS.length },
  }),
);

describe('payments, under all that officers, banks and people do at once', () => {
  let t: TestApp;
  let world: World;
  beforeAll(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
    world = await aWorld(t);
    await eat(world, '2026-11-22');
  });
  afterAll(() => t?.close());

  test('nothing is paid twice nor without two officers, and batches, plans, books and the bank say the same', async () => {
    const answers = new Set<string>();
    let month = '2026-11-01';
    const property = fc.asyncProperty(deeds, async (all) => {
      month = addMonths(month, 1);
      for (const [i, [day, kinds]] of MOMENTS.entries()) {
        passTo(day);
        await lookAround(world);
        const jobs = all[i]!.flatMap((deed) => {
          const key = randomUUID();
          const what = kinds[deed.pick % kinds.length]!;
          return Array.from({ length: deed.times }, () => async () => {
            const answer = `${what} ${await carryOut(world, what, deed, key)}`;
            answers.add(answer);
            return answer;
          });
        });

        const came = await withConcurrency(CALLERS, jobs);

        expect(came.filter((one) => one.includes('INTERNAL_SERVER_ERROR'))).toEqual([]);
        await expectSound(world);
      }
      passTo(EATEN_ON);
      await eat(world, month.replace(/..$/u, EATEN_ON));
    });
    const passTo = (day: string) => void (t.clock.now = new Date(`${month.slice(0, 8)}${day}T12:00:00+08:00`));
    const missing = () => MUST_COME_ABOUT.filter((answer) => !answers.has(answer));
    for (let round = 0; round === 0 || (missing().length > 0 && round < ROUNDS); round += 1)
      await fc.assert(property, { numRuns: round === 0 ? RUNS : 1, seed: seed + round });
    expect(missing()).toEqual([]);
  }, 1_200_000);
});
