import { LockMode } from '@mikro-orm/core';
import type { Context } from '../platform/context.ts';
import { Delegation } from './delegation.entity.ts';

/**
 * Ends all that a person granted, was granted or was asked for; the rows stay as the record of it.
 *
 * The rows are locked in id order, before the person is: as whoever acts under one of them does.
 */
export async function endDelegationsOf(
  { em, now }: Pick<Context, 'em' | 'now'>,
  personId: string,
): Promise<Delegation[]> {
  const ended = await em.find(
    Delegation,
    { $or: [{ person: personId }, { delegate: personId }], endedAt: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  for (const delegation of ended) delegation.endedAt ??= now();
  return ended;
}
