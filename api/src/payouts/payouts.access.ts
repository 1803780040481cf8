import { Role } from '../identity/role.ts';
import type { Staff } from '../identity/staff.entity.ts';
import type { Fund } from '../subsidies/fund.entity.ts';

type Post = Pick<Staff, 'roles' | 'regionCode'>;

/** A fund officer pays from the funds of his region and of those under it. */
export const mayPayFrom = ({ roles, regionCode }: Post, fund: Pick<Fund, 'regionCode'>): boolean =>
  roles.includes(Role.FUND_OFFICER) && fund.regionCode.startsWith(regionCode);

/** The funds of {@link mayPayFrom}, as a condition. */
export const payableBy = ({ regionCode }: Post): object => ({ regionCode: { $like: `${regionCode}%` } });
