import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { givenADelegation } from '../delegations/delegations.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder } from '../support/givens.ts';
import {
  accept,
  change,
  decline,
  expire,
  givenACaredFor,
  givenAHouseHere,
  givenAnEligible,
  givenAnOperator,
  outcome,
  read,
  request,
} from './stays.ts';

/** Lets the time to answer run out; those who look stay signed in. */
const runOut = (t: TestApp, column: 'id' | 'house_id', id: string) =>
  t.asOwner(`update respite_stay set offer_ends_at = $1 where ${column} = $2`, [NOON, id]);

describe('answering an offer', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const held = async (stayId: string): Promise<number> =>
    (await t.orm.em.fork().execute<object[]>(`select 1 from bed_use where stay_id = '${stayId}'`)).length;

  test('accepted, it is settled; accepted twice, the answer is the same', async () => {
    const { person, carer } = await givenACaredFor(t);
    const { stay } = await request(t, carer, person.id, [await givenAHouseHere(t)]);

    const first = await accept(t, carer, stay.id, stay.placementOwnShareFen);
    const second = await accept(t, person, stay.id, 0);

    expect(first.stay).toMatchObject({ status: 'CONFIRMED', secondsLeft: null, mayAnswer: false });
    expect(second).toMatchObject({ stay: { status: 'CONFIRMED' }, userErrors: [] });
    expect(second.stay.timeline.map(({ kind }: { kind: string }) => kind)).toEqual(['OFFERED', 'CONFIRMED']);
  });

  test('whoever agreed to less is told that the price is higher', async () => {
    const person = await givenAnEligible(t);
    const { stay } = await request(t, person, person.id, [await givenAHouseHere(t)]);

    expect(outcome(await accept(t, person, stay.id, stay.ownShareFen - 1))).toBe('PRICE_RISEN');
    expect((await read(t, person, stay.id)).status).toBe('OFFERED');
  });

  test.each([
    ['another citizen', () => givenAnElder(t)],
    ['the operator of the house', undefined],
    ['a delegate for meals only', undefined],
  ])('%s may not, and does not learn that there is one', async (who, given) => {
    const person = await givenAnEligible(t);
    const house = await givenAHouseHere(t);
    const { stay } = await request(t, person, person.id, [house]);
    const other = given
      ? await given()
      : who.startsWith('the operator')
        ? await givenAnOperator(t, house)
        : await givenAnElder(t);
    if (who.startsWith('a delegate')) await givenADelegation(t, person, other, { scopes: ['MEALS'] });

    expect(outcome(await accept(t, other, stay.id))).toBe('NOT_FOUND');
    expect(outcome(await decline(t, other, stay.id))).toBe('NOT_FOUND');
    expect(await read(t, other, stay.id)).toBeUndefined();
    expect((await read(t, person, stay.id)).status).toBe('OFFERED');
  });

  test('declined, the place is free for the next one; declined twice, the answer is the same', async () => {
    const [person, next] = [await givenAnEligible(t), await givenAnEligible(t)];
    const house = await givenAHouseHere(t);
    const { stay } = await request(t, person, person.id, [house]);

    const first = await decline(t, person, stay.id);
    const second = await decline(t, person, stay.id);

    expect(first.stay).toMatchObject({ status: 'CANCELLED', endReason: 'OFFER_DECLINED', bed: null });
    expect(second).toMatchObject({ stay: { status: 'CANCELLED' }, userErrors: [] });
    expect(outcome(await accept(t, person, stay.id))).toBe('OFFER_OVER');
    expect((await request(t, next, next.id, [house])).stay.status).toBe('OFFERED');
  });

  test('after its last moment it cannot be accepted, before the clock came by nor after; then the place is free', async () => {
    const [person, next] = [await givenAnEligible(t), await givenAnEligible(t)];
    const house = await givenAHouseHere(t);
    const { stay } = await request(t, person, person.id, [house]);
    await runOut(t, 'id', stay.id);

    expect(await read(t, person, stay.id)).toMatchObject({ status: 'OFFERED', secondsLeft: 0, mayAnswer: false });
    expect(outcome(await accept(t, person, stay.id))).toBe('OFFER_OVER');
    expect(await expire(t)).toBe(1);
    expect(await expire(t)).toBe(0);
    expect(outcome(await accept(t, person, stay.id))).toBe('OFFER_OVER');
    expect(await read(t, person, stay.id)).toMatchObject({ status: 'CANCELLED', endReason: 'OFFER_EXPIRED' });
    expect((await request(t, next, next.id, [house])).stay.status).toBe('OFFERED');
  });

  test('many servers end offers at once: each is ended once', async () => {
    const house = await givenAHouseHere(t, { beds: 6 });
    for (let i = 0; i < 6; i += 1) {
      const person = await givenAnEligible(t);
      await request(t, person, person.id, [house]);
    }
    await runOut(t, 'house_id', house.id);

    const ended = await Promise.all([expire(t), expire(t), expire(t), expire(t)]);
    const rest = await expire(t);

    expect(ended.reduce((sum, one) => sum + one, rest)).toBeGreaterThanOrEqual(6);
    const events = await t.orm.em.fork().execute<{ count: number }[]>(
      `select count(*)::int as count from stay_event e join respite_stay s on s.id = e.stay_id
       where e.kind = 'OFFER_EXPIRED' and s.house_id = '${house.id}'`,
    );
    expect(events).toEqual([{ count: 6 }]);
  });

  test('accepting, expiring and declining at once: one of them counts, and what is held agrees with it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const person = await givenAnEligible(t);
      const { stay } = await request(t, person, person.id, [await givenAHouseHere(t)]);

      const [accepted, declined] = await Promise.all([
        accept(t, person, stay.id),
        decline(t, person, stay.id),
        (async () => {
          await runOut(t, 'id', stay.id);
          await expire(t);
        })(),
      ]);

      await expire(t);
      const { status } = await read(t, person, stay.id);
      expect(['CONFIRMED', 'CANCELLED']).toContain(status);
      expect(outcome(accepted) === 'OK').toBe(status === 'CONFIRMED');
      if (status === 'CONFIRMED') expect(outcome(declined)).not.toBe('OK');
      expect(await held(stay.id)).toBe(status === 'CONFIRMED' ? 1 : 0);
    }
  });

  test('the house offers what it was asked for, or says why it cannot; nobody else does', async () => {
    const house = await givenAHouseHere(t, { offersAtOnce: false, beds: 2 });
    const operator = await givenAnOperator(t, house);
    const stranger = await givenAnOperator(t, await givenAHouseHere(t));
    const [one, two] = [await givenAnEligible(t), await givenAnEligible(t)];
    const asked = (await request(t, one, one.id, [house])).stay;
    const refused = (await request(t, two, two.id, [house])).stay;

    expect(outcome(await change(t, stranger, 'offerStay', { stayId: asked.id }))).toBe('NOT_FOUND');
    expect((await change(t, operator, 'offerStay', { stayId: asked.id })).userErrors).toEqual([]);
    await change(t, operator, 'refuseStay', { stayId: refused.id, words: '这几天护理员请假' });

    expect(await read(t, one, asked.id)).toMatchObject({ status: 'OFFERED', mayAnswer: true });
    expect(await read(t, two, refused.id)).toMatchObject({ status: 'DECLINED', endWords: '这几天护理员请假' });
    expect(outcome(await change(t, operator, 'offerStay', { stayId: refused.id }))).toBe('NOT_AT_THIS_STAGE');
  });

  test('two who go together against one alone, for two beds: both or neither', async () => {
    for (let round = 0; round < 4; round += 1) {
      const house = await givenAHouseHere(t, { beds: 2 });
      const facts = { 'household.hasDisabledChild': true, 'carer.isAgedParent': true };
      const parent = await givenAnEligible(t, { name: '陈老伯', birthDate: '1944-01-01', facts });
      const [son, single] = [await givenAnEligible(t), await givenAnEligible(t)];
      await givenADelegation(t, son, parent, { scopes: ['RESPITE'] });

      const [pair, alone] = await Promise.all([
        request(t, parent, parent.id, [house], { withPersonId: son.id }),
        request(t, single, single.id, [house]),
      ]);

      expect([outcome(pair), outcome(alone)].sort()).toEqual(['HOUSE_FULL', 'OK']);
      const [beds] = await t.orm.em
        .fork()
        .execute<{ count: number }[]>(
          `select count(*)::int as count from bed_use u join bed b on b.id = u.bed_id where b.house_id = '${house.id}'`,
        );
      expect(beds!.count).toBe(outcome(pair) === 'OK' ? 2 : 1);
    }
  });
});
