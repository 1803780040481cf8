import { Role } from '../identity/role.ts';
import type { Staff } from '../identity/staff.entity.ts';
import type { Fund } from '../subsidies/fund.entity.ts';

type Post = Pick<Staff, 'roles' | 'regionCode'>;

/** A fund officer keeps what is paid from the funds of his region and of those under it. */
export const mayKeepAwardsOf = ({ roles, regionCode }: Post, fund: Pick<Fund, 'regionCode'>): boolean =>
  roles.includes(Role.FUND_OFFICER) && fund.regionCode.startsWith(regionCode);
