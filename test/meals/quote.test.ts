import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Allergen, DietNeed } from '../../api/src/identity/diet.ts';
import { DishTag, Meal } from '../../api/src/meals/meal.ts';
import { send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { givenABooking, givenACanteen, givenAnElder, givenASitting, givenStaff } from '../support/givens.ts';
import { loadSamplePolicies } from '../support/policies.ts';

const QUOTE = /* GraphQL */ `
  query ($sittingId: ID!, $dinerId: ID!, $fulfilment: Fulfilment!) {
    quote(sittingId: $sittingId, dinerId: $dinerId, fulfilment: $fulfilment) {
      listPriceFen
      deliveryFeeFen
      ownShareFen
      subsidies {
        code
        fund
        says
        verdict
        amountFen
        isLimitedByDailyCap
        isSample
        asks
        clause {
          id
          text
          document {
            title
            standing
          }
        }
      }
      warnings {
        kind
        dish
        message
      }
    }
  }
`;

describe('quote', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
  });
  afterAll(() => t?.close());

  const quote = (as: Sender, sittingId: string, dinerId: string, fulfilment = 'DINE_IN') =>
    send(t, as, QUOTE, { sittingId, dinerId, fulfilment });

  const lowIncome = { facts: { 'person.hardship': ['LOW_INCOME'] } };

  test('an elder of 82 with a low income sees what each fund pays, by which rule and clause, and her own share', async () => {
    const elder = await givenAnElder(t, lowIncome);
    const lunch = await givenASitting(t, { listPriceFen: 1350 });

    const { data } = await quote(elder, lunch.id, elder.id);

    const paying = data.quote.subsidies.filter((line: { amountFen: number }) => line.amountFen > 0);
    expect(paying).toMatchObject([
      {
        code: 'XINING_LOW_INCOME',
        verdict: 'MET',
        amountFen: 400,
        isSample: true,
        clause: { id: 'Q13', document: { standing: 'CUT_OFF' } },
      },
      { code: 'XINING_AGE_80', verdict: 'MET', amountFen: 300 },
      { code: 'XINING_CHARITY', verdict: 'MET', amountFen: 135, clause: { id: 'Q14' } },
    ]);
    expect(paying[0].clause.text).toContain('困难老年人就餐差异化补助');
    expect(data.quote).toMatchObject({ listPriceFen: 1350, deliveryFeeFen: 0, ownShareFen: 515 });
  });

  test('the odd fen of a share falls to the fund, not to the elder', async () => {
    const elder = await givenAnElder(t, { ...lowIncome, birthDate: '1960-01-01' });
    const lunch = await givenASitting(t, { listPriceFen: 1215 });

    const { data } = await quote(elder, lunch.id, elder.id);

    expect(data.quote.subsidies).toContainEqual(expect.objectContaining({ code: 'XINING_CHARITY', amountFen: 122 }));
    expect(data.quote.ownShareFen).toBe(1215 - 400 - 122);
  });

  test('a delivery adds its fee to the own share; no fund pays it', async () => {
    const elder = await givenAnElder(t, lowIncome);
    const lunch = await givenASitting(t, { listPriceFen: 500, deliveryFeeFen: 200 });

    const { data } = await quote(elder, lunch.id, elder.id, 'DELIVERY');

    expect(data.quote).toMatchObject({ listPriceFen: 500, deliveryFeeFen: 200, ownShareFen: 200 });
  });

  test('while it is not known whether a family is poor, the rule says what is missing instead of no', async () => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t);

    const { data } = await quote(elder, lunch.id, elder.id);

    expect(data.quote.subsidies).toContainEqual(
      expect.objectContaining({
        code: 'XINING_LOW_INCOME',
        verdict: 'UNKNOWN',
        amountFen: 0,
        asks: [expect.stringContaining('低保')],
      }),
    );
  });

  test('a daily cap holds over all meals of a day, and a cancelled one no longer counts', async () => {
    const elder = await givenAnElder(t, lowIncome);
    const canteen = await givenACanteen(t);
    const meals = [Meal.BREAKFAST, Meal.LUNCH, Meal.DINNER];
    const [breakfast, lunch, dinner] = await Promise.all(
      meals.map((meal) => givenASitting(t, { meal, servicePoint: canteen })),
    );
    await givenABooking(t, elder, breakfast!);
    const { id } = await givenABooking(t, elder, lunch!);
    const lineOf = async () =>
      (await quote(elder, dinner!.id, elder.id)).data.quote.subsidies.find(
        ({ code }: { code: string }) => code === 'XINING_LOW_INCOME',
      );

    expect(await lineOf()).toMatchObject({ amountFen: 0, isLimitedByDailyCap: true });

    await send(
      t,
      elder,
      'mutation ($id: ID!) { cancelMealBooking(input: { bookingId: $id }) { userErrors { code } } }',
      { id },
    );
    expect(await lineOf()).toMatchObject({ amountFen: 400, isLimitedByDailyCap: false });
  });

  test('another day has its own cap', async () => {
    const elder = await givenAnElder(t, lowIncome);
    for (const servedOn of ['2026-11-24', '2026-11-25', '2026-11-26']) {
      const { ownShareFen } = await givenABooking(
        t,
        elder,
        await givenASitting(t, { servedOn, bookingClosesAt: new Date(`${servedOn}T01:00:00Z`) }),
      );
      expect(ownShareFen).toBe(515);
    }
  });

  test('where no document names meals, the elder pays the list price and no rule is shown', async () => {
    const elder = await givenAnElder(t, lowIncome);
    const lunch = await givenASitting(t, { servicePoint: await givenACanteen(t, { regionCode: '330105' }) });

    expect((await quote(elder, lunch.id, elder.id)).data.quote).toMatchObject({ ownShareFen: 1350, subsidies: [] });
  });

  test('a diabetic who is allergic to peanuts is warned of the dishes, by name', async () => {
    const elder = await givenAnElder(t, { diet: { needs: [DietNeed.DIABETIC], allergens: [Allergen.PEANUT] } });
    const dishes = [
      { name: '糖醋里脊', allergens: [], tags: [DishTag.SUGARED, DishTag.MEAT] },
      { name: '宫保鸡丁', allergens: [Allergen.PEANUT], tags: [DishTag.MEAT] },
      { name: '炒青菜', allergens: [], tags: [DishTag.VEGETARIAN] },
    ];
    const lunch = await givenASitting(t, { dishes });

    const { data } = await quote(elder, lunch.id, elder.id);

    expect(data.quote.warnings).toMatchObject([
      { kind: 'ALLERGEN', dish: '宫保鸡丁', message: expect.stringContaining('花生') },
      { kind: 'DIET', dish: '糖醋里脊', message: expect.stringContaining('糖尿病') },
    ]);
  });

  test('who has booked the same meal elsewhere is told so', async () => {
    const elder = await givenAnElder(t);
    await givenABooking(
      t,
      elder,
      await givenASitting(t, { servicePoint: await givenACanteen(t, { name: '东街食堂' }) }),
    );

    const { data } = await quote(elder, (await givenASitting(t)).id, elder.id);

    expect(data.quote.warnings).toMatchObject([
      { kind: 'SAME_MEAL_ELSEWHERE', message: expect.stringContaining('东街食堂') },
    ]);
  });

  test.each([
    ['another elder', 'NOT_FOUND', () => givenAnElder(t)],
    ['staff', 'NOT_FOUND', () => givenStaff(t)],
    ['a visitor', 'UNAUTHENTICATED', () => Promise.resolve(undefined)],
  ])('%s may not see what an elder would pay: %s', async (_who, outcome, sender) => {
    const elder = await givenAnElder(t);
    const lunch = await givenASitting(t);

    expect((await quote(await sender(), lunch.id, elder.id)).errors).toMatchObject([{ extensions: { code: outcome } }]);
  });

  test('an unknown sitting is not found', async () => {
    const elder = await givenAnElder(t);

    expect((await quote(elder, randomUUID(), elder.id)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
