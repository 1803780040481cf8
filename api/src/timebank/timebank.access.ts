import type { ServicePoint } from '../catalog/service-point.entity.ts';
import { covers } from '../identity/covers.ts';
import { Role } from '../identity/role.ts';
import type { Staff } from '../identity/staff.entity.ts';

type Post = Pick<Staff, 'roles' | 'servicePointId' | 'regionCode'>;

/** Who registers volunteers and their trainings, decides disputes and looks at what is odd. */
export const DESK: readonly Role[] = [Role.REVIEWER, Role.HOTLINE_AGENT, Role.SUPERVISOR];

/** An operator asks for his own service point; one who has none, for those of his whole region. */
export const mayRunCentre = (post: Post, point: Pick<ServicePoint, 'id' | 'regionCode'>): boolean =>
  post.roles.includes(Role.PROVIDER_OPERATOR) &&
  (post.servicePointId ? post.servicePointId === point.id : covers(post, point.regionCode));
