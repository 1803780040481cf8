import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { AuditEntry, AuditOutcome } from '../../api/src/platform/audit-entry.entity.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import {
  givenABooking,
  givenAnElder,
  givenASitting,
  givenStaff,
  placesTaken,
  type SignedInPerson,
} from '../support/givens.ts';
import { givenADelegation, givenAnAssistant } from './delegations.ts';

const BOOK = /* GraphQL */ `
  mutation ($input: BookMealInput!) {
    bookMeal(input: $input) {
      booking {
        id
        diner {
          name
        }
        bookedBy {
          ground
          relation
          name
        }
      }
      userErrors {
        code
      }
    }
  }
`;

const FIELDS: [string, string][] = [
  [
    'quote',
    'query ($id: ID!, $sittingId: ID!) { quote(sittingId: $sittingId, dinerId: $id, fulfilment: DINE_IN) { ownShareFen } }',
  ],
  ['mealBookings', 'query ($id: ID!) { mealBookings(dinerId: $id) { edges { node { id } } } }'],
  ['suggestedSitting', 'query ($id: ID!) { suggestedSitting(dinerId: $id) { id } }'],
];

describe('acting for another', () => {
  let t: TestApp;
  let father: SignedInPerson & { name: string; phone: string };
  let daughter: SignedInPerson;
  let phones = 13_500_000_000;
  beforeAll(async () => {
    t = await startApp();
    father = await givenAFather();
    daughter = await givenAnElder(t, { name: '马丽华' });
    await givenADelegation(t, father, daughter);
  });
  afterAll(() => t?.close());

  async function givenAFather() {
    const known = { name: '马占福', phone: String(phones++) };
    return { ...known, ...(await givenAnElder(t, known)) };
  }

  const book = (as: Sender, dinerId: string, sittingId: string, idempotencyKey: string = randomUUID()) =>
    send(t, as, BOOK, {
      input: { sittingId, dinerId, fulfilment: 'DINE_IN', agreedOwnShareFen: 10_000, idempotencyKey },
    });
  const entriesAbout = (subjectId: string, outcome: AuditOutcome, actorPersonId: string) =>
    t.orm.em.fork().find(AuditEntry, { subjectId, outcome, actorPersonId }, { orderBy: { at: 'asc' } });

  test('a daughter books for her father: the booking, his messages and the log name both', async () => {
    const lunch = await givenASitting(t);

    const { data } = await book(daughter, father.id, lunch.id);

    expect(data.bookMeal).toMatchObject({
      booking: { diner: { name: '马占福' }, bookedBy: { ground: 'DELEGATION', relation: 'DAUGHTER', name: '马丽华' } },
      userErrors: [],
    });
    const told = await send(t, father, '{ messages(first: 1) { edges { node { text matter link linkId } } } }');
    expect(told.data.messages.edges[0].node).toEqual({
      text: '女儿马丽华替马占福订了11月23日的午餐（清江社区食堂）。',
      matter: 'MEALS',
      link: 'MEAL_BOOKING',
      linkId: data.bookMeal.booking.id,
    });
    const done = await entriesAbout(father.id, AuditOutcome.DONE, daughter.id);
    expect(done.map(({ action, authority }) => [action, authority])).toEqual([
      ['requestDelegation', 'SELF'],
      ['bookMeal', 'DELEGATION'],
    ]);
  });

  test('on the telephone: staff book by his voice, under their own name, with the same code as everywhere', async () => {
    const elder = await givenAFather();
    const agent = await givenAnAssistant(t, elder.id, { roles: [Role.HOTLINE_AGENT], name: '黄婷' });
    const lunch = await givenASitting(t);

    const { data } = await book(agent, elder.id, lunch.id);

    expect(data.bookMeal.booking.bookedBy).toEqual({ ground: 'ASSISTANCE', relation: null, name: '黄婷' });
    const CODE = 'query ($id: ID!) { mealBooking(id: $id) { collectionCode } }';
    const { id } = data.bookMeal.booking;
    const [seen, heard] = [await send(t, elder, CODE, { id }), await send(t, agent, CODE, { id })];
    expect(seen.data.mealBooking.collectionCode).toBe(heard.data.mealBooking.collectionCode);
  });

  test('a retry after a lost answer books once, though two people may use one key', async () => {
    const lunch = await givenASitting(t);
    const elder = await givenAFather();
    await givenADelegation(t, elder, daughter);
    const key = randomUUID();

    const answers = await Promise.all(Array.from({ length: 4 }, () => book(daughter, elder.id, lunch.id, key)));
    const own = await book(elder, elder.id, (await givenASitting(t, { servedOn: '2026-11-24' })).id, key);

    expect(new Set(answers.map(({ data }) => data.bookMeal.booking?.id)).size).toBe(1);
    expect(own.data.bookMeal.userErrors).toEqual([]);
    expect(await placesTaken(t, lunch)).toBe(1);
  });

  test('reading about him is noted once a request for each matter, with the ground it stands on', async () => {
    const elder = await givenAFather();
    await givenADelegation(t, elder, daughter, { scopes: ['MEALS', 'PROFILE'] });

    await send(
      t,
      daughter,
      `query ($id: ID!) { a: mealBookings(dinerId: $id) { edges { node { id } } } suggestedSitting(dinerId: $id) { id } profile(personId: $id) { maskedPhone } }`,
      { id: elder.id },
    );
    await send(t, elder, 'query ($id: ID!) { mealBookings(dinerId: $id) { edges { node { id } } } }', { id: elder.id });

    const reads = await t.orm.em.fork().find(AuditEntry, { subjectId: elder.id, outcome: AuditOutcome.READ });
    expect(reads.map(({ action, authority }) => [action, authority]).sort()).toEqual([
      ['MEALS', 'DELEGATION'],
      ['PROFILE', 'DELEGATION'],
    ]);
  });

  test.each<[string, () => Promise<Sender>]>([
    ['a stranger', () => givenAnElder(t)],
    ['a delegate for other matters', async () => delegateIn('APPLICATIONS')],
    ['one whose delegation is only asked for', () => givenAnElder(t, { name: '马丽华' })],
    ['staff who assist nobody', () => givenStaff(t, { roles: [Role.HOTLINE_AGENT] })],
    ['a supervisor', () => givenStaff(t, { roles: [Role.SUPERVISOR] })],
    ['an administrator', () => givenStaff(t, { roles: [Role.ADMINISTRATOR] })],
  ])('%s neither reads nor books: it is as if he did not exist', async (_who, sender) => {
    const as = await sender();
    const lunch = await givenASitting(t);

    const booked = await book(as, father.id, lunch.id);
    const nobody = await book(as, randomUUID(), lunch.id);

    expect(booked.data).toEqual(nobody.data);
    expect(booked.data.bookMeal).toMatchObject({ booking: null, userErrors: [{ code: 'NOT_FOUND' }] });
    for (const [field, query] of FIELDS) {
      const { data, errors } = await send(t, as, query, { id: father.id, sittingId: lunch.id });
      expect([field, data?.[field] ?? null, errors?.[0]?.extensions.code]).toEqual([field, null, 'NOT_FOUND']);
    }
  });

  async function delegateIn(scope: string) {
    const other = await givenAnElder(t, { name: '马丽华' });
    await givenADelegation(t, father, other, { scopes: [scope] });
    return other;
  }

  test('a try out of scope is recorded: who, at whom, and what', async () => {
    const other = await delegateIn('TIME_BANK');

    await book(other, father.id, (await givenASitting(t)).id);

    expect(await entriesAbout(father.id, AuditOutcome.REFUSED, other.id)).toMatchObject([
      { action: 'bookMeal', code: 'NOT_FOUND' },
    ]);
  });

  test('he chooses per matter who gets the messages; whoever lost the matter hears no more', async () => {
    const elder = await givenAFather();
    const { id } = await givenADelegation(t, elder, daughter);
    const son = await givenAnElder(t, { name: '马丽军' });
    await givenADelegation(t, elder, son, { relation: 'SON' });
    const choose = (recipientIds: string[]) =>
      send(
        t,
        elder,
        'mutation ($input: ChooseMessagesInput!) { chooseMessages(input: $input) { choice { recipientIds } userErrors { code } } }',
        { input: { personId: elder.id, matter: 'MEALS', recipientIds } },
      );

    expect((await choose([(await givenAnElder(t)).id])).data.chooseMessages.userErrors).toEqual([
      { code: 'NOT_FOUND' },
    ]);
    expect((await choose([daughter.id])).data.chooseMessages.userErrors).toEqual([]);
    await givenABooking(t, son, await givenASitting(t), { dinerId: elder.id });
    const last = async (who: SignedInPerson) =>
      (await send(t, who, '{ messages(first: 1) { edges { node { text about { id } } } } }')).data.messages.edges[0]
        .node;
    expect(await last(daughter)).toMatchObject({
      text: expect.stringContaining('儿子马丽军替马占福订了'),
      about: { id: elder.id },
    });
    expect((await last(elder)).text).not.toContain('马丽军替');

    await send(
      t,
      elder,
      'mutation ($id: ID!) { revokeDelegation(input: { delegationId: $id }) { userErrors { code } } }',
      { id },
    );
    await givenABooking(t, son, await givenASitting(t, { servedOn: '2026-11-25' }), { dinerId: elder.id });

    expect((await last(elder)).text).toContain('11月25日');
    expect((await last(daughter)).text).not.toContain('11月25日');
  });
});
