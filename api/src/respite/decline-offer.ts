import { doerOf } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { refuseWhatIsOver } from './accept-offer.ts';
import { endOffer } from './end-offer.ts';
import { actForPlacement, lockPlacement, placementOf } from './placement.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEnd } from './stay.ts';

/**
 * Says no to an offer, for all who are placed together; what that means was shown before.
 *
 * Safe to repeat: what was declined is given back as it is.
 */
export async function declineOffer(ctx: ViewerContext, stayId: string): Promise<RespiteStay> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const stays = await placementOf(em, stayId);
    const authority = await actForPlacement(inside, stays);
    await lockPlacement(em, stays, { list: true });
    const stay = stays.find(({ id }) => id === stayId)!;
    if (stay.endReason === StayEnd.OFFER_DECLINED) return stay;
    refuseWhatIsOver(stay, ctx.now());
    await endOffer(inside, stays, 'OFFER_DECLINED', doerOf(ctx.viewer, authority));
    return stay;
  });
}
