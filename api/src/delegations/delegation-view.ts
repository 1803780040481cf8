import { civilDate } from '@doorstep/shared/civil-date';
import { type NamedPerson, namedPerson } from '../identity/named-person.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { perRequest } from '../platform/per-request.ts';
import { authorityOver, IN_PERSON_ONLY } from './authority.ts';
import { DelegationStatus } from './delegation.ts';
import type { Delegation } from './delegation.entity.ts';

/**
 * What has become of a delegation, as far as the viewer may know. One that was never granted stays a request to whoever
 * is not on the person's side, unless the asker took it back himself: a request to nobody looks the same.
 */
export async function statusFor(ctx: ViewerContext, delegation: Delegation): Promise<DelegationStatus> {
  const { delegate, endedBy, endsOn } = delegation;
  const today = civilDate(ctx.now());
  if (endedBy?.personId === delegate.id || (await mayKnowPerson(ctx, delegation))) return delegation.statusOn(today);
  return endsOn < today ? DelegationStatus.EXPIRED : DelegationStatus.REQUESTED;
}

/** Whom a delegation is about: before it was granted only who is on his side may know that he was found. */
export async function personFor(ctx: ViewerContext, delegation: Delegation): Promise<NamedPerson | undefined> {
  const { person } = delegation;
  return person && (await mayKnowPerson(ctx, delegation)) ? namedPerson(ctx.vault, person) : undefined;
}

async function mayKnowPerson(ctx: ViewerContext, { person, grantedAt }: Delegation): Promise<boolean> {
  return Boolean(person) && (Boolean(grantedAt) || (await isOnSideOf(ctx)(person!.id)));
}

/** Asked once a request for each person, however many requests he has. */
const isOnSideOf = perRequest((ctx: Context) => {
  const known = new Map<string, Promise<boolean>>();
  return (personId: string): Promise<boolean> => {
    const asked = known.get(personId) ?? authorityOver(ctx as ViewerContext, personId, IN_PERSON_ONLY).then(Boolean);
    known.set(personId, asked);
    return asked;
  };
});
