import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { CITY, faultsOf, SOUND, standingOf } from '../subsidies/fund-support.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { bookingOf, collect, givenADiner, givenAnOperator, givenTodaysLunch, outcomeOf } from './counter-support.ts';

const LOW_INCOME = { facts: { 'person.hardship': ['LOW_INCOME'] } };

/** Calls that come while others are served go together into one transaction: nobody may notice. */
describe('terminals that hand out at the same moment', () => {
  let t: TestApp;
  let lunch: Sitting;
  let operators: Awaited<ReturnType<typeof givenAnOperator>>[];
  beforeAll(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
  });
  beforeEach(async () => {
    lunch = await givenTodaysLunch(t);
    operators = await Promise.all([1, 2, 3].map(() => givenAnOperator(t, lunch.servicePoint)));
  });
  afterEach(async () => {
    expect(await faultsOf(t)).toEqual(SOUND);
  });
  afterAll(() => t?.close());

  const someDiners = async (count: number) => {
    const diners = [];
    for (let i = 0; i < count; i += 1) diners.push(await givenADiner(t, lunch, LOW_INCOME));
    return diners;
  };

  const take = (terminal: number, input: object, through = t) =>
    collect(through, operators[terminal % operators.length], lunch, input);

  test('each get an answer of their own, share transactions, and what funds pay is owed once', async () => {
    const diners = await someDiners(24);
    const before = await standingOf(t, CITY);

    const [twice, again, unknown, ...others] = await Promise.all([
      take(0, { proof: diners[0]!.code }),
      take(1, { proof: diners[0]!.card }),
      take(2, { proof: '9999999999' }),
      ...diners.slice(1).map(({ code, card, phone }, i) => take(i, { proof: [code, card, phone.slice(-4)][i % 3] })),
    ]);

    expect([outcomeOf(twice), outcomeOf(again)].sort()).toEqual(['ALREADY_SERVED', 'COLLECTED']);
    expect(outcomeOf(unknown)).toBe('PROOF_NOT_FOUND');
    expect(others.map(outcomeOf)).toEqual(others.map(() => 'COLLECTED'));
    expect(others.map(({ data }) => data.collectMeal.booking.id)).toEqual(diners.slice(1).map(({ bookingId }) => bookingId)); // prettier-ignore
    expect(await standingOf(t, CITY)).toEqual({
      ...before,
      held: before.held - 400 * 24,
      owed: before.owed + 400 * 24,
    });
    const entries = await t.asOwner<{ actor: string; subject: string; touched: string[]; transaction: string }>(
      `select actor_staff_id as actor, subject_id as subject, touched, transaction::text from audit_entry
       where action = 'collectMeal' and outcome = 'DONE' and subject_id = any($1)`,
      [diners.map(({ id }) => id)],
    );
    expect(entries.map(({ subject, touched }) => [subject, ...touched]).sort()).toEqual(
      diners.map(({ id, bookingId }) => [id, `meal_booking:${bookingId}`]).sort(),
    );
    for (const [i, { id }] of diners.slice(1).entries())
      expect(entries.find(({ subject }) => subject === id)!.actor).toBe(operators[i % 3]!.id);
    expect(new Set(entries.map(({ transaction }) => transaction)).size).toBeLessThan(15);
  });

  test('do not wait for one whose booking somebody else is changing', async () => {
    const [slow, ...others] = await someDiners(7);
    let isAnswered = false;

    const waiting = await t.orm.em.fork().transactional(async (em) => {
      await em.execute('select 1 from meal_booking where id = ? for update', [slow!.bookingId]);
      const late = take(0, { proof: slow!.code }).finally(() => (isAnswered = true));
      const served = await Promise.all(others.map(({ code }, i) => take(i, { proof: code })));
      expect(served.map(outcomeOf)).toEqual(others.map(() => 'COLLECTED'));
      expect(isAnswered).toBe(false);
      return { late };
    });

    expect(outcomeOf(await waiting.late)).toBe('COLLECTED');
  });

  test('on two servers: what is sent to both with one key is handed out once, and each hears so', async () => {
    const other = await startApp({ database: t.database, policies: loadSamplePolicies() });
    const diners = await someDiners(8);
    const before = await standingOf(t, CITY);

    const answers = await Promise.all(
      diners.flatMap(({ code }, i) => {
        const input = { proof: code, idempotencyKey: randomUUID() };
        return [t, other].map((server) => take(i, input, server));
      }),
    );

    expect(answers.map(outcomeOf)).toEqual(answers.map(() => 'COLLECTED'));
    expect((await bookingOf(t, diners[0]!.bookingId)).collectedBy).toMatchObject({ staffId: operators[0]!.id });
    expect((await standingOf(t, CITY)).owed).toBe(before.owed + 400 * 8);
    await other.close();
  });
});
