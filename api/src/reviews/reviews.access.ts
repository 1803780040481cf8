import type { Application } from '../applications/application.entity.ts';
import type { ReviewStep } from '../applications/review-step.entity.ts';
import { Role } from '../identity/role.ts';
import type { Staff } from '../identity/staff.entity.ts';

type Post = Pick<Staff, 'id' | 'roles' | 'regionCode'>;

/** Roles that read cases; those that decide steps are named by each step. */
const READING = [Role.REVIEWER, Role.ASSESSOR, Role.SUPERVISOR] as const;

const holds = ({ roles }: Post, wanted: readonly Role[]): boolean => roles.some((role) => wanted.includes(role));

/** Staff read the cases of the regions that lie under theirs. */
export const mayReadCase = (post: Post, { regionCode }: Pick<Application, 'regionCode'>): boolean =>
  holds(post, READING) && regionCode.startsWith(post.regionCode);

/** A step is decided at the desk where it lies, by who holds its role there. */
export const isAtDesk = (post: Post, { role, deskRegionCode }: Pick<ReviewStep, 'role' | 'deskRegionCode'>): boolean =>
  holds(post, [role]) && deskRegionCode === post.regionCode;

/** Whoever has taken a step holds it as long as he works at its desk, and until a colleague has said to what he decided. */
export const isHeldAtDesk = (step: Pick<ReviewStep, 'role' | 'deskRegionCode' | 'claimedBy' | 'proposedBy'>): boolean =>
  Boolean(step.proposedBy) || (Boolean(step.claimedBy) && isAtDesk(step.claimedBy!, step));

/** The second officer is another one of the same role, at the same desk or above it. */
export const mayConfirm = (
  post: Post,
  { role, deskRegionCode, proposedBy }: Pick<ReviewStep, 'role' | 'deskRegionCode' | 'proposedBy'>,
): boolean =>
  Boolean(proposedBy) &&
  proposedBy?.id !== post.id &&
  holds(post, [role]) &&
  deskRegionCode.startsWith(post.regionCode);
