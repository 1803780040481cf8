import { covers } from '../identity/covers.ts';
import { Role } from '../identity/role.ts';
import type { Staff } from '../identity/staff.entity.ts';

type Post = Pick<Staff, 'roles' | 'regionCode'>;

/** Whether somebody keeps funds at all. */
export const keepsFunds = ({ roles }: Pick<Staff, 'roles'>): boolean => roles.includes(Role.FUND_OFFICER);

/** Fund officers give budgets to the funds of their own region and of those under it, decide what is paid of them, and pay. */
export const mayKeep = (post: Post, fund: { regionCode: string }): boolean =>
  keepsFunds(post) && covers(post, fund.regionCode);

/** Fund officers of the region close a month of a service point, and check its account. */
export const mayClose = (post: Post, point: { regionCode: string }): boolean =>
  keepsFunds(post) && covers(post, point.regionCode);
