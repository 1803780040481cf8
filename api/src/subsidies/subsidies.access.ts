import type { ServicePoint } from '../catalog/service-point.entity.ts';
import { covers } from '../identity/covers.ts';
import { Role } from '../identity/role.ts';
import type { Staff } from '../identity/staff.entity.ts';
import { keepsFunds, mayClose } from './who-keeps.ts';

type Post = Pick<Staff, 'roles' | 'servicePointId' | 'regionCode'>;
type Place = Pick<ServicePoint, 'id' | 'regionCode'>;

/** Fund officers see the funds that they keep, and also those of the regions above theirs, which pay in theirs too. */
export const maySeeFundsOf = (post: Post, regionCode: string): boolean => keepsFunds(post) && covers(post, regionCode);

/** What a service point is owed: its own operator sees it, who runs those of a region, and the fund officers of the region. */
export const maySeeSettlement = (post: Post, point: Place): boolean =>
  mayClose(post, point) ||
  (post.roles.includes(Role.PROVIDER_OPERATOR) &&
    (post.servicePointId ? post.servicePointId === point.id : covers(post, point.regionCode)));

/** The service points of {@link maySeeSettlement}, as a condition. */
export const settlementsSeenBy = (post: Post): object =>
  post.servicePointId && !keepsFunds(post)
    ? { id: post.servicePointId }
    : { regionCode: { $like: `${post.regionCode}%` } };
