import type { ServicePoint } from '../catalog/service-point.entity.ts';
import { covers } from '../identity/covers.ts';
import { Role } from '../identity/role.ts';
import type { Staff } from '../identity/staff.entity.ts';

type Post = Pick<Staff, 'roles' | 'servicePointId' | 'regionCode'>;
type Place = Pick<ServicePoint, 'id' | 'regionCode'>;

const keepsFunds = ({ roles }: Post): boolean => roles.includes(Role.FUND_OFFICER);

/** Fund officers give budgets to the funds of their own region, and of those under it. */
export const mayKeep = (post: Post, fund: { regionCode: string }): boolean =>
  keepsFunds(post) && covers(post, fund.regionCode);

/** They see these, and also the funds of the regions above theirs, which pay in theirs too. */
export const maySeeFundsOf = (post: Post, regionCode: string): boolean => keepsFunds(post) && covers(post, regionCode);

/** What a service point is owed: its own operator sees it, who runs those of a region, and the fund officers of the region. */
export const maySeeSettlement = (post: Post, point: Place): boolean =>
  mayClose(post, point) ||
  (post.roles.includes(Role.PROVIDER_OPERATOR) &&
    (post.servicePointId ? post.servicePointId === point.id : covers(post, point.regionCode)));

/** Fund officers of the region close a month. */
export const mayClose = (post: Post, point: Place): boolean => keepsFunds(post) && covers(post, point.regionCode);
