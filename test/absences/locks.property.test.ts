import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@doorstep/shared/civil-date';
import { CareForm } from '../../api/src/houses/care.ts';
import { keepFunds } from '../../api/src/subsidies/keep-funds.ts';
import { givenAHouse } from '../houses/houses.ts';
import { sittingOf, givenAWeeklyCanteen } from '../meals/standing-support.ts';
import { givenASettledStay } from '../respite/lived.ts';
import { faultsOf, SOUND } from '../subsidies/fund-support.ts';
import { NOON, sendFast, startApp, type TestApp } from '../support/app.ts';
import { givenAnElder, type SignedInPerson } from '../support/givens.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { fc, withConcurrency } from '../support/property.ts';
import { end, record } from './cast.ts';

const BOOK = 'mutation ($input: BookMealInput!) { bookMeal(input: $input) { userErrors { code } } }';
const POOR = { facts: { 'person.hardship': ['LOW_INCOME'] } };
const TOMORROW = '2026-11-23';
const day = (n: number) => addDays(TOMORROW, n);

/** Some who have day care and lunch go away and come home; all of them book lunch at the same canteen. */
const deeds = fc.array(
  fc.record({
    who: fc.nat(5),
    deed: fc.constantFrom('AWAY', 'HOME', 'BOOK', 'BOOK'),
    from: fc.nat(3),
    again: fc.nat(3),
  }),
  { minLength: 30, maxLength: 50 },
);

describe('what funds pay of care and of meals, changed at once', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp({ policies: loadSamplePolicies() });
    await keepFunds(t.orm.em.fork(), t.policies.current.fundsOf());
  });
  afterAll(() => t?.close());
  beforeEach(() => void (t.clock.now = NOON));

  const deadlocks = async (): Promise<number> => {
    await t.asOwner('select pg_stat_clear_snapshot()');
    const [row] = await t.asOwner<{ deadlocks: string }>(
      'select deadlocks from pg_stat_database where datname = current_database()',
    );
    return Number(row!.deadlocks);
  };

  test('nobody waits for ever for anybody, and the books stay right', async () => {
    const before = await deadlocks();
    await fc.assert(
      fc.asyncProperty(deeds, async (some) => {
        const house = await givenAHouse(t, { regionCode: '630102001', dayPlaces: 20 });
        const canteen = await givenAWeeklyCanteen(t, { capacity: 60 });
        const people: SignedInPerson[] = [];
        for (let i = 0; i < 6; i += 1) {
          const person = await givenAnElder(t, POOR);
          const days = { form: CareForm.DAY_PLACE, startsOn: TOMORROW, endsOn: day(6) };
          if (i % 2 === 0) await givenASettledStay(t, house, { person, ...days });
          people.push(person);
        }
        const away = new Map<string, string>();

        await withConcurrency(
          6,
          some.map(({ who, deed, from, again }) => async () => {
            const person = people[who]!;
            if (deed === 'BOOK') await book(person, (await sittingOf(t, canteen, day(from))).id);
            else if (deed === 'AWAY') {
              const { absence } = await record(t, person, person.id, { startsOn: day(from), backOn: day(from + 2) });
              if (absence) away.set(person.id, absence.id);
            } else if (away.has(person.id)) await end(t, person, away.get(person.id)!, day(from + again));
          }),
        );

        expect(await faultsOf(t)).toEqual(SOUND);
      }),
      { numRuns: 6 },
    );
    expect((await deadlocks()) - before).toBe(0);
  }, 240_000);

  async function book(person: SignedInPerson, sittingId: string): Promise<void> {
    const input = { sittingId, dinerId: person.id, fulfilment: 'DINE_IN', agreedOwnShareFen: 10_000 };
    const { errors } = await sendFast(t, person, BOOK, { input: { ...input, idempotencyKey: randomUUID() } });
    if (errors) throw new Error(JSON.stringify(errors));
  }
});
