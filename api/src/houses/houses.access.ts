import type { ServicePoint } from '../catalog/service-point.entity.ts';
import { Role } from '../identity/role.ts';
import type { Staff } from '../identity/staff.entity.ts';

type Post = Pick<Staff, 'roles' | 'servicePointId' | 'regionCode'>;
type Place = Pick<ServicePoint, 'id' | 'regionCode'>;

/** Who reads what goes on in the houses of a region, without running any. */
const READING: readonly Role[] = [Role.REVIEWER, Role.SUPERVISOR];

const reads = ({ roles }: Post): boolean => roles.some((role) => READING.includes(role));
const runs = ({ roles }: Post): boolean => roles.includes(Role.PROVIDER_OPERATOR);

/** An operator runs the house of his own service point; one who has none, those of his whole region. */
export const mayRun = (post: Post, point: Place): boolean =>
  runs(post) && (post.servicePointId ? post.servicePointId === point.id : liesUnder(post, point));

/** Whoever runs a house sees into it, and those who review and supervise see into all houses of their region. */
export const maySee = (post: Post, point: Place): boolean => mayRun(post, point) || mayOversee(post, point);

/** Reviewers and supervisors look over the houses of their region. */
export const mayOversee = (post: Post, point: Place): boolean => reads(post) && liesUnder(post, point);

/** The service points for which {@link maySee} holds, as a condition. */
export function seenBy(post: Post): object {
  const region = { regionCode: { $like: `${post.regionCode}%` } };
  if (reads(post)) return runs(post) && post.servicePointId ? { $or: [region, { id: post.servicePointId }] } : region;
  return post.servicePointId ? { id: post.servicePointId } : region;
}

/** A supervisor asks for numbers of his region, or of one that lies under it. */
export const mayCount = ({ regionCode }: Pick<Staff, 'regionCode'>, asked: string): boolean =>
  asked.startsWith(regionCode);

const liesUnder = (post: Post, { regionCode }: Place): boolean => regionCode.startsWith(post.regionCode);
