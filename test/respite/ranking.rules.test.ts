import { describe, expect, test } from '@jest/globals';
import { nested } from '../../api/src/policies/policies.rules.ts';
import type { Facts } from '../../api/src/policies/policy-pack.ts';
import type { WaitingListData } from '../../api/src/policies/respite-data.ts';
import { compareRanked, drawNumber, rank, whatWouldChange, type Ranked } from '../../api/src/respite/ranking.rules.ts';
import { loadSamplePolicies } from '../support/policies.ts';
import { fc } from '../support/property.ts';

const policies = loadSamplePolicies();
const listOf = (region: string, code: string): WaitingListData =>
  policies.item(region, code, '2026-11-25')!.respite!.waitingList!;

/** Who needs care, has nobody at home, is poor and severely disabled in his body: the first of the first in Zhejiang. */
const XU: Record<string, Facts[string]> = {
  'person.needsCare': true,
  'household.canCare': false,
  'household.livesAlone': false,
  'person.hardship': ['DIBAO'],
  'person.disability.hasCertificate': true,
  'person.disability.severe': true,
  'person.disability.category': 'PHYSICAL',
  'person.disability.grade': 1,
};
const rankIn = (list: WaitingListData, facts: Record<string, Facts[string] | undefined>) =>
  rank(nested(facts), list, policies);

describe('the place on a waiting list', () => {
  const list = listOf('33', 'respite-stay');
  const ranked = (facts: Record<string, Facts[string] | undefined>) => rankIn(list, facts);

  test('is of the first class that holds, with the points of each rule that is met, and its clause', () => {
    const { classCode, classRank, points, lines } = ranked(XU);

    expect([classCode, classRank, points]).toEqual(['FIRST_BY_DOCUMENT', 0, 70]);
    expect(
      lines.filter(({ verdict }) => verdict === 'MET').map(({ code, points, clause }) => [code, points, clause]),
    ).toEqual([
      ['FIRST_BY_DOCUMENT', 0, 'Z08'],
      ['HARDSHIP', 0, 'Z13'],
      ['NO_FAMILY_CARE', 30, 'Z08'],
      ['DIBAO', 20, 'Z13'],
      ['SEVERE', 20, 'Z09'],
    ]);
  });

  test.each([
    ['a family that can care takes him out of the first class', { 'household.canCare': true }, 'HARDSHIP', 1, 40],
    ['a family that is not poor out of both', { 'person.hardship': [] }, undefined, 2, 50],
    [
      'an impairment of hearing is not among those that come first',
      { 'person.disability.category': 'HEARING' },
      'HARDSHIP',
      1,
      70,
    ],
    [
      'a blind one of grade 1 comes first though nobody says severe',
      { 'person.disability.category': 'VISUAL', 'person.disability.severe': undefined },
      'FIRST_BY_DOCUMENT',
      0,
      70,
    ],
    [
      'one of grade 2 does not',
      { 'person.disability.category': 'VISUAL', 'person.disability.severe': undefined, 'person.disability.grade': 2 },
      'HARDSHIP',
      1,
      50,
    ],
  ])('%s', (_why, change, classCode, classRank, points) => {
    expect(ranked({ ...XU, ...change })).toMatchObject({ classRank, points, ...(classCode && { classCode }) });
  });

  test('counts nothing for what is not known, and asks it', () => {
    const { classCode, points, lines } = ranked({ ...XU, 'household.canCare': undefined });

    expect([classCode, points]).toEqual(['HARDSHIP', 40]);
    expect(lines.filter(({ verdict }) => verdict === 'UNKNOWN')).toMatchObject([
      { of: 'CLASS', code: 'FIRST_BY_DOCUMENT', points: 0, asks: ['家里有人能照护吗？'] },
      { of: 'POINTS', code: 'NO_FAMILY_CARE', points: 0, worth: 30, asks: ['家里有人能照护吗？'] },
    ]);
  });

  test('of whom nothing is known is the last class, without a point and without a no', () => {
    const { classCode, classRank, points, lines } = ranked({});

    expect([classCode, classRank, points]).toEqual([undefined, 2, 0]);
    expect(new Set(lines.map(({ verdict }) => verdict))).toEqual(new Set(['UNKNOWN']));
  });

  test('tells what would bring one forward: first what only has to be told, then what would have to change', () => {
    const change = whatWouldChange(ranked({ ...XU, 'household.canCare': undefined }));

    expect(change.map(({ of, code, verdict, worth }) => [of, code, verdict, worth])).toEqual([
      ['CLASS', 'FIRST_BY_DOCUMENT', 'UNKNOWN', 0],
      ['POINTS', 'NO_FAMILY_CARE', 'UNKNOWN', 30],
      ['POINTS', 'TEKUN', 'UNMET', 30],
      ['POINTS', 'VISUAL_GRADE_1', 'UNMET', 20],
      ['POINTS', 'LOW_INCOME', 'UNMET', 10],
      ['POINTS', 'LIVES_ALONE', 'UNMET', 10],
    ]);
  });

  test('a class behind his own would change nothing for him', () => {
    const change = whatWouldChange(rankIn(listOf('4210', 'respite-short-stay'), { 'person.hardship': ['TEKUN'] }));

    expect(change.length).toBeGreaterThan(0);
    expect(change.filter(({ of }) => of === 'CLASS')).toEqual([]);
  });
});

describe('the order of a waiting list', () => {
  const base: Ranked = { classRank: 1, points: 20, appliedAt: '2026-11-25T02:00:00.000Z', draw: '8' };

  test.each([
    ['a class before', { classRank: 0, points: 0, appliedAt: new Date('2026-11-26'), draw: '9' }],
    ['more points', { points: 21, appliedAt: new Date('2026-11-26'), draw: '9' }],
    ['an earlier application', { appliedAt: new Date('2026-11-25T01:59:59.999Z'), draw: '9' }],
    ['the lower lot', { draw: '7f' }],
  ])('puts %s first', (_why, change) => {
    expect(compareRanked({ ...base, ...change }, base)).toBeLessThan(0);
    expect(compareRanked(base, { ...base, ...change })).toBeGreaterThan(0);
  });

  test('is one order, whoever is compared with whom first', () => {
    const anyone: fc.Arbitrary<Ranked> = fc.record({
      classRank: fc.nat(2),
      points: fc.nat(2),
      appliedAt: fc.constantFrom(
        new Date('2026-11-25T02:00:00Z'),
        '2026-11-25T02:00:00.000Z',
        '2026-11-24T02:00:00.000Z',
      ),
      draw: fc.constantFrom('0a', '7f', 'f0'),
    });
    fc.assert(
      fc.property(anyone, anyone, anyone, (a, b, c) => {
        expect(Math.sign(compareRanked(a, b))).toBe(-Math.sign(compareRanked(b, a)) || 0);
        if (compareRanked(a, b) <= 0 && compareRanked(b, c) <= 0) expect(compareRanked(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('draws a lot that whoever knows the seed draws again, and that is another one for another seed or person', () => {
    // printf 'seed:entry' | sha256sum
    expect(drawNumber('seed', 'entry')).toBe('e1c7a3abfe0930ca860c35db15413cc818fdaa64b22c5c94cdab9300b6005f46');
    expect(drawNumber('seed', 'another')).not.toBe(drawNumber('seed', 'entry'));
    expect(drawNumber('sees', 'entry')).not.toBe(drawNumber('seed', 'entry'));
  });
});

describe('the waiting lists of the packs', () => {
  const LISTS: [string, string][] = [
    ['33', 'respite-stay'],
    ['33', 'day-shelter'],
    ['33', 'aged-and-disabled-together'],
    ['3301', 'dementia-care-bed'],
    ['4210', 'respite-short-stay'],
    ['4210', 'day-care'],
    ['31', 'basic-bed'],
    ['31', 'short-stay'],
    ['63', 'public-care-home'],
    ['63', 'nursing-and-dementia-care'],
  ];

  test.each(LISTS)('%s/%s says of each rule where it comes from', (region, code) => {
    const { lines } = rankIn(listOf(region, code), {});

    for (const { clause } of lines) expect(policies.clause(clause).text).not.toBe('');
  });

  test('order 50,000 people within ten seconds', () => {
    const list = listOf('33', 'respite-stay'); // The longest conditions of all.
    const people = Array.from({ length: 50_000 }, (_, i) => personOf(i));

    const start = process.cpuUsage();
    const ranked = people.map((facts, i) => ({
      ...rank(facts, list, policies),
      appliedAt: new Date(i * 60_000),
      draw: drawNumber('seed', String(i)),
    }));
    ranked.sort(compareRanked);
    const { user, system } = process.cpuUsage(start); // Not the clock: others are at work on the machine.
    const took = (user + system) / 1_000;

    console.log(`50,000 people were ranked and put in order in ${Math.round(took)} ms`);
    expect(new Set(ranked.map(({ classRank }) => classRank))).toEqual(new Set([0, 1, 2]));
    expect(took).toBeLessThan(10_000);
  });
});

/** One of many, who differ in all that rules ask; of some of them something is not known. */
function personOf(i: number): Facts {
  const bit = (n: number) => (((i * 2_654_435_761) % 4_294_967_296) & (1 << n) ? true : false);
  const knows = (n: number) => (i * 40_503 + n) % 7 !== 0;
  const some = <T extends Facts[string]>(n: number, value: T) => (knows(n) ? value : undefined);
  return nested({
    'person.age': 60 + (i % 45),
    'person.needsCare': some(1, bit(1)),
    'person.isAdvancedAge': some(2, bit(2)),
    'person.isWorkingAge': some(3, bit(3)),
    'person.isSpeciallyNeedy': some(4, bit(4)),
    'person.ability': some(5, ['ABLE', 'PARTLY_DISABLED', 'DISABLED', 'DEMENTIA'][i % 4]!),
    'person.hardship': some(6, [[], ['DIBAO'], ['TEKUN'], ['LOW_INCOME'], ['DIBAO', 'LOW_INCOME']][i % 5]!),
    'person.disability.severe': some(7, bit(5)),
    'person.disability.category': some(8, ['PHYSICAL', 'VISUAL', 'INTELLECTUAL', 'HEARING'][i % 4]!),
    'person.disability.grade': some(9, 1 + (i % 4)),
    'household.canCare': some(10, bit(6)),
    'household.livesAlone': some(11, bit(7)),
    'household.emptyNest': some(12, bit(8)),
    'household.lostOnlyChild': some(13, bit(9)),
    'wish.isNearHome': bit(10),
  });
}
