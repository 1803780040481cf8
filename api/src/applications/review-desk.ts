import type { Role } from '../identity/role.ts';
import type { Context } from '../platform/context.ts';
import type { ReviewStepData } from '../policies/application-data.ts';
import { RegionLevel } from '../regions/region.entity.ts';

type Desks = Pick<Context, 'em' | 'regions'>;

const FROM_BELOW = [
  RegionLevel.COMMUNITY,
  RegionLevel.TOWNSHIP,
  RegionLevel.COUNTY,
  RegionLevel.CITY,
  RegionLevel.PROVINCE,
];

/**
 * The region at whose desk a step of the review lies: the one of the step's level, and as long as nobody there holds the
 * role, the next one above. Where nobody at all does, that of the level, until somebody is appointed.
 */
export async function deskOf(
  { em, regions }: Desks,
  regionCode: string,
  { role, level }: Pick<ReviewStepData, 'role' | 'level'>,
): Promise<string> {
  const lowest = FROM_BELOW.findIndex((one) => one === level);
  const upwards = regions
    .chainOf(regionCode)
    .reverse()
    .filter((region) => FROM_BELOW.indexOf(region.level) >= lowest)
    .map(({ code }) => code);
  return (await staffed(em, upwards, role)) ?? upwards[0] ?? regionCode;
}

/** The next desk above one; none above the highest where somebody holds the role. */
export function deskAbove({ em, regions }: Desks, deskRegionCode: string, role: Role): Promise<string | undefined> {
  const [, ...above] = regions.chainOf(deskRegionCode).reverse();
  return staffed(
    em,
    above.map(({ code }) => code),
    role,
  );
}

/** The first of these regions in which somebody holds the role. */
async function staffed(em: Context['em'], upwards: readonly string[], role: string): Promise<string | undefined> {
  if (upwards.length === 0) return undefined;
  const rows = await em.execute<{ code: string }[]>(
    `select distinct region_code as code from staff where region_code in (${upwards.map(() => '?').join()}) and roles @> ?::jsonb`,
    [...upwards, JSON.stringify([role])],
  );
  return upwards.find((code) => rows.some((row) => row.code === code));
}
