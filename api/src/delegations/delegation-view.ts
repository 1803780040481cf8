import { civilDate } from '@doorstep/shared/civil-date';
import { type NamedPerson, namedPerson } from '../identity/named-person.ts';
import type { ViewerContext } from '../platform/context.ts';
import { authorityOver, IN_PERSON_ONLY } from './authority.ts';
import { DelegationStatus } from './delegation.ts';
import type { Delegation } from './delegation.entity.ts';

/**
 * What has become of a delegation, as far as the viewer may know. One that was never granted stays a request for the
 * asker, whoever ended it but himself: a request to nobody looks the same.
 */
export function statusFor({ viewer, now }: ViewerContext, delegation: Delegation): DelegationStatus {
  const { delegate, grantedAt, endedBy, endsOn } = delegation;
  const today = civilDate(now());
  const isAsker = viewer.personId === delegate.id;
  if (!isAsker || grantedAt || endedBy?.personId === delegate.id) return delegation.statusOn(today);
  return endsOn < today ? DelegationStatus.EXPIRED : DelegationStatus.REQUESTED;
}

/** Whom a delegation is about: before it was granted only who is on his side may know that he was found. */
export async function personFor(
  ctx: ViewerContext,
  { person, grantedAt }: Delegation,
): Promise<NamedPerson | undefined> {
  if (!person) return undefined;
  if (!grantedAt && !(await authorityOver(ctx, person.id, IN_PERSON_ONLY))) return undefined;
  return namedPerson(ctx.vault, person);
}
