import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import {
  givenABooking,
  givenAnElder,
  givenASitting,
  givenStaff,
  placesTaken,
  type SignedInPerson,
} from '../support/givens.ts';
import { fc, withConcurrency } from '../support/property.ts';
import { startRedis, type TestRedis } from '../support/redis-server.ts';
import { describeWithRedis } from '../support/redis.ts';
import { givenADelegation, givenAnAssistant, revoke } from './delegations.ts';

const BOOK = 'mutation ($input: BookMealInput!) { bookMeal(input: $input) { booking { id } userErrors { code } } }';
const READ = 'query ($dinerId: ID!) { mealBookings(dinerId: $dinerId, first: 1) { edges { node { id } } } }';

describeWithRedis('revokeDelegation', () => {
  let redis: TestRedis;
  let t: TestApp;
  let other: TestApp;
  let father: SignedInPerson & { name: string; phone: string };
  let daughter: SignedInPerson;
  let phones = 13_600_000_000;
  beforeAll(async () => {
    redis = await startRedis();
    t = await startApp({ redisUrl: redis.url });
    other = await startApp({ database: t.database, redisUrl: redis.url });
  });
  afterAll(async () => {
    await other?.close();
    await t?.close();
    await redis?.stop();
  });

  beforeEach(async () => {
    const known = { name: '马占福', phone: String(phones++) };
    father = { ...known, ...(await givenAnElder(t, known)) };
    daughter = await givenAnElder(t, { name: '马丽华' });
  });

  const book = (on: TestApp, as: Sender, dinerId: string, sittingId: string) =>
    send(on, as, BOOK, {
      input: { sittingId, dinerId, fulfilment: 'DINE_IN', agreedOwnShareFen: 10_000, idempotencyKey: randomUUID() },
    });

  test('stops the very next request on every process, what was read a moment ago included', async () => {
    const { id } = await givenADelegation(t, father, daughter);
    const lunch = await givenASitting(t);
    for (const on of [t, other])
      expect((await send(on, daughter, READ, { dinerId: father.id })).errors).toBeUndefined();

    await revoke(t, father, id);

    for (const on of [other, t]) {
      const read = await send(on, daughter, READ, { dinerId: father.id });
      expect([read.data, read.errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND']);
      const booked = await book(on, daughter, father.id, lunch.id);
      expect(booked.data.bookMeal).toMatchObject({ booking: null, userErrors: [{ code: 'NOT_FOUND' }] });
    }
    expect(await placesTaken(t, lunch)).toBe(0);
  });

  test('a delegation that ran out stops as one that was revoked', async () => {
    await givenADelegation(t, father, daughter, { endsOn: '2026-11-30' });
    t.clock.now = new Date('2026-12-01T00:00:01+08:00');

    const read = await send(t, { token: (await givenAnElder(t)).token }, '{ viewer { id } }');
    const { errors } = await send(t, daughter, READ, { dinerId: father.id });
    t.clock.now = new Date('2026-11-22T12:00:00+08:00');

    expect(read.data.viewer).not.toBeNull();
    expect(['NOT_FOUND', 'UNAUTHENTICATED']).toContain(errors?.[0]?.extensions.code);
  });

  test('whatever the race, nothing she books comes after he revoked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 20 }), async (wait) => {
        const known = { name: '马占福', phone: String(phones++) };
        const elder = { ...known, ...(await givenAnElder(t, known)) };
        const { id } = await givenADelegation(t, elder, daughter);
        const lunch = await givenASitting(t);
        let isRevoked = false;
        const late: unknown[] = [];
        const tries = Array.from({ length: 6 }, (_, i) => async () => {
          const beganAfter = isRevoked;
          const { data } = await book(i % 2 ? other : t, daughter, elder.id, lunch.id);
          if (beganAfter && data.bookMeal.booking) late.push(data);
        });
        const end = async () => {
          await new Promise((resolve) => setTimeout(resolve, wait));
          await revoke(other, elder, id);
          isRevoked = true;
        };
        await Promise.all([withConcurrency(2, tries), end()]);
        expect((await book(t, daughter, elder.id, lunch.id)).data.bookMeal.userErrors[0].code).toBe('NOT_FOUND');
        expect(late).toEqual([]);
        await revoke(t, daughter, id);
      }),
      { numRuns: 15 },
    );
  });

  test.each([
    ['the elder', () => Promise.resolve(father)],
    ['the daughter', () => Promise.resolve(daughter)],
    ['staff on the telephone with the elder', () => givenAnAssistant(t, father.id)],
    ['staff on the telephone with the daughter', () => givenAnAssistant(t, daughter.id)],
  ])('%s may end it, and ending it again returns it', async (_who, sender) => {
    const { id } = await givenADelegation(t, father, daughter);
    const as = await sender();

    const answers = [await revoke(t, as, id), await revoke(t, as, id)];

    for (const { data } of answers)
      expect(data.revokeDelegation).toMatchObject({ delegation: { status: 'REVOKED' }, userErrors: [] });
  });

  test.each([
    ['a stranger', () => givenAnElder(t)],
    ['staff who assist nobody', () => givenStaff(t)],
    ['staff who assist somebody else', async () => givenAnAssistant(t, (await givenAnElder(t)).id)],
  ])('%s may not, and learns nothing', async (_who, sender) => {
    const { id } = await givenADelegation(t, father, daughter);

    const { data } = await revoke(t, await sender(), id);

    expect(data.revokeDelegation).toMatchObject({ delegation: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect((await send(t, daughter, READ, { dinerId: father.id })).errors).toBeUndefined();
  });

  test('both are told, and the refused try stands in the log under her name and his', async () => {
    const { id } = await givenADelegation(t, father, daughter);
    const lunch = await givenASitting(t);
    await revoke(t, father, id);

    await book(t, daughter, father.id, lunch.id);

    const refused = await t.orm.em.fork().find(AuditEntry, { outcome: 'REFUSED' as never, actorPersonId: daughter.id });
    expect(refused).toMatchObject([{ action: 'bookMeal', code: 'NOT_FOUND', subjectId: father.id }]);
    const told = await send(t, daughter, '{ messages(first: 1) { edges { node { text } } } }');
    expect(told.data.messages.edges[0].node.text).toBe('女儿马丽华不再替马占福办事了。');
  });

  test('what she booked while she might stays booked', async () => {
    const { id } = await givenADelegation(t, father, daughter);
    const lunch = await givenASitting(t);
    await givenABooking(t, daughter, lunch, { dinerId: father.id });

    await revoke(t, father, id);

    expect(await placesTaken(t, lunch)).toBe(1);
  });
});
