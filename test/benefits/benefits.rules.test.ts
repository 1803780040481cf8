import { describe, expect, test } from '@jest/globals';
import { byUse, findingOf, mostAsked, type Miss, type Ranked } from '../../api/src/benefits/benefits.rules.ts';
import type { RegisteredFacts } from '../../api/src/identity/person.entity.ts';
import type { Recorded } from '../../api/src/policies/facts.service.ts';
import { readFacts } from '../../api/src/policies/pack-file.ts';
import { PolicyLibrary } from '../../api/src/policies/policy-library.ts';
import type { CriterionRule, EligibilityRule, ItemData } from '../../api/src/policies/policy-pack.ts';

const TODAY = '2026-11-22';
const library = new PolicyLibrary([], readFacts());

const criterion = (code: string, met: string): CriterionRule => ({ code, met, says: `${code}这一条`, clause: 'Z01' });
const SIXTY = criterion('AGE', 'person.age >= 60');
const HARDSHIP = criterion('HARDSHIP', 'count(person.hardship) > 0');
const ALONE = criterion('ALONE', 'household.livesAlone');
const CERTIFICATE = criterion('CERTIFICATE', 'person.disability.hasCertificate');
const GRADE = criterion('GRADE', 'person.disability.grade in [3..4]');

type Asked = Pick<ItemData, 'eligibility' | 'bring' | 'validFrom' | 'validTo'>;
const item = (eligibility: EligibilityRule | undefined, over: Partial<Asked> = {}): Asked => ({
  validFrom: '2020-01-01',
  ...(eligibility && { eligibility }),
  ...over,
});
const found = (asked: Asked, known: Recorded) => findingOf(library, asked, known, TODAY);
const facts = (facts: RegisteredFacts): Recorded => ({ facts });
const born = (birthDate: string, more: RegisteredFacts = {}): Recorded => ({ birthDate, facts: more });

const OLD = '1944-03-02';
const CARD = { paper: '残疾人证', proves: 'CERTIFICATE' };
const SAME_CARD = { paper: '残疾人证', proves: 'GRADE' };

describe('what an item is to a person', () => {
  // A table is read in rows.
  // prettier-ignore
  test.each<[string, Asked, Recorded, string, Partial<Miss>[]]>([
    ['no condition at all', item(undefined), {}, 'OPEN', []],
    ['all conditions met', item({ all: [SIXTY, HARDSHIP] }), born(OLD, { 'person.hardship': ['DIBAO'] }), 'ENTITLED', []],
    ['one not met', item({ all: [SIXTY, HARDSHIP] }), born(OLD, { 'person.hardship': [] }), 'NOT', []],
    ['not old enough by a day', item(SIXTY), born('1966-11-23'), 'NEARLY', [{ kind: 'AGE_REACHED', on: '2026-11-23', days: 1 }]],
    ['by 43 days', item(SIXTY), born('1967-01-04'), 'NEARLY', [{ kind: 'AGE_REACHED', on: '2027-01-04', days: 43 }]],
    ['by a year to the day', item(SIXTY), born('1967-11-22'), 'NEARLY', [{ kind: 'AGE_REACHED', on: '2027-11-22', days: 365 }]],
    ['by a year and a day', item(SIXTY), born('1967-11-23'), 'NOT', []],
    ['sixty today', item(SIXTY), born('1966-11-22'), 'ENTITLED', []],
    ['born on 29 February', item(criterion('AGE', 'person.age >= 15')), born('2012-02-29'), 'NEARLY', [{ kind: 'AGE_REACHED', on: '2027-03-01' }]],
    ['not old enough, nor poor', item({ all: [SIXTY, HARDSHIP] }), born('1966-11-23', { 'person.hardship': [] }), 'NOT', []],
    ['not old enough, and nobody knows whether poor', item({ all: [SIXTY, HARDSHIP] }), born('1966-11-23'), 'NOT', []],
    ['not old enough yet, nobody knows whether poor, either will do', item({ any: [SIXTY, HARDSHIP] }), born('1966-11-23'), 'NEARLY', [{ kind: 'AGE_REACHED', days: 1 }, { kind: 'ONE_FACT', fact: 'person.hardship' }]],
    ['too old', item(criterion('AGE', 'person.age in [60..80)')), born(OLD), 'NOT', []],
    ['old enough on a day when the item has ended', item(SIXTY, { validTo: '2026-11-22' }), born('1966-11-23'), 'NOT', []],
    ['one thing unknown', item({ all: [SIXTY, HARDSHIP] }), born(OLD), 'NEARLY', [{ kind: 'ONE_FACT', fact: 'person.hardship' }]],
    ['the birthday unknown', item(SIXTY), {}, 'NEARLY', [{ kind: 'ONE_FACT', fact: 'person.age' }]],
    ['two things unknown', item({ all: [SIXTY, HARDSHIP, ALONE] }), born(OLD), 'ASK', []],
    ['nothing known, either will do', item({ any: [HARDSHIP, ALONE] }), {}, 'ASK', []],
    ['two unknown that make no difference any more', item({ any: [SIXTY, HARDSHIP, ALONE] }), born(OLD), 'ENTITLED', []],
    ['one thing unknown that a paper shows', item({ all: [SIXTY, CERTIFICATE] }, { bring: [CARD] }), born(OLD), 'NEARLY', [{ kind: 'ONE_PAPER', paper: '残疾人证', fact: 'person.disability.hasCertificate' }]],
    ['two things unknown that one paper shows', item({ all: [CERTIFICATE, GRADE] }, { bring: [CARD, SAME_CARD] }), {}, 'NEARLY', [{ kind: 'ONE_PAPER', paper: '残疾人证', proves: 'CERTIFICATE这一条；GRADE这一条' }]],
    ['two things unknown of which one paper shows one', item({ all: [CERTIFICATE, ALONE] }, { bring: [CARD] }), {}, 'ASK', []],
    ['a paper for what is known', item({ all: [CERTIFICATE, ALONE] }, { bring: [CARD] }), facts({ 'person.disability.hasCertificate': true }), 'NEARLY', [{ kind: 'ONE_FACT', fact: 'household.livesAlone' }]],
    ['a rule that begins in ten days', item(SIXTY, { validFrom: '2026-12-02' }), born(OLD), 'NEARLY', [{ kind: 'ITEM_STARTS', on: '2026-12-02', days: 10 }]],
    ['a rule that begins in ten days, without conditions', item(undefined, { validFrom: '2026-12-02' }), {}, 'NEARLY', [{ kind: 'ITEM_STARTS' }]],
    ['a rule that begins on the birthday', item(SIXTY, { validFrom: '2026-12-02' }), born('1966-12-02'), 'NEARLY', [{ kind: 'ITEM_STARTS' }]],
    ['a rule that begins, for others', item(SIXTY, { validFrom: '2026-12-02' }), born('1980-01-01'), 'NOT', []],
    ['a rule that begins, and something unknown', item(HARDSHIP, { validFrom: '2026-12-02' }), {}, 'ASK', []],
  ])('%s', (_what, asked, known, standing, misses) => {
    const finding = found(asked, known);

    expect([finding.standing, finding.misses]).toEqual([standing, misses.map((miss) => expect.objectContaining(miss))]);
  });

  test('what begins later is asked by the rules of its first day', () => {
    expect([found(item(SIXTY, { validFrom: '2026-12-02' }), {}).asOf, found(item(SIXTY), {}).asOf]).toEqual([
      '2026-12-02',
      TODAY,
    ]);
  });
});

describe('the order of what one may have', () => {
  const ranked = (standing: Ranked['standing'], neverApplied = true, misses: Miss[] = []): Ranked => ({
    standing,
    neverApplied,
    misses,
  });
  const inDays = (days: number): Miss[] => [{ kind: 'AGE_REACHED', on: '2027-01-01', days }];

  test('what one is entitled to and never asked for comes first, then what is soonest', () => {
    const right = [
      ranked('ENTITLED'),
      ranked('ENTITLED', false),
      ranked('NEARLY', true, inDays(3)),
      ranked('NEARLY', true, inDays(43)),
      ranked('NEARLY', true, [{ kind: 'ONE_FACT', fact: 'household.livesAlone' }]),
      ranked('ASK'),
      ranked('OPEN'),
      ranked('NOT'),
    ];

    expect([...right].reverse().sort(byUse)).toEqual(right);
  });

  test('what bears on the most items is asked first, and each thing once', () => {
    const findings = [item({ all: [HARDSHIP, ALONE] }), item(ALONE), item({ any: [ALONE, SIXTY] })].map((one) =>
      found(one, {}),
    );

    expect(mostAsked(findings)).toEqual(['household.livesAlone', 'person.hardship', 'person.age']);
  });
});
