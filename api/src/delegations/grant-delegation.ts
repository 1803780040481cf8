import { LockMode } from '@mikro-orm/core';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { doerOf } from '../identity/doer.ts';
import { isClosed, lockPeople } from '../identity/lock-person.ts';
import { isChild } from '../identity/people.ts';
import { type Person } from '../identity/person.entity.ts';
import type { Scope } from '../identity/scope.ts';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { Assistance, Channel } from './assistance.entity.ts';
import { actFor, IN_PERSON_ONLY, type Authority } from './authority.ts';
import { Confirmation, DelegationKind, type GuardianshipPaper } from './delegation.ts';
import { Delegation } from './delegation.entity.ts';
import { DELEGATION_NEWS, tellAboutDelegation } from './delegation-news.ts';
import { grantedScopes, refuseBadEnd, refuseTooMany } from './delegations.rules.ts';

export interface GrantDelegation {
  delegationId: string;
  scopes?: Scope[] | undefined;
  endsOn?: CivilDate | undefined;
  confirmation?: Confirmation | undefined;
  paper?: GuardianshipPaper | undefined;
  paperNumber?: string | undefined;
}

/**
 * Says yes to a request: the person in his own app, his guardian, or staff who assist him and say how he confirmed it.
 * A guardianship is entered by staff who sit with them and have seen its paper, by nobody else.
 */
export async function grantDelegation(ctx: ViewerContext, input: GrantDelegation): Promise<Delegation> {
  const { vault, viewer, now } = ctx;
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const delegation = await em.findOne(Delegation, input.delegationId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!delegation?.person) throw notFound();
    const authority = await actFor(inside, delegation.person.id, IN_PERSON_ONLY, notFound());
    const person = await lockedPerson(inside, delegation);
    if (delegation.grantedAt && !delegation.endedAt) return delegation;
    if (delegation.endedAt || isClosed(person) || isClosed(delegation.delegate)) throw ended();
    await refuseWithoutRight(inside, delegation, authority, input);
    const endsOn = input.endsOn && input.endsOn < delegation.endsOn ? input.endsOn : delegation.endsOn;
    refuseBadEnd(endsOn, civilDate(now()));
    await endEarlierOfTheSame(inside, delegation, authority);
    await refuseMoreThanCanBeKept(inside, delegation, person);
    Object.assign(delegation, {
      scopes: grantedScopes(delegation.kind, delegation.scopes, input.scopes),
      endsOn,
      grantedAt: now(),
      confirmation: authority.ground === Ground.ASSISTANCE ? input.confirmation : Confirmation.OWN_APP,
      grantedByStaff: viewer.staffId ? em.getReference(Staff, viewer.staffId) : undefined,
    });
    if (input.paper) delegation.paper = input.paper;
    if (input.paperNumber)
      delegation.paperNumber = vault.seal(Delegation, delegation.id, 'paperNumber', input.paperNumber);
    await tellAboutDelegation(inside, delegation, DELEGATION_NEWS.GRANTED);
    return delegation;
  });
}

const notFound = () =>
  new Refusal(UserErrorCode.NOT_FOUND, `没有找到这份代办授权。请回到上一页再看看，或者打${HOTLINE}。`, [
    'delegationId',
  ]);

const ended = () =>
  new Refusal(UserErrorCode.DELEGATION_ENDED, '这份请求已经撤回或拒绝了。需要的话，请家人重新发一次。', [
    'delegationId',
  ]);

/** Both people locked: two grants to one delegate, or to each other, come one after the other. */
async function lockedPerson({ em }: ViewerContext, delegation: Delegation): Promise<Person> {
  await lockPeople(em, [delegation.person!.id, delegation.delegate.id]);
  await em.populate(delegation, ['person', 'delegate']);
  return delegation.person!;
}

async function refuseWithoutRight(
  ctx: ViewerContext,
  { kind, delegate, person }: Delegation,
  authority: Authority,
  { confirmation, paper }: GrantDelegation,
): Promise<void> {
  if (kind === DelegationKind.GUARDIANSHIP && (!paper || !(await isInPerson(ctx, authority))))
    throw new Refusal(
      UserErrorCode.PAPER_NEEDED,
      '监护要由社区工作人员当面看过证明材料后登记。请带上材料到社区办理。',
      ['paper'],
    );
  if (authority.ground === Ground.ASSISTANCE) return refuseUnconfirmed(confirmation);
  // Nobody gives himself leave to act for his ward, and who has a guardian does not decide alone.
  if (delegate.id === ctx.viewer.personId) throw notFound();
  if (authority.ground === Ground.SELF && ((await hasGuardian(ctx, person!.id)) || isChild(ctx, person!)))
    throw new Refusal(UserErrorCode.GUARDIAN_NEEDED, '这件事要由监护人同意。请让监护人来办，或者到社区办理。', [
      'delegationId',
    ]);
}

function refuseUnconfirmed(confirmation: Confirmation | undefined): void {
  if (confirmation && confirmation !== Confirmation.OWN_APP) return;
  throw new Refusal(UserErrorCode.CONFIRMATION_NEEDED, '请写明本人是怎样同意的：当面、电话，还是书面。', [
    'confirmation',
  ]);
}

async function isInPerson({ em }: ViewerContext, { ground, groundId }: Authority): Promise<boolean> {
  if (ground !== Ground.ASSISTANCE) return false;
  return (await em.findOneOrFail(Assistance, groundId!)).channel === Channel.IN_PERSON;
}

const live = ({ now }: ViewerContext) => ({
  grantedAt: { $ne: null },
  endedAt: null,
  endsOn: { $gte: civilDate(now()) },
});

const hasGuardian = async (ctx: ViewerContext, personId: string): Promise<boolean> =>
  (await ctx.em.count(Delegation, { ...live(ctx), person: personId, kind: DelegationKind.GUARDIANSHIP })) > 0;

/** A new one takes the place of an earlier one between the same two, so that one revocation ends it all. */
async function endEarlierOfTheSame(
  ctx: ViewerContext,
  { id, person, delegate, kind }: Delegation,
  authority: Authority,
): Promise<void> {
  const pair = { id: { $ne: id }, person: person!.id, delegate: delegate.id, kind };
  for (const earlier of await ctx.em.find(Delegation, { ...live(ctx), ...pair }))
    Object.assign(earlier, { endedAt: ctx.now(), endedBy: doerOf(ctx.viewer, authority) });
}

async function refuseMoreThanCanBeKept(
  ctx: ViewerContext,
  { delegate, id }: Delegation,
  person: Person,
): Promise<void> {
  // The earlier one that has just ended is not written yet.
  const others = { ...live(ctx), id: { $ne: id } };
  const pair = { $not: { person: person.id, delegate: delegate.id } };
  refuseTooMany(
    await ctx.em.count(Delegation, { ...others, ...pair, delegate: delegate.id }),
    '这位家人已经在替八位亲友代办，不能再多了。',
  );
  refuseTooMany(
    await ctx.em.count(Delegation, { ...others, ...pair, person: person.id }),
    '您已经有八位代办人，不能再多了。请先收回一位。',
  );
}
