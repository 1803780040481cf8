import { civilDate } from '@doorstep/shared/civil-date';
import { Delegation } from '../delegations/delegation.entity.ts';
import { readAbout } from '../delegations/authority.ts';
import { isClosed } from '../identity/lock-person.ts';
import { peopleKnownBy } from '../identity/people.ts';
import { Person } from '../identity/person.entity.ts';
import { Relation } from '../identity/relation.ts';
import { Scope } from '../identity/scope.ts';
import { actorId, type ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { noSuchPerson } from './my-hours.ts';

/** Who is given to: somebody of one's family who is known here, or anybody by full name and telephone. */
export interface ToWhom {
  toPersonId?: string | undefined;
  to?: { name: string; phone: string } | undefined;
}

/** Who acts for a person, and whom he acts for: his family. Staff of the community are none. */
export async function relativesOf(ctx: Pick<ViewerContext, 'em' | 'now'>, personId: string): Promise<Person[]> {
  const live = await ctx.em.find(
    Delegation,
    {
      grantedAt: { $ne: null },
      endedAt: null,
      endsOn: { $gte: civilDate(ctx.now()) },
      relation: { $ne: Relation.COMMUNITY_WORKER },
      $or: [{ person: personId }, { delegate: personId }],
    },
    { populate: ['person', 'delegate'], orderBy: { id: 'asc' } },
  );
  const others = live.map(({ person, delegate }) => (person?.id === personId ? delegate : person!));
  return [...new Map(others.map((one) => [one.id, one])).values()].filter((one) => !isClosed(one));
}

/** The same for whom the viewer may read about. */
export async function relativesFor(ctx: ViewerContext, personId: string): Promise<Person[]> {
  await readAbout(ctx, personId, Scope.TIME_BANK, noSuchPerson());
  return relativesOf(ctx, personId);
}

/** Who is meant. Not being there and not being meant look alike. */
export async function recipientOf(ctx: ViewerContext, giverId: string, { toPersonId, to }: ToWhom): Promise<Person> {
  const found = toPersonId ? await related(ctx, giverId, toPersonId) : to && (await named(ctx, to));
  if (!found || isClosed(found)) throw noSuchRecipient({ toPersonId });
  return found;
}

export const noSuchRecipient = ({ toPersonId }: Pick<ToWhom, 'toPersonId'>): Refusal =>
  new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人，时长没有送出。请核对姓名和手机号，要和他登记的一样。', [
    toPersonId ? 'toPersonId' : 'to',
  ]);

async function related(ctx: ViewerContext, giverId: string, personId: string): Promise<Person | undefined> {
  if (personId === giverId) return (await ctx.em.findOne(Person, personId)) ?? undefined;
  return (await relativesOf(ctx, giverId)).find(({ id }) => id === personId);
}

async function named(ctx: ViewerContext, known: { name: string; phone: string }): Promise<Person | undefined> {
  await ctx.rateLimits.count('hours-recipient', actorId(ctx.viewer));
  const people = await peopleKnownBy(ctx.em, ctx.vault, known);
  return people.length === 1 ? people[0] : undefined; // Of two of one name and telephone nobody knows which.
}
