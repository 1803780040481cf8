import type { ServicePoint } from '../catalog/service-point.entity.ts';
import { covers } from '../identity/covers.ts';
import { Role } from '../identity/role.ts';
import type { Staff } from '../identity/staff.entity.ts';

/** The funds of `mayKeep`, as a condition. */
export const payableBy = ({ regionCode }: Pick<Staff, 'regionCode'>): object => ({
  regionCode: { $like: `${regionCode}%` },
});

/** An operator enters the account of his own service point; who runs those of a region, of each there. */
export const mayEnterFor = (
  post: Pick<Staff, 'roles' | 'servicePointId' | 'regionCode'>,
  point: Pick<ServicePoint, 'id' | 'regionCode'>,
): boolean =>
  post.roles.includes(Role.PROVIDER_OPERATOR) &&
  (post.servicePointId ? post.servicePointId === point.id : covers(post, point.regionCode));
