import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { send, startApp, type TestApp } from '../support/app.ts';

/** The requirement matrix, row by row: region, key, operator, value, unit, deadline, rows of the source. */
const MATRIX = `
  33 eligibility.disabled.min_age >= 16 岁 - Z06
  33 eligibility.disabled.severe in 重度（原文未写级别） - - Z06
  33 eligibility.disabled.branch2.grades in 3,4（智力；精神（稳定期）） 级 - Z07
  33 priority.residential.visual_grade = 1 级 - Z09
  33 ratio.carer_per_severe_resident >= 1:3 护理员:重度残疾人 - Z20
  33 coverage.residential_institution_per_county >= 1 家 2027 Z12
  33 evaluation.dimensions = 6 个方面 - Z52
  3301 alliance.count >= 100 个 2025 H02
  3301 beds.nursing_share >= 65 % 2025 H03
  3301 beds.dementia_per_10k_elders >= 20 张 2025 H04
  3301 alliance.checklist_items = 5 项 - H07
  3301 alliance.guidance_hospital_per_district >= 1（二级或三级医院，设康复医学科） 家 - H09
  3301 workforce.rehab_skill_grades in 3,2,1（100%） 级 - H34
  3301 workforce.certified_carers_per_10k_elders = 25 人 2025 H37
  3301 subsidy.cert_reward.grade5 = 12000 元 持证后5年内发放完毕 H42,H45
  3301 subsidy.cert_reward.grade4 = 15000 元 持证后5年内发放完毕 H42,H45
  3301 subsidy.cert_reward.grade3 = 18000 元 持证后5年内发放完毕 H42,H45
  3301 subsidy.cert_reward.grade2 = 21000 元 持证后5年内发放完毕 H42,H45
  3301 subsidy.cert_reward.grade1 = 27000 元 持证后5年内发放完毕 H42,H45
  3301 subsidy.cert_reward.excluded = 事业单位在编人员 - - H44
  3301 subsidy.entry_reward.secondary = 30000 元 - H47
  3301 subsidy.entry_reward.college = 40000 元 - H47
  3301 subsidy.entry_reward.bachelor_plus = 50000 元 - H47
  3301 subsidy.entry_reward.join_within <= 3 年（毕业后） - H46
  3301 subsidy.entry_reward.first_payment_after >= 2 年（入职后） - H48
  3301 subsidy.entry_reward.tranche = 每服务超过1年发放1/3 分期 3年内发放完毕 H49
  3301 smart_home.model_per_district = 2 家 2025 H64
  4210 center.urban_coverage = 100 % 2022 J01
  4210 center.rural_mutual_coverage = 80 % 2022 J02
  4210 social_participation_rate = 80 % 2022 J03
  4210 beds.per_1000_elders >= 37 张 2022 J04
  4210 beds.nursing_share >= 50 % 2022 J05
  4210 complex.per_street = 1 个 2022 J09
  4210 training.family_carers >= 1000 人次 2022 J15
  4210 area.new_estate_per_100_households >= 20 平方米 2022 J17
  4210 area.existing_estate_per_100_households >= 15 平方米 2022 J18
  4210 training.all_directors_and_carers in 1-2 次 - J22
  4210 competition.count in 1-2 次 - J23
  4210 training.heads_standardisation in 1-2 次 2022 J51
  4210 subsidy.coverage = 100 % 2022 J28
  4210 institution.regional_tekun_per_county >= 1 家 2022 J29
  4210 placement.willing_tekun = 100 % 2022 J30
  4210 platform.levels = 4 级 2022 J40
  4210 hotline.number = 12349 电话 2022 J41
  4210 institution.medical_integrated_per_county >= 1（床位≥200张） 家 2022 J42
  4210 hospital.new_geriatric in 2-3 所 2022 J43
  4210 beds.geriatric_growth = +50（较2020年） % 2022 J44
  4210 agreement.family_medical_share >= 50 % 2022 J46
  4210 supervision.period = 每季度 - - J58
  63 home_care.coverage = 100 % 2026年底 Q01
  63 tekun.county_facility = 100 % 2026年底 Q02
  63 beds.nursing_share >= 70 % 2026年底 Q03,Q29
  63 beds.nursing_share.new_public >= 80 % - Q27
  63 facility.town_street_coverage = 50 % 2026 Q04
  63 reach.minutes <= 15 分钟 - Q08
  63 facility.new_estate_compliance = 100 % 2026 Q09
  63 meals.urban_community_coverage = 100 % 2026年底 Q15
  63 home_adaptation.per_year = 1000 户/年 2024-2026 Q17
  63 visit.monthly_rate = 100 % 2025 Q19
  63 centre.county = 1 所/县（市、区） 2026年底 Q28
  63 oxygen.high_altitude_institutions = 100 % 2025 Q37
  63 pairing.rural_one_to_one = 100 % 2026 Q40
  63 training.carers_per_year = 1000 人/年 2024-2026 Q45
  63 training.directors = 100 % 2026 Q46
  63 training.managers = 100 % 2026 Q47
  63 ratio.social_worker_per_1000_elders >= 1 人 2026 Q50
  63 ratio.social_worker_per_100_beds >= 1 人 2026 Q50
  63 charity.cataract_per_year = 1000（免费） 例/年 - Q54
  63 hazard.open_major = 0 处 - Q57
  31 beds.total = 178000（原有159000） 张 2025 S01
  31 beds.nursing_share >= 60 % 2025 S02
  31 area.per_1000_residents >= 40（有条件的区力争50） 平方米 2025 S03,S04
  31 childcare.places_per_1000_residents = 4.5 个 2025 S05
  31 childcare.age < 3 岁 - S05
  31 childcare.inclusive_share >= 60 % 2025 S06
  31 childcare.kindergartens_with_nursery >= 50 % 2025 S07
  31 childcare.guidance_coverage = 100 % 2025 S08
  31 childcare.guidance_sessions_per_year >= 10 次/户/年 - S46
  31 childcare.station_per_street = 1 个 - S45
  31 beds.dementia_total = 15000 张 2025 S18
  31 reach.minutes <= 15 分钟 - S57
  31 dementia_friendly.street_coverage = 100 % - S27
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

const PARAMETERS = /* GraphQL */ `
  query ($regionCode: String!, $keyPrefix: String, $asOf: LocalDate) {
    policyParameters(regionCode: $regionCode, keyPrefix: $keyPrefix, asOf: $asOf) {
      id
      key
      title
      operator
      value
      unit
      deadline
      region {
        code
        name
      }
      clauses {
        id
        quote
        text
        document {
          title
          issuedOn
          standing
        }
      }
    }
  }
`;

/** When each document was issued; Hangzhou's is a draft. */
const ISSUED = {
  '33': '2023-12-07',
  '3301': '2021-08-23',
  '4210': '2020-05-22',
  '63': '2024-05-31',
  '31': '2022-01-29',
};

describe('policyParameters', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const parameters = async (regionCode: string, over: object = {}) =>
    (await send(t, undefined, PARAMETERS, { regionCode, ...over })).data.policyParameters;
  const keys = (rows: { key: string }[]) => rows.map(({ key }) => key);

  test('the documents set 82 numbers, each but once for a region', () => {
    expect(MATRIX).toHaveLength(82);
    expect(new Set(MATRIX.map(([region, key]) => `${region} ${key}`)).size).toBe(82);
  });

  test.each(MATRIX)('%s %s %s %s', async (region, key, operator, value, unit, deadline, rows) => {
    const found = (await parameters(region, { keyPrefix: key })).filter(
      (row: { key: string; region: { code: string } }) => row.key === key && row.region.code === region,
    );

    const orNull = (word?: string) => (word === '-' ? null : word);
    expect(found).toMatchObject([
      {
        id: `${region}/${key}`,
        operator,
        value,
        unit: orNull(unit),
        deadline: orNull(deadline),
        clauses: rows.split(',').map((id) => ({ id })),
      },
    ]);
    expect(found[0].title).toMatch(/\p{Script=Han}/u);
    for (const { quote, text } of found[0].clauses) expect(text).toContain(quote.replaceAll(/\s/g, ''));
  });

  test.each(Object.entries(ISSUED))(
    'of %s there is none before its document was issued on %s, and all from that day on',
    async (region, issuedOn) => {
      const dayBefore = new Date(Date.parse(issuedOn) - 86_400_000).toISOString().slice(0, 10);
      const own = async (asOf: string) =>
        (await parameters(region, { asOf })).filter((row: { region: { code: string } }) => row.region.code === region);

      expect(await own(dayBefore)).toEqual([]);
      expect(await own(issuedOn)).toHaveLength(MATRIX.filter(([code]) => code === region).length);
    },
  );

  test('who lives in a district has the numbers of the city and the province too, the nearest first', async () => {
    const rows = await parameters('330106');

    const regions = rows.map(({ region }: { region: { code: string } }) => region.code);
    expect(regions).toEqual([...Array(20).fill('3301'), ...Array(7).fill('33')]);
    expect(keys(await parameters('33'))).toEqual(keys(rows).slice(20));
    expect((await parameters('330206')).map(({ region }: { region: { code: string } }) => region.code)).toEqual(
      Array(7).fill('33'),
    );
  });

  test('a draft is called a draft, and a text that is cut off is called that', async () => {
    const standings = await Promise.all(
      Object.keys(ISSUED).map(async (region) => [
        region,
        (await parameters(region)).at(0).clauses[0].document.standing,
      ]),
    );

    expect(Object.fromEntries(standings)).toEqual({
      '33': 'IN_FORCE',
      '3301': 'DRAFT',
      '4210': 'IN_FORCE',
      '63': 'CUT_OFF',
      '31': 'CUT_OFF',
    });
  });

  test('a prefix narrows them; one that nothing begins with leaves none', async () => {
    expect(keys(await parameters('63', { keyPrefix: 'beds.' }))).toEqual([
      'beds.nursing_share',
      'beds.nursing_share.new_public',
    ]);
    expect(await parameters('63', { keyPrefix: 'bed%' })).toEqual([]);
  });

  test.each(['42', '99', ''])('a place without a document ("%s") has none', async (region) => {
    expect(await parameters(region)).toEqual([]);
  });

  test('what is no region code or no day is told as wrong input', async () => {
    for (const variables of [
      { regionCode: 'x'.repeat(13) },
      { regionCode: '63', keyPrefix: 'x'.repeat(101) },
      { regionCode: '63', asOf: '2026-02-30' },
    ]) {
      expect((await send(t, undefined, PARAMETERS, variables)).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });

  test('a client that sends null for the day and the prefix means today and all', async () => {
    const NULLS =
      '{ policyParameters(regionCode: "33", asOf: null, keyPrefix: null) { key } serviceItems(regionCode: "33", asOf: null) { edges { node { id } } } }';

    const { data } = await send(t, undefined, NULLS);

    expect(data.policyParameters.length).toBeGreaterThan(0);
    expect(data.serviceItems.edges.length).toBeGreaterThan(0);
  });
});
