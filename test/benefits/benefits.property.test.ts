import { describe, expect, test } from '@jest/globals';
import { nextBirthday } from '@doorstep/shared/civil-date';
import { findingOf, itemsFor } from '../../api/src/benefits/benefits.rules.ts';
import type { Recorded } from '../../api/src/policies/facts.service.ts';
import { readFacts } from '../../api/src/policies/pack-file.ts';
import type { FactData } from '../../api/src/policies/policy-pack.ts';
import { fc } from '../support/property.ts';
import { loadSamplePolicies } from '../support/policies.ts';

const TODAY = '2026-11-22';
const CATALOG = readFacts();
const library = loadSamplePolicies();
const ITEMS = itemsFor(library, ['33', '3301', '4210', '63', '31'], TODAY);

/** Anything that may be answered to a question. */
function answersTo({ type, options = {}, minimum = 0, maximum = 20 }: FactData) {
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
  return type === 'array' ? fc.subarray(Object.keys(options)) : fc.constantFrom(...Object.keys(options));
}
const OF_REGISTER = Object.entries(CATALOG).filter(([, { isOnRecord }]) => !isOnRecord);
const everything = fc.record(Object.fromEntries(OF_REGISTER.map(([path, fact]) => [path, answersTo(fact)])));
const someNames = fc.subarray(OF_REGISTER.map(([path]) => path));

/** Somebody of whom all is known, and the names of what is. */
const people = fc.record({
  birthDate: fc
    .date({ min: new Date('1926-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  region: fc.constantFrom('330106', '421002', '630102', '310101'),
  facts: everything,
  names: someNames,
  hasBirthDate: fc.boolean(),
});
type Somebody = typeof people extends fc.Arbitrary<infer T> ? T : never;

const knowing = (
  { birthDate, region, facts }: Somebody,
  names: readonly string[],
  hasBirthDate: boolean,
): Recorded => ({
  ...(hasBirthDate && { birthDate }),
  householdRegion: region,
  residenceRegion: region,
  facts: Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name))),
});
const knowingSome = (one: Somebody) => knowing(one, one.names, one.hasBirthDate);
const knowingAll = (one: Somebody) => knowing(one, Object.keys(one.facts), true);

const items = fc.constantFrom(...ITEMS);
const standingOf = (item: (typeof ITEMS)[number], known: Recorded, on = TODAY) =>
  findingOf(library, item, known, on).standing;
const RUNS = { numRuns: 1_500 };

describe('whatever is known of whomever', () => {
  test('nobody hears no while something that matters is unknown', () => {
    fc.assert(
      fc.property(items, people, (item, one) => {
        if (standingOf(item, knowingSome(one)) === 'NOT')
          expect(['NOT', 'NEARLY']).toContain(standingOf(item, knowingAll(one)));
      }),
      RUNS,
    );
  });

  test('whoever is entitled stays so, whatever else comes to be known', () => {
    fc.assert(
      fc.property(items, people, someNames, (item, one, more) => {
        const known = knowing(one, [...one.names, ...more], true);
        if (standingOf(item, knowingSome(one)) === 'ENTITLED') expect(standingOf(item, known)).toBe('ENTITLED');
      }),
      RUNS,
    );
  });

  test('when all is known nothing is asked', () => {
    fc.assert(
      fc.property(items, people, (item, one) => {
        const { standing, outcome, misses } = findingOf(library, item, knowingAll(one), TODAY);
        expect(standing).not.toBe('ASK');
        expect(outcome?.missing ?? []).toEqual([]);
        expect(misses.filter((miss) => !('days' in miss))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('whoever is told a day is entitled on that day', () => {
    fc.assert(
      fc.property(items, people, (item, one) => {
        const known = knowingSome(one);
        for (const miss of findingOf(library, item, known, TODAY).misses) {
          if (miss.kind !== 'AGE_REACHED') continue;
          expect(miss.on).toBe(nextBirthday(one.birthDate, TODAY));
          expect(standingOf(item, known, miss.on)).toBe('ENTITLED');
        }
      }),
      RUNS,
    );
  });

  test('the answer to the one question decides', () => {
    fc.assert(
      fc.property(items, people, (item, one) => {
        const { misses } = findingOf(library, item, knowingSome(one), TODAY);
        const asked = misses.flatMap((miss) => ('fact' in miss && miss.fact ? [miss.fact] : []));
        for (const fact of asked) {
          const known = knowing(one, [...one.names, fact], one.hasBirthDate || fact === 'person.age');
          expect(findingOf(library, item, known, TODAY).outcome!.verdict).not.toBe('UNKNOWN');
        }
      }),
      RUNS,
    );
  });
});
