import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { loadPolicies } from '../../api/src/policies/load-policies.ts';
import { PolicyPackVersion } from '../../api/src/policies/policy-pack.entity.ts';
import { chooseRespiteItem, type RespiteWish } from '../../api/src/policies/respite-choice.ts';
import type { CareFormName } from '../../api/src/policies/respite-data.ts';
import { respiteOf } from '../../api/src/policies/respite-items.ts';
import { NOON, startApp, type TestApp } from '../support/app.ts';
import { loadSamplePolicies } from '../support/policies.ts';

const XINING = ['630102', '6301', '63'];
const HANGZHOU = ['330105', '3301', '33'];
const SHANGHAI = ['310101', '3101', '31'];
const JINGZHOU = ['421002', '4210', '42'];

describe('the rules under which a house takes people', () => {
  const policies = loadSamplePolicies();
  const itemOf = (chain: string[], kind: string, form: CareFormName, wish?: RespiteWish) =>
    policies.respiteItemOf(chain, kind, form, '2026-11-25', wish)?.code;

  // A table is read in rows.
  // prettier-ignore
  test.each<[string, string[], string, CareFormName, RespiteWish | undefined, string | undefined]>([
    ['of the province where the city has none', HANGZHOU, 'DISABILITY_CARE_INSTITUTION', 'BED', undefined, 'respite-stay'],
    ['for good', HANGZHOU, 'DISABILITY_CARE_INSTITUTION', 'BED', { serves: 'RESIDENCE' }, 'residential-care'],
    ['for two together', HANGZHOU, 'DISABILITY_CARE_INSTITUTION', 'BED', { serves: 'TOGETHER' }, 'aged-and-disabled-together'],
    ['for two together in a home for elders', HANGZHOU, 'CARE_HOME', 'BED', { serves: 'TOGETHER' }, 'aged-and-disabled-together'],
    ['for two together where no document knows them together', SHANGHAI, 'SHORT_STAY_HOME', 'BED', { serves: 'TOGETHER' }, 'short-stay'],
    ['for a kind of bed', SHANGHAI, 'CARE_HOME', 'BED', { bedKind: 'DEMENTIA' }, 'dementia-care-unit'],
    ['for another kind', SHANGHAI, 'CARE_HOME', 'BED', { bedKind: 'NURSING' }, 'basic-bed'],
    ['for whatever bed there is', SHANGHAI, 'CARE_HOME', 'BED', undefined, 'basic-bed'],
    ['for a kind that no document has', HANGZHOU, 'CARE_HOME', 'BED', { bedKind: 'SHORT_STAY' }, undefined],
    ['of one kind for whom any will do', HANGZHOU, 'CARE_HOME', 'BED', undefined, 'dementia-care-bed'],
    ['of every kind', JINGZHOU, 'SHORT_STAY_HOME', 'BED', { bedKind: 'NURSING' }, 'respite-short-stay'],
    ['in a public bed', XINING, 'CARE_HOME', 'BED', { bedKind: 'BASIC' }, 'public-care-home'],
    ['in a nursing bed', XINING, 'CARE_HOME', 'BED', { bedKind: 'NURSING' }, 'nursing-and-dementia-care'],
    ['by day', JINGZHOU, 'DAY_CARE', 'DAY_PLACE', undefined, 'day-care'],
    ['by day in another region', XINING, 'DAY_CARE', 'DAY_PLACE', undefined, undefined],
    ['at home', XINING, 'ELDER_CARE_CENTRE', 'HOME_HOURS', undefined, 'community-care'],
    ['at home, of the city before the province', HANGZHOU, 'CARE_HOME', 'HOME_HOURS', undefined, 'home-visits'],
    ['in a canteen', XINING, 'CANTEEN', 'BED', undefined, undefined],
  ])('%s', (_what, chain, kind, form, wish, code) => {
    expect(itemOf(chain, kind, form, wish)).toBe(code);
  });

  test('for every kind of bed give way to those for the kind that is wanted, and only then', () => {
    const item = policies.respiteItemOf(JINGZHOU, 'SHORT_STAY_HOME', 'BED', '2026-11-25')!;
    const ofDementia = { ...item, code: 'of-dementia', respite: { ...item.respite, bedKinds: ['DEMENTIA' as const] } };
    const among = (items: (typeof item)[], bedKind?: RespiteWish['bedKind']) =>
      chooseRespiteItem(items, 'SHORT_STAY_HOME', 'BED', { bedKind })?.code;

    for (const items of [
      [item, ofDementia],
      [ofDementia, item],
    ])
      expect([among(items), among(items, 'DEMENTIA'), among(items, 'NURSING')]).toEqual([
        'respite-short-stay',
        'of-dementia',
        'respite-short-stay',
      ]);
  });

  test('do not hold before their document does', () => {
    expect(policies.respiteItemOf(SHANGHAI, 'SHORT_STAY_HOME', 'BED', '2022-01-28')).toBeUndefined();
  });

  test('have the number of their pack, the office hours, and say that they are samples', () => {
    const { respite } = policies.respiteItemOf(HANGZHOU, 'DISABILITY_CARE_INSTITUTION', 'BED', '2026-11-25')!;

    expect(respite).toMatchObject({
      standing: 'SAMPLE',
      note: expect.stringContaining('示例'),
      serves: 'STAY',
      hold: { workingHours: 8, officeHours: [{ from: '08:30' }, { until: '17:30' }] },
      carerRatio: { residentsPerCarer: 3, clause: 'Z20' },
      waitingList: { pointsStanding: 'SAMPLE', level: 'COUNTY' },
    });
  });

  test.each([
    ['the province and the city pay in Hangzhou', HANGZHOU, 6],
    ['Shanghai pays by itself', SHANGHAI, 3],
    ['Jingzhou does', JINGZHOU, 3],
    ['Xining does', XINING, 2],
  ])('%s', (_who, chain, count) => {
    const rules = policies.respiteSubsidiesOf(chain, '2026-11-25');

    expect(rules).toHaveLength(count);
    expect(rules.every(({ pack, fund }) => pack.document.standing === 'SAMPLE' && fund.includes('示例'))).toBe(true);
    expect(policies.respiteSubsidiesOf(chain, '2024-05-31')).toEqual([]);
  });
});

describe('a stay that was asked for under an old version', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  test('keeps the rules of its day', async () => {
    const em = t.orm.em.fork();
    const policies = await loadPolicies(em, NOON, { withSamples: false });
    const now = policies.item('33', 'respite-stay', '2026-11-25')!;
    const content = structuredClone(now.pack);
    content.items.find(({ code }) => code === 'respite-stay')!.respite!.quota!.days = 12;
    const hash = createHash('sha256').update('an older version').digest('hex');
    await em.insert(PolicyPackVersion, { hash, code: 'zhejiang', content, loadedAt: new Date('2026-01-01') });

    const quotaOf = async (packHash: string) =>
      (await respiteOf({ em, policies }, '33/respite-stay', packHash)).respite.quota?.days;

    expect(await quotaOf(hash)).toBe(12);
    expect(await quotaOf(now.pack.hash)).toBe(30);
    await expect(respiteOf({ em, policies }, '33/carer-rewards', hash)).rejects.toThrow('no regime');
  });
});
