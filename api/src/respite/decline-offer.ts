import { doerOf } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { allocateNow } from './allocate-now.ts';
import { refuseWhatIsOver } from './accept-offer.ts';
import { endOffer } from './end-offer.ts';
import { actForPlacement, lockPlacement, placementOf } from './placement.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEventKind, StayStatus } from './stay.ts';
import { StayEvent } from './stay-event.entity.ts';

/**
 * Says no to an offer, for all who are placed together; what that means was shown before.
 *
 * Safe to repeat: what was declined is given back as it is.
 */
export async function declineOffer(ctx: ViewerContext, stayId: string): Promise<RespiteStay> {
  const declined = await atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const stays = await placementOf(em, stayId);
    const authority = await actForPlacement(inside, stays);
    await lockPlacement(em, stays, { list: true });
    const stay = stays.find(({ id }) => id === stayId)!;
    if (await isDeclined(inside, stay)) return stay;
    refuseWhatIsOver(stay, ctx.now());
    await endOffer(inside, stays, 'OFFER_DECLINED', doerOf(ctx.viewer, authority));
    return stay;
  });
  await allocateNow(ctx);
  return declined;
}

/** Whether it was declined already, and has not moved since. */
async function isDeclined({ em }: ViewerContext, { id, status }: RespiteStay): Promise<boolean> {
  if (status === StayStatus.OFFERED) return false;
  const kinds = [StayEventKind.OFFER_DECLINED, StayEventKind.OFFERED];
  const last = await em.findOne(StayEvent, { stay: id, kind: { $in: kinds } }, { orderBy: { id: 'desc' } });
  const isLeft = status === StayStatus.WAITLISTED || status === StayStatus.CANCELLED;
  return isLeft && last?.kind === StayEventKind.OFFER_DECLINED;
}
