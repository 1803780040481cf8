import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { givenADelegation } from '../delegations/delegations.ts';
import { CHARITY, CITY, DISTRICT, faultsOf, givenABudget, SOUND, standingOf } from '../subsidies/fund-support.ts';
import { send, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, givenASitting, givenElders, placesTaken, type SignedInPerson } from '../support/givens.ts';
import { loadSamplePolicies } from '../support/policies.ts';

const BOOK = `mutation ($input: BookMealInput!) {
  bookMeal(input: $input) { booking { id diner { id } } userErrors { code } alternative { id } }
}`;

/** Calls that come while others are served go together into one transaction: nobody may notice. */
describe('people who book at the same moment', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
  });
  afterAll(() => t?.close());

  /** An elder and her daughter, who may act for her in what concerns meals. */
  const givenAMother = async (phone: string) => {
    const mother = await givenAnElder(t, { name: '王秀兰', phone });
    const daughter = await givenAnElder(t, { name: '李红梅' });
    const { id: delegationId } = await givenADelegation(t, { ...mother, name: '王秀兰', phone }, daughter, {
      scopes: ['MEALS'],
    });
    return { mother, daughter, delegationId };
  };

  const book = async (as: SignedInPerson, { id: sittingId }: Sitting, over: object = {}) => {
    const input = {
      ...{ sittingId, dinerId: as.id, fulfilment: 'DINE_IN', agreedOwnShareFen: 10_000, idempotencyKey: randomUUID() },
      ...over,
    };
    return (await send(t, as, BOOK, { input })).data.bookMeal;
  };

  test('each get an answer of their own, and share transactions', async () => {
    const [lunch, full] = [await givenASitting(t), await givenASitting(t, { capacity: 1 })];
    const first = await givenAnElder(t);
    const { mother: second, daughter } = await givenAMother('13800004711');
    const elders = await givenElders(t, 38);
    await book(first, full);
    await book(first, lunch);

    const [again, tooLate, forMother, stranger, ...others] = await Promise.all([
      book(first, lunch),
      book(second, full),
      book(daughter, lunch, { dinerId: second.id }),
      book(daughter, lunch, { dinerId: first.id }),
      ...elders.map((elder) => book(elder, lunch)),
    ]);

    expect(again).toMatchObject({ booking: null, userErrors: [{ code: 'ALREADY_BOOKED' }] });
    expect(tooLate).toMatchObject({ booking: null, userErrors: [{ code: 'SITTING_FULL' }] });
    expect(stranger).toMatchObject({ booking: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(forMother).toMatchObject({ booking: { diner: { id: second.id } }, userErrors: [] });
    expect(others.map(({ booking }) => booking?.diner.id)).toEqual(elders.map(({ id }) => id));
    expect(await placesTaken(t, lunch)).toBe(40);
    const [entries] = await t.asOwner<{ booked: number; transactions: number }>(
      `select count(*)::int as booked, count(distinct transaction)::int as transactions from audit_entry
       where action = 'bookMeal' and outcome = 'DONE' and subject_id = any($1)`,
      [[second, ...elders].map(({ id }) => id)],
    );
    expect(entries!.booked).toBe(39);
    expect(entries!.transactions).toBeLessThan(20);
  });

  test('each have one entry in the audit log, of what they did and nobody else', async () => {
    const lunch = await givenASitting(t);
    const { mother, daughter, delegationId } = await givenAMother('13800004712');
    const elders = [mother, ...(await givenElders(t, 11))];

    const booked = await Promise.all([
      book(daughter, lunch, { dinerId: mother.id }),
      ...elders.slice(1).map((elder) => book(elder, lunch)),
    ]);

    for (const [i, { booking }] of booked.entries()) {
      const entries = await t.asOwner<{
        actor: string;
        subject: string;
        authority: string;
        on: string;
        kinds: string[];
      }>(
        `select actor_person_id as actor, subject_id as subject, authority, authority_id as on,
           (select array_agg(distinct split_part(row, ':', 1)) from jsonb_array_elements_text(touched) row) as kinds
         from audit_entry where touched::text like $1`,
        [`%meal_booking:${booking.id}%`],
      );
      const isHers = i === 0;
      expect(entries).toEqual([
        {
          actor: isHers ? daughter.id : elders[i]!.id,
          subject: elders[i]!.id,
          authority: isHers ? 'DELEGATION' : 'SELF',
          on: isHers ? delegationId : null,
          kinds: [...['meal_booking', 'meal_subsidy'], ...(isHers ? ['message'] : []), 'sitting'],
        },
      ]);
    }
  });

  test('do not wait for one whose record somebody else is changing', async () => {
    const lunch = await givenASitting(t);
    const [slow, ...others] = await givenElders(t, 12);
    let answered = false;

    const waiting = await t.orm.em.fork().transactional(async (em) => {
      await em.execute('select 1 from person where id = ? for update', [slow!.id]);
      const late = book(slow!, lunch).finally(() => (answered = true));
      const booked = await Promise.all(others.map((elder) => book(elder, lunch)));
      expect(booked.map(({ userErrors }) => userErrors)).toEqual(others.map(() => []));
      expect(answered).toBe(false);
      return { late };
    });

    expect((await waiting.late).userErrors).toEqual([]);
    expect(await placesTaken(t, lunch)).toBe(12);
  });

  test('draw on a fund one after the other: it pays to its last fen and not beyond', async () => {
    const { left } = await standingOf(t, DISTRICT);
    await givenABudget(t, DISTRICT, 300 * 4 + 150);
    await givenABudget(t, CITY, 1_000_000);
    await givenABudget(t, CHARITY, 1_000_000);
    const lunch = await givenASitting(t);
    const elders = await givenElders(t, 9);

    await Promise.all(elders.map((elder) => book(elder, lunch)));

    const paid = await t.asOwner<{ fen: number }>(
      `select amount_fen as fen from meal_subsidy m join meal_booking b on b.id = m.booking_id
       where b.sitting_id = $1 and m.fund = $2 order by 1`,
      [lunch.id, DISTRICT.name],
    );
    expect(paid.map(({ fen }) => fen)).toEqual([150, 300, 300, 300, 300]);
    expect(await standingOf(t, DISTRICT)).toMatchObject({ left });
    expect(await faultsOf(t)).toEqual(SOUND);
  });
});
