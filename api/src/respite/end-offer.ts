import { releasePlace } from '../houses/hold-place.ts';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEnd, StayEventKind, StayStatus } from './stay.ts';
import { stayHappened } from './stay-happened.ts';

/** How an offer ends that is not accepted. */
export type OfferEnding = 'OFFER_DECLINED' | 'OFFER_EXPIRED';

/** Gives back the place of a locked placement whose offer was declined, or not answered in time, and tells its people. */
export async function endOffer(
  ctx: ServerContext,
  stays: readonly RespiteStay[],
  ending: OfferEnding,
  by: Doer,
): Promise<void> {
  for (const stay of stays) {
    await releasePlace(ctx.em, stay.id);
    stay.bed = undefined;
    stay.status = StayStatus.CANCELLED;
    stay.endedAt = ctx.now();
    stay.endedBy = by;
    stay.endReason = StayEnd[ending];
    await stayHappened(ctx, stay, { kind: StayEventKind[ending], by });
  }
}
