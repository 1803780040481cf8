import { tell } from '../messages/messages.service.ts';
import { MessageLink } from '../messages/message.entity.ts';
import { PushKind } from '../messages/push-kind.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Ground } from '../platform/ground.ts';
import { Relation } from '../identity/relation.ts';
import { DelegationKind } from './delegation.ts';
import type { Delegation } from './delegation.entity.ts';

/** What delegates are called, seen from the person. */
export const RELATION_WORDS: Record<Relation, string> = {
  [Relation.DAUGHTER]: '女儿',
  [Relation.SON]: '儿子',
  [Relation.SPOUSE]: '老伴',
  [Relation.PARENT]: '父母',
  [Relation.GRANDCHILD]: '孙辈',
  [Relation.RELATIVE]: '亲戚',
  [Relation.NEIGHBOUR]: '邻居',
  [Relation.COMMUNITY_WORKER]: '社区工作人员',
};

interface Names {
  delegate: string;
  person: string;
}

/** Who is told what when a delegation moves. */
export const DELEGATION_NEWS = {
  REQUESTED: {
    to: ['person'],
    status: '等您同意',
    says: ({ delegate }: Names) => `${delegate}想替您办事，等您同意。不认识的话，请不要同意。`,
  },
  GRANTED: {
    to: ['person', 'delegate'],
    status: '已经同意',
    says: ({ delegate, person }: Names) => `${delegate}现在可以替${person}办事了。随时可以收回。`,
  },
  ENDED: {
    to: ['person', 'delegate'],
    status: '已经结束',
    says: ({ delegate, person }: Names) => `${delegate}不再替${person}办事了。`,
  },
} as const;

type DelegationNews = (typeof DELEGATION_NEWS)[keyof typeof DELEGATION_NEWS];

/** Tells both sides of a delegation, but for the one who did it. */
export async function tellAboutDelegation(
  ctx: ViewerContext,
  delegation: Delegation,
  { to, status, says }: DelegationNews,
): Promise<void> {
  const { vault, viewer } = ctx;
  const { person, delegate, relation, kind } = delegation;
  if (!person) return;
  await ctx.em.populate(delegation, ['person', 'delegate']);
  const word = kind === DelegationKind.GUARDIANSHIP ? '监护人' : RELATION_WORDS[relation];
  const names = { delegate: `${word}${vault.open(delegate, 'name') ?? ''}`, person: vault.open(person, 'name') ?? '' };
  // Who only asked is not told of a no: he would learn by it that there is such a person.
  const sides = to.filter((side) => side === 'person' || delegation.grantedAt);
  const recipients = sides.map((side) => delegation[side]!.id).filter((id) => id !== viewer.personId);
  await tell(ctx, recipients, {
    aboutId: person.id,
    text: says(names),
    link: MessageLink.DELEGATION,
    linkId: delegation.id,
    push: { kind: PushKind.DELEGATION, what: '代办授权', status },
  });
}

/** 「女儿王芳」, 「工作人员马文静」: who did something, for a message to the person. */
export const doerWords = (name: string, ground: Ground, relation?: Relation): string =>
  ground === Ground.ASSISTANCE
    ? `工作人员${name}`
    : ground === Ground.GUARDIANSHIP
      ? `监护人${name}`
      : `${relation ? RELATION_WORDS[relation] : ''}${name}`;
