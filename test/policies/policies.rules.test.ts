import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPacks } from '../../api/src/policies/load-policies.ts';
import { readFacts } from '../../api/src/policies/pack-file.ts';
import { explain, factsIn, judge, nested } from '../../api/src/policies/policies.rules.ts';
import type { VerdictName } from '../../api/src/policies/policy-pack.ts';
import { sentenceAround } from '../../api/src/policies/policy-library.ts';
import type { CriterionRule, EligibilityRule, Facts } from '../../api/src/policies/policy-pack.ts';

const CATALOG = readFacts();

const criterion = (met: string, code = 'C'): CriterionRule => ({ code, met, says: met, clause: 'Z01' });
const TRUE = criterion('1 = 1');
const FALSE = criterion('1 = 2');
const MISSING = criterion('person.willing');
const BY_LETTER: Record<string, EligibilityRule> = { T: TRUE, F: FALSE, '?': MISSING };
const LETTERS: Record<VerdictName, string> = { MET: 'T', UNMET: 'F', UNKNOWN: '?' };
const letter = (rule: EligibilityRule) => LETTERS[explain(rule, {}, CATALOG).verdict];

describe('judging one condition', () => {
  test.each<[string, Facts, VerdictName]>([
    ['person.age >= 60', { person: { age: 60 } }, 'MET'],
    ['person.age >= 60', { person: { age: 59 } }, 'UNMET'],
    ['person.age >= 60', {}, 'UNKNOWN'],
    ['person.age >= 60', { person: {} }, 'UNKNOWN'],
    ['person.disability.grade in [3..4]', { person: { disability: { grade: 3 } } }, 'MET'],
    ['person.disability.grade in [3..4]', { person: { disability: { grade: 2 } } }, 'UNMET'],
    ['person.disability.grade in [3..4]', { person: { disability: {} } }, 'UNKNOWN'],
    ['matches(person.ability, "^(DISABLED|DEMENTIA)$")', { person: { ability: 'DEMENTIA' } }, 'MET'],
    ['matches(person.ability, "^(DISABLED|DEMENTIA)$")', { person: { ability: 'PARTLY_DISABLED' } }, 'UNMET'],
    ['matches(person.ability, "^(DISABLED|DEMENTIA)$")', { person: { age: 82 } }, 'UNKNOWN'],
    ['list contains(person.hardship, "TEKUN")', { person: { hardship: ['DIBAO', 'TEKUN'] } }, 'MET'],
    ['list contains(person.hardship, "TEKUN")', { person: { hardship: [] } }, 'UNMET'],
    ['list contains(person.hardship, "TEKUN")', { person: { age: 82 } }, 'UNKNOWN'],
    ['count(person.hardship) > 0', { person: { hardship: [] } }, 'UNMET'],
    ['count(person.hardship) > 0', { person: { age: 82 } }, 'UNKNOWN'],
    ['not(worker.isPublicEstablishment)', { worker: { isPublicEstablishment: false } }, 'MET'],
    ['not(worker.isPublicEstablishment)', { worker: {} }, 'UNKNOWN'],
    ['starts with(person.residenceRegion, "31")', { person: { residenceRegion: '310101' } }, 'MET'],
    ['starts with(person.residenceRegion, "31")', { person: { residenceRegion: '630102' } }, 'UNMET'],
    ['person.age >= 60 or person.willing', { person: { age: 82 } }, 'MET'],
    ['person.age >= 60 and person.willing', { person: { age: 59 } }, 'UNMET'],
    ['person.age >= 60 and person.willing', { person: { age: 82 } }, 'UNKNOWN'],
    ['person.age', { person: { age: 82 } }, 'UNKNOWN'],
  ])('%s of %j is %s', (met, facts, verdict) => {
    expect(judge(met, facts, CATALOG).verdict).toBe(verdict);
  });

  test('what is missing is asked for in words, and nothing else is', () => {
    expect(judge('person.age >= 60 and person.willing', { person: { age: 82 } }, CATALOG).asks).toEqual([
      '本人愿意接受这项服务吗？',
    ]);
    expect(judge('person.age >= 60', { person: { age: 82 } }, CATALOG).asks).toEqual([]);
  });

  test('a fact is known by its whole name', () => {
    expect(factsIn('person.ageGroup = 1 or myperson.age = 2', CATALOG)).toEqual([]);
    expect(factsIn('not(person.disability.severe) and person.disability.stable', CATALOG)).toEqual([
      'person.disability.severe',
      'person.disability.stable',
    ]);
  });
});

describe('joining conditions', () => {
  test.each(['TT T T', 'TF F T', 'FT F T', 'FF F F', 'T? ? T', '?T ? T', 'F? F ?', '?F F ?', '?? ? ?'])(
    'of %s: the pair, all of it, any of it',
    (row) => {
      const [pair, all, any] = row.split(' ');
      const parts = pair!.split('').map((name) => BY_LETTER[name]!);

      expect([letter({ all: parts }), letter({ any: parts })]).toEqual([all, any]);
    },
  );

  test('the tree is shown with a verdict at each node, its own words, and each question once', () => {
    const outcome = explain(
      { says: '两条都要', all: [TRUE, { any: [MISSING, criterion('not(person.willing)', 'D')] }] },
      {},
      CATALOG,
    );

    expect(outcome).toMatchObject({
      says: '两条都要',
      joined: 'ALL',
      verdict: 'UNKNOWN',
      asks: ['本人愿意接受这项服务吗？'],
      parts: [
        { code: 'C', verdict: 'MET', clause: 'Z01', parts: [] },
        {
          says: '符合下面任意一条',
          joined: 'ANY',
          verdict: 'UNKNOWN',
          parts: [{ code: 'C' }, { code: 'D', verdict: 'UNKNOWN' }],
        },
      ],
    });
  });

  test('nobody is asked what makes no difference any more', () => {
    expect(explain({ all: [FALSE, MISSING] }, {}, CATALOG).asks).toEqual([]);
    expect(explain({ any: [TRUE, MISSING] }, {}, CATALOG).asks).toEqual([]);
  });
});

/** Any rule over a few facts, and what may be known of them. */
const rules: fc.Arbitrary<EligibilityRule> = fc.letrec<{
  rule: EligibilityRule;
  one: EligibilityRule;
  many: EligibilityRule;
}>((tie) => ({
  rule: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('one'), tie('many')),
  one: fc
    .constantFrom(
      'person.age >= 60',
      'not(person.willing)',
      'person.disability.grade in [3..4]',
      'matches(person.ability, "^DISABLED$")',
      'list contains(person.hardship, "TEKUN")',
    )
    .map((met) => criterion(met)),
  many: fc.oneof(
    fc.array(tie('rule'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie('rule'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
  ),
})).rule;

const known = {
  'person.age': fc.constantFrom(59, 60, 82),
  'person.willing': fc.boolean(),
  'person.disability.grade': fc.integer({ min: 1, max: 4 }),
  'person.ability': fc.constantFrom('ABLE', 'DISABLED'),
  'person.hardship': fc.subarray(['TEKUN', 'DIBAO']),
};
const complete = fc.record(known);
const some = fc.subarray(Object.keys(known));
const only = (facts: object, names: string[]) =>
  nested(Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name))));
const verdictOf = (rule: EligibilityRule, facts: Facts) => explain(rule, facts, CATALOG).verdict;

describe('whatever the rule', () => {
  test('a fact more may settle what was unknown, but never turns yes into no, no into yes, or either into unknown', () => {
    fc.assert(
      fc.property(rules, complete, some, some, (rule, facts, first, more) => {
        const before = verdictOf(rule, only(facts, first));
        if (before !== 'UNKNOWN') expect(verdictOf(rule, only(facts, [...first, ...more]))).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  test('when all is known the answer is yes or no; while it is not, and nothing else decides, there is a question', () => {
    fc.assert(
      fc.property(rules, complete, some, (rule, facts, names) => {
        expect(verdictOf(rule, nested(facts))).not.toBe('UNKNOWN');
        const { verdict, asks } = explain(rule, only(facts, names), CATALOG);
        expect(asks.length > 0).toBe(verdict === 'UNKNOWN');
      }),
      { numRuns: 300 },
    );
  });

  test('order, repetition and brackets make no difference', () => {
    fc.assert(
      fc.property(rules, rules, rules, complete, some, (a, b, c, facts, names) => {
        const verdict = (rule: EligibilityRule) => verdictOf(rule, only(facts, names));
        for (const join of [
          (...parts: EligibilityRule[]) => ({ all: parts }),
          (...parts: EligibilityRule[]) => ({ any: parts }),
        ]) {
          expect(verdict(join(a, b))).toBe(verdict(join(b, a)));
          expect(verdict(join(a, a))).toBe(verdict(a));
          expect(verdict(join(a, join(b, c)))).toBe(verdict(join(join(a, b), c)));
        }
        expect(verdict({ all: [a, { any: [b, c] }] })).toBe(verdict({ any: [{ all: [a, b] }, { all: [a, c] }] }));
      }),
      { numRuns: 200 },
    );
  });

  const real = readPacks(true).flatMap(({ code, items, mealSubsidies = [] }) => [
    ...items.flatMap((item) => (item.eligibility ? [[`${code}/${item.code}`, item.eligibility] as const] : [])),
    ...mealSubsidies.map((rule) => [`${code}/${rule.code}`, rule] as const),
  ]);
  test.each(real)(
    'of the packs (%s), leaving out any facts never makes a no of a yes, nor a yes of a no',
    (_name, rule) => {
      const examples = Object.fromEntries(Object.entries(CATALOG).map(([name, { example }]) => [name, example]));
      fc.assert(
        fc.property(fc.subarray(factsOfRule(rule)), fc.boolean(), (names, isPersonKnown) => {
          const all = verdictOf(rule, nested(examples));
          const facts = only(examples, [
            ...names,
            ...(isPersonKnown
              ? ['person.age', 'household.isRural', 'worker.education', 'carer.isAgedParent', 'provider.isFiled']
              : []),
          ]);
          expect([all, 'UNKNOWN']).toContain(verdictOf(rule, facts));
        }),
        { numRuns: 30 },
      );
    },
  );
});

const factsOfRule = (rule: EligibilityRule): string[] =>
  'met' in rule ? factsIn(rule.met, CATALOG) : ('all' in rule ? rule.all : rule.any).flatMap(factsOfRule);

describe('the sentence around a quote', () => {
  const TEXT = '第一条。鼓励开展喘息服务；符合条件的老人可以入住。床位不少于10张，其中护理床位占六成';

  test.each([
    ['喘息服务', '鼓励开展喘息服务；符合条件的老人可以入住。'],
    ['可以入住', '符合条件的老人可以入住。'],
    ['可以入住。', '符合条件的老人可以入住。'],
    ['第一条', '第一条。'],
    ['护理床位', '床位不少于10张，其中护理床位'],
    ['喘息 服\n务', '鼓励开展喘息服务；符合条件的老人可以入住。'],
    ['可以入住。床位不少', '符合条件的老人可以入住。床位不少'],
  ])('%j: %s', (quote, sentence) => {
    expect(sentenceAround(TEXT, quote)).toBe(sentence);
  });
});
