import { describe, expect, test } from '@jest/globals';
import type { RegisteredFacts } from '../../api/src/identity/person.entity.ts';
import { factsOf, type Recorded } from '../../api/src/policies/facts.service.ts';
import { readPacks } from '../../api/src/policies/load-policies.ts';
import { readFacts } from '../../api/src/policies/pack-file.ts';
import { PolicyLibrary } from '../../api/src/policies/policy-library.ts';

const TODAY = '2026-11-22';
const library = new PolicyLibrary(readPacks(false), readFacts());

const HANGZHOU = '330106';

/** Somebody as the register has him, in the few facts that matter to the item. */
const person = (
  birthDate: string | undefined,
  residenceRegion: string,
  facts: RegisteredFacts,
  householdRegion: string | undefined = residenceRegion,
): Recorded => ({ birthDate, householdRegion, residenceRegion, facts });

/** Born in 2002, of Hangzhou, with a certificate, needing care and willing to have it; more facts as given. */
const young = (
  facts: RegisteredFacts,
  birthDate: string | undefined = '2002-05-01',
  household: string | undefined = HANGZHOU,
) =>
  person(
    birthDate,
    HANGZHOU,
    { 'person.disability.hasCertificate': true, 'person.needsCare': true, 'person.willing': true, ...facts },
    household,
  );
const disability = (category: string, grade?: number, severe?: boolean): RegisteredFacts => ({
  'person.disability.category': category,
  ...(grade !== undefined && { 'person.disability.grade': grade }),
  ...(severe !== undefined && { 'person.disability.severe': severe }),
});
const stable = (isStable: boolean) => ({ 'person.disability.stable': isStable });
const unknown = (what: 'birthDate' | 'householdRegion') =>
  Object.assign(young(disability('INTELLECTUAL', 3, false)), { [what]: undefined });
const carer = (facts: RegisteredFacts) =>
  person(
    '1990-01-01',
    HANGZHOU,
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [`worker.${name}`, value])),
  );
const elder = (region: string, facts: RegisteredFacts) => person('1944-03-02', region, facts);

// A table is read in rows.
// prettier-ignore
const PEOPLE: [string, Recorded, string, string][] = [
  // Zhejiang, opinions on care for the disabled, (1) 2: severe; or intellectual of grade 3 or 4; or psychiatric of grade 3 or 4 while stable.
  ['a 24-year-old with intellectual disability of grade 3', young(disability('INTELLECTUAL', 3, false)), '33/residential-care', 'MET'],
  ['of grade 4', young(disability('INTELLECTUAL', 4, false)), '33/residential-care', 'MET'],
  ['with physical disability of grade 4', young(disability('PHYSICAL', 4, false)), '33/residential-care', 'UNMET'],
  ['with physical disability of grade 3', young(disability('PHYSICAL', 3, false)), '33/residential-care', 'UNMET'],
  ['with physical disability, severe', young(disability('PHYSICAL', 1, true)), '33/residential-care', 'MET'],
  ['with psychiatric disability of grade 3, stable', young({ ...disability('PSYCHIATRIC', 3, false), ...stable(true) }), '33/residential-care', 'MET'],
  ['with psychiatric disability of grade 3, not stable', young({ ...disability('PSYCHIATRIC', 3, false), ...stable(false) }), '33/residential-care', 'UNMET'],
  ['with psychiatric disability of grade 3, nobody knows whether stable', young(disability('PSYCHIATRIC', 3, false)), '33/residential-care', 'UNKNOWN'],
  ['with intellectual disability of a grade nobody knows', young(disability('INTELLECTUAL', undefined, false)), '33/residential-care', 'UNKNOWN'],
  ['with intellectual disability of grade 3, nobody knows whether severe', young(disability('INTELLECTUAL', 3)), '33/residential-care', 'MET'],
  ['with physical disability, not severe, of a grade that no longer matters', young(disability('PHYSICAL', undefined, false)), '33/residential-care', 'UNMET'],
  ['with a certificate and nothing else known', young({}), '33/residential-care', 'UNKNOWN'],
  ['without a certificate', young({ ...disability('INTELLECTUAL', 3, false), 'person.disability.hasCertificate': false }), '33/residential-care', 'UNMET'],
  ['who does not want it', young({ ...disability('INTELLECTUAL', 3, false), 'person.willing': false }), '33/residential-care', 'UNMET'],
  ['who needs no care', young({ ...disability('INTELLECTUAL', 3, false), 'person.needsCare': false }), '33/residential-care', 'UNMET'],
  ['whose household is in Shanghai', young(disability('INTELLECTUAL', 3, false), '2002-05-01', '310101'), '33/residential-care', 'UNMET'],
  ['who is 16 today', young(disability('INTELLECTUAL', 3, false), '2010-11-22'), '33/residential-care', 'MET'],
  ['who is 16 tomorrow', young(disability('INTELLECTUAL', 3, false), '2010-11-23'), '33/residential-care', 'UNMET'],
  ['whose age nobody knows', unknown('birthDate'), '33/residential-care', 'UNKNOWN'],
  ['of a place nobody knows', unknown('householdRegion'), '33/residential-care', 'UNKNOWN'],
  ['of working age, for the day', young({ ...disability('INTELLECTUAL', 3, false), 'person.isWorkingAge': true }), '33/day-shelter', 'MET'],
  ['past working age, for the day', young({ ...disability('INTELLECTUAL', 3, false), 'person.isWorkingAge': false }), '33/day-shelter', 'UNMET'],
  ['whose family needs a rest', young(disability('INTELLECTUAL', 4, false)), '33/respite-stay', 'MET'],
  ['an aged mother with a disabled son', elder(HANGZHOU, { 'household.hasDisabledChild': true, 'carer.isAgedParent': true }), '33/aged-and-disabled-together', 'MET'],
  ['a neighbour who helps a disabled person', person('1980-01-01', HANGZHOU, { 'carer.helpsDisabledPerson': true }), '33/family-care-training', 'MET'],

  // Hangzhou, draft opinions, (3) 10: a carer at the front line with a certificate of any grade, who is no public servant.
  ...[1, 2, 3, 4, 5].map((grade): [string, Recorded, string, string] => [
    `a carer with a certificate of grade ${grade}`,
    carer({ certificateGrade: grade, isFrontLineCarer: true, isPublicEstablishment: false }),
    '3301/certificate-reward',
    'MET',
  ]),
  ['a carer with a certificate of grade 6', carer({ certificateGrade: 6, isFrontLineCarer: true, isPublicEstablishment: false }), '3301/certificate-reward', 'UNMET'],
  ['a carer who is a public servant', carer({ certificateGrade: 1, isFrontLineCarer: true, isPublicEstablishment: true }), '3301/certificate-reward', 'UNMET'],
  ['a carer in the office', carer({ certificateGrade: 1, isFrontLineCarer: false, isPublicEstablishment: false }), '3301/certificate-reward', 'UNMET'],
  ['a carer of a grade nobody knows', carer({ isFrontLineCarer: true, isPublicEstablishment: false }), '3301/certificate-reward', 'UNKNOWN'],
  ['a graduate who came in the third year and has served two', carer({ education: 'SECONDARY', yearsAfterGraduation: 3, isFrontLineCarer: true, yearsOfService: 2 }), '3301/entry-reward', 'MET'],
  ['a graduate who came in the fourth', carer({ education: 'BACHELOR_PLUS', yearsAfterGraduation: 4, isFrontLineCarer: true, yearsOfService: 2 }), '3301/entry-reward', 'UNMET'],
  ['a graduate who has served one year', carer({ education: 'COLLEGE', yearsAfterGraduation: 0, isFrontLineCarer: true, yearsOfService: 1 }), '3301/entry-reward', 'UNMET'],
  ['an elder of Hangzhou on 低保, whose home is to be made safe', elder(HANGZHOU, { 'person.hardship': ['DIBAO'] }), '3301/home-adaptation', 'MET'],
  ['an elder of Hangzhou in no hardship', elder(HANGZHOU, { 'person.hardship': [] }), '3301/home-adaptation', 'UNMET'],

  // Jingzhou, plan of 22 May 2020.
  ['an elder of Jingzhou who lives alone', elder('421002', { 'household.livesAlone': true }), '4210/home-visits', 'MET'],
  ['with dementia', elder('421002', { 'household.livesAlone': false, 'person.ability': 'DEMENTIA' }), '4210/home-visits', 'MET'],
  ['of whom only her age is known', elder('421002', {}), '4210/home-visits', 'UNKNOWN'],
  ['in town, for the family doctor at home', elder('421002', { 'household.isRural': false }), '4210/family-medical-express', 'MET'],
  ['in a village', elder('421002', { 'household.isRural': true }), '4210/family-medical-express', 'UNMET'],

  // Qinghai, plan for 2024 to 2026.
  ['a herder on 特困', elder('632801', { 'person.hardship': ['TEKUN'] }), '63/destitute-support', 'MET'],
  ['a herder on 低保', elder('632801', { 'person.hardship': ['DIBAO'] }), '63/destitute-support', 'UNMET'],
  ['a poor elder with a cataract', elder('630102', { 'person.hardship': ['LOW_INCOME'], 'person.hasCataract': true }), '63/cataract-surgery', 'MET'],
  ['a rich one', elder('630102', { 'person.hardship': [], 'person.hasCataract': true }), '63/cataract-surgery', 'UNMET'],
  ['a disabled elder in a village', elder('630102', { 'household.isRural': true, 'person.ability': 'DISABLED' }), '63/rural-pairing', 'MET'],

  // Shanghai, plan of 29 January 2022: care for children under three.
  ['a family with a child of two', person('1994-01-01', '310101', { 'household.childAge': 2 }), '31/community-childcare', 'MET'],
  ['a family with a child of three', person('1994-01-01', '310101', { 'household.childAge': 3 }), '31/community-childcare', 'UNMET'],
  ['a family that expects a child', person('1994-01-01', '310101', { 'household.expectsChild': true }, '630102'), '31/birth-bundle', 'MET'],
  ['a family that lives elsewhere', person('1994-01-01', '630102', { 'household.expectsChild': true }), '31/birth-bundle', 'UNMET'],
];

describe('who may have what', () => {
  test.each(PEOPLE)('%s', (_who, somebody, id, verdict) => {
    const [region, code] = id.split('/') as [string, string];
    const item = library.item(region, code, TODAY);

    const outcome = library.explain(item!.eligibility!, factsOf(somebody, TODAY));

    expect([id, outcome.verdict]).toEqual([id, verdict]);
    expect(outcome.asks.length > 0).toBe(verdict === 'UNKNOWN');
  });

  test('the same person grows into a service by her birthday, and an old decision stays what it was', () => {
    const rule = library.item('33', 'residential-care', TODAY)!.eligibility!;
    const child = young(disability('INTELLECTUAL', 3, false), '2010-11-23');

    expect([TODAY, '2026-11-23', TODAY].map((day) => library.explain(rule, factsOf(child, day)).verdict)).toEqual([
      'UNMET',
      'MET',
      'UNMET',
    ]);
  });

  test('every condition of every item is said in Chinese and stands on a clause of a document', () => {
    for (const { pack, eligibility, title } of ['33', '3301', '4210', '63', '31'].flatMap((region) =>
      library.itemsOf([region], TODAY),
    )) {
      if (!eligibility) continue;
      const leaves = (outcome: ReturnType<typeof library.explain>): (typeof outcome)[] =>
        outcome.parts.length > 0 ? outcome.parts.flatMap(leaves) : [outcome];
      for (const { says, clause } of leaves(library.explain(eligibility, {}))) {
        expect(`${title}: ${says}`).toMatch(/: \p{Script=Han}/u);
        expect(library.clause(clause!).document).toBe(pack.document);
      }
    }
  });
});
