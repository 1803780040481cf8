import { LockMode } from '@mikro-orm/core';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { peopleKnownBy } from '../identity/people.ts';
import { Person } from '../identity/person.entity.ts';
import { Staff } from '../identity/staff.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { actFor, authorityOver, IN_PERSON_ONLY, readAbout } from './authority.ts';
import { Confirmation, DelegationKind, type GuardianshipPaper, type DelegationPurpose } from './delegation.ts';
import { Ground } from '../platform/ground.ts';
import { type Relation } from '../identity/relation.ts';
import { type Scope } from '../identity/scope.ts';
import { Delegation } from './delegation.entity.ts';
import { grantedScopes, refuseBadEnd, refuseTooMany } from './delegations.rules.ts';
import { DELEGATION_NEWS, tellAboutDelegation } from './delegation-news.ts';

export interface RequestDelegation {
  name: string;
  phone?: string | undefined;
  idNumber?: string | undefined;
  kind: DelegationKind;
  scopes: Scope[];
  purpose: DelegationPurpose;
  relation: Relation;
  endsOn: CivilDate;
  idempotencyKey: string;
}

const notFound = () =>
  new Refusal(UserErrorCode.NOT_FOUND, `没有找到这份代办授权。请回到上一页再看看，或者打${HOTLINE}。`, [
    'delegationId',
  ]);

/**
 * Asks a person, by name and phone or id number, to be allowed to act for him.
 *
 * The answer is the same whether or not there is such a person: nobody learns from it who is registered here.
 */
export async function requestDelegation(ctx: ViewerContext, input: RequestDelegation): Promise<Delegation> {
  const { viewer, vault, now } = ctx;
  await ctx.rateLimits.count('delegation-request', viewer.personId!);
  if (!input.phone && !input.idNumber)
    throw new Refusal(UserErrorCode.BAD_VALUE, '请填写他的手机号；没有手机的，填写身份证号。', ['phone']);
  refuseBadEnd(input.endsOn, civilDate(now()));
  const scopes = grantedScopes(input.kind, input.scopes, undefined);
  return atomically(ctx, async (em) => {
    const earlier = await em.findOne(
      Delegation,
      { delegate: viewer.personId!, idempotencyKey: input.idempotencyKey },
      { populate: ['delegate'] },
    );
    if (earlier) return sameRequestOrRefuse(ctx, earlier, input);
    const person = await personSought(ctx, input);
    const { kind, purpose, relation, endsOn, idempotencyKey } = input;
    const delegation = em.create(Delegation, {
      person,
      delegate: await em.findOneOrFail(Person, viewer.personId!),
      ...{ kind, scopes, purpose, relation, endsOn, idempotencyKey },
      soughtName: '' as never,
      requestedAt: now(),
    });
    delegation.soughtName = vault.seal(Delegation, delegation.id, 'soughtName', input.name);
    if (person) {
      ctx.trail.about = { subjectId: person.id, ground: Ground.SELF };
      await tellAboutDelegation({ ...ctx, em }, delegation, DELEGATION_NEWS.REQUESTED);
    }
    return delegation;
  });
}

async function personSought(
  { em, vault, viewer }: ViewerContext,
  { name, phone, idNumber }: RequestDelegation,
): Promise<Person | undefined> {
  const found = idNumber
    ? (await peopleKnownBy(em, vault, { idNumber })).filter((person) => vault.open(person, 'name') === name)
    : await peopleKnownBy(em, vault, { name, phone: phone! });
  // Two of one name behind one phone cannot be told apart here; the community office can.
  return found.length === 1 && found[0]!.id !== viewer.personId && !found[0]!.diedOn ? found[0] : undefined;
}

function sameRequestOrRefuse(
  { vault }: ViewerContext,
  earlier: Delegation,
  { name, kind, relation, endsOn }: RequestDelegation,
): Delegation {
  if (
    vault.open(earlier, 'soughtName') === name &&
    earlier.kind === kind &&
    earlier.relation === relation &&
    earlier.endsOn === endsOn
  )
    return earlier;
  throw new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次请求和上一次的重复了，没有发出。请回到上一页再试。', [
    'idempotencyKey',
  ]);
}

export interface GrantDelegation {
  delegationId: string;
  scopes?: Scope[] | undefined;
  endsOn?: CivilDate | undefined;
  confirmation?: Confirmation | undefined;
  paper?: GuardianshipPaper | undefined;
  paperNumber?: string | undefined;
}

/** Says yes: the person in his own app, or staff who assist him and say how he confirmed it; a guardianship needs staff and a paper. */
export async function grantDelegation(ctx: ViewerContext, input: GrantDelegation): Promise<Delegation> {
  const { vault, viewer, now } = ctx;
  return atomically(ctx, async (em) => {
    const { delegation, person } = await lockedRequest({ ...ctx, em }, input.delegationId);
    const authority = await actFor({ ...ctx, em }, person.id, IN_PERSON_ONLY, notFound());
    if (delegation.grantedAt && !delegation.endedAt) return delegation;
    if (delegation.endedAt)
      throw new Refusal(UserErrorCode.DELEGATION_ENDED, '这份请求已经撤回或拒绝了。需要的话，请家人重新发一次。', [
        'delegationId',
      ]);
    const isOwn = authority.ground === Ground.SELF;
    refuseUnconfirmed(delegation, input, isOwn);
    const endsOn = input.endsOn && input.endsOn < delegation.endsOn ? input.endsOn : delegation.endsOn;
    refuseBadEnd(endsOn, civilDate(now()));
    await refuseMoreThanCanBeKept({ ...ctx, em }, delegation, person);
    Object.assign(delegation, {
      scopes: grantedScopes(delegation.kind, delegation.scopes, input.scopes),
      endsOn,
      grantedAt: now(),
      confirmation: isOwn ? Confirmation.OWN_APP : input.confirmation,
      grantedByStaff: viewer.staffId ? em.getReference(Staff, viewer.staffId) : undefined,
    });
    if (input.paper) delegation.paper = input.paper;
    if (input.paperNumber)
      delegation.paperNumber = vault.seal(Delegation, delegation.id, 'paperNumber', input.paperNumber);
    await tellAboutDelegation({ ...ctx, em }, delegation, DELEGATION_NEWS.GRANTED);
    return delegation;
  });
}

async function lockedRequest({ em }: ViewerContext, id: string): Promise<{ delegation: Delegation; person: Person }> {
  const delegation = await em.findOne(Delegation, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!delegation?.person) throw notFound();
  await em.populate(delegation, ['person', 'delegate']);
  return { delegation, person: delegation.person };
}

function refuseUnconfirmed({ kind }: Delegation, { confirmation, paper }: GrantDelegation, isOwn: boolean): void {
  if (kind === DelegationKind.GUARDIANSHIP && (isOwn || !paper))
    throw new Refusal(UserErrorCode.PAPER_NEEDED, '监护要由社区工作人员看过证明材料后登记。请带上材料到社区办理。', [
      'paper',
    ]);
  if (!isOwn && (!confirmation || confirmation === Confirmation.OWN_APP))
    throw new Refusal(UserErrorCode.CONFIRMATION_NEEDED, '请写明本人是怎样同意的：当面、电话，还是书面。', [
      'confirmation',
    ]);
}

async function refuseMoreThanCanBeKept(
  { em, now }: ViewerContext,
  { delegate, id }: Delegation,
  person: Person,
): Promise<void> {
  const live = { id: { $ne: id }, grantedAt: { $ne: null }, endedAt: null, endsOn: { $gte: civilDate(now()) } };
  // Two grants to one delegate at a time must see each other.
  await em.lock(delegate, LockMode.PESSIMISTIC_WRITE);
  refuseTooMany(
    await em.count(Delegation, { ...live, delegate: delegate.id }),
    '这位家人已经在替八位亲友代办，不能再多了。',
  );
  refuseTooMany(
    await em.count(Delegation, { ...live, person: person.id }),
    '您已经有八位代办人，不能再多了。请先收回一位。',
  );
}

/** Ends it at once: the person, the delegate, a guardian, or staff assisting either of the two. Ending what has ended returns it. */
export async function revokeDelegation(ctx: ViewerContext, delegationId: string): Promise<Delegation> {
  return atomically(ctx, async (em) => {
    const delegation = await em.findOne(Delegation, delegationId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!delegation) throw notFound();
    await em.populate(delegation, ['person', 'delegate']);
    await actForEither({ ...ctx, em }, delegation);
    if (delegation.endedAt) return delegation;
    delegation.endedAt = ctx.now();
    await tellAboutDelegation({ ...ctx, em }, delegation, DELEGATION_NEWS.ENDED);
    return delegation;
  });
}

async function actForEither(ctx: ViewerContext, { person, delegate }: Delegation): Promise<void> {
  const isForDelegate = await authorityOver(ctx, delegate.id, IN_PERSON_ONLY);
  // What is done is about the person, whichever of the two does it.
  if (isForDelegate && person) ctx.trail.about = { subjectId: person.id, ground: isForDelegate.ground };
  if (!isForDelegate) await actFor(ctx, person?.id ?? delegate.id, IN_PERSON_ONLY, notFound());
}

/** All that a person granted and all he was granted, the newest first. */
export async function delegations(ctx: ViewerContext, personId: string): Promise<Delegation[]> {
  await readAbout(
    ctx,
    personId,
    IN_PERSON_ONLY,
    new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']),
  );
  return ctx.em.find(
    Delegation,
    { $or: [{ person: personId }, { delegate: personId }] },
    { orderBy: { requestedAt: 'desc', id: 'desc' }, populate: ['person', 'delegate'], limit: 100 },
  );
}

/** The live delegations under which the viewer acts for others. */
export const delegationsHeld = ({ em, viewer, now }: ViewerContext): Promise<Delegation[]> =>
  em.find(
    Delegation,
    { delegate: viewer.personId!, grantedAt: { $ne: null }, endedAt: null, endsOn: { $gte: civilDate(now()) } },
    { orderBy: { grantedAt: 'asc', id: 'asc' }, populate: ['person'] },
  );
