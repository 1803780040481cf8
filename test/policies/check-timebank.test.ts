import { describe, expect, test } from '@jest/globals';
import { checkKit } from '../../api/src/policies/check-procedures.ts';
import { PACK_FILES, readKit, readPack, readTimeBank, readTimeBankText } from '../../api/src/policies/pack-file.ts';
import { timeBankOf } from '../../api/src/policies/timebank-data.ts';
import { breakable } from '../support/breakable.ts';

const CLAUSES = new Set(PACK_FILES.flatMap((file) => Object.keys(readPack(file).pack.clauses)));

/** A regime in which nothing is wrong. Each test breaks one line of it. */
const REGIMES = `standing: SAMPLE
note: 示例
regimes:
  '33':
    title: 时间银行
    clause: H71
    kinds:
      - { code: COMPANY, title: 陪伴, percent: 100, minMinutes: 30, maxMinutes: 180 }
      - { code: REPAIR, title: 修理, percent: 120, training: HOME_REPAIR, minMinutes: 30, maxMinutes: 240, clause: H71 }
    trainings:
      - { code: HOME_REPAIR, title: 小修 }
    ceilings: { dailyMinutes: 480, monthlyMinutes: 4800 }
    confirmDays: 3
    storageCapMinutes: 90000
    lapseMonths: 36
    priority: { met: person.age >= 60 and (count(person.hardship) > 0), says: 困难老人, clause: H72 }
    gift: { monthlyMinutes: 3000 }
    clearing: { limitMinutes: 60000, conversions: { '42': 90 }, clause: H73 }
`;

describe('the check of the regimes of the time bank', () => {
  const kit = readKit();
  const { problemsOf, lineOf } = breakable(REGIMES, (text) =>
    checkKit({ ...kit, timeBank: readTimeBankText(text, 'timebank.yaml') }, CLAUSES),
  );

  test('those in which nothing is wrong pass, and so do those in use', () => {
    expect(problemsOf()).toEqual([]);
    expect(() => checkKit(kit, CLAUSES)).not.toThrow();
  });

  // A table is read in rows.
  // prettier-ignore
  test.each([
    ['a kind that stands twice', 'code: REPAIR', 'code: COMPANY', '{ code: REPAIR', 'kind COMPANY stands twice'],
    ['a training that nobody gives', 'training: HOME_REPAIR', 'training: FIRST_AID', '{ code: REPAIR', 'there is no training FIRST_AID'],
    ['a kind that is at least longer than at most', 'minMinutes: 30, maxMinutes: 180', 'minMinutes: 190, maxMinutes: 180', '{ code: COMPANY', 'COMPANY is at least longer than at most'],
    ['a kind longer than a day allows', 'maxMinutes: 240', 'maxMinutes: 500', '{ code: REPAIR', "REPAIR is longer than a day's ceiling"],
    ['more in a day than in a month', 'monthlyMinutes: 4800', 'monthlyMinutes: 400', 'ceilings:', 'more may be done in a day than in a month'],
    ['a clause nobody knows', 'clause: H73', 'clause: H99', "  '33':", 'there is no clause H99'],
    ['a priority that is no FEEL', 'met: person.age >= 60 and', 'met: person.age >= 60 and and', 'priority:', 'is not FEEL'],
    ['a priority that says no of a missing fact', 'met: person.age >= 60 and (count(person.hardship) > 0)', 'met: person.ability = "ABLE"', 'priority:', 'when nothing is known, not null'],
    ['one in force that rests on nothing', '    clause: H71\n    kinds:', '    standing: IN_FORCE\n    kinds:', "  '33':", 'cites the clause it rests on'],
  ])('%s is told with file and line', (_what, right, wrong, at, says) => {
    const told = problemsOf(right, wrong).filter((problem) => problem.includes(says));

    expect(told).toHaveLength(1);
    const line = Number(/^timebank\.yaml:(\d+): /.exec(told[0]!)![1]);
    expect(Math.abs(line - lineOf(at))).toBeLessThanOrEqual(2); // A value stands on a line of its rule.
  });

  test.each([
    ['half a percent', 'percent: 120', 'percent: 120.5', 'percent must be integer'],
    ['hours for nothing', 'percent: 100', 'percent: 0', 'percent must be >= 1'],
    ['a region that is none', "'33':", "'3':", 'property name must be valid'],
    ['silence that never ends', 'confirmDays: 3', 'confirmDays: 0', 'confirmDays must be >= 1'],
    ['a word too many', 'lapseMonths: 36', 'colour: red', 'additional properties (colour)'],
  ])('%s is told with file, line and place', (_what, right, wrong, says) => {
    expect(problemsOf(right, wrong).join('\n')).toContain(says);
  });
});

test('the nearest region above counts, with the excuse of its file; where there is none there is no time bank', () => {
  const file = readTimeBank();
  const own = { ...file.regimes['33']!, title: '杭州时间银行', standing: 'IN_FORCE' as const };
  const both = { ...file, regimes: { ...file.regimes, '3301': own } };

  expect(timeBankOf(both, '330106')).toMatchObject({ region: '3301', standing: 'IN_FORCE' });
  expect(timeBankOf(both, '330203')).toMatchObject({ region: '33', standing: 'SAMPLE', note: file.note });
  expect(timeBankOf(both, '110101')).toBeUndefined();
});
