import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../api/src/identity/role.ts';
import { fundIdOf } from '../../api/src/subsidies/fund.ts';
import { keepFunds } from '../../api/src/subsidies/keep-funds.ts';
import { collect, givenADiner, givenAnOperator, givenTodaysLunch } from '../meals/counter-support.ts';
import { NOON, send, startApp, type Sender, type TestApp } from '../support/app.ts';
import { COUNTY, givenAnElder, givenStaff } from '../support/givens.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { addToBudget, CITY, decide, givenTwoOfficers, standingOf } from './fund-support.ts';

const PARTS = `month items listPriceFen ownShareFen mayClose
  funds { fund { name } items amountFen postedFen closed { amountFen } }
  lines(first: 1) { edges { node { onDay what ownShareFen shares { fund amountFen } } } pageInfo { hasNextPage endCursor } }
  csv`;

describe('budgets', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
    await keepFunds(t.orm.em.fork(), t.policies.current.fundsOf()); // As the server does when it starts.
  });
  afterAll(() => t?.close());

  test('what one officer enters another one confirms, once; nobody confirms his own', async () => {
    const { maker, checker } = await givenTwoOfficers(t);
    const fundId = fundIdOf(CITY);
    const idempotencyKey = randomUUID();
    const { data } = await addToBudget(t, maker, { fundId, amountFen: 100_000, idempotencyKey });
    const again = await addToBudget(t, maker, { fundId, amountFen: 100_000, idempotencyKey });
    const other = await addToBudget(t, maker, { fundId, amountFen: 100_001, idempotencyKey });
    const { id } = data.addToBudget.budget;

    expect(data.addToBudget.budget).toMatchObject({ status: 'PROPOSED', isOwn: true, decidedBy: null });
    expect(again.data.addToBudget.budget.id).toBe(id);
    expect(other.data.addToBudget.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect((await standingOf(t, CITY)).left).toBe(0);
    expect((await decide(t, maker, 'confirmBudget', id)).userErrors).toMatchObject([{ code: 'SECOND_OFFICER_NEEDED' }]);
    const both = await Promise.all([1, 2].map(() => decide(t, checker, 'confirmBudget', id)));
    expect(both).toMatchObject([{ budget: { status: 'CONFIRMED' } }, { budget: { status: 'CONFIRMED' } }]);
    expect((await standingOf(t, CITY)).left).toBe(100_000);
    expect((await decide(t, checker, 'refuseBudget', id)).userErrors).toMatchObject([{ code: 'NOT_AT_THIS_STAGE' }]);
  });

  test.each([
    [0, 'BAD_VALUE'],
    [-5, 'BAD_VALUE'],
    [100_000_000_000_000, 'BAD_VALUE'],
    [1.5, 'BAD_USER_INPUT'],
    [2 ** 53, 'BAD_USER_INPUT'],
  ])('%s fen are no budget: it is refused, recorded, and nothing is entered', async (amountFen, code) => {
    const { maker } = await givenTwoOfficers(t);
    const count = async () =>
      (
        await t.asOwner<{ entered: number; refused: number }>(
          `select (select count(*) from fund_budget)::int as entered,
             (select count(*) from audit_entry where outcome = 'REFUSED')::int as refused`,
        )
      )[0]!;
    const before = await count();

    const { data, errors } = await addToBudget(t, maker, { fundId: fundIdOf(CITY), amountFen });

    expect(errors?.[0]?.extensions.code ?? data.addToBudget.userErrors[0].code).toBe(code);
    const isRead = code === 'BAD_VALUE'; // What is no number at all is no request.
    expect(await count()).toEqual({ entered: before.entered, refused: before.refused + (isRead ? 1 : 0) });
  });

  test.each([
    ['an officer of the city', Role.FUND_OFFICER, '6301', true],
    ['an officer of the county', Role.FUND_OFFICER, COUNTY, false],
    ['an officer of another city', Role.FUND_OFFICER, '3301', false],
    ['a supervisor of the city', Role.SUPERVISOR, '6301', false],
  ])('%s may give the city’s fund a budget: %4$s', async (_who, role, regionCode, may) => {
    const staff = await givenStaff(t, { roles: [role], regionCode });
    const { data } = await addToBudget(t, staff, { fundId: fundIdOf(CITY), amountFen: 1 });
    expect(Boolean(data?.addToBudget?.budget)).toBe(may);
  });

  test('whoever looks at the funds waits for nobody who moves something of them, and neither does who keeps them', async () => {
    const staff = await givenStaff(t, { roles: [Role.FUND_OFFICER], regionCode: COUNTY });
    const look = () => send(t, staff, '{ fundsOf(regionCode: "630102") { fund { name } } }');

    const { data } = await t.orm.em.fork().transactional(async (em) => {
      await em.execute('select 1 from fund for update');
      await keepFunds(t.orm.em.fork(), t.policies.current.fundsOf());
      return look();
    });

    expect(data.fundsOf.length).toBeGreaterThan(0);
  });

  test('an officer of the county sees what is left of the funds that pay there', async () => {
    const staff = await givenStaff(t, { roles: [Role.FUND_OFFICER], regionCode: COUNTY });
    const { data } = await send(
      t,
      staff,
      '{ fundsOf(regionCode: "630102") { fund { name source } mayChange hasBudget leftFen budgets { status } } }',
    );
    expect(data.fundsOf).toContainEqual({
      fund: { name: CITY.name, source: 'CITY' },
      ...{ mayChange: false, hasBudget: true, leftFen: 100_000 },
      budgets: expect.arrayContaining([{ status: 'CONFIRMED' }]),
    });
  });
});

describe('settlement of a canteen’s month', () => {
  let t: TestApp;
  let lunch: Awaited<ReturnType<typeof givenTodaysLunch>>;
  let operator: Sender;
  let officer: Sender;
  beforeAll(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
    lunch = await givenTodaysLunch(t);
    operator = await givenAnOperator(t, lunch.servicePoint);
    officer = await officerHere();
    for (const facts of [{ facts: { 'person.hardship': ['LOW_INCOME'] } }, {}]) {
      const diner = await givenADiner(t, lunch, facts);
      await collect(t, operator, lunch, { proof: diner.code });
    }
  });
  afterEach(() => void (t.clock.now = NOON));
  afterAll(() => t?.close());

  const officerHere = () => givenStaff(t, { roles: [Role.FUND_OFFICER], regionCode: COUNTY });

  const settlement = (as: Sender, servicePointId = lunch.servicePoint.id) =>
    send(t, as, `query ($id: ID!) { settlement(servicePointId: $id, month: "2026-11") { ${PARTS} } }`, {
      id: servicePointId,
    });

  const close = (as: Sender) =>
    send(
      t,
      as,
      `mutation ($input: CloseSettlementInput!) { closeSettlement(input: $input) { settlement { ${PARTS} } userErrors { code } } }`,
      { input: { servicePointId: lunch.servicePoint.id, month: '2026-11' } },
    );

  test('counts to the fen what was handed out, with the list behind it, equal to the books', async () => {
    const { data } = await settlement(officer);

    expect(data.settlement).toMatchObject({
      items: 2,
      listPriceFen: 2700,
      ownShareFen: 1350 - 835 + 1350 - 435,
      mayClose: false,
    });
    const sums = data.settlement.funds.map(({ amountFen, postedFen, items }: Record<string, number>) => [
      items,
      amountFen,
      postedFen,
    ]);
    expect(sums.sort()).toEqual([
      [1, 400, 400],
      [2, 270, 270],
      [2, 600, 600],
    ]);
    expect(data.settlement.lines.edges).toHaveLength(1);
    expect(data.settlement.lines.pageInfo.hasNextPage).toBe(true);
    expect(data.settlement.csv.split('\r\n').filter(Boolean)).toHaveLength(1 + 5);
  });

  test.each([
    ['the operator of the canteen', () => operator, true],
    [
      'the operator of another canteen',
      async () => givenAnOperator(t, (await givenTodaysLunch(t)).servicePoint),
      false,
    ],
    ['an officer elsewhere', () => givenStaff(t, { roles: [Role.FUND_OFFICER], regionCode: '3301' }), false],
    ['a citizen', () => givenAnElder(t), false],
  ])('%s may see it: %3$s', async (_who, viewer, may) => {
    const { data } = await settlement(await viewer());
    expect(Boolean(data?.settlement)).toBe(may);
  });

  test('is closed by an officer once the month is over, stays as it is, and only once', async () => {
    expect((await close(officer)).data.closeSettlement.userErrors).toEqual([{ code: 'NOT_FINISHED' }]);
    t.clock.now = new Date('2026-12-01T09:00:00+08:00');
    expect((await close(await givenAnOperator(t, lunch.servicePoint))).data?.closeSettlement ?? null).toBeNull();
    const later = await officerHere();

    const [one, other] = await Promise.all([close(later), close(later)]);

    for (const { data } of [one, other]) {
      expect(data.closeSettlement.userErrors).toEqual([]);
      for (const { amountFen, closed } of data.closeSettlement.settlement.funds) expect(closed).toEqual({ amountFen });
    }
    await expect(t.asOwner('update settlement set amount_fen = 1')).rejects.toThrow('only grow');
    t.clock.now = NOON;
  });

  test('is not closed where the list and the books differ', async () => {
    const other = await givenTodaysLunch(t);
    const diner = await givenADiner(t, other);
    await collect(t, await givenAnOperator(t, other.servicePoint), other, { proof: diner.code });
    await t.asOwner('update meal_subsidy set amount_fen = amount_fen + 1 where booking_id = $1', [diner.bookingId]);
    t.clock.now = new Date('2026-12-01T09:00:00+08:00');

    const { data } = await send(
      t,
      await officerHere(),
      'mutation ($input: CloseSettlementsInput!) { closeSettlements(input: $input) { closed differing userErrors { code } } }',
      { input: { regionCode: COUNTY, month: '2026-11' } },
    );

    expect(data.closeSettlements).toEqual({ closed: 0, differing: 1, userErrors: [] });
    t.clock.now = NOON;
  });

  test('counts a meal that was brought with the way: what people and funds pay is what it cost', async () => {
    const brought = await givenTodaysLunch(t, { deliveryFeeFen: 200 });
    const diner = await givenADiner(t, brought, {}, { fulfilment: 'DELIVERY' });
    await send(
      t,
      diner,
      'mutation ($input: ConfirmDeliveryInput!) { confirmDelivery(input: $input) { userErrors { code } } }',
      { input: { bookingId: diner.bookingId } },
    );

    const { items, listPriceFen, ownShareFen, funds } = (await settlement(officer, brought.servicePoint.id)).data
      .settlement;

    expect({ items, listPriceFen }).toEqual({ items: 1, listPriceFen: 1350 + 200 });
    const fromFunds = funds.reduce((sum: number, { amountFen }: { amountFen: number }) => sum + amountFen, 0);
    expect(ownShareFen + fromFunds).toBe(listPriceFen);
  });
});
