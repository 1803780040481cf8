import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Absence } from '../../api/src/absences/absence.entity.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { Message, MessageLink } from '../../api/src/messages/message.entity.ts';
import { Push } from '../../api/src/messages/push.entity.ts';
import { givenADelegation, givenAnAssistant } from '../delegations/delegations.ts';
import { givenAWeeklyCanteen, letItBe, sittingOf } from '../meals/standing-support.ts';
import { givenAKnownElder } from '../privacy/cast.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import {
  givenABooking,
  givenAnElder,
  givenASitting,
  givenStaff,
  placesTaken,
  type SignedInPerson,
} from '../support/givens.ts';
import { givenAnAbsence, preview, record } from './cast.ts';

describe('recordAbsence', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());
  beforeEach(() => void (t.clock.now = NOON));

  const statusOf = async ({ id }: { id: string }) => (await t.orm.em.fork().findOneOrFail(MealBooking, id)).status;

  /** Lunches of the coming days, booked by the diner. */
  async function booked(diner: SignedInPerson, days: readonly string[], over: object = {}) {
    const canteen = await givenAWeeklyCanteen(t, over);
    const sittings = await Promise.all(days.map((day) => sittingOf(t, canteen, day)));
    const bookings = [];
    for (const sitting of sittings) bookings.push(await givenABooking(t, diner, sitting));
    return { sittings, bookings };
  }

  test('what would stop is shown before anything does', async () => {
    const elder = await givenAnElder(t);
    const { sittings, bookings } = await booked(elder, ['2026-11-23', '2026-11-24', '2026-11-26']);

    const { data } = await preview(t, elder, elder.id, { startsOn: '2026-11-23', backOn: '2026-11-25' });

    expect(data.absencePreview).toEqual([
      {
        id: bookings[0]!.id,
        kind: 'LUNCH',
        on: '2026-11-23',
        place: '清江社区食堂',
        outcome: 'STOPS',
        code: null,
        why: null,
      },
      {
        id: bookings[1]!.id,
        kind: 'LUNCH',
        on: '2026-11-24',
        place: '清江社区食堂',
        outcome: 'STOPS',
        code: null,
        why: null,
      },
    ]);
    expect(await Promise.all(sittings.map((sitting) => placesTaken(t, sitting)))).toEqual([1, 1, 1]);
  });

  test('an elder goes to hospital: his meals stop from that day on, and their places go back', async () => {
    const elder = await givenAnElder(t);
    const { sittings, bookings } = await booked(elder, ['2026-11-23', '2026-11-25']);

    const { absence, items, userErrors } = await record(t, elder, elder.id);

    expect(userErrors).toEqual([]);
    expect(absence).toMatchObject({ startsOn: '2026-11-23', backOn: null, reason: 'HOSPITAL', isUnderway: false });
    expect(items.map(({ on, outcome }: { on: string; outcome: string }) => [on, outcome])).toEqual([
      ['2026-11-23', 'STOPPED'],
      ['2026-11-25', 'STOPPED'],
    ]);
    expect(absence.stopped).toHaveLength(2);
    expect(await Promise.all(bookings.map(statusOf))).toEqual(['CANCELLED', 'CANCELLED']);
    expect(await Promise.all(sittings.map((sitting) => placesTaken(t, sitting)))).toEqual([0, 0]);
  });

  test('the day he is home again is no day away', async () => {
    const elder = await givenAnElder(t);
    const { bookings } = await booked(elder, ['2026-11-23', '2026-11-24', '2026-11-25']);

    await record(t, elder, elder.id, { startsOn: '2026-11-24', backOn: '2026-11-25' });

    expect(await Promise.all(bookings.map(statusOf))).toEqual(['CONFIRMED', 'CANCELLED', 'CONFIRMED']);
  });

  test('what is past its cut-off goes on, and the reason is told, before and after', async () => {
    const elder = await givenAnElder(t);
    const { bookings } = await booked(elder, ['2026-11-23', '2026-11-24']);
    await letItBe(t, '2026-11-23', '09:00', elder);
    const late = {
      id: bookings[0]!.id,
      outcome: 'GOES_ON',
      code: 'CANCELLATION_CLOSED',
      why: expect.stringContaining('已经过了'),
    };

    const before = await preview(t, elder, elder.id);
    const { items } = await record(t, elder, elder.id);

    expect(before.data.absencePreview[0]).toMatchObject(late);
    expect(items).toMatchObject([late, { id: bookings[1]!.id, outcome: 'STOPPED' }]);
    expect(await statusOf(bookings[0]!)).toBe('CONFIRMED');
  });

  test('nobody else loses a meal', async () => {
    const [elder, neighbour] = [await givenAnElder(t), await givenAnElder(t)];
    const { sittings } = await booked(elder, ['2026-11-23']);
    const his = await givenABooking(t, neighbour, sittings[0]!);

    await record(t, elder, elder.id);

    expect(await statusOf(his)).toBe('CONFIRMED');
    expect(await placesTaken(t, sittings[0]!)).toBe(1);
  });

  test.each([
    ['overlaps at its end', { startsOn: '2026-11-27', backOn: '2026-12-01' }],
    ['lies within it', { startsOn: '2026-11-25', backOn: '2026-11-26' }],
    ['is around it', { startsOn: '2026-11-23', backOn: '2026-12-05' }],
    ['has no end', { startsOn: '2026-11-23' }],
  ])('a second absence that %s is told of the first', async (_, over) => {
    const elder = await givenAnElder(t);
    await givenAnAbsence(t, elder, { startsOn: '2026-11-24', backOn: '2026-11-28' });

    const { absence, userErrors } = await record(t, elder, elder.id, over);

    expect(absence).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'ALREADY_AWAY', message: expect.stringContaining('11月24日起，到11月28日回家') },
    ]);
  });

  test('he may be away again from the day on which he comes home', async () => {
    const elder = await givenAnElder(t);
    await givenAnAbsence(t, elder, { startsOn: '2026-11-24', backOn: '2026-11-28' });

    expect((await record(t, elder, elder.id, { startsOn: '2026-11-28', backOn: '2026-11-30' })).userErrors).toEqual([]);
    expect((await record(t, elder, elder.id, { startsOn: '2026-11-23', backOn: '2026-11-24' })).userErrors).toEqual([]);
  });

  test.each([
    ['home before he left', { startsOn: '2026-11-25', backOn: '2026-11-24' }, 'DATES_NOT_POSSIBLE', 'backOn'],
    ['home on the day he leaves', { startsOn: '2026-11-25', backOn: '2026-11-25' }, 'DATES_NOT_POSSIBLE', 'backOn'],
    ['all of it past', { startsOn: '2026-11-15', backOn: '2026-11-20' }, 'DATES_NOT_POSSIBLE', 'backOn'],
    ['longer ago than a month', { startsOn: '2026-10-21' }, 'DATES_NOT_POSSIBLE', 'startsOn'],
    ['further than a year', { startsOn: '2027-11-30' }, 'DATES_NOT_POSSIBLE', 'startsOn'],
    ['a stay, which records its own', { reason: 'RESPITE_STAY' }, 'BAD_VALUE', 'reason'],
  ])('refused, and nothing is kept: %s', async (_, over, code, field) => {
    const elder = await givenAnElder(t);

    const { userErrors } = await record(t, elder, elder.id, over);

    expect(userErrors).toMatchObject([{ code, field: [field] }]);
    expect(await t.orm.em.fork().count(Absence, { person: elder.id })).toBe(0);
  });

  test('who was taken away last night is away since yesterday', async () => {
    const elder = await givenAnElder(t);

    const { absence } = await record(t, elder, elder.id, { startsOn: '2026-11-21' });

    expect(absence).toMatchObject({ startsOn: '2026-11-21', isUnderway: true });
  });

  test('the same key again gives the first absence with what it stopped, and another request under it is refused', async () => {
    const elder = await givenAnElder(t);
    await booked(elder, ['2026-11-24']);
    const idempotencyKey = randomUUID();

    const answers = await Promise.all([1, 2, 3, 4].map(() => record(t, elder, elder.id, { idempotencyKey })));
    const other = await record(t, elder, elder.id, { idempotencyKey, reason: 'TRAVEL' });

    expect(new Set(answers.map(({ absence }) => absence.id)).size).toBe(1);
    expect(answers.map(({ items }) => items.length)).toEqual([1, 1, 1, 1]);
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  test('of ten who say it at once, one is heard', async () => {
    const elder = await givenAnElder(t);

    const answers = await Promise.all(Array.from({ length: 10 }, () => record(t, elder, elder.id)));

    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'RECORDED').sort();
    expect(codes).toEqual([...Array<string>(9).fill('ALREADY_AWAY'), 'RECORDED']);
  });

  describe('who may', () => {
    test('a daughter who was left this matter; her father is told what she did and what stopped, and WeChat nothing', async () => {
      const [father, daughter] = [await givenAKnownElder(t), await givenAnElder(t, { name: '徐小芳' })];
      await givenADelegation(t, father, daughter, { scopes: ['RESPITE'] });
      await booked(father, ['2026-11-24']);

      const { absence } = await record(t, daughter, father.id, { backOn: '2026-11-27' });

      expect(absence.recordedBy).toEqual({ ground: 'DELEGATION', name: '徐小芳' });
      const em = t.orm.em.fork();
      const [told] = await em.find(Message, { recipient: father.id, link: MessageLink.ABSENCE, linkId: absence.id });
      expect(t.vault.open(told!, 'text')).toBe(
        `女儿徐小芳替${father.name}登记好了：11月23日起离家，11月27日回家。停了：11月24日午餐。`,
      );
      expect(await em.count(Push, { message: told!.id })).toBe(0);
    });

    test('staff who assist the caller; nobody is told of what he said himself', async () => {
      const elder = await givenAnElder(t);
      const worker = await givenAnAssistant(t, elder.id);

      const byStaff = await record(t, worker, elder.id, { startsOn: '2026-11-23', backOn: '2026-11-24' });
      const byHimself = await record(t, elder, elder.id, { startsOn: '2026-11-25', backOn: '2026-11-26' });

      expect(byStaff.absence.recordedBy.ground).toBe('ASSISTANCE');
      const told = await t.orm.em.fork().find(Message, { recipient: elder.id, link: MessageLink.ABSENCE });
      expect(told.map(({ linkId }) => linkId)).toEqual([byStaff.absence.id]);
      expect(byHimself.userErrors).toEqual([]);
    });

    test.each(['MEALS', 'APPLICATIONS', 'PROFILE', 'HEALTH'])('not a delegate for %s alone', async (scope) => {
      const [elder, other] = [await givenAKnownElder(t), await givenAnElder(t)];
      await givenADelegation(t, elder, other, { scopes: [scope] });

      const answer = await record(t, other, elder.id);
      const seen = await preview(t, other, elder.id);

      expect(answer.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
      expect(seen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });

    test('not a stranger, and not staff whom nobody called', async () => {
      const elder = await givenAnElder(t);

      for (const sender of [await givenAnElder(t), await givenStaff(t)])
        expect((await record(t, sender, elder.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    });
  });

  test('on a day away he may still book a meal, and is warned before', async () => {
    const elder = await givenAnElder(t);
    await givenAnAbsence(t, elder, { startsOn: '2026-11-23', backOn: '2026-11-24' });
    const [away, home] = [await givenASitting(t), await givenASitting(t, { servedOn: '2026-11-24' })];
    const warnings = async (sittingId: string) =>
      (
        await send(
          t,
          elder,
          'query ($s: ID!, $d: ID!) { quote(sittingId: $s, dinerId: $d, fulfilment: DINE_IN) { warnings { kind } } }',
          { s: sittingId, d: elder.id },
        )
      ).data.quote.warnings;

    expect(await warnings(away.id)).toEqual([{ kind: 'AWAY' }]);
    expect(await warnings(home.id)).toEqual([]);
    expect((await givenABooking(t, elder, away)).status).toBe('CONFIRMED');
  });
});
