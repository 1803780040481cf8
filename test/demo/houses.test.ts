import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Bed } from '../../api/src/houses/bed.entity.ts';
import { BedUse } from '../../api/src/houses/bed-use.entity.ts';
import { CareForm } from '../../api/src/houses/care.ts';
import { CareHouse } from '../../api/src/houses/care-house.entity.ts';
import { CarePlan } from '../../api/src/houses/care-plan.entity.ts';
import type { RespiteWish } from '../../api/src/policies/respite-choice.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { loadSamplePolicies } from '../support/policies.ts';

describe('the houses of the demo world', () => {
  const policies = loadSamplePolicies();
  let t: TestApp;
  let houses: CareHouse[];
  let beds: Bed[];
  let plans: CarePlan[];
  let residents: BedUse[];
  beforeAll(async () => {
    t = await startApp({ withDemoWorld: true });
    const em = t.orm.em.fork();
    houses = await em.find(CareHouse, {}, { populate: ['servicePoint'] });
    beds = await em.find(Bed, {}, { populate: ['house'] });
    plans = await em.find(CarePlan, {}, { populate: ['house'] });
    residents = await em.find(BedUse, {}, { populate: ['bed.house'] });
  });
  afterAll(() => t?.close());

  const named = (name: string) => houses.find(({ servicePoint }) => servicePoint.name === name)!;
  const under = (regionCode: string) =>
    houses.filter(({ servicePoint: { regionCode: code } }) => code.startsWith(regionCode));
  const itemOf = ({ servicePoint: { kind, regionCode } }: CareHouse, form: CareForm, wish?: RespiteWish) => {
    const chain = [12, 9, 6, 4, 2].map((length) => regionCode.slice(0, length));
    return policies.respiteItemOf(chain, kind, form, '2026-11-25', wish)?.code;
  };

  test('are some near everybody, all of them made up, and said so', () => {
    expect(['330122', '330105', '310101', '421002', '630102'].map((code) => under(code).length)).toEqual([
      3, 3, 3, 2, 3,
    ]);
    expect(houses.every(({ isSample, about }) => isSample && about.startsWith('示例。'))).toBe(true);
  });

  test('take people by rules that stand in their packs, each in every form that it has', () => {
    const offered = houses.flatMap((house) => [
      ...beds.filter((bed) => bed.house === house).map(({ kind }) => itemOf(house, CareForm.BED, { bedKind: kind })),
      ...plans.filter((plan) => plan.house === house).map(({ form }) => itemOf(house, form)),
    ]);

    expect(new Set(offered)).toEqual(
      new Set([
        'respite-stay',
        'day-shelter',
        'home-care',
        'dementia-care-bed',
        'home-visits',
        'short-stay',
        'basic-bed',
        'dementia-care-unit',
        'day-care',
        'respite-short-stay',
        'home-services',
        'public-care-home',
        'nursing-and-dementia-care',
        'community-care',
        undefined, // Hangzhou's document knows no stay in a home for elders but of people with dementia.
      ]),
    );
    expect(itemOf(named('桂桥养老院'), CareForm.BED, { bedKind: 'SHORT_STAY' })).toBeUndefined();
    expect(itemOf(named('桂桥养老院'), CareForm.BED, { serves: 'TOGETHER' })).toBe('aged-and-disabled-together');
  });

  test('have one bed left for a man in 竹里, and carers for one severely disabled guest more in 青竹', () => {
    const small = beds.filter(({ house, roomSex }) => house === named('竹里残疾人托养所') && roomSex === 'MALE');
    const severe = residents.filter(({ bed, isSevere }) => bed.house === named('青竹残疾人托养中心') && isSevere);

    expect(small.length - residents.filter(({ bed }) => small.includes(bed)).length).toBe(1);
    expect(named('青竹残疾人托养中心').carers * 3 - severe.length).toBe(1);
  });
});
