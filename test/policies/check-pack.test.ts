import { describe, expect, test } from '@jest/globals';
import { checkPack } from '../../api/src/policies/check-pack.ts';
import { readPacks } from '../../api/src/policies/load-policies.ts';
import { readKit, readPackText } from '../../api/src/policies/pack-file.ts';
import { breakable } from '../support/breakable.ts';

/** A pack in which nothing is wrong. Each test breaks one line of it. */
const GOOD = `region: '33'
code: test-pack
document:
  title: 关于加快完善残疾人托养服务体系的意见
  issuers: [浙江省民政厅]
  issuedOn: '2023-12-07'
  standing: IN_FORCE
  source: zhejiang.txt
clauses:
  Z05: '具有浙江省户籍、持有《中华人民共和国残疾人证》'
  Z06: '16 周岁以上有托养照护需求和意愿的重度残疾人'
parameters:
  - key: eligibility.min_age
    title: 最低年龄
    operator: '>='
    value: '16'
    clauses: [Z06]
items:
  - code: care
    title: 托养
    summary: 有人照护。
    pillar: RESPITE
    audiences: [DISABLED]
    access: APPLY
    where: 社区
    validFrom: '2023-12-07'
    clauses: [Z05]
    bring:
      - { paper: 户口簿, proves: HOUSEHOLD }
    eligibility:
      all:
        - code: HOUSEHOLD
          met: starts with(person.householdRegion, "33")
          says: 户口在浙江省
          clause: Z05
        - any:
            - code: AGE
              met: person.age >= 16
              says: 年满16周岁
              clause: Z06
    application:
      form: sign-up
      procedure: one-step
      grants: { kind: SERVICE, says: 托养 }
`;

describe('the check of policy packs', () => {
  const kit = readKit();
  let knownClauses = new Set<string>();
  const { problemsOf: problems, lineOf } = breakable(GOOD, (text) =>
    checkPack(readPackText(text, 'broken.yaml'), kit, knownClauses),
  );
  const problemsOf = (right?: string, wrong?: string, clauses = ['Z05', 'Z06']): string[] => {
    knownClauses = new Set(clauses);
    return problems(right, wrong);
  };
  const MET = 'met: person.age >= 16';

  test('a good pack passes, and so do all that are in force and the samples', () => {
    expect(problemsOf()).toEqual([]);
    expect(readPacks(true)).toHaveLength(6);
    expect(readPacks(false)).toHaveLength(5);
  });

  test.each([
    ['no YAML', 'issuers: [浙江省民政厅]', 'issuers: [浙江省民政厅', 'issuedOn'],
    ['a key twice', 'code: test-pack', 'code: test-pack\ncode: again', 'document:'],
    ['a tab for indentation', '  title: 关于', '\ttitle: 关于', '  title: 关于'],
    ['an alias of nothing', 'clauses: [Z05]', 'clauses: *nothing', 'region:'],
  ])('%s is told with file and line', (_what, right, wrong, near) => {
    const [problem, ...more] = problemsOf(right, wrong);

    expect(more).toEqual([]);
    expect(problem).toMatch(/^broken\.yaml:\d+: ./);
    expect(Math.abs(Number(/:(\d+):/.exec(problem!)![1]) - lineOf(near))).toBeLessThanOrEqual(1);
  });

  test.each([
    [
      'a word that is no field',
      'access: APPLY',
      'access: APPLY\n    acces: ASK',
      'items.0 must NOT have additional properties (acces)',
      'code: care',
    ],
    ['a missing title', '    title: 托养\n', '', "items.0 must have required property 'title'", 'code: care'],
    [
      'a pillar that does not exist',
      'pillar: RESPITE',
      'pillar: REST',
      'items.0.pillar must be equal to one of the allowed values',
      'pillar:',
    ],
    [
      'a day that YAML made a number',
      "issuedOn: '2023-12-07'",
      'issuedOn: 20231207',
      'document.issuedOn must be string',
      'issuedOn:',
    ],
    ['a region that is no code', "region: '33'", "region: '3'", 'region must match pattern', 'region:'],
    [
      'no clause at all',
      'clauses: [Z05]',
      'clauses: []',
      'items.0.clauses must NOT have fewer than 1 items',
      'clauses: [Z05]',
    ],
    ['a rule with neither all nor any nor met', 'any:', 'some:', 'items.0.eligibility', 'all:'],
    ['an empty file', GOOD, '', 'the file must be object', 'region:'],
  ])('%s is told with file, line and place', (_what, right, wrong, says, at) => {
    const problems = problemsOf(right, wrong);

    expect(problems.join('\n')).toContain(says);
    for (const problem of problems) expect(problem).toMatch(/^broken\.yaml:\d+: /);
    expect(Number(/:(\d+):/.exec(problems[0]!)![1])).toBeGreaterThanOrEqual(lineOf(at));
  });

  test.each([
    [
      'a parameter that cites a clause nobody knows',
      'clauses: [Z06]',
      'clauses: [Z06, Z99]',
      'clauses: [Z06]',
      'there is no clause Z99',
    ],
    ['an item that does', 'clauses: [Z05]', 'clauses: [Z98]', 'clauses: [Z05]', 'there is no clause Z98'],
    [
      'a criterion that does',
      'says: 年满16周岁\n              clause: Z06',
      'says: 年满16周岁\n              clause: Z97',
      'clause: Z06',
      'there is no clause Z97',
    ],
    [
      'words that do not stand in the source',
      '16 周岁以上有托养',
      '18 周岁以上有托养',
      "Z06: '16",
      'the words of clause Z06 do not stand in zhejiang.txt',
    ],
    [
      'a document without a source that is no sample',
      '  source: zhejiang.txt\n',
      '',
      'title: 关于',
      'the document names no source',
    ],
    [
      'a source that is not there',
      'source: zhejiang.txt',
      'source: nowhere.txt',
      'source:',
      'there is no sources/nowhere.txt',
    ],
    [
      'a paper that proves nothing here',
      'proves: HOUSEHOLD',
      'proves: INCOME',
      '{ paper:',
      '户口簿 proves INCOME, which is no criterion here',
    ],
    ['a rule that is no FEEL', MET, 'met: person.age >=', 'met: person.age', 'AGE: "person.age >=" is not FEEL'],
    [
      'a rule that asks for the time',
      MET,
      'met: today() > date("2026-01-01") or person.age >= 16',
      'met: person.age',
      'asks for the time',
    ],
    [
      'a rule that loops',
      MET,
      'met: some x in [1, 2] satisfies person.age >= x',
      'met: person.age',
      'loops: a condition compares',
    ],
    ['a rule that answers a number', MET, 'met: person.age + 1', 'met: person.age', 'answers 83 on complete facts'],
    [
      'a rule that answers null though all is known',
      MET,
      'met: if person.age > 200 then true else null',
      'met: person.age',
      'answers null on complete facts',
    ],
    [
      'a rule about a fact that does not exist',
      MET,
      'met: person.height >= 1',
      'met: person.age',
      'AGE: "person.height >= 1"',
    ],
    [
      'a rule that names such a fact beside a real one',
      MET,
      'met: person.age >= 16 or person.height >= 1',
      'met: person.age',
      'warns',
    ],
    [
      'a rule that says no of a missing fact',
      MET,
      'met: person.disability.grade = 3',
      'met: person.age',
      'answers false when nothing is known, not null',
    ],
    [
      'a rule that says no of a missing fact, by "in"',
      MET,
      'met: person.disability.grade in (3, 4)',
      'met: person.age',
      'answers false when nothing is known, not null',
    ],
    [
      'a rule that says yes of a missing fact',
      MET,
      'met: person.hardship = null',
      'met: person.age',
      'answers true when nothing is known, not null',
    ],
  ])('%s is told with file and line', (_what, right, wrong, at, says) => {
    const problems = problemsOf(right, wrong);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^broken\\.yaml:${lineOf(at)}: `));
    expect(problems[0]).toContain(says);
  });

  test('an item that stands twice is told', () => {
    const item = GOOD.slice(GOOD.indexOf('  - code: care'));

    expect(problemsOf(item, item + item)).toEqual([`broken.yaml:${GOOD.split('\n').length}: item care stands twice`]);
  });

  test('all that is wrong is told at once, place by place', () => {
    const problems = problemsOf('clauses: [Z05]', 'clauses: [Z98, Z99]', ['Z06']);

    expect(problems.map((problem) => /there is no clause (\w+)/.exec(problem)?.[1])).toEqual(['Z98', 'Z99', 'Z05']);
  });

  test('a quote may be broken over lines otherwise than the source breaks them', () => {
    expect(problemsOf('16 周岁以上有托养照护需求', '16周岁 以上有\u3000托养照护需求')).toEqual([]);
  });
});
