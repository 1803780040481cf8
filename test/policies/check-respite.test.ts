import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkPack } from '../../api/src/policies/check-pack.ts';
import { checkKit } from '../../api/src/policies/check-procedures.ts';
import { readDraft } from '../../api/src/policies/load-policies.ts';
import { PACK_FILES, readKit, readPack, readPackText, readRespiteText } from '../../api/src/policies/pack-file.ts';
import { POLICIES } from '../../api/src/policies/yaml-file.ts';
import { breakable } from '../support/breakable.ts';

const CLAUSES = new Set(PACK_FILES.flatMap((file) => Object.keys(readPack(file).pack.clauses)));

/** Regimes in which nothing is wrong. Each test breaks one line of them. */
const REGIMES = `standing: SAMPLE
note: 示例
officeHours:
  - { from: '08:30', until: '12:00' }
  - { from: '13:30', until: '17:30' }
regimes:
  short-stay:
    title: 短住
    forms: [BED]
    bedKinds: [NURSING]
    quota: { days: 30, per: YEAR, clause: Z17 }
    hold: { workingHours: 8 }
    declining: { free: 1, then: LEAVES, says: 谢绝两次就不再排队。 }
    carerRatio: { parameter: ratio.carer_per_severe_resident, clause: Z20 }
    admission:
      - { code: IDENTITY, says: 核对了身份 }
      - { code: MEDICINES, says: 药品登记了 }
    discharge:
      - { code: FETCHED, says: 有人来接 }
    waitingList:
      level: COUNTY
      clause: Z13
      classes:
        - { code: HARDSHIP, met: count(person.hardship) > 0, says: 家庭困难, clause: Z13 }
        - { code: POOR, met: 'list contains(person.hardship, "DIBAO")', says: 低保, clause: Z08 }
      points:
        - { code: SEVERE, met: person.disability.severe, says: 重度残疾, points: 20, clause: Z09 }
        - { code: ALONE, met: household.livesAlone, says: 一个人住, points: 10, clause: Z08 }
      contactDays: 60
      tieBreak: 先申请的在前。
`;

describe('the check of the regimes of respite', () => {
  const kit = readKit();
  const { problemsOf, lineOf } = breakable(REGIMES, (text) =>
    checkKit({ ...kit, respite: readRespiteText(text, 'respite.yaml') }, CLAUSES),
  );

  test('those in which nothing is wrong pass, and so do those in use', () => {
    expect(problemsOf()).toEqual([]);
    expect(() => checkKit(kit, CLAUSES)).not.toThrow();
  });

  // A table is read in rows.
  // prettier-ignore
  test.each([
    ['a class that is no FEEL', 'met: count(person.hardship) > 0', 'met: count(person.hardship) >', '{ code: HARDSHIP', 'is not FEEL'],
    ['points that answer a number', 'met: person.disability.severe', 'met: person.disability.grade', '{ code: SEVERE', 'answers 3 on complete facts'],
    ['points that answer nothing though all is known', 'met: person.disability.severe', "met: 'if person.age > 200 then true else null'", '{ code: SEVERE', 'answers null on complete facts'],
    ['points that say no of a missing fact', 'met: person.disability.severe', 'met: person.disability.grade = 1', '{ code: SEVERE', 'answers false when nothing is known, not null'],
    ['a class about a fact that does not exist', 'met: count(person.hardship) > 0', 'met: person.height > 1', '{ code: HARDSHIP', 'person.height'],
    ['a class that cites a clause nobody knows', '家庭困难, clause: Z13', '家庭困难, clause: Z99', '{ code: HARDSHIP', 'there is no clause Z99'],
    ['points that do', '重度残疾, points: 20, clause: Z09', '重度残疾, points: 20, clause: Z98', '{ code: SEVERE', 'there is no clause Z98'],
    ['a quota that does', 'per: YEAR, clause: Z17', 'per: YEAR, clause: Z97', 'title: 短住', 'there is no clause Z97'],
    ['a list that does', 'level: COUNTY\n      clause: Z13', 'level: COUNTY\n      clause: Z96', '      clause: Z13', 'there is no clause Z96'],
    ['a class that stands twice', 'code: POOR', 'code: HARDSHIP', '{ code: POOR', 'rule HARDSHIP stands twice'],
    ['points that stand twice', 'code: ALONE', 'code: SEVERE', '{ code: ALONE', 'rule SEVERE stands twice'],
    ['a line of a check-list that stands twice', 'code: MEDICINES', 'code: IDENTITY', '{ code: MEDICINES', 'check IDENTITY stands twice'],
    ['kinds of beds of what is no bed', 'forms: [BED]', 'forms: [DAY_PLACE]', 'bedKinds:', 'only BED has kinds of beds'],
    ['office hours that end before they begin', "until: '12:00'", "until: '08:00'", "{ from: '08:30'", 'office hours 08:30 to 08:00'],
    ['office hours within others', "from: '13:30'", "from: '11:30'", "{ from: '13:30'", 'office hours 11:30 to 17:30'],
    ['a regime in force that cites nothing for its days', '    forms: [BED]\n    bedKinds: [NURSING]\n    quota: { days: 30, per: YEAR, clause: Z17 }', '    standing: IN_FORCE\n    forms: [BED]\n    bedKinds: [NURSING]\n    quota: { days: 30, per: YEAR }', 'title: 短住', 'a regime in force cites the clause of its quota'],
  ])('%s is told with file and line', (_what, right, wrong, at, says) => {
    const told = problemsOf(right, wrong).filter((problem) => problem.includes(says));

    expect(told).toHaveLength(1);
    const line = Number(/^respite\.yaml:(\d+): /.exec(told[0]!)![1]);
    expect(Math.abs(line - lineOf(at))).toBeLessThanOrEqual(1); // A value stands on the line of its rule or the next one.
  });

  test.each([
    ['points of half a point', 'points: 20', 'points: 20.5', 'waitingList.points.0.points must be integer'],
    ['points of nothing', 'points: 20', 'points: 0', 'waitingList.points.0.points must be >= 1'],
    [
      'a form that nobody takes over in',
      'forms: [BED]',
      'forms: [HOTEL]',
      'forms.0 must be equal to one of the allowed values',
    ],
    ['an offer without time', 'workingHours: 8', 'workingHours: 0', 'hold.workingHours must be >= 1'],
    [
      'a consequence that is not told',
      ', says: 谢绝两次就不再排队。',
      '',
      "declining must have required property 'says'",
    ],
    ['a time that is none', "'08:30'", "'8:30'", 'officeHours.0.from must match pattern'],
    ['a word too many', 'contactDays: 60', 'contactDays: 60\n      colour: red', 'additional properties (colour)'],
  ])('%s is told with file, line and place', (_what, right, wrong, says) => {
    const [problem] = problemsOf(right, wrong);

    expect(problem).toMatch(/^respite\.yaml:\d+: /);
    expect(problem).toContain(says);
  });
});

/** A pack with an item that is taken for a while, in which nothing is wrong. */
const PACK = `region: '33'
code: test-pack
document: { title: 示例, issuers: [示例], issuedOn: '2023-12-07', standing: SAMPLE }
clauses: { Z05: 户籍 }
parameters:
  - { key: ratio.carer_per_severe_resident, title: 配比, operator: '>=', value: '1:3', clauses: [Z20] }
items:
  - code: stay
    title: 短住
    summary: 短住。
    pillar: RESPITE
    audiences: [DISABLED]
    access: ASK
    where: 社区
    servicePointKinds: [DISABILITY_CARE_INSTITUTION]
    validFrom: '2023-12-07'
    clauses: [Z05]
    respite: disability-respite
  - code: later
    title: 后来的短住
    summary: 短住。
    pillar: RESPITE
    audiences: [DISABLED]
    access: ASK
    where: 社区
    servicePointKinds: [DISABILITY_CARE_INSTITUTION]
    validFrom: '2027-01-01'
    clauses: [Z05]
    respite: disability-residence
respiteSubsidies:
  - code: DAY
    region: '33'
    forms: [BED, DAY_PLACE]
    fund: 示例
    says: 重度残疾，每天补40元
    met: person.disability.severe
    clause: Z05
    amountFen: 4000
    validFrom: '2024-06-01'
`;

describe('the check of what a pack says of respite', () => {
  const kit = readKit();
  const { problemsOf, lineOf } = breakable(PACK, (text) => checkPack(readPackText(text, 'broken.yaml'), kit, CLAUSES));

  test('a pack in which nothing is wrong passes', () => {
    expect(problemsOf()).toEqual([]);
  });

  // A table is read in rows.
  // prettier-ignore
  test.each([
    ['a regime that does not exist', 'respite: disability-respite', 'respite: no-such', 'respite: disability-respite', 'there is no regime no-such'],
    ['a regime by a name that every object has', 'respite: disability-respite', 'respite: constructor', 'respite: disability-respite', 'there is no regime constructor'],
    ['a form that no kind of service point can have', 'servicePointKinds: [DISABILITY_CARE_INSTITUTION]\n    validFrom: \'2023', 'servicePointKinds: [CANTEEN]\n    validFrom: \'2023', 'respite: disability-respite', 'no kind of service point here can have BED'],
    ['a ratio that the pack does not set', 'key: ratio.carer_per_severe_resident', 'key: ratio.cook_per_guest', 'respite: disability-respite', 'regime disability-respite goes by ratio.carer_per_severe_resident, no parameter of this pack'],
    ['a ratio that is none', "value: '1:3'", "value: '约三人'", 'respite: disability-respite', '约三人 is no ratio 1:n'],
    ['a ratio the other way round', "value: '1:3'", "value: '3:1'", 'respite: disability-respite', '3:1 is no ratio 1:n'],
    ['two items that answer for the same places', 'respite: disability-residence', 'respite: disability-respite', 'respite: disability-residence', 'later answers for the same places as stay'],
    ['an amount of a day and of an hour at once', 'forms: [BED, DAY_PLACE]', 'forms: [BED, HOME_HOURS]', '- code: DAY', 'DAY: an amount is of a day or of an hour, not of both'],
    ['a subsidy that cites a clause nobody knows', 'clause: Z05\n    amountFen', 'clause: Z99\n    amountFen', '    clause: Z05\n    amountFen', 'there is no clause Z99'],
    ['a subsidy for who is asked no question', 'met: person.disability.severe', 'met: person.isRich', 'met: person.disability', 'person.isRich'],
  ])('%s is told with file and line', (_what, right, wrong, at, says) => {
    const told = problemsOf(right, wrong).filter((problem) => problem.includes(says));

    expect(told[0]).toMatch(new RegExp(`^broken\\.yaml:${lineOf(at)}: `));
  });

  test('one that comes when the other has ended, or is for another kind of bed, is none too many', () => {
    const items = PACK.slice(PACK.indexOf('items:'), PACK.indexOf('respiteSubsidies:'));
    const alike = items.replace('disability-residence', 'disability-respite');

    expect(problemsOf(items, alike)).toHaveLength(1);
    expect(problemsOf(items, alike.replace("'2023-12-07'", "'2023-12-07'\n    validTo: '2026-12-31'"))).toEqual([]);
    expect(problemsOf('respite: disability-residence', 'respite: hangzhou-dementia')).toEqual([]);
  });

  test('a draft that names a regime nobody wrote is refused like a pack', () => {
    const zhejiang = readFileSync(path.join(POLICIES, 'zhejiang.yaml'), 'utf8');
    const broken = zhejiang.replace('respite: disability-respite', 'respite: no-such');

    expect(() => readDraft(broken, 'draft.yaml')).toThrow(/^draft\.yaml:\d+: there is no regime no-such$/);
    const draft = readDraft(zhejiang.replace("value: '1:3'", "value: '1∶4'"), 'draft.yaml');
    const stay = draft.items.find(({ code }) => code === 'respite-stay');
    expect(stay!.respite!.carerRatio).toMatchObject({ residentsPerCarer: 4, clause: 'Z20' });
  });
});
