import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import type { ServicePoint } from '../../api/src/catalog/service-point.entity.ts';
import { bookStandingOrders } from '../../api/src/meals/book-standing-orders.ts';
import { serverOf } from '../applications/cases.ts';
import { givenAWeeklyCanteen, sittingOf, start, stop } from '../meals/standing-support.ts';
import { NOON, send, startApp, type TestApp } from '../support/app.ts';
import { givenElders, type SignedInPerson } from '../support/givens.ts';
import { fc, withConcurrency } from '../support/property.ts';
import { end, record } from './cast.ts';

const MINUTES = 60_000;
const TOMORROW = '2026-11-23';
const day = (n: number) => addDays(TOMORROW, n);

const BOOK = 'mutation ($input: BookMealInput!) { bookMeal(input: $input) { booking { id } userErrors { code } } }';

/** What somebody does: one of three people, at a day of the next nine, for so many days. */
const moves = fc.array(
  fc.record({
    who: fc.nat(2),
    deed: fc.constantFrom('BOOK', 'AWAY', 'HOME', 'ORDER', 'STOP', 'HOUR'),
    from: fc.nat(8),
    length: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 8, maxLength: 24 },
);

describe('people who come and go', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());
  beforeEach(() => void (t.clock.now = NOON));

  test(
    'whatever they book, order and say at once: places are counted right, nobody who is away keeps a meal that he had before, and home again nothing is lost',
    async () => {
      await fc.assert(
        fc.asyncProperty(moves, async (steps) => {
          const people = await givenElders(t, 3);
          const canteen = await givenAWeeklyCanteen(t, { capacity: 40 });
          const absences = new Map<SignedInPerson, string[]>();
          const orders = new Map<SignedInPerson, string>();
          const server = await serverOf(t);
          const doing = steps.map((step) => async () => {
            const person = people[step.who]!;
            if (step.deed === 'BOOK') await book(person, canteen, day(step.from));
            if (step.deed === 'AWAY') {
              const days = { startsOn: day(step.from), backOn: day(step.from + step.length) };
              const { absence } = await record(t, person, person.id, days);
              if (absence) absences.set(person, [...(absences.get(person) ?? []), absence.id]);
            }
            const last = absences.get(person)?.at(-1);
            if (step.deed === 'HOME' && last) await end(t, person, last, day(step.from));
            if (step.deed === 'ORDER') {
              const { order } = await start(t, person, person.id, canteen.id);
              if (order) orders.set(person, order.id);
            }
            if (step.deed === 'STOP' && orders.has(person))
              await stop(t, person, orders.get(person)!, { cancelsBooked: step.length > 2 });
            if (step.deed === 'HOUR') await bookStandingOrders(server);
          });

          await withConcurrency(4, doing);

          const found = await t.asOwner<{ problem: string }>(problems(people));
          expect(found).toEqual([]);
          const paused = await pausedOf(people);
          for (const [person, ids] of absences) for (const id of ids) await goneFor(person, id);
          expect(await lostOf(people, paused)).toEqual([]);
          expect(await t.asOwner<{ problem: string }>(problems(people))).toEqual([]);
        }),
        { numRuns: 6 },
      );
    },
    5 * MINUTES,
  );

  async function book(person: SignedInPerson, canteen: ServicePoint, on: string): Promise<void> {
    const { id: sittingId } = await sittingOf(t, canteen, on);
    const input = { sittingId, dinerId: person.id, fulfilment: 'DINE_IN', agreedOwnShareFen: 5_000 };
    const { errors } = await send(t, person, BOOK, { input: { ...input, idempotencyKey: crypto.randomUUID() } });
    if (errors) throw new Error(JSON.stringify(errors));
  }

  /** He never went: the absence takes no day any more. */
  async function goneFor(person: SignedInPerson, id: string): Promise<void> {
    const [{ on } = { on: '' }] = await t.asOwner<{ on: string }>(
      `select starts_on::text as on from absence where id = '${id}'`,
    );
    const { userErrors } = await end(t, person, id, on);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  }

  const ids = (people: readonly SignedInPerson[]) => people.map(({ id }) => `'${id}'`).join();

  const pausedOf = (people: readonly SignedInPerson[]) =>
    t.asOwner<{ diner: string; sitting: string }>(
      `select diner_id as diner, sitting_id as sitting from meal_booking where absence_id is not null and diner_id in (${ids(people)})`,
    );

  /** What was stopped and is neither booked again nor, as all are open and free, let go. */
  async function lostOf(people: readonly SignedInPerson[], paused: { diner: string; sitting: string }[]) {
    const live = await t.asOwner<{ diner: string; sitting: string }>(
      `select diner_id as diner, sitting_id as sitting from meal_booking where status = 'CONFIRMED' and diner_id in (${ids(people)})`,
    );
    return paused.filter((one) => !live.some(({ diner, sitting }) => diner === one.diner && sitting === one.sitting));
  }

  /** Places that are counted wrong, and meals that an absence should have stopped. */
  const problems = (people: readonly SignedInPerson[]) => `
    select 'counted ' || s.id as problem from sitting s
      where s.places_taken <> (select count(*) from meal_booking b where b.sitting_id = s.id and b.status <> 'CANCELLED')
    union all select 'kept ' || b.id from meal_booking b join sitting s on s.id = b.sitting_id
      join absence a on a.person_id = b.diner_id and s.served_on >= a.starts_on and s.served_on < a.back_on
      where b.diner_id in (${ids(people)}) and b.status = 'CONFIRMED' and b.id < a.id
        and exists (select 1 from standing_order_day d where d.booking_id = b.id)
    union all select 'paused by nobody ' || b.id from meal_booking b join absence a on a.id = b.absence_id
      join sitting s on s.id = b.sitting_id
      where b.diner_id in (${ids(people)}) and not (s.served_on >= a.starts_on and s.served_on < a.back_on)
    union all select 'twice ' || b.diner_id from meal_booking b where b.status <> 'CANCELLED'
      group by b.diner_id, b.sitting_id having count(*) > 1`;
});
