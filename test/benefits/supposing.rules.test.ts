import { describe, expect, test } from '@jest/globals';
import { kindOf, supposing } from '../../api/src/benefits/supposing.rules.ts';
import { readFacts } from '../../api/src/policies/pack-file.ts';

const CATALOG = readFacts();
const KNOWN = { birthDate: '1944-03-02', residenceRegion: '630102', facts: { 'household.livesAlone': true } };

const suppose = (path: string, ...values: string[]) =>
  supposing(
    KNOWN,
    { path, values },
    { fact: CATALOG[path]!, today: '2026-11-22', isRegion: (code) => code === '330106' },
  );
const ofFact = (path: string, ...values: string[]) => suppose(path, ...values)?.facts?.[path];

describe('supposing an answer', () => {
  test.each<[string, string[], unknown]>([
    ['household.livesAlone', ['false'], false],
    ['household.livesAlone', ['true'], true],
    ['household.livesAlone', ['yes'], undefined],
    ['household.livesAlone', [], undefined],
    ['household.livesAlone', ['true', 'false'], undefined],
    ['person.disability.grade', ['1'], 1],
    ['person.disability.grade', ['4'], 4],
    ['person.disability.grade', ['0'], undefined],
    ['person.disability.grade', ['5'], undefined],
    ['person.disability.grade', ['2.5'], undefined],
    ['person.disability.grade', [' 2'], undefined],
    ['person.disability.grade', ['1e0'], undefined],
    ['person.ability', ['DEMENTIA'], 'DEMENTIA'],
    ['person.ability', ['toString'], undefined],
    ['person.ability', ['失智'], undefined],
    ['person.hardship', ['DIBAO', 'TEKUN'], ['DIBAO', 'TEKUN']],
    ['person.hardship', ['DIBAO', 'DIBAO'], ['DIBAO']],
    ['person.hardship', [], []],
    ['person.hardship', ['DIBAO', 'RICH'], undefined],
  ])('%s: %j is taken as %j', (path, values, value) => {
    expect(ofFact(path, ...values)).toEqual(value);
  });

  test.each([
    ['person.age', '1960-02-29', { birthDate: '1960-02-29' }],
    ['person.age', '1961-02-29', undefined],
    ['person.age', '2026-11-22', { birthDate: '2026-11-22' }],
    ['person.age', '2026-11-23', undefined],
    ['person.age', '82', undefined],
    ['person.residenceRegion', '330106', { residenceRegion: '330106' }],
    ['person.residenceRegion', '999999', undefined],
    ['person.householdRegion', '330106', { householdRegion: '330106' }],
  ])('%s %s is laid over the record', (path, value, over) => {
    expect(suppose(path, value)).toEqual(over && { ...KNOWN, ...over });
  });

  test('the record itself stays as it is', () => {
    suppose('household.livesAlone', 'false');
    suppose('person.age', '1960-01-01');

    expect(KNOWN).toEqual({
      birthDate: '1944-03-02',
      residenceRegion: '630102',
      facts: { 'household.livesAlone': true },
    });
  });

  test('every fact of the catalog has a way to be answered', () => {
    for (const [path, fact] of Object.entries(CATALOG)) {
      const kind = kindOf(path, fact);
      expect([path, kind]).toEqual([path, expect.stringMatching(/^(YES_NO|NUMBER|ONE_OF|SEVERAL_OF|REGION|DAY)$/)]);
      expect(Object.keys(fact.options ?? {}).length > 0).toBe(kind === 'ONE_OF' || kind === 'SEVERAL_OF');
    }
  });
});
