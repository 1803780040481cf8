import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { lockAskedClaim, notNow } from './locked-task.ts';
import { settleClaim } from './settle-claim.ts';
import { TaskClaim } from './task-claim.entity.ts';
import { tellVolunteer } from './task-news.ts';
import { ClaimStatus, ConfirmedHow } from './timebank.ts';

/** Who asked confirms what was served, and the hours move. Confirming what is settled returns it. */
export const confirmService = (ctx: ViewerContext, claimId: string): Promise<TaskClaim> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { task, claim, by } = await lockAskedClaim(inside, claimId);
    if (claim.status === ClaimStatus.SETTLED) return claim;
    if (claim.status !== ClaimStatus.AWAITING_CONFIRMATION)
      throw notNow('还没有结束，或者正在由工作人员处理，没有确认。');
    await settleClaim(inside, { task, claim }, { by, how: ConfirmedHow.IN_PERSON });
    await tellVolunteer(inside, task, claim, 'CONFIRMED', claim.earnedMinutes);
    return claim;
  });

export interface Rating {
  claimId: string;
  /** From 1 to 5. */
  stars: number;
  words?: string | undefined;
}

/** Who asked says how it was, once it is over; saying it again changes it. */
export const rateService = (ctx: ViewerContext, { claimId, stars, words }: Rating): Promise<TaskClaim> =>
  atomically(ctx, async (em) => {
    const { claim } = await lockAskedClaim({ ...ctx, em }, claimId);
    if (claim.status !== ClaimStatus.SETTLED)
      throw new Refusal(UserErrorCode.NOT_FINISHED, '确认以后才能评价。请先确认这次服务。', ['claimId']);
    claim.stars = stars;
    claim.ratingWords = words
      ? ctx.vault.seal(TaskClaim, claim.id, 'ratingWords', words)
      : (null as unknown as undefined); // PostgreSQL's null.
    return claim;
  });
