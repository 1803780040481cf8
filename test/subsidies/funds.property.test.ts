import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recordNoShows } from '../../api/src/meals/record-no-shows.ts';
import type { Sitting } from '../../api/src/meals/sitting.entity.ts';
import { RegionTree } from '../../api/src/regions/region-tree.ts';
import { givenAnOperator } from '../meals/counter-support.ts';
import { NOON, send, sendFast, type Sender, startApp, type TestApp } from '../support/app.ts';
import { givenACanteen, givenAnElder, givenASitting, type SignedInPerson } from '../support/givens.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { fc, withConcurrency } from '../support/property.ts';
import { CHARITY, CITY, DISTRICT, faultsOf, givenABudget, givenTwoOfficers, SOUND } from './fund-support.ts';

const BOOK =
  'mutation ($input: BookMealInput!) { bookMeal(input: $input) { booking { id collectionCode } userErrors { code } } }';
const CANCEL =
  'mutation ($input: CancelMealBookingInput!) { cancelMealBooking(input: $input) { userErrors { code } } }';
const COLLECT =
  'mutation ($input: CollectMealInput!) { collectMeal(input: $input) { booking { id } userErrors { code } } }';

/** What somebody does: which elder, at which sitting, what, and how often it arrives. */
const deed = fc.record({
  who: fc.nat(7),
  sitting: fc.nat(3),
  what: fc.constantFrom('BOOK', 'BOOK', 'BOOK', 'CANCEL', 'COLLECT'),
  times: fc.integer({ min: 1, max: 3 }),
});

describe('funds with small budgets, under whatever comes', () => {
  let t: TestApp;
  let elders: SignedInPerson[];
  let operator: { token: string };
  let officer: Sender;
  beforeAll(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
    const kinds = [{ facts: { 'person.hardship': ['LOW_INCOME'] } }, { facts: { 'person.hardship': ['DIBAO'] } }, {}];
    elders = await Promise.all([...Array(8).keys()].map((i) => givenAnElder(t, kinds[i % kinds.length])));
    for (const [fund, fen] of [
      [CITY, 3000],
      [DISTRICT, 1700],
      [CHARITY, 900],
    ] as const)
      await givenABudget(t, fund, fen);
    officer = (await givenTwoOfficers(t)).maker;
    await t.asOwner(`update session set access_expires_at = '2028-01-01', expires_at = '2028-01-01'`);
  });
  afterAll(() => t?.close());

  test('sums stay zero, no fund goes below zero, each collected meal is owed once, and nothing is kept for what has ended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 20, maxLength: 60 }), async (deeds) => {
        t.clock.now = NOON;
        const servicePoint = await givenACanteen(t);
        const at = { servicePoint, servedOn: '2026-11-22', bookingClosesAt: new Date('2026-11-22T13:00:00+08:00') };
        const meals = ['LUNCH', 'DINNER', 'BREAKFAST'] as const;
        const here = await Promise.all(meals.map((meal) => givenASitting(t, { ...at, meal: meal as never })));
        const sittings = [...here, await givenASitting(t, { ...at, servicePoint: await givenACanteen(t) })];
        operator = await givenAnOperator(t, servicePoint);
        const booked = new Map<string, { id: string; collectionCode: string }>();
        await withConcurrency(
          8,
          deeds.map(({ who, sitting, what, times }) => async () => {
            const key = randomUUID();
            for (let n = 0; n < times; n++) await doIt(what, who, sittings[sitting]!, key, booked);
          }),
        );
        await checkBooks();
        t.clock.now = new Date('2026-11-23T00:10:00+08:00');
        await recordNoShows({
          em: t.orm.em.fork(),
          regions: await RegionTree.load(t.orm.em),
          policies: loadSamplePolicies(),
          ...{ vault: t.vault, absenceRules: [], now: () => t.clock.now },
        });
        await checkBooks();
        const [{ held }] = (await t.asOwner<{ held: number }>(
          `select coalesce(sum(balance), 0)::int as held from ledger_account where kind = 'HELD' and unit = 'FEN'`,
        )) as [{ held: number }];
        expect(held).toBe(0);
      }),
      { numRuns: 8 },
    );
    const became = await t.asOwner<{ status: string }>('select distinct status from meal_booking order by status');
    expect(became.map(({ status }) => status)).toEqual(['CANCELLED', 'COLLECTED', 'NO_SHOW']);
    const scarce = await t.asOwner('select 1 from meal_subsidy where is_limited_by_budget');
    expect(scarce.length).toBeGreaterThan(0);
  }, 240_000);

  async function doIt(
    what: string,
    who: number,
    sitting: Sitting,
    idempotencyKey: string,
    booked: Map<string, { id: string; collectionCode: string }>,
  ): Promise<void> {
    const elder = elders[who]!;
    const name = `${who} ${sitting.id}`;
    const known = booked.get(name);
    if (what === 'BOOK') {
      const input = {
        sittingId: sitting.id,
        dinerId: elder.id,
        fulfilment: 'DINE_IN',
        agreedOwnShareFen: 10_000,
        idempotencyKey,
      };
      const { data, errors } = await sendFast(t, elder, BOOK, { input });
      if (errors) throw new Error(JSON.stringify(errors));
      if (data.bookMeal.booking) booked.set(name, data.bookMeal.booking);
    } else if (known && what === 'CANCEL') await sendFast(t, elder, CANCEL, { input: { bookingId: known.id } });
    else if (known) {
      const input = {
        servicePointId: sitting.servicePoint.id,
        bookingId: known.id,
        proof: null,
        helper: true,
        idempotencyKey,
      };
      await sendFast(t, operator, COLLECT, { input });
    }
  }

  /** What each fund shows by month, against what it owes and has paid. */
  async function checkMonths(): Promise<void> {
    const { data } = await send(
      t,
      officer,
      '{ fundsOf(regionCode: "6301") { fund { id } months { month spentFen } } }',
    );
    const shown = data.fundsOf.flatMap(({ fund, months }: { fund: { id: string }; months: object[] }) =>
      months.map((month) => ({ id: fund.id, ...month })),
    );
    const owed = await t.asOwner(
      `select code as id, to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, sum(amount)::int as "spentFen"
       from ledger_account account join ledger_entry entry on entry.account_id = account.id
         join ledger_transfer transfer on transfer.id = entry.transfer_id
       where account.unit = 'FEN' and account.kind in ('PAYABLE', 'PAID') group by 1, 2 having sum(amount) <> 0`,
    );
    expect(new Set(shown)).toEqual(new Set(owed));
  }

  /** The books against the bookings. */
  async function checkBooks(): Promise<void> {
    expect(await faultsOf(t)).toEqual(SOUND);
    const wrong = await t.asOwner(
      `select booking.id, booking.status, share.amount_fen, settling.outcome
       from meal_subsidy share join meal_booking booking on booking.id = share.booking_id
         join ledger_transfer held on held.id = share.transfer_id
         left join ledger_transfer settling on settling.settles_id = held.id
       where settling.outcome is distinct from case booking.status
           when 'CONFIRMED' then null when 'COLLECTED' then 'POSTED' when 'DELIVERED' then 'POSTED' else 'VOIDED' end
         or share.amount_fen <> (select max(amount) from ledger_entry where transfer_id = held.id)`,
    );
    expect(wrong).toEqual([]);
    const below = await t.asOwner(`select 1 from ledger_account where kind = 'FUND' and balance < 0`);
    expect(below).toEqual([]);
    await checkMonths();
  }
});
