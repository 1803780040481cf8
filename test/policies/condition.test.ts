import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { evaluate } from 'feelin';
import type { RegisteredFacts } from '../../api/src/identity/person.entity.ts';
import { conditionOf } from '../../api/src/policies/condition.ts';
import { factsOf } from '../../api/src/policies/facts.service.ts';
import { readPacks } from '../../api/src/policies/load-policies.ts';
import { readFacts } from '../../api/src/policies/pack-file.ts';
import { nested } from '../../api/src/policies/policies.rules.ts';
import { PolicyLibrary } from '../../api/src/policies/policy-library.ts';
import type { EligibilityRule, Facts } from '../../api/src/policies/policy-pack.ts';
import { fc } from '../support/property.ts';

const TODAY = '2026-11-22';
const PACKS = readPacks(true);
const library = new PolicyLibrary(PACKS, readFacts());
const RULES = PACKS.flatMap(({ items }) => items.flatMap(({ eligibility }) => eligibility ?? []));

const conditionsIn = (rule: EligibilityRule): string[] =>
  'met' in rule ? [rule.met] : ('all' in rule ? rule.all : rule.any).flatMap(conditionsIn);
const CONDITIONS = [
  ...RULES.flatMap(conditionsIn),
  ...PACKS.flatMap(({ mealSubsidies = [] }) => mealSubsidies.map(({ met }) => met)),
  'person.age',
  'person',
  'count(["person.age"]) > person.age',
];

const known: Record<string, fc.Arbitrary<Facts[string]>> = {
  'person.age': fc.constantFrom(15, 16, 59, 60, 79, 80),
  'person.householdRegion': fc.constantFrom('330106', '310101'),
  'person.hardship': fc.subarray(['TEKUN', 'DIBAO', 'LOW_INCOME']),
  'person.ability': fc.constantFrom('ABLE', 'DISABLED', 'DEMENTIA'),
  'person.disability.grade': fc.integer({ min: 1, max: 4 }),
  'person.disability.severe': fc.boolean(),
  'household.livesAlone': fc.boolean(),
  'household.childAge': fc.integer({ min: 0, max: 4 }),
};
const someFacts = fc.record(known, { requiredKeys: [] }).map(nested);

/** What feelin itself says, each time anew. */
const answer = (met: string, facts: Facts) => {
  const { value } = evaluate(met, facts);
  return value === true ? 'MET' : value === false ? 'UNMET' : 'UNKNOWN';
};

describe('a condition that remembers', () => {
  test('says of each person what it would say if it had never been asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CONDITIONS),
        fc.array(someFacts, { minLength: 1, maxLength: 8 }),
        (met, people) => {
          expect(people.map((facts) => conditionOf(met).verdictOn(facts))).toEqual(
            people.map((facts) => answer(met, facts)),
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  test('names the facts that it rests on, not what merely looks so', () => {
    expect(conditionOf('starts with(person.householdRegion, "person.age")').names).toEqual([
      'starts',
      'with',
      'person.householdRegion',
    ]);
  });

  test('does not grow with the people it is asked about', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = () => (collect(), process.memoryUsage().heapUsed);
    const condition = conditionOf('starts with(person.householdRegion, "33")');
    const before = heap();

    for (let i = 0; i < 4_000; i++) condition.verdictOn({ person: { householdRegion: `33${i}${'x'.repeat(20_000)}` } });

    // All of them would be 80 MB.
    expect(heap() - before).toBeLessThan(30_000_000);
  });
});

/** Person number so and so: no two the same, unknown in one fact or another. */
const personNumber = (i: number): Facts => {
  const facts: RegisteredFacts = {
    'person.hardship': [[], ['DIBAO'], ['TEKUN', 'LOW_INCOME']][i % 3]!,
    'person.disability.grade': 1 + (i % 4),
    'person.disability.hasCertificate': i % 5 > 0,
    'person.ability': ['ABLE', 'PARTLY_DISABLED', 'DISABLED', 'DEMENTIA'][i % 4]!,
    'household.livesAlone': i % 2 > 0,
    'household.isRural': i % 7 > 3,
  };
  const left = Object.fromEntries(Object.entries(facts).filter((_, j) => (i + j) % 6 > 0));
  return factsOf({ birthDate: `${1930 + (i % 60)}-03-02`, householdRegion: '330106', facts: left }, TODAY);
};

/** Milliseconds of CPU that a call takes, over many. */
function cpuOf(count: number, work: (i: number) => void): number {
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) work(i);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / count;
}

describe('what it costs to ask every item of all packs about a person', () => {
  const askAll = (i: number) => {
    const facts = personNumber(i);
    for (const rule of RULES) library.explain(rule, facts);
  };
  const askFeelin = (i: number) => {
    const facts = personNumber(i);
    for (const met of RULES.flatMap(conditionsIn)) evaluate(met, facts);
  };

  test('at most 20 ms of CPU, and a fifth of what it costs without remembering', () => {
    cpuOf(20, askFeelin);
    const without = cpuOf(40, askFeelin);
    const first = cpuOf(40, askAll);
    cpuOf(400, askAll);
    const warm = cpuOf(1_000, askAll);
    process.stdout.write(
      `all packs, one person: ${warm.toFixed(2)} ms of CPU; the first 40 people ${first.toFixed(2)}; each time anew ${without.toFixed(2)}\n`,
    );

    // A machine that does other work is given three times as long.
    expect(warm).toBeLessThan(20 * 3);
    expect(warm).toBeLessThan(without / 5);
  });
});
