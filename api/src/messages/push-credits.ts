import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Person } from '../identity/person.entity.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { PushCredit } from './push-credit.entity.ts';
import type { PushKind } from './push-kind.ts';
import type { PushWords } from './push-words.ts';

/** Beyond it more agreement changes nothing: nobody gets so many messages. */
const MOST_CREDITS = 100;

/** How many messages the viewer has agreed to get outside the app, of each kind he ever agreed to. */
export const pushCredits = ({ em, viewer }: ViewerContext): Promise<PushCredit[]> =>
  em.find(PushCredit, { person: viewer.personId! }, { orderBy: { kind: 'asc' } });

/**
 * Notes that the viewer agreed in WeChat to one more message of each kind. Kinds that are not sent from here are left
 * out. Has no key: should it be noted twice, WeChat refuses the second message, and the count is put right by it.
 */
export async function acceptPushes(ctx: ViewerContext, kinds: readonly PushKind[]): Promise<PushCredit[]> {
  const { viewer, now, pushTemplates } = ctx;
  const sent = new Set(kinds.filter((kind) => pushTemplates[kind]));
  await atomically(ctx, async (em) => {
    const known = await em.find(
      PushCredit,
      { person: viewer.personId!, kind: { $in: [...sent] } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    );
    for (const kind of sent) {
      const credit =
        known.find((one) => one.kind === kind) ??
        em.create(PushCredit, {
          person: em.getReference(Person, viewer.personId!),
          kind,
          remaining: 0,
          acceptedAt: now(),
        });
      em.assign(credit, { remaining: Math.min(credit.remaining + 1, MOST_CREDITS), acceptedAt: now() });
    }
  });
  return pushCredits(ctx);
}

/** Who of these people agreed to get such a message. */
export async function whoAccepts(
  em: EntityManager,
  personIds: readonly string[],
  { kind, isMinor = false }: Pick<PushWords, 'kind' | 'isMinor'>,
): Promise<readonly string[]> {
  const remaining = { $gt: isMinor ? 1 : 0 };
  const credits = await em.find(PushCredit, { person: { $in: [...personIds] }, kind, remaining });
  return credits.map(({ person }) => person.id);
}
