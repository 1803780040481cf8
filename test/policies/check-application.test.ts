import { describe, expect, test } from '@jest/globals';
import { checkPack } from '../../api/src/policies/check-pack.ts';
import { readKit, readPackText } from '../../api/src/policies/pack-file.ts';
import { breakable } from '../support/breakable.ts';

/** An item for which nothing is missing: a household, papers of both, an amount by a table. Each test breaks one line of it. */
const GOOD = `region: '33'
code: test-pack
document: { title: 示例, issuers: [示例], issuedOn: '2023-12-07', standing: SAMPLE }
clauses: { Z05: 户籍 }
parameters: []
items:
  - code: together
    title: 老残一体托养
    summary: 一起照护。
    pillar: RESPITE
    audiences: [ELDER]
    access: APPLY
    where: 社区
    validFrom: '2023-12-07'
    clauses: [Z05]
    bring:
      - { paper: 残疾人证, proves: CERTIFICATE }
    eligibility:
      code: AGED_PARENT
      met: carer.isAgedParent
      says: 是年老的父母
      clause: Z05
    application:
      subject: HOUSEHOLD
      members:
        - { code: PARENT, title: 父亲或母亲 }
        - code: CHILD
          title: 残疾子女
          eligibility:
            code: CERTIFICATE
            met: person.disability.hasCertificate
            says: 有残疾人证
            clause: Z05
      form: household-care
      papers:
        - { code: PHOTO, paper: 照片, purpose: 看一看, of: CHILD }
      procedure: two-level
      grants:
        kind: AMOUNT
        says: 补贴
        amountBy:
          fact: worker.certificateGrade
          fen: { '5': 100, '1': 300 }
          clause: Z05
      again: { renewDays: 30 }
`;

/** Where a line begins. */
const begin = (line: string) => GOOD.indexOf(line);
const MEMBERS = GOOD.slice(GOOD.indexOf('      subject: HOUSEHOLD'), GOOD.indexOf('      form: household-care'));

describe('the check of what an item says of applying', () => {
  const kit = readKit();
  const { problemsOf, lineOf } = breakable(GOOD, (text) =>
    checkPack(readPackText(text, 'broken.yaml'), kit, new Set(['Z05'])),
  );

  test('an item for which nothing is missing passes', () => {
    expect(problemsOf()).toEqual([]);
  });

  // A table is read in rows.
  // prettier-ignore
  test.each([
    ['an item to apply for that does not say how', GOOD.slice(begin('    application:')), '', 'code: together', 'access is APPLY: there is no application'],
    ['an item that says how, and nobody can apply for', 'access: APPLY', 'access: ASK', 'subject:', 'access is ASK: nobody applies'],
    ['a form that does not exist', 'form: household-care', 'form: no-form', 'form: household-care', 'there is no form no-form'],
    ['a procedure that does not exist', 'procedure: two-level', 'procedure: ten-level', 'procedure:', 'there is no procedure ten-level'],
    ['a form by a name that every object has', 'form: household-care', 'form: constructor', 'form: household-care', 'there is no form constructor'],
    ['a procedure by such a name', 'procedure: two-level', 'procedure: constructor', 'procedure:', 'there is no procedure constructor'],
    ['members of somebody alone', 'subject: HOUSEHOLD', 'subject: PERSON', '- { code: PARENT', 'only a HOUSEHOLD has members'],
    ['a member who stands twice', 'code: CHILD', 'code: PARENT', 'code: CHILD', 'member PARENT stands twice'],
    ['a form that asks about nobody in the household', 'code: CHILD', 'code: SON', 'form:', 'field childHelps of form household-care asks about CHILD, no member'],
    ['a member whose rule is no FEEL', 'met: person.disability.hasCertificate', 'met: person.disability.hasCertificate and', 'met: person.disability', 'is not FEEL'],
    ['a member whose rule cites a clause nobody knows', 'says: 有残疾人证\n            clause: Z05', 'says: 有残疾人证\n            clause: Z97', '            clause: Z05', 'there is no clause Z97'],
    ['a criterion of one member that is named as one of the other', 'code: AGED_PARENT', 'code: CERTIFICATE', 'code: together', 'criterion CERTIFICATE stands twice'],
    ['a paper that proves no criterion of any member', 'proves: CERTIFICATE', 'proves: INCOME', '{ paper: 残疾人证', '残疾人证 proves INCOME, which is no criterion here'],
    ['a paper that is named as one that proves', 'code: PHOTO', 'code: CERTIFICATE', '{ code: PHOTO', 'paper CERTIFICATE stands twice'],
    ['a paper of nobody in the household', '看一看, of: CHILD', '看一看, of: AUNT', '{ code: PHOTO', 'paper PHOTO is of AUNT, no member'],
    ['an amount beside the table', '        amountBy:', '        amountFen: 100\n        clause: Z05\n        amountBy:', 'kind: AMOUNT', 'a grant has a table or an amount, not both'],
    ['an amount that cites nothing', GOOD.slice(begin('        amountBy:'), begin('      again:')), '        amountFen: 100\n', 'kind: AMOUNT', 'an amount cites its clause'],
    ['an amount of what is no money', 'kind: AMOUNT', 'kind: PLACE', 'kind: AMOUNT', 'a grant of kind PLACE has no amount'],
    ['days of what is no quota', '        says: 补贴\n', '        says: 补贴\n        unit: DAY\n', 'kind: AMOUNT', 'a grant of kind AMOUNT has no quota'],
    ['a quota of nothing', GOOD.slice(begin('        kind: AMOUNT'), begin('      again:')), '        kind: QUOTA\n        says: 短住\n', 'kind: AMOUNT', 'its unit is missing'],
    ['a grant that cites a clause nobody knows', 'says: 补贴\n', 'says: 补贴\n        clause: Z96\n', 'amountBy:', 'there is no clause Z96'],
    ['a table that does', "300 }\n          clause: Z05", "300 }\n          clause: Z95", 'clause: Z05\n      again', 'there is no clause Z95'],
    ['a table over a fact that does not exist', 'fact: worker.certificateGrade', 'fact: worker.height', 'fact: worker', 'there is no fact worker.height'],
    ['a table over what every object has', 'fact: worker.certificateGrade', 'fact: constructor', 'fact: worker', 'there is no fact constructor'],
    ['a table with what the fact cannot be', "'5': 100", "'6': 100", 'fen:', '6 is no answer to worker.certificateGrade'],
    ['a table over another fact, with its old answers', 'fact: worker.certificateGrade\n          fen: { \'5\': 100, \'1\': 300 }', "fact: worker.education\n          fen: { COLLEGE: 100, '1': 300 }", 'fen:', '1 is no answer to worker.education'],
  ])('%s is told with file and line', (_what, right, wrong, at, says) => {
    const told = problemsOf(right, wrong).filter((problem) => problem.includes(says));

    expect(told).toEqual([expect.stringMatching(new RegExp(`^broken\\.yaml:${lineOf(at)}: `))]);
  });

  test('a household without members is told, and what its form asks about nobody', () => {
    expect(problemsOf(MEMBERS, '      subject: HOUSEHOLD\n')).toEqual([
      expect.stringContaining('proves CERTIFICATE, which is no criterion here'),
      expect.stringContaining('a HOUSEHOLD has members'),
      expect.stringContaining('asks about CHILD, no member'),
      expect.stringContaining('paper PHOTO is of CHILD, no member'),
    ]);
  });

  test.each([
    [
      'a member with a field too many',
      'title: 残疾子女',
      'title: 残疾子女\n          age: 3',
      'additional properties (age)',
    ],
    ['an amount of half a fen', "'5': 100", "'5': 100.5", 'items.0.application.grants.amountBy.fen.5 must be integer'],
    [
      'a kind of grant that does not exist',
      'kind: AMOUNT',
      'kind: MONEY',
      'items.0.application.grants.kind must be equal to one of the allowed values',
    ],
    [
      'a grant without words',
      '        says: 补贴\n',
      '',
      "items.0.application.grants must have required property 'says'",
    ],
    ['no procedure', '      procedure: two-level\n', '', "items.0.application must have required property 'procedure'"],
  ])('%s is told with file, line and place', (_what, right, wrong, says) => {
    const [problem] = problemsOf(right, wrong);

    expect(problem).toMatch(/^broken\.yaml:\d+: /);
    expect(problem).toContain(says);
  });
});
