import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ServicePoint } from '../../api/src/catalog/service-point.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { Meal, MealBookingStatus } from '../../api/src/meals/meal.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import type { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { PersonCard } from '../../api/src/identity/person-card.entity.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { COUNTY, givenABooking, givenACanteen, givenAnElder, givenStaff } from '../support/givens.ts';
import {
  bookingOf,
  collect,
  givenADiner,
  givenAnOperator,
  givenTodaysLunch,
  outcomeOf,
  type Diner,
} from './counter-support.ts';

const CANCEL =
  'mutation ($input: CancelMealBookingInput!) { cancelMealBooking(input: $input) { booking { status } userErrors { code } } }';

describe('collectMeal', () => {
  let t: TestApp;
  let lunch: Sitting;
  let operator: Awaited<ReturnType<typeof givenAnOperator>>;
  beforeAll(async () => {
    t = await startApp();
    lunch = await givenTodaysLunch(t);
  });
  // Each test its own: one person may try only so often.
  beforeEach(async () => {
    operator = await givenAnOperator(t, lunch.servicePoint);
  });
  afterEach(() => void (t.clock.now = NOON));
  afterAll(() => t?.close());

  const take = (input: object, as: Sender = operator, at: Pick<Sitting, 'servicePoint'> = lunch) =>
    collect(t, as, at, input);

  /** A canteen of its own, where nobody else eats. */
  async function givenAnotherLunch(over: Parameters<typeof givenTodaysLunch>[1] = {}) {
    const sitting = await givenTodaysLunch(t, over);
    return { sitting, operator: await givenAnOperator(t, sitting.servicePoint) };
  }

  describe('takes any proof', () => {
    const waysToShow: [string, string, (diner: Diner) => object][] = [
      ['the six-digit code', 'CODE', ({ code }) => ({ proof: code })],
      [
        'the code as some keyboards type it',
        'CODE',
        ({ code }) => ({ proof: ` ${wide(code.slice(0, 3))} ${code.slice(3)}` }),
      ],
      ['the QR code', 'QR', ({ bookingId, code }) => ({ proof: `doorstep:meal:${bookingId}:${code}` })],
      ['the printed card', 'CARD', ({ card }) => ({ proof: card })],
      ['the end of the phone number', 'PHONE_TAIL', () => ({ proof: '4711' })],
      ['the word of a helper', 'HELPER', ({ bookingId }) => ({ bookingId, helper: true })],
    ];
    const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

    test.each(waysToShow)('%s, and keeps which it was', async (_way, proof, shown) => {
      const { sitting, operator } = await givenAnotherLunch();
      const diner = await givenADiner(t, sitting, { name: '王秀兰', phone: '13800004711' });

      const { data } = await collect(t, operator, sitting, shown(diner));

      expect(data.collectMeal).toEqual({
        booking: {
          id: diner.bookingId,
          maskedName: '王*兰',
          status: 'COLLECTED',
          proof,
          collectedAt: NOON.toISOString(),
          servedOn: '2026-11-22',
          meal: 'LUNCH',
        },
        candidates: [],
        userErrors: [],
      });
      expect(await bookingOf(t, diner.bookingId)).toMatchObject({
        status: MealBookingStatus.COLLECTED,
        proof,
        collectedBy: { ground: 'DUTY', staffId: operator.id },
      });
    });

    test('what a client leaves open counts as not said, whether it is missing or null', async () => {
      const { code } = await givenADiner(t, lunch);
      const { bookingId } = await givenADiner(t, lunch);

      expect(outcomeOf(await take({ proof: code, bookingId: null, collectedAt: null }))).toBe('COLLECTED');
      expect(outcomeOf(await take({ proof: null, bookingId, helper: true, collectedAt: null }))).toBe('COLLECTED');
    });

    test('a meal to be brought home counts as delivered once it is handed to whoever brings it', async () => {
      const { code } = await givenADiner(t, lunch, {}, { fulfilment: 'DELIVERY' });

      expect(outcomeOf(await take({ proof: code }))).toBe('DELIVERED');
    });

    test('the audit says who handed what to whom', async () => {
      const { id, bookingId, code } = await givenADiner(t, lunch);

      await take({ proof: code });

      const [entry] = await t.orm.em.fork().find(AuditEntry, { action: 'collectMeal', subjectId: id });
      expect(entry).toMatchObject({
        outcome: 'DONE',
        actorStaffId: operator.id,
        authority: 'DUTY',
        touched: [`meal_booking:${bookingId}`],
      });
    });
  });

  describe('when several may be meant', () => {
    test('two people with one end of a phone number: the counter is asked, and then gives it to the one chosen', async () => {
      const { sitting, operator } = await givenAnotherLunch();
      const lan = await givenADiner(t, sitting, { name: '王秀兰', phone: '13800001234' });
      const fu = await givenADiner(t, sitting, { name: '马占福', phone: '13900001234' });

      const { data } = await collect(t, operator, sitting, { proof: '1234' });

      expect(data.collectMeal).toEqual({
        booking: null,
        candidates: [
          { id: lan.bookingId, maskedName: '王*兰' },
          { id: fu.bookingId, maskedName: '马*福' },
        ],
        userErrors: [],
      });
      expect((await bookingOf(t, lan.bookingId)).status).toBe('CONFIRMED');
      const chosen = await collect(t, operator, sitting, { proof: '1234', bookingId: fu.bookingId });
      expect(outcomeOf(chosen)).toBe('COLLECTED');
      expect((await bookingOf(t, lan.bookingId)).status).toBe('CONFIRMED');
      expect(await bookingOf(t, fu.bookingId)).toMatchObject({ status: 'COLLECTED', proof: 'PHONE_TAIL' });
    });

    test('a booking that the proof does not fit cannot be chosen with it', async () => {
      const { sitting, operator } = await givenAnotherLunch();
      await givenADiner(t, sitting, { phone: '13800001234' });
      const other = await givenADiner(t, sitting, { phone: '13800009999' });

      const answer = await collect(t, operator, sitting, { proof: '1234', bookingId: other.bookingId });

      expect(outcomeOf(answer)).toBe('PROOF_NOT_FOUND');
    });

    test('lunch and dinner of one person: the card means the meal of the hour', async () => {
      const { sitting, operator } = await givenAnotherLunch();
      const dinner = await givenTodaysLunch(t, {
        servicePoint: await pointOf(sitting),
        meal: Meal.DINNER,
        servedFrom: '17:00',
        servedUntil: '18:30',
        bookingClosesAt: new Date('2026-11-22T16:00:00+08:00'),
      });
      const diner = await givenADiner(t, dinner);
      const lunchId = (await givenABooking(t, diner, sitting)).id;

      const atNoon = await collect(t, operator, sitting, { proof: diner.card });
      const atNoonAgain = await collect(t, operator, sitting, { proof: diner.card });
      t.clock.now = new Date('2026-11-22T17:05:00+08:00');
      const inTheEvening = await collect(t, await givenAnOperator(t, sitting.servicePoint), sitting, {
        proof: diner.card,
      });

      expect(atNoon.data.collectMeal.booking).toMatchObject({ id: lunchId, meal: 'LUNCH', status: 'COLLECTED' });
      expect(outcomeOf(atNoonAgain)).toBe('ALREADY_SERVED');
      expect(inTheEvening.data.collectMeal.booking).toMatchObject({ id: diner.bookingId, status: 'COLLECTED' });
    });

    const pointOf = ({ servicePoint }: Sitting) => t.orm.em.fork().findOneOrFail(ServicePoint, servicePoint.id);
  });

  describe('refuses', () => {
    test('what was collected, and says when and by which proof', async () => {
      const { bookingId, code } = await givenADiner(t, lunch);
      await take({ bookingId, helper: true });
      t.clock.now = new Date(NOON.getTime() + 5 * 60_000);

      const { data } = await take({ proof: code });

      expect(data.collectMeal).toMatchObject({
        booking: { id: bookingId, status: 'COLLECTED', proof: 'HELPER', collectedAt: NOON.toISOString() },
        userErrors: [{ code: 'ALREADY_SERVED', message: expect.stringContaining('12:00') }],
      });
    });

    test('what was cancelled', async () => {
      const diner = await givenADiner(t, lunch);
      await send(t, diner, CANCEL, { input: { bookingId: diner.bookingId } });

      expect(outcomeOf(await take({ proof: diner.code }))).toBe('BOOKING_CANCELLED');
    });

    test.each([
      ['tomorrow’s', '2026-11-23', '11月23日'],
      ['yesterday’s', '2026-11-21', '11月21日'],
    ])('%s meal, and names its day', async (_whose, servedOn, words) => {
      const other = await givenTodaysLunch(t, { servicePoint: lunch.servicePoint, servedOn });
      const diner = await givenADiner(t, other);

      const { data } = await take({ proof: diner.card });

      expect(data.collectMeal).toMatchObject({
        booking: { id: diner.bookingId, status: 'CONFIRMED', servedOn },
        userErrors: [{ code: 'NOT_SERVED_NOW', message: expect.stringContaining(words) }],
      });
      expect((await bookingOf(t, diner.bookingId)).status).toBe('CONFIRMED');
    });

    test('a meal of another canteen', async () => {
      const elsewhere = await givenTodaysLunch(t);
      const { bookingId, code, card } = await givenADiner(t, elsewhere, { phone: '13800005555' });

      for (const shown of [
        { proof: `doorstep:meal:${bookingId}:${code}` },
        { proof: card },
        { proof: '5555' },
        { bookingId, helper: true },
      ])
        expect(outcomeOf(await take(shown))).toBe('PROOF_NOT_FOUND');
      expect((await bookingOf(t, bookingId)).status).toBe('CONFIRMED');
    });

    test.each([
      ['a code nobody has', { proof: '000000' }],
      ['a card nobody has', { proof: '0000000000' }],
      ['five digits', { proof: '12345' }],
      ['words', { proof: '王秀兰' }],
      ['nothing at all', {}],
      ['a helper for nobody', { helper: true }],
    ])('%s', async (_what, shown) => {
      const { sitting, operator } = await givenAnotherLunch();

      expect(outcomeOf(await collect(t, operator, sitting, shown))).toBe('PROOF_NOT_FOUND');
    });

    test('a card that was reported lost', async () => {
      const { id, card } = await givenADiner(t, lunch);
      await t.orm.em.fork().nativeUpdate(PersonCard, { person: id }, { endedAt: NOON });

      expect(outcomeOf(await take({ proof: card }))).toBe('PROOF_NOT_FOUND');
    });

    test('to guess on and on, but never what was chosen from the list', async () => {
      const { sitting, operator } = await givenAnotherLunch();
      const { bookingId } = await givenADiner(t, sitting);

      const guesses = [];
      for (let i = 0; i < 61; i += 1) guesses.push(await collect(t, operator, sitting, { proof: '000000' }));

      expect(outcomeOf(guesses[59]!)).toBe('PROOF_NOT_FOUND');
      expect(outcomeOf(guesses[60]!)).toBe('TOO_MANY_TRIES');
      expect(outcomeOf(await collect(t, operator, sitting, { bookingId, helper: true }))).toBe('COLLECTED');
    });
  });

  describe('is safe to repeat', () => {
    test('after a lost answer the same call gets the same booking', async () => {
      const { id, bookingId, code } = await givenADiner(t, lunch);
      const call = { proof: code, idempotencyKey: randomUUID() };

      const first = await take(call);
      t.clock.now = new Date(NOON.getTime() + 60_000);
      const again = await take(call);

      expect(first.data.collectMeal.booking).toMatchObject({ id: bookingId, status: 'COLLECTED' });
      expect(again.data).toEqual(first.data);
      expect(await t.orm.em.fork().count(AuditEntry, { action: 'collectMeal', subjectId: id })).toBe(1);
    });

    test('the same code once more by another call is a second meal, and refused, at the same counter too', async () => {
      const { code } = await givenADiner(t, lunch);

      await take({ proof: code });

      expect(outcomeOf(await take({ proof: code }))).toBe('ALREADY_SERVED');
    });

    test.each([
      [
        'for another diner',
        async (key: string) =>
          take({
            proof: (await givenADiner(t, lunch)).code,
            bookingId: (await givenADiner(t, lunch)).bookingId,
            idempotencyKey: key,
          }),
      ],
      [
        'for another diner, whose code alone is typed',
        async (key: string) => take({ proof: (await givenADiner(t, lunch)).code, idempotencyKey: key }),
      ],
      ['with another proof', async (key: string, { card }: Diner) => take({ proof: card, idempotencyKey: key })],
      [
        'by a colleague',
        async (key: string, { code }: Diner) =>
          take({ proof: code, idempotencyKey: key }, await givenAnOperator(t, lunch.servicePoint)),
      ],
    ])('the same key %s is refused', async (_what, repeat) => {
      const diner = await givenADiner(t, lunch);
      const key = randomUUID();
      await take({ proof: diner.code, idempotencyKey: key });

      expect(outcomeOf(await repeat(key, diner))).toBe('IDEMPOTENCY_KEY_REUSED');
    });

    test('of ten counters at once, exactly one hands it out', async () => {
      const { bookingId, code } = await givenADiner(t, lunch);
      const counters = await Promise.all(Array.from({ length: 10 }, () => givenAnOperator(t, lunch.servicePoint)));

      const answers = await Promise.all(counters.map((counter) => take({ proof: code }, counter)));

      expect(answers.map(outcomeOf).sort()).toEqual([...Array<string>(9).fill('ALREADY_SERVED'), 'COLLECTED']);
      const winner = counters[answers.findIndex((answer) => outcomeOf(answer) === 'COLLECTED')]!;
      expect((await bookingOf(t, bookingId)).collectedBy?.staffId).toBe(winner.id);
    });

    test('one call sent eight times at once hands it out once, and all are told so', async () => {
      const { code } = await givenADiner(t, lunch);
      const call = { proof: code, idempotencyKey: randomUUID() };

      const answers = await Promise.all(Array.from({ length: 8 }, () => take(call)));

      expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
      expect(outcomeOf(answers[0]!)).toBe('COLLECTED');
    });

    test('collected and cancelled at once: one of the two, never both', async () => {
      const diners = [];
      for (let i = 0; i < 8; i += 1) diners.push(await givenADiner(t, lunch));

      const outcomes = await Promise.all(
        diners.map(async ({ token, bookingId, code }) => {
          const [cancelled, taken] = await Promise.all([
            send(t, { token }, CANCEL, { input: { bookingId } }),
            take({ proof: code }),
          ]);
          const { status } = await bookingOf(t, bookingId);
          return [status, cancelled.data.cancelMealBooking.userErrors[0]?.code ?? 'DONE', outcomeOf(taken)].join(' ');
        }),
      );

      for (const outcome of outcomes)
        expect(['CANCELLED DONE BOOKING_CANCELLED', 'COLLECTED ALREADY_SERVED COLLECTED']).toContain(outcome);
    });
  });

  describe('what was handed out without network', () => {
    test('is recorded at the time the device tells', async () => {
      const { code } = await givenADiner(t, lunch);
      const collectedAt = '2026-11-22T03:41:07.000Z';

      const { data } = await take({ proof: code, collectedAt });

      expect(data.collectMeal.booking).toMatchObject({ status: 'COLLECTED', collectedAt });
    });

    test.each([
      ['a little ahead of the service is believed', NOON.getTime() + 4 * 60_000, 'COLLECTED'],
      ['far ahead is not', NOON.getTime() + 6 * 60_000, 'BAD_VALUE'],
      ['on yesterday is not', NOON.getTime() - 13 * 3_600_000, 'BAD_VALUE'],
    ])('a clock that is %s', async (_how, instant, outcome) => {
      const { code } = await givenADiner(t, lunch);

      expect(outcomeOf(await take({ proof: code, collectedAt: new Date(instant).toISOString() }))).toBe(outcome);
    });
  });

  describe('who may', () => {
    test.each([
      ['the operator of the point', 'COLLECTED', () => givenAnOperator(t, lunch.servicePoint)],
      ['the operator of another point', 'NOT_FOUND', async () => givenAnOperator(t, await givenACanteen(t))],
      [
        'an operator of its region',
        'COLLECTED',
        () => givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], regionCode: '6301' }),
      ],
      [
        'an operator of another region',
        'NOT_FOUND',
        () => givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], regionCode: '6302' }),
      ],
      ['a hotline agent', 'FORBIDDEN', () => givenStaff(t, { roles: [Role.HOTLINE_AGENT] })],
      ['a reviewer', 'FORBIDDEN', () => givenStaff(t)],
      ['an administrator', 'FORBIDDEN', () => givenStaff(t, { roles: [Role.ADMINISTRATOR], regionCode: '63' })],
      ['a stranger', 'FORBIDDEN', () => givenAnElder(t)],
      ['a visitor', 'UNAUTHENTICATED', () => Promise.resolve(undefined)],
    ])('%s: %s', async (_who, outcome, sender) => {
      const { bookingId, code } = await givenADiner(t, lunch);

      const answer = await collect(t, await sender(), lunch, { proof: code });

      expect(outcomeOf(answer)).toBe(outcome);
      expect((await bookingOf(t, bookingId)).status).toBe(outcome === 'COLLECTED' ? 'COLLECTED' : 'CONFIRMED');
    });

    test('the diner: FORBIDDEN', async () => {
      const diner = await givenADiner(t, lunch);

      expect(outcomeOf(await collect(t, diner, lunch, { proof: diner.code }))).toBe('FORBIDDEN');
    });

    test('nobody in a point that does not exist', async () => {
      const nowhere = { servicePoint: { id: randomUUID() } as ServicePoint };

      expect(outcomeOf(await collect(t, operator, nowhere, { proof: '123456' }))).toBe('NOT_FOUND');
    });

    test('a region of the same beginning in another county is another region', async () => {
      const inCounty = await givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], regionCode: COUNTY });
      const beyond = await givenTodaysLunch(t, { servicePoint: await givenACanteen(t, { regionCode: '630103' }) });
      const { code } = await givenADiner(t, beyond);

      expect(outcomeOf(await collect(t, inCounty, beyond, { proof: code }))).toBe('NOT_FOUND');
    });
  });

  test('a booking that was set down as not collected is not handed out after all', async () => {
    const { bookingId, code } = await givenADiner(t, lunch);
    await t.orm.em.fork().nativeUpdate(MealBooking, { id: bookingId }, { status: MealBookingStatus.NO_SHOW });

    expect(outcomeOf(await take({ proof: code }))).toBe('NOT_SERVED_NOW');
  });
});
