import { isDeepStrictEqual } from 'node:util';
import { LockMode } from '@mikro-orm/core';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { doerOf } from '../identity/doer.ts';
import { isClosed, lockPeople } from '../identity/lock-person.ts';
import { peopleKnownBy } from '../identity/people.ts';
import { Person } from '../identity/person.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { actFor, authorityOver, IN_PERSON_ONLY, readAbout, type Authority } from './authority.ts';
import { DelegationKind, type DelegationPurpose } from './delegation.ts';
import { Ground } from '../platform/ground.ts';
import { type Relation } from '../identity/relation.ts';
import { type Scope } from '../identity/scope.ts';
import { Delegation } from './delegation.entity.ts';
import { grantedScopes, refuseBadEnd } from './delegations.rules.ts';
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
    if (earlier) return sameRequestOrRefuse({ ...ctx, em }, earlier, input);
    const person = await personSought({ ...ctx, em }, input);
    await lockPeople(em, [viewer.personId!, ...(person ? [person.id] : [])]);
    const delegate = await em.findOneOrFail(Person, viewer.personId!);
    if (isClosed(delegate)) throw notFound();
    const { kind, purpose, relation, endsOn, idempotencyKey } = input;
    const delegation = em.create(Delegation, {
      person: person && !isClosed(person) ? person : undefined,
      delegate,
      ...{ kind, scopes, purpose, relation, endsOn, idempotencyKey },
      soughtName: '' as never,
      requestedAt: now(),
    });
    delegation.soughtName = vault.seal(Delegation, delegation.id, 'soughtName', input.name);
    if (person && !isClosed(person)) {
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
  return found.length === 1 && found[0]!.id !== viewer.personId ? found[0] : undefined;
}

async function sameRequestOrRefuse(
  ctx: ViewerContext,
  earlier: Delegation,
  input: RequestDelegation,
): Promise<Delegation> {
  const { name, kind, relation, endsOn, purpose } = input;
  const same = { kind, relation, endsOn, purpose, scopes: grantedScopes(kind, input.scopes, undefined) };
  const isSame =
    ctx.vault.open(earlier, 'soughtName') === name &&
    isDeepStrictEqual(same, pick(earlier, Object.keys(same))) &&
    (Boolean(earlier.grantedAt) || (await personSought(ctx, input))?.id === earlier.person?.id);
  if (isSame) return earlier;
  throw new Refusal(UserErrorCode.IDEMPOTENCY_KEY_REUSED, '这次请求和上一次的重复了，没有发出。请回到上一页再试。', [
    'idempotencyKey',
  ]);
}

const pick = (row: object, names: string[]): object =>
  Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));

/** Ends it at once: the person, the delegate, a guardian, or staff assisting either of the two. Ending what has ended returns it. */
export async function revokeDelegation(ctx: ViewerContext, delegationId: string): Promise<Delegation> {
  return atomically(ctx, async (em) => {
    const delegation = await em.findOne(Delegation, delegationId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!delegation) throw notFound();
    await em.populate(delegation, ['person', 'delegate']);
    const authority = await authorityOfEither({ ...ctx, em }, delegation);
    if (delegation.endedAt) return delegation;
    refuseEndingGuardianship(delegation, authority);
    Object.assign(delegation, { endedAt: ctx.now(), endedBy: doerOf(ctx.viewer, authority) });
    await tellAboutDelegation({ ...ctx, em }, delegation, DELEGATION_NEWS.ENDED);
    return delegation;
  });
}

interface OfSide extends Authority {
  isForDelegate: boolean;
}

/** By what right the viewer acts for one of the two. What is done is about the person, whichever of them does it. */
async function authorityOfEither(ctx: ViewerContext, { person, delegate }: Delegation): Promise<OfSide> {
  const forDelegate = await authorityOver(ctx, delegate.id, IN_PERSON_ONLY);
  if (!forDelegate)
    return { ...(await actFor(ctx, person?.id ?? delegate.id, IN_PERSON_ONLY, notFound())), isForDelegate: false };
  if (person) ctx.trail.about = { subjectId: person.id, ground: forDelegate.ground };
  return { ...forDelegate, isForDelegate: true };
}

/** A guardian may lay it down; otherwise it ends at the office, on a paper, as it began: not by the ward, nor by another guardian. */
function refuseEndingGuardianship({ kind, grantedAt }: Delegation, { ground, isForDelegate }: OfSide): void {
  if (kind !== DelegationKind.GUARDIANSHIP || !grantedAt || isForDelegate || ground === Ground.ASSISTANCE) return;
  throw new Refusal(UserErrorCode.PAPER_NEEDED, '监护关系要到社区凭材料变更，没有收回。请带上材料到社区办理。', [
    'delegationId',
  ]);
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
