import { LockMode } from '@mikro-orm/core';
import { civilDate } from '@doorstep/shared/civil-date';
import type { ViewerContext } from '../platform/context.ts';
import type { Refusal } from '../platform/errors.ts';
import { Assistance } from './assistance.entity.ts';
import { DelegationKind } from './delegation.ts';
import { Ground } from '../platform/ground.ts';
import { recordReading } from '../platform/trail.ts';
import { type Relation } from '../identity/relation.ts';
import { type Scope } from '../identity/scope.ts';
import { Delegation } from './delegation.entity.ts';

/** On what ground the viewer may act for a person. */
export interface Authority {
  ground: Ground;
  /** The delegation, guardianship or assistance it rests on. */
  groundId?: string;
  /** What the delegate is to the person. */
  relation?: Relation;
}

/** Longer than any call; one that was never ended does not stay open over night. */
const ASSISTANCE_LASTS_MS = 2 * 3_600_000;

/** Assistance that goes on now. */
export const openNow = ({ now }: Pick<ViewerContext, 'now'>) => ({
  endedAt: null,
  startedAt: { $gt: new Date(now().getTime() - ASSISTANCE_LASTS_MS) },
});

/** What only the person, a guardian or assisting staff may do, such as granting a delegation: no delegate, whatever the scope. */
export const IN_PERSON_ONLY = 'IN_PERSON_ONLY';

/** A matter that may be left to a delegate, or one that may not. */
export type Matter = Scope | typeof IN_PERSON_ONLY;

/**
 * The one door to acting for a person: himself, a delegate within the scope, staff who assist him.
 *
 * PostgreSQL is asked each time, and a revocation under way is waited for, so that it stops the very next act. Not
 * being allowed and not existing look alike, so that ids cannot be probed.
 */
export async function actFor(
  ctx: ViewerContext,
  personId: string,
  matter: Matter,
  otherwise: Refusal,
): Promise<Authority> {
  const authority = await authorityOver(ctx, personId, matter, LockMode.PESSIMISTIC_READ);
  if (!authority) throw otherwise.concerning({ subjectId: personId });
  const { ground, groundId } = authority;
  ctx.trail.about = { subjectId: personId, ground, ...(groundId && { groundId }) };
  return authority;
}

/** The one door to reading about a person. Another's reading is recorded, for the person to see. */
export async function readAbout(
  ctx: ViewerContext,
  personId: string,
  matter: Matter,
  otherwise: Refusal,
): Promise<Authority> {
  const authority = await authorityOver(ctx, personId, matter);
  if (!authority) throw otherwise.concerning({ subjectId: personId });
  await recordReading(ctx, matter, { subjectId: personId, ...authority });
  return authority;
}

/** On what ground the viewer may act for a person in a matter now; undefined when there is none. */
export async function authorityOver(
  ctx: ViewerContext,
  personId: string,
  matter: Matter,
  lockMode: LockMode.NONE | LockMode.PESSIMISTIC_READ = LockMode.NONE,
): Promise<Authority | undefined> {
  const { em, viewer, now } = ctx;
  if (viewer.personId === personId) return { ground: Ground.SELF };
  if (viewer.personId) {
    const live = await em.find(
      Delegation,
      {
        person: personId,
        delegate: viewer.personId,
        grantedAt: { $ne: null },
        endedAt: null,
        endsOn: { $gte: civilDate(now()) },
      },
      { lockMode, refresh: true },
    );
    const delegation = live.find(
      ({ kind, scopes }) => kind === DelegationKind.GUARDIANSHIP || scopes.some((scope) => scope === matter),
    );
    return delegation && { ground: Ground[delegation.kind], groundId: delegation.id, relation: delegation.relation };
  }
  const open = { ...openNow(ctx), staff: viewer.staffId!, person: personId };
  const assistance = await em.findOne(Assistance, open, { lockMode, refresh: true });
  return assistance ? { ground: Ground.ASSISTANCE, groundId: assistance.id } : undefined;
}
