import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Allergen } from '../../api/src/identity/diet.ts';
import { MealPlan } from '../../api/src/meals/meal-plan.entity.ts';
import { Fulfilment, Meal } from '../../api/src/meals/meal.ts';
import { openSittings } from '../../api/src/meals/open-sittings.ts';
import { Region, RegionLevel } from '../../api/src/regions/region.entity.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenABooking, givenACanteen, givenAnElder, givenASitting } from '../support/givens.ts';

const SITTINGS = /* GraphQL */ `
  query ($servicePointId: ID!, $from: LocalDate!, $until: LocalDate!) {
    sittings(servicePointId: $servicePointId, from: $from, until: $until) {
      id
      servedOn
      meal
      servedFrom
      availability
      placesLeft
      servicePoint {
        name
      }
    }
  }
`;

describe('sittings', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const sittings = (servicePointId: string, from = '2026-11-22', until = '2026-12-05') =>
    send(t, undefined, SITTINGS, { servicePointId, from, until });

  test('a visitor sees when a canteen serves, in order, and what is full, closed or called off', async () => {
    const servicePoint = await givenACanteen(t);
    const open = await givenASitting(t, { servicePoint, capacity: 2 });
    const full = await givenASitting(t, { servicePoint, meal: Meal.DINNER, servedFrom: '17:00', capacity: 1 });
    const closed = await givenASitting(t, {
      servicePoint,
      meal: Meal.BREAKFAST,
      servedFrom: '07:00',
      bookingClosesAt: NOON,
    });
    await givenABooking(t, await givenAnElder(t), full);

    const { data } = await sittings(servicePoint.id);

    expect(data.sittings).toMatchObject([
      { id: closed.id, availability: 'CLOSED' },
      { id: open.id, availability: 'OPEN', placesLeft: 2, servedFrom: '11:00' },
      { id: full.id, availability: 'FULL', placesLeft: 0 },
    ]);
  });

  test('at most fourteen days are given at once', async () => {
    const servicePoint = await givenACanteen(t);
    await givenASitting(t, { servicePoint, servedOn: '2026-12-05' });
    await givenASitting(t, { servicePoint, servedOn: '2026-12-06' });

    expect((await sittings(servicePoint.id, '2026-11-22', '2027-11-22')).data.sittings).toMatchObject([
      { servedOn: '2026-12-05' },
    ]);
  });

  test.each([
    '2026-02-30',
    '2026-13-01',
    '0000-01-01',
    '9999-12-20',
    'tomorrow',
    '',
    '2026-11-22T00:00:00Z',
    '9'.repeat(50_000),
  ])('a date that is none is told so: %.20s', async (from) => {
    const { errors } = await sittings((await givenACanteen(t)).id, from);

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('请') }]);
    expect(JSON.stringify(errors).length).toBeLessThan(1_000);
  });

  test('sittings are opened from the weekly plan for two weeks, once, and not on closed days', async () => {
    const em = t.orm.em.fork();
    const servicePoint = await givenACanteen(t);
    const plan = {
      servedFrom: '11:00',
      servedUntil: '12:30',
      dishes: [],
      capacity: 9,
      listPriceFen: 900,
      fulfilments: [Fulfilment.DINE_IN],
      closesTime: '20:00',
      closesDaysBefore: 1,
    };
    em.create(MealPlan, { servicePoint: servicePoint.id, weekday: 3, meal: Meal.LUNCH, ...plan });
    await em.flush();
    await em.execute(`insert into service_point_closure values ('${servicePoint.id}', '2026-12-02', '盘点')`);

    await openSittings(t.orm.em, NOON);
    await openSittings(t.orm.em, NOON);

    expect((await sittings(servicePoint.id)).data.sittings).toMatchObject([
      { servedOn: '2026-11-25', placesLeft: 9, availability: 'OPEN' },
    ]);
  });

  describe('suggestedSitting', () => {
    const suggested = async (elder: { id: string; token: string }) =>
      (
        await send(t, elder, 'query ($id: ID!) { suggestedSitting(dinerId: $id) { id meal servedOn } }', {
          id: elder.id,
        })
      ).data.suggestedSitting;

    test('offers the next sitting at the canteen and the meal of the last time', async () => {
      const elder = await givenAnElder(t);
      const servicePoint = await givenACanteen(t);
      const dinner = { servicePoint, meal: Meal.DINNER, bookingClosesAt: new Date('2026-11-30T00:00:00Z') };
      await givenABooking(t, elder, await givenASitting(t, dinner));
      await givenASitting(t, { servicePoint, servedOn: '2026-11-24' });
      const next = await givenASitting(t, { ...dinner, servedOn: '2026-11-25' });

      expect(await suggested(elder)).toEqual({ id: next.id, meal: 'DINNER', servedOn: '2026-11-25' });
    });

    test('to somebody allergic to peanuts it offers the canteen without, if there is one that day', async () => {
      const servicePoints = await Promise.all(
        [36.301, 36.302].map((latitude) => givenACanteen(t, { latitude, longitude: 101.3 })),
      );
      const dishes = [{ name: '宫保鸡丁', allergens: [Allergen.PEANUT], tags: [] }];
      await givenASitting(t, { servicePoint: servicePoints[0]!, dishes, servedOn: '2026-11-23' });
      const safe = await givenASitting(t, { servicePoint: servicePoints[1]!, servedOn: '2026-11-23' });
      await t.orm.em.fork().upsert(Region, {
        code: '630121',
        name: '大通县',
        level: RegionLevel.COUNTY,
        parentCode: '6301',
        isSample: true,
        latitude: 36.3,
        longitude: 101.3,
      });
      const there = await startApp({ database: t.database });
      const elder = await givenAnElder(t, {
        residenceRegion: '630121',
        diet: { needs: [], allergens: [Allergen.PEANUT] },
      });

      const { data } = await send(there, elder, 'query ($id: ID!) { suggestedSitting(dinerId: $id) { id } }', {
        id: elder.id,
      });

      expect(data.suggestedSitting).toEqual({ id: safe.id });
      await there.close();
    });

    test('to somebody new it offers lunch at the nearest canteen with a place; where nothing is known, nothing', async () => {
      const region = {
        code: '630103',
        name: '城中区',
        level: RegionLevel.COUNTY,
        parentCode: '6301',
        isSample: true,
        latitude: 36.4,
        longitude: 101.2,
      };
      await t.orm.em.fork().upsert(Region, region);
      const there = await startApp({ database: t.database });
      const [near, nearButFull] = await Promise.all(
        [36.401, 36.4].map((latitude) => givenACanteen(t, { latitude, longitude: 101.2 })),
      );
      const lunch = await givenASitting(t, { servicePoint: near! });
      await givenABooking(
        t,
        await givenAnElder(t),
        await givenASitting(t, { servicePoint: nearButFull!, capacity: 1 }),
      );
      const elder = await givenAnElder(t, { residenceRegion: '630103' });

      const { data } = await send(there, elder, 'query ($id: ID!) { suggestedSitting(dinerId: $id) { id } }', {
        id: elder.id,
      });

      expect(data.suggestedSitting).toEqual({ id: lunch.id });
      expect(await suggested(await givenAnElder(t, { residenceRegion: null }))).toBeNull();
      await there.close();
    });
  });
});
