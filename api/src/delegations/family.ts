import type { EntityManager } from '@mikro-orm/postgresql';
import { Delegation } from './delegation.entity.ts';

/** Whether one ever acted for one of these, or they for him: who was let act for the other counts as his family. */
export const isFamily = async (em: EntityManager, personId: string, people: readonly string[]): Promise<boolean> =>
  (await em.count(Delegation, {
    grantedAt: { $ne: null },
    $or: [
      { person: { $in: [...people] }, delegate: personId },
      { person: personId, delegate: { $in: [...people] } },
    ],
  })) > 0;
