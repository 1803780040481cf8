import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Region, RegionLevel } from '../../api/src/regions/region.entity.ts';
import { loadRegions } from '../../api/src/regions/load-regions.ts';
import { send, startApp, type TestApp } from '../support/app.ts';

const REGIONS =
  'query ($parentCode: String) { regions(parentCode: $parentCode) { code name level fullName isSample position { latitude longitude } } }';
const REGION =
  'query ($code: String!) { region(code: $code) { code name level fullName isSample position { latitude longitude } } }';

interface RegionAnswer {
  code: string;
  name: string;
  level: string;
  fullName: string;
}

describe('regions', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startApp();
  });
  afterAll(() => t?.close());

  const childrenOf = async (parentCode?: string, app = t): Promise<RegionAnswer[]> =>
    (await send(app, undefined, REGIONS, { parentCode })).data.regions;
  const region = async (code: string, app = t) => (await send(app, undefined, REGION, { code })).data.region;
  const names = (regions: RegionAnswer[]) => regions.map(({ name }) => name);

  test('a visitor begins with the four provinces that have a policy pack', async () => {
    expect(await childrenOf()).toEqual(
      [
        ['31', '上海市'],
        ['33', '浙江省'],
        ['42', '湖北省'],
        ['63', '青海省'],
      ].map(([code, name]) => ({ code, name, fullName: name, level: 'PROVINCE', isSample: false, position: null })),
    );
  });

  test('of Hubei only Jingzhou is there, with its districts, counties and cities', async () => {
    expect(await childrenOf('42')).toMatchObject([
      { code: '4210', name: '荆州市', level: 'CITY', fullName: '湖北省荆州市' },
    ]);
    expect(names(await childrenOf('4210'))).toEqual(
      expect.arrayContaining(['沙市区', '荆州区', '公安县', '江陵县', '石首市', '洪湖市', '松滋市', '监利市']),
    );
  });

  test('Shanghai has sixteen districts under a 市辖区 that nobody says aloud', async () => {
    expect(await childrenOf('31')).toMatchObject([{ code: '3101', name: '市辖区', level: 'CITY' }]);

    const districts = await childrenOf('3101');

    expect(districts).toHaveLength(16);
    expect(districts).toContainEqual(
      expect.objectContaining({ code: '310101', name: '黄浦区', level: 'COUNTY', fullName: '上海市黄浦区' }),
    );
    expect(names(districts)).toEqual(expect.arrayContaining(['崇明区', '浦东新区', '徐汇区']));
  });

  test.each([
    ['630102', '城东区', '青海省西宁市城东区'],
    ['330106', '西湖区', '浙江省杭州市西湖区'],
    ['3301', '杭州市', '浙江省杭州市'],
    ['632801', '格尔木市', '青海省海西蒙古族藏族自治州格尔木市'],
    ['330782', '义乌市', '浙江省金华市义乌市'],
  ])('%s is %s, in full %s', async (code, name, fullName) => {
    expect(await region(code)).toMatchObject({ code, name, fullName });
  });

  test.each([
    ['63', 8, 'CITY'],
    ['33', 11, 'CITY'],
    ['6301', 7, 'COUNTY'],
    ['3301', 13, 'COUNTY'],
  ])('%s has %i places under it', async (code, count, level) => {
    const children = await childrenOf(code);

    expect(children).toHaveLength(count);
    expect(new Set(children.map((child) => child.level))).toEqual(new Set([level]));
  });

  test('nobody is asked to live in a heading of the standard, or in a district that is no more', async () => {
    const hangzhou = names(await childrenOf('3301'));

    expect(hangzhou).toEqual(
      expect.arrayContaining(['上城区', '拱墅区', '临平区', '钱塘区', '桐庐县', '淳安县', '建德市']),
    );
    for (const gone of ['下城区', '江干区', '市辖区']) expect(hangzhou).not.toContain(gone);
    expect(await region('630101')).toBeNull();
  });

  test('every code starts with its parent\'s, so that "under" is a prefix; and lists are in order of code', async () => {
    const walk = async (parent?: RegionAnswer): Promise<number> => {
      const children = await childrenOf(parent?.code);
      expect(children.map(({ code }) => code)).toEqual(children.map(({ code }) => code).sort());
      for (const child of children) {
        expect(child.code.startsWith(parent?.code ?? '')).toBe(true);
        expect(child.fullName.startsWith(parent?.fullName ?? '')).toBe(true);
      }
      let count = children.length;
      for (const child of children) if (child.level !== 'COUNTY') count += await walk(child);
      return count;
    };

    expect(await walk()).toBe(await t.orm.em.fork().count(Region));
  });

  test.each(['99', '', '6301020', "63' or 1=1", '六三', 'x'.repeat(10_000)])(
    'a place that does not exist is null, and has nothing under it (%#)',
    async (code) => {
      expect(await region(code)).toBeNull();
      expect(code === '' ? [] : await childrenOf(code)).toEqual([]);
    },
  );

  test('a place that got another name in the standard gets it at the next start; what was added stays', async () => {
    const em = t.orm.em.fork();
    await em.nativeUpdate(Region, { code: '6302' }, { name: '海东地区', latitude: 36.5, longitude: 102.1 });

    await loadRegions(t.orm.em);

    expect(await t.orm.em.fork().findOneOrFail(Region, { code: '6302' })).toMatchObject({
      name: '海东市',
      latitude: 36.5,
      longitude: 102.1,
      parentCode: '63',
    });
  });

  test('in the demo world there are streets and communities, marked as samples, with their middle', async () => {
    const demo = await startApp({ withDemoWorld: true });
    const [sample] = await demo.orm.em
      .fork()
      .find(Region, { isSample: true, level: RegionLevel.COMMUNITY }, { limit: 1 });

    const answer = await region(sample!.code, demo);
    const siblings = await childrenOf(sample!.parentCode, demo);
    const county = await region(sample!.code.slice(0, 6), demo);
    await demo.close();

    expect(answer).toMatchObject({
      level: 'COMMUNITY',
      isSample: true,
      position: { latitude: sample!.latitude, longitude: sample!.longitude },
    });
    expect(answer.fullName).toBe(county.fullName + answer.fullName.slice(county.fullName.length));
    expect(siblings.map(({ code }) => code)).toContain(sample!.code);
    expect(county).toMatchObject({ isSample: false, level: 'COUNTY' });
  });
});
