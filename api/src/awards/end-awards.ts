import { LockMode } from '@mikro-orm/core';
import { civilDate, type CivilDate } from '@doorstep/shared/civil-date';
import type { ServerContext } from '../platform/context.ts';
import { AwardEnd, AwardStatus, InstalmentStatus, UNDECIDED } from './award.ts';
import { Award } from './award.entity.ts';
import { decideDueOf } from './decide-due.ts';
import { Instalment } from './instalment.entity.ts';

/** Payments of an award that nobody has decided yet, in order. */
export const undecidedOf = ({ em }: ServerContext, award: Award): Promise<Instalment[]> =>
  em.find(Instalment, { award, status: { $in: [...UNDECIDED] } }, { orderBy: { number: 'asc' }, refresh: true });

/**
 * Ends the awards of somebody who died: what would fall due after that day is not paid, nor what fell due while it stood
 * still. What fell due before, and what a fund owes already, goes to the account that he had; there is no way yet to enter an
 * account of his heirs, so that without one it waits. In the surrounding transaction.
 */
export async function endAwardsOf(ctx: ServerContext, personId: string, diedOn: CivilDate): Promise<void> {
  for (const award of await lockedOf(ctx, { person: personId, status: { $ne: AwardStatus.ENDED } })) {
    const stoppedOn = award.stoppedAt && civilDate(award.stoppedAt);
    for (const instalment of await undecidedOf(ctx, award))
      if (instalment.dueOn > diedOn || (stoppedOn && instalment.dueOn >= stoppedOn)) instalment.cancel(ctx.now());
    award.end(AwardEnd.DEATH, ctx.now());
  }
}

/**
 * Takes up again what a death ended that was a mistake: what stood still stands still, and what fell due meanwhile is decided
 * now. How many awards; in the surrounding transaction.
 */
export async function restoreAwardsOf(ctx: ServerContext, personId: string): Promise<number> {
  const { em } = ctx;
  const awards = await lockedOf(ctx, { person: personId, endedFor: AwardEnd.DEATH });
  for (const award of awards) {
    const cancelled = { award, status: InstalmentStatus.CANCELLED, cancelledAt: { $gte: award.endedAt! } };
    for (const instalment of await em.find(Instalment, cancelled)) instalment.restore();
    const status = award.stoppedAt ? AwardStatus.STOPPED : AwardStatus.ACTIVE;
    Object.assign(award, { status, endedAt: null, endedFor: null });
    await em.flush();
    if (status === AwardStatus.ACTIVE) await decideDueOf(ctx, award);
  }
  return awards.length;
}

/** In one order, so that two who lock several do not wait for each other. */
export const lockedOf = ({ em }: Pick<ServerContext, 'em'>, where: object): Promise<Award[]> =>
  em.find(Award, where, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
