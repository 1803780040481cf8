import { civilDate } from '@doorstep/shared/civil-date';
import type { ServerContext } from '../platform/context.ts';
import { Award } from './award.entity.ts';
import { Instalment } from './instalment.entity.ts';
import { endAwardsOf } from './stop-award.ts';

/** Ends what somebody would still be paid, and removes what was said of him; what was paid stays with the funds' books. */
export async function eraseAwardsOf(ctx: ServerContext, personId: string): Promise<void> {
  const { em, now } = ctx;
  await endAwardsOf(ctx, personId, civilDate(now()));
  for (const award of await em.find(Award, { person: personId })) em.assign(award, { stopWords: null });
  for (const instalment of await em.find(Instalment, { award: { person: personId } }))
    em.assign(instalment, { told: null, backWords: null });
}
