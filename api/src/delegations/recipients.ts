import { civilDate } from '@doorstep/shared/civil-date';
import type { Scope } from '../identity/scope.ts';
import { type News, tellEach, type Told } from '../messages/messages.service.ts';
import { atomically } from '../platform/atomically.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { isClosed, lockPerson } from '../identity/lock-person.ts';
import { Person } from '../identity/person.entity.ts';
import { actFor, IN_PERSON_ONLY, readAbout } from './authority.ts';
import { DelegationKind } from './delegation.ts';
import { Delegation } from './delegation.entity.ts';
import { MessageChoice } from './message-choice.entity.ts';

/** News of a matter that may be left to others. */
export type NewsInMatter = News & { matter: Scope };

/** Tells whoever the person chose for this matter; a delegate who no longer holds the matter hears nothing. */
export async function tellInMatter(ctx: Pick<Context, 'em' | 'vault' | 'now'>, news: NewsInMatter): Promise<void> {
  await tellEachInMatter(ctx, [news]);
}

/** {@link tellInMatter} of several things, with the rows that were written for each. */
export async function tellEachInMatter(
  ctx: Pick<Context, 'em' | 'vault' | 'now'>,
  all: readonly NewsInMatter[],
): Promise<object[][]> {
  const people = all.map(({ aboutId }) => aboutId);
  const choices = await ctx.em.find(MessageChoice, { person: { $in: people } });
  const told: Told[] = [];
  for (const news of all) {
    const choice = choices.find(({ person, matter }) => person.id === news.aboutId && matter === news.matter);
    told.push({ recipientIds: choice ? await recipientsBy(ctx, choice) : [news.aboutId], news });
  }
  return tellEach(ctx, told);
}

async function recipientsBy(
  ctx: Pick<Context, 'em' | 'now'>,
  { person, matter, recipientIds }: MessageChoice,
): Promise<string[]> {
  const holders = await holdersOf(ctx, person.id, matter);
  const able = recipientIds.filter((id) => id === person.id || holders.includes(id));
  // Whoever was chosen may have gone: then the person is told.
  return able.length > 0 ? able : [person.id];
}

/** Who may act for a person in a matter now. */
async function holdersOf({ em, now }: Pick<Context, 'em' | 'now'>, personId: string, matter: Scope): Promise<string[]> {
  const live = await em.find(Delegation, {
    person: personId,
    grantedAt: { $ne: null },
    endedAt: null,
    endsOn: { $gte: civilDate(now()) },
  });
  return live
    .filter(({ kind, scopes }) => kind === DelegationKind.GUARDIANSHIP || scopes.includes(matter))
    .map(({ delegate }) => delegate.id);
}

export interface ChooseMessages {
  personId: string;
  matter: Scope;
  recipientIds: string[];
}

const notFound = (field: string) => new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人，没有改成。', [field]);

/** Chooses who gets the messages of one matter: the person, his delegates in it, or several. */
export async function chooseMessages(
  ctx: ViewerContext,
  { personId, matter, recipientIds }: ChooseMessages,
): Promise<MessageChoice> {
  return atomically(ctx, async (em) => {
    await actFor({ ...ctx, em }, personId, IN_PERSON_ONLY, notFound('personId'));
    if (isClosed(await lockPerson(em, personId))) throw notFound('personId');
    const holders = await holdersOf({ ...ctx, em }, personId, matter);
    if (!recipientIds.every((id) => id === personId || holders.includes(id))) throw notFound('recipientIds');
    const known = await em.findOne(MessageChoice, { person: personId, matter });
    if (known) return em.assign(known, { recipientIds });
    return em.create(MessageChoice, { person: em.getReference(Person, personId), matter, recipientIds });
  });
}

/** What a person chose, for each matter with a choice. */
export async function messageChoices(ctx: ViewerContext, personId: string): Promise<MessageChoice[]> {
  await readAbout(ctx, personId, IN_PERSON_ONLY, notFound('personId'));
  return ctx.em.find(MessageChoice, { person: personId }, { orderBy: { matter: 'asc' } });
}
