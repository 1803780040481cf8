import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { AwardEnd, AwardStatus, InstalmentStatus, OWED } from './award.ts';
import { lockedOf, undecidedOf } from './end-awards.ts';
import { Instalment } from './instalment.entity.ts';

/**
 * Ends what somebody would still be paid, all of it that nobody decided yet, and removes what was said of him; what was paid
 * stays with the funds' books. Refused while a fund owes him something, or he a fund, or an officer asks whether he
 * does: nobody could be paid, or asked.
 */
export async function eraseAwardsOf(ctx: ServerContext, personId: string): Promise<void> {
  const { em, now } = ctx;
  const awards = await lockedOf(ctx, { person: personId });
  const askedBack = { status: InstalmentStatus.PAID, backAskedById: { $ne: null } };
  const unsettled = { $or: [{ status: { $in: [...OWED] } }, askedBack] };
  if ((await em.count(Instalment, { award: { person: personId }, ...unsettled })) > 0)
    throw new Refusal(
      UserErrorCode.NOT_FINISHED,
      '本人还有补贴没有发完，或者有钱要退、要不要退还在核实，现在不能删除。请等结清以后再办，或者先告诉申请人不能办的理由。',
      ['requestId'],
    );
  for (const award of awards) {
    for (const instalment of await undecidedOf(ctx, award)) instalment.cancel(now());
    if (award.status !== AwardStatus.ENDED) award.end(AwardEnd.ERASED, now());
    Object.assign(award, { stopWords: null });
  }
  for (const instalment of await em.find(Instalment, { award: { person: personId } }))
    Object.assign(instalment, { told: null, backWords: null });
}
