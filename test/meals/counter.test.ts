import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { ConsentPurpose } from '../../api/src/consents/consent.entity.ts';
import { Allergen, DietNeed } from '../../api/src/identity/diet.ts';
import { PersonCard } from '../../api/src/identity/person-card.entity.ts';
import { Role } from '../../api/src/identity/role.ts';
import { DishTag, Meal } from '../../api/src/meals/meal.ts';
import type { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { AuditEntry } from '../../api/src/platform/audit-entry.entity.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { COUNTY, givenACanteen, givenAnElder, givenASitting, givenStaff } from '../support/givens.ts';
import { statementsOf } from '../support/statements.ts';
import { collect, givenADiner, givenAnOperator, givenTodaysLunch } from './counter-support.ts';

const COUNTER = /* GraphQL */ `
  query ($servicePointId: ID) {
    counter(servicePointId: $servicePointId) {
      servicePoints {
        id
      }
      servicePoint {
        id
      }
      sittings {
        sitting {
          id
          meal
          dishes {
            name
          }
        }
        bookings {
          id
          maskedName
          meal
          servedOn
          fulfilment
          status
          collectionCode
          phoneTail
          cardTails
          collectedAt
          proof
          warnings {
            message
          }
        }
      }
    }
  }
`;

const CANCEL = 'mutation ($input: CancelMealBookingInput!) { cancelMealBooking(input: $input) { booking { status } } }';

describe('counter', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterEach(() => void (t.clock.now = NOON));
  afterAll(() => t?.close());

  const ask = (as: Sender, servicePointId?: string) => send(t, as, COUNTER, { servicePointId });

  async function givenALunchToServe(over: Parameters<typeof givenTodaysLunch>[1] = {}) {
    const lunch = await givenTodaysLunch(t, over);
    return { lunch, operator: await givenAnOperator(t, lunch.servicePoint) };
  }

  const bookingsIn = ({ data }: Awaited<ReturnType<typeof ask>>) => data.counter.sittings[0].bookings;

  test('an operator sees who eats today, as much as it takes to know them by', async () => {
    const { lunch, operator } = await givenALunchToServe();
    const diner = await givenADiner(t, lunch, { name: '王秀兰', phone: '13800004711' });

    const { data } = await ask(operator);

    expect(data.counter).toEqual({
      servicePoints: [{ id: lunch.servicePoint.id }],
      servicePoint: { id: lunch.servicePoint.id },
      sittings: [
        {
          sitting: { id: lunch.id, meal: 'LUNCH', dishes: [{ name: '红烧豆腐' }] },
          bookings: [
            {
              id: diner.bookingId,
              maskedName: '王*兰',
              meal: 'LUNCH',
              servedOn: '2026-11-22',
              fulfilment: 'DINE_IN',
              status: 'CONFIRMED',
              collectionCode: diner.code,
              phoneTail: '4711',
              cardTails: [diner.card.slice(-6)],
              collectedAt: null,
              proof: null,
              warnings: [],
            },
          ],
        },
      ],
    });
  });

  test('not who cancelled, nor a card that was lost, nor another day', async () => {
    const { lunch, operator } = await givenALunchToServe();
    const tomorrow = await givenASitting(t, { servicePoint: lunch.servicePoint });
    await givenADiner(t, tomorrow);
    const gone = await givenADiner(t, lunch);
    await send(t, gone, CANCEL, { input: { bookingId: gone.bookingId } });
    const { id, bookingId } = await givenADiner(t, lunch);
    await t.orm.em.fork().nativeUpdate(PersonCard, { person: id }, { endedAt: NOON });

    const { data } = await ask(operator);

    expect(data.counter.sittings).toHaveLength(1);
    expect(data.counter.sittings[0].bookings).toMatchObject([{ id: bookingId, cardTails: [] }]);
  });

  test('the meals of the day come in their order, and what was handed out says when and how', async () => {
    const { lunch, operator } = await givenALunchToServe();
    const breakfast = {
      servicePoint: lunch.servicePoint,
      meal: Meal.BREAKFAST,
      servedFrom: '07:00',
      servedUntil: '08:30',
    };
    await givenTodaysLunch(t, breakfast);
    const { bookingId } = await givenADiner(t, lunch);
    await collect(t, operator, lunch, { bookingId, helper: true });

    const { data } = await ask(operator);

    expect(data.counter.sittings.map(({ sitting }: { sitting: Sitting }) => sitting.meal)).toEqual([
      'BREAKFAST',
      'LUNCH',
    ]);
    expect(data.counter.sittings[1].bookings).toMatchObject([
      { status: 'COLLECTED', proof: 'HELPER', collectedAt: NOON.toISOString() },
    ]);
  });

  test.each([
    [
      'who agreed',
      [ConsentPurpose.HEALTH_FOR_MEALS],
      ['“八宝粥”含花生，本人登记了对它过敏。', '“八宝粥”含糖，本人登记了糖尿病饮食。'],
    ],
    ['who agreed to another use only', [ConsentPurpose.HEALTH_FOR_ELIGIBILITY], []],
    ['who agreed to nothing', [], []],
  ])('diet warnings are told of a diner %s', async (_who, consents, messages) => {
    const dishes = [{ name: '八宝粥', allergens: [Allergen.PEANUT], tags: [DishTag.SUGARED] }];
    const { lunch, operator } = await givenALunchToServe({ dishes });
    const diet = { needs: [DietNeed.DIABETIC], allergens: [Allergen.PEANUT] };
    await givenADiner(t, lunch, { diet, consents });

    const [booking] = bookingsIn(await ask(operator));

    expect(booking.warnings).toEqual(messages.map((message) => ({ message })));
  });

  test('diet warnings are told of a child only if its data may be used at all', async () => {
    const dishes = [{ name: '八宝粥', allergens: [Allergen.PEANUT], tags: [] }];
    const { lunch, operator } = await givenALunchToServe({ dishes });
    const diet = { needs: [], allergens: [Allergen.PEANUT] };
    const child = { birthDate: '2020-01-01', diet };
    await givenADiner(t, lunch, { ...child, consents: [ConsentPurpose.HEALTH_FOR_MEALS] });
    await givenADiner(t, lunch, { ...child, consents: [ConsentPurpose.HEALTH_FOR_MEALS, ConsentPurpose.CHILD_DATA] });

    const bookings = bookingsIn(await ask(operator));

    expect(bookings.map(({ warnings }: { warnings: unknown[] }) => warnings.length)).toEqual([0, 1]);
  });

  test('asks the database as often for thirty diners as for one', async () => {
    const few = await givenALunchToServe();
    await givenADiner(t, few.lunch);
    const many = await givenALunchToServe();
    for (let i = 0; i < 30; i += 1) await givenADiner(t, many.lunch);

    const countOf = async ({ operator }: typeof few) => (await statementsOf(t, () => ask(operator))).statements.length;

    expect(await countOf(many)).toBe(await countOf(few));
    expect(bookingsIn(await ask(many.operator))).toHaveLength(30);
  });

  describe('is recorded', () => {
    const seen = (staffId: string) =>
      t.orm.em.fork().find(AuditEntry, { actorStaffId: staffId, action: 'counter' }, { orderBy: { id: 'asc' } });

    test('once for each diner, however often the list is fetched on a day', async () => {
      const { lunch, operator } = await givenALunchToServe();
      const first = await givenADiner(t, lunch);
      await ask(operator);
      await ask(operator);
      const second = await givenADiner(t, lunch);
      await ask(operator);

      expect(await seen(operator.id)).toMatchObject(
        [first, second].map(({ id, bookingId }) => ({
          outcome: 'READ',
          subjectId: id,
          authority: 'DUTY',
          touched: [`meal_booking:${bookingId}`],
        })),
      );
    });

    test('for each member of staff by himself', async () => {
      const { lunch, operator } = await givenALunchToServe();
      const colleague = await givenAnOperator(t, lunch.servicePoint);
      await givenADiner(t, lunch);
      await ask(operator);

      await ask(colleague);

      expect(await seen(colleague.id)).toHaveLength(1);
    });

    test('when names are offered to choose from, too', async () => {
      const { lunch, operator } = await givenALunchToServe();
      const two = [
        await givenADiner(t, lunch, { phone: '13800001234' }),
        await givenADiner(t, lunch, { phone: '13900001234' }),
      ];

      await collect(t, operator, lunch, { proof: '1234' });

      expect((await seen(operator.id)).map(({ subjectId }) => subjectId)).toEqual(two.map(({ id }) => id));
    });
  });

  describe('whoever works for a region', () => {
    test('chooses among its canteens, and sees nobody before', async () => {
      const region = `${COUNTY}9${String(Math.floor(Math.random() * 90) + 10)}`;
      const points = [
        await givenACanteen(t, { name: '甲食堂', regionCode: `${region}001` }),
        await givenACanteen(t, { name: '乙食堂', regionCode: `${region}002` }),
      ];
      const lunch = await givenTodaysLunch(t, { servicePoint: points[1]! });
      const { bookingId } = await givenADiner(t, lunch);
      const operator = await givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], regionCode: region });

      const toChoose = await ask(operator);
      const chosen = await ask(operator, points[1]!.id);

      expect(toChoose.data.counter).toMatchObject({ servicePoint: null, sittings: [] });
      expect(new Set(toChoose.data.counter.servicePoints.map(({ id }: { id: string }) => id))).toEqual(
        new Set(points.map(({ id }) => id)),
      );
      expect(bookingsIn(chosen)).toMatchObject([{ id: bookingId }]);
    });
  });

  describe('who may', () => {
    let lunch: Sitting;
    beforeAll(async () => {
      lunch = await givenTodaysLunch(t);
      await givenADiner(t, lunch);
    });

    test.each([
      ['the operator of the point', 'SEES', () => givenAnOperator(t, lunch.servicePoint)],
      ['the operator of another point', 'NOT_FOUND', async () => givenAnOperator(t, await givenACanteen(t))],
      ['an operator of its region', 'SEES', () => givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], regionCode: '63' })],
      [
        'an operator of another region',
        'NOT_FOUND',
        () => givenStaff(t, { roles: [Role.PROVIDER_OPERATOR], regionCode: '31' }),
      ],
      ['a hotline agent', 'FORBIDDEN', () => givenStaff(t, { roles: [Role.HOTLINE_AGENT] })],
      ['a reviewer', 'FORBIDDEN', () => givenStaff(t)],
      ['a diner', 'FORBIDDEN', () => givenADiner(t, lunch)],
      ['a stranger', 'FORBIDDEN', () => givenAnElder(t)],
      ['a visitor', 'UNAUTHENTICATED', () => Promise.resolve(undefined)],
    ])('%s: %s', async (_who, outcome, sender) => {
      const { data, errors } = await ask(await sender(), lunch.servicePoint.id);

      expect(errors?.[0]?.extensions.code ?? (data.counter.sittings[0].bookings.length > 0 && 'SEES')).toBe(outcome);
    });

    test('nobody a point that does not exist', async () => {
      const operator = await givenAnOperator(t, lunch.servicePoint);

      expect((await ask(operator, randomUUID())).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });
  });
});
