import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkKit } from '../../api/src/policies/check-procedures.ts';
import { PACK_FILES, readFactsText, readKit, readPack, readProceduresText } from '../../api/src/policies/pack-file.ts';
import { POLICIES } from '../../api/src/policies/yaml-file.ts';
import { breakable } from '../support/breakable.ts';

/** Of all packs: regimes cite them too. */
const CLAUSES = new Set(PACK_FILES.flatMap((file) => Object.keys(readPack(file).pack.clauses)));

/** Forms and procedures in which nothing is wrong. Each test breaks one line of them. */
const GOOD = `standing: SAMPLE
note: 示例
procedures:
  two-level:
    title: 两级
    steps:
      - { code: community, title: 受理, role: REVIEWER, level: COMMUNITY, workingDays: 3, decides: PAPERS }
      - { code: township, title: 决定, role: REVIEWER, level: TOWNSHIP, workingDays: 7, decides: GRANT }
    appealSteps:
      - { code: appeal, title: 复核, role: REVIEWER, level: COUNTY, workingDays: 10, decides: GRANT }
    appealDays: 30
    draftDays: 30
    papersDays: 15
    warnDays: 3
forms:
  ask:
    groups:
      - code: contact
        title: 怎么找到您
        fields: [phone, word]
      - code: home
        title: 家里
        fields: [grade, hardship]
    required: [phone, word]
    properties:
      phone: { type: string, title: 电话, format: phone, prefill: person.phone }
      word: { type: string, title: 说一说, maxLength: 20, pattern: '^[0-9]+$' }
      grade: { type: integer, title: 几级, minimum: 1, maximum: 4, fact: person.disability.grade }
      hardship:
        type: array
        title: 哪一种
        none: 都不是
        fact: person.hardship
        options:
          - { const: TEKUN, title: 特困 }
          - { const: DIBAO, title: 低保 }
`;

describe('the check of forms and procedures', () => {
  const kit = readKit();
  const { problemsOf, lineOf } = breakable(GOOD, (text) =>
    checkKit({ ...kit, procedures: readProceduresText(text, 'procedures.yaml') }, CLAUSES),
  );

  test('those in which nothing is wrong pass, and so do those in use', () => {
    expect(problemsOf()).toEqual([]);
    expect(() => checkKit(kit, CLAUSES)).not.toThrow();
  });

  // A table is read in rows.
  // prettier-ignore
  test.each([
    ['a required field that is none', 'required: [phone, word]', 'required: [phone, name]', 'required:', 'name is required, and is no field'],
    ['a group that names a missing field', 'fields: [phone, word]', 'fields: [phone, word, age]', 'fields: [phone', 'group contact names age, which is no field'],
    ['a group that names what every object has', 'fields: [phone, word]', 'fields: [phone, word, constructor]', 'fields: [phone', 'group contact names constructor, which is no field'],
    ['a field in two groups', 'fields: [grade, hardship]', 'fields: [grade, hardship, phone]', 'fields: [grade', 'field phone stands in two groups'],
    ['a field in no group', 'fields: [grade, hardship]', 'fields: [hardship]', 'grade:', 'field grade stands in no group'],
    ['a group that stands twice', 'code: home', 'code: contact', 'code: home', 'group contact stands twice'],
    ['a group that the loader adds', 'code: home', 'code: facts', 'code: home', 'group facts comes by itself'],
    ['a field that tells a fact that does not exist', 'fact: person.disability.grade', 'fact: person.height', 'grade:', 'field grade tells person.height, which is no fact'],
    ['a field that asks what the record says', 'fact: person.disability.grade', 'fact: person.age', 'grade:', 'field grade asks for person.age, which the record says'],
    ['a field that tells a fact of another type', 'fact: person.disability.grade', 'fact: person.willing', 'grade:', 'field grade is of type integer, and person.willing of type boolean'],
    ['a field that offers what the fact cannot be', 'const: DIBAO', 'const: RICH', 'hardship:\n', 'field hardship offers RICH, which is no answer to person.hardship'],
    ['a field that offers the same twice', 'const: DIBAO', 'const: TEKUN', 'hardship:\n', 'field hardship offers TEKUN twice'],
    ['two fields that tell the same', "pattern: '^[0-9]+$' }", "pattern: '^[0-9]+$' }\n      again: { type: integer, title: 再说, fact: person.disability.grade }", 'grade:', 'two fields tell person.disability.grade'],
    ['a choice of several of nothing', GOOD.slice(GOOD.indexOf('        options:')), '', 'hardship:\n', 'field hardship takes several of no options'],
    ['a number with options', 'maximum: 4,', 'maximum: 4, options: [{ const: A, title: 甲 }, { const: B, title: 乙 }],', 'grade:', 'field grade is of type integer and has options'],
    ['none of one', 'maximum: 4,', 'maximum: 4, none: 没有,', 'grade:', 'field grade says none, and takes but one'],
    ['a number with the pattern of a text', 'maximum: 4,', "maximum: 4, pattern: '^.$',", 'grade:', 'field grade is no text, and has maxLength, pattern or format'],
    ['a text without end', 'maxLength: 20, ', '', 'word:', 'field word is a text without maxLength or format'],
    ['a text with a highest number', 'maxLength: 20', 'maxLength: 20, maximum: 3', 'word:', 'field word is no number, and has minimum or maximum'],
    ['a lowest number above the highest', 'minimum: 1', 'minimum: 5', 'grade:', 'field grade has a minimum above its maximum'],
    ['a pattern that is none', "'^[0-9]+$'", "'^[0-9+$'", 'word:', 'field word has a pattern that is none: ^[0-9+$'],
    ['a warning earlier than a draft', 'draftDays: 30', 'draftDays: 3', 'warnDays:', 'warnDays must be less than draftDays and than papersDays'],
    ['a warning earlier than papers are awaited', 'papersDays: 15', 'papersDays: 2', 'warnDays:', 'warnDays must be less than draftDays and than papersDays'],
    ['a step that stands twice', 'code: township', 'code: community', '- { code: township', 'step community stands twice'],
    ['a step that grants too soon', 'decides: PAPERS', 'decides: GRANT', '- { code: community', 'step community grants, and is not the last'],
    ['a last step that grants nothing', 'workingDays: 7, decides: GRANT', 'workingDays: 7, decides: NEED', '- { code: township', 'step township is the last, and does not grant'],
    ['an appeal that nobody decides', 'workingDays: 10, decides: GRANT', 'workingDays: 10, decides: NEED', '- { code: appeal', 'step appeal is the last, and does not grant'],
    ['a clause that nobody knows', '    warnDays: 3', '    warnDays: 3\n    standing: IN_FORCE\n    clause: Z99', 'forms:', 'there is no clause Z99'],
  ])('%s is told with file and line', (_what, right, wrong, at, says) => {
    const told = problemsOf(right, wrong).filter((problem) => problem.endsWith(`: ${says}`));

    expect(told).toHaveLength(1);
    const line = Number(/^procedures\.yaml:(\d+): /.exec(told[0]!)![1]);
    expect(Math.abs(line - lineOf(at))).toBeLessThanOrEqual(1); // What was added may stand a line below.
  });

  test.each([
    [
      'no steps',
      /steps:\n.*\n.*\n/.exec(GOOD)![0],
      'steps: []\n',
      'procedures.two-level.steps must NOT have fewer than 1 items',
    ],
    [
      'a role that reviews nothing',
      'role: REVIEWER',
      'role: COOK',
      'procedures.two-level.steps.0.role must be equal to one of the allowed values',
    ],
    ['a step of no days', 'workingDays: 3', 'workingDays: 0', 'procedures.two-level.steps.0.workingDays must be >= 1'],
    [
      'a procedure in force that cites nothing',
      '    warnDays: 3',
      '    warnDays: 3\n    standing: IN_FORCE',
      'procedures.two-level must have property clause when property standing is present',
    ],
    [
      'a question too long for large type',
      'title: 说一说',
      `title: ${'说'.repeat(25)}`,
      'forms.ask.properties.word.title must NOT have more than 24 characters',
    ],
    [
      'a field filled in from what nobody records',
      'prefill: person.phone',
      'prefill: person.shoeSize',
      'forms.ask.properties.phone.prefill must be equal to one of the allowed values',
    ],
    [
      'a word that is none of a field',
      'maxLength: 20',
      'maxLenght: 20',
      'forms.ask.properties.word must NOT have additional properties (maxLenght)',
    ],
  ])('%s is told with file, line and place', (_what, right, wrong, says) => {
    expect(problemsOf(right, wrong)[0]).toMatch(/^procedures\.yaml:\d+: /);
    expect(problemsOf(right, wrong)[0]).toContain(says);
  });
});

describe('the check of facts', () => {
  const facts = readFileSync(path.join(POLICIES, 'facts.yaml'), 'utf8');
  const kit = readKit();
  const { problemsOf, lineOf } = breakable(facts, (text) =>
    checkKit({ ...kit, facts: readFactsText(text, 'facts.yaml') }, CLAUSES),
  );

  test.each([
    [
      'an example that is no answer',
      'example: COLLEGE',
      'example: SCHOOL',
      '"SCHOOL" is no answer to worker.education',
    ],
    [
      'a text without options',
      /( {2}options: \{ SECONDARY.*\n)/.exec(facts)![0],
      '',
      "worker.education must have required property 'options'",
    ],
    [
      'a choice of several without the words for none',
      '  none: 都不是\n',
      '',
      "person.hardship must have required property 'none'",
    ],
    [
      'a type that does not exist',
      'person.willing: { type: boolean',
      'person.willing: { type: bool',
      'person.willing.type must be equal to one of the allowed values',
    ],
  ])('%s is told with file and line', (_what, right, wrong, says) => {
    const [problem] = problemsOf(right, wrong);

    expect(problem).toMatch(/^facts\.yaml:\d+: /);
    expect(problem).toContain(says);
    expect(Number(/:(\d+):/.exec(problem!)![1])).toBeLessThanOrEqual(lineOf(right));
  });
});
