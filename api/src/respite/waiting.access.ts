import { Role } from '../identity/role.ts';
import type { Staff } from '../identity/staff.entity.ts';

type Post = Pick<Staff, 'roles' | 'regionCode'>;

/** Who sees lists and who is on them, and opens and closes them. */
const KEEPING: readonly Role[] = [Role.REVIEWER, Role.SUPERVISOR];

/** Reviewers and supervisors keep the lists of the regions that lie under theirs. */
export const mayKeepList = ({ roles, regionCode }: Post, list: { regionCode: string }): boolean =>
  roles.some((role) => KEEPING.includes(role)) && list.regionCode.startsWith(regionCode);
