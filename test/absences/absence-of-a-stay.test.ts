import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AbsenceItem } from '../../api/src/absences/absence.ts';
import { AbsenceReason } from '../../api/src/absences/absence.ts';
import { endAbsenceOfStay, moveAbsenceOfStay } from '../../api/src/absences/end-absence.ts';
import { recordAbsenceWithin } from '../../api/src/absences/record-absence.ts';
import { lockPerson } from '../../api/src/identity/lock-person.ts';
import { MealBooking } from '../../api/src/meals/meal-booking.entity.ts';
import { MealBookingStatus } from '../../api/src/meals/meal.ts';
import type { ServerContext } from '../../api/src/platform/context.ts';
import { Ground } from '../../api/src/platform/ground.ts';
import { serverOf } from '../applications/cases.ts';
import { givenAWeeklyCanteen, sittingOf } from '../meals/standing-support.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { givenABooking, givenAnElder, type SignedInPerson } from '../support/givens.ts';
import { end, givenAnAbsence } from './cast.ts';

const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];

describe('the absence of a stay', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());
  beforeEach(() => void (t.clock.now = NOON));

  const within = async <T>(work: (ctx: ServerContext) => Promise<T>): Promise<T> => {
    const ctx = await serverOf(t);
    return ctx.em.transactional((em) => work({ ...ctx, em }));
  };

  async function aDinerOfTheWeek() {
    const elder = await givenAnElder(t);
    const canteen = await givenAWeeklyCanteen(t);
    for (const day of DAYS) await givenABooking(t, elder, await sittingOf(t, canteen, day));
    return elder;
  }

  const by = (elder: SignedInPerson) => ({ ground: Ground.SELF, personId: elder.id });

  async function inAStay(elder: SignedInPerson, startsOn: string, backOn: string) {
    const stayId = randomUUID();
    await within(async (ctx) =>
      recordAbsenceWithin(ctx, {
        ...{ personId: elder.id, startsOn, backOn, stayId, reason: AbsenceReason.RESPITE_STAY },
        person: await lockPerson(ctx.em, elder.id),
        by: by(elder),
        actorId: elder.id,
        idempotencyKey: stayId,
      }),
    );
    return stayId;
  }

  const liveDays = async (diner: SignedInPerson) =>
    (
      await t.orm.em
        .fork()
        .find(
          MealBooking,
          { diner: diner.id, status: MealBookingStatus.CONFIRMED },
          { populate: ['sitting'], orderBy: { sitting: { servedOn: 'asc' } } },
        )
    ).map(({ sitting }) => sitting.servedOn);

  const said = (items: readonly AbsenceItem[]) => items.map(({ on, outcome }) => [on, outcome]);

  test('meals stop from the day of arrival until the day of leaving', async () => {
    const elder = await aDinerOfTheWeek();

    await inAStay(elder, '2026-11-24', '2026-11-26');

    expect(await liveDays(elder)).toEqual(['2026-11-23', '2026-11-26', '2026-11-27']);
  });

  test('a stay that is cancelled gives all of them back', async () => {
    const elder = await aDinerOfTheWeek();
    const stayId = await inAStay(elder, '2026-11-24', '2026-11-26');

    const items = await within((ctx) => endAbsenceOfStay(ctx, stayId, '2026-11-24', by(elder)));

    expect(said(items)).toEqual([
      ['2026-11-24', 'STARTED_AGAIN'],
      ['2026-11-25', 'STARTED_AGAIN'],
    ]);
    expect(await liveDays(elder)).toEqual(DAYS);
  });

  test('a stay that moves stops the days that came, and starts again on those that went', async () => {
    const elder = await aDinerOfTheWeek();
    const stayId = await inAStay(elder, '2026-11-23', '2026-11-25');

    const items = await within((ctx) =>
      moveAbsenceOfStay(ctx, stayId, { startsOn: '2026-11-24', backOn: '2026-11-27' }, by(elder)),
    );

    expect(said(items)).toEqual([
      ['2026-11-23', 'STARTED_AGAIN'],
      ['2026-11-25', 'STOPPED'],
      ['2026-11-26', 'STOPPED'],
    ]);
    expect(await liveDays(elder)).toEqual(['2026-11-23', '2026-11-27']);
  });

  test('a day on which he is away for another reason too stays stopped, until the last one ends', async () => {
    const elder = await aDinerOfTheWeek();
    const stayId = await inAStay(elder, '2026-11-23', '2026-11-25');
    const travelling = await givenAnAbsence(t, elder, {
      startsOn: '2026-11-25',
      backOn: '2026-11-27',
      reason: 'TRAVEL',
    });
    await within((ctx) => moveAbsenceOfStay(ctx, stayId, { startsOn: '2026-11-23', backOn: '2026-11-27' }, by(elder)));

    await end(t, elder, travelling.id, '2026-11-25');
    expect(await liveDays(elder)).toEqual(['2026-11-27']);
    await within((ctx) => endAbsenceOfStay(ctx, stayId, '2026-11-24', by(elder)));

    expect(await liveDays(elder)).toEqual(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
  });

  test('it ends with the stay, not by hand', async () => {
    const elder = await aDinerOfTheWeek();
    const stayId = await inAStay(elder, '2026-11-23', '2026-11-25');
    const [{ id } = { id: '' }] = await t.asOwner<{ id: string }>(`select id from absence where stay_id = '${stayId}'`);

    expect((await end(t, elder, id, '2026-11-24')).userErrors).toMatchObject([{ code: 'ENDS_WITH_STAY' }]);
  });

  test('a stay without an absence has nothing to end or to move', async () => {
    const elder = await aDinerOfTheWeek();

    expect(await within((ctx) => endAbsenceOfStay(ctx, randomUUID(), '2026-11-24', by(elder)))).toEqual([]);
  });
});
