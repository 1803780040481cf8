import { releasePlace } from '../houses/hold-place.ts';
import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { markDue, markDueFor } from './mark-due.ts';
import { offerDeclined, offerExpired } from './offer-outcome.ts';
import { StayEnd, StayEventKind, StayStatus } from './stay.ts';
import { giveBackShares } from './stay-shares.ts';
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
    await giveBackShares(ctx, stay, by);
  }
  await markDue(ctx, stays[0]!.house);
  await markDueFor(ctx, stays);
  for (const stay of stays) await stayHappened(ctx, stay, { kind: StayEventKind[ending], by });
  const outcome =
    ending === 'OFFER_DECLINED' ? await offerDeclined(ctx, stays, by) : await offerExpired(ctx, stays, by);
  if (outcome === 'WAITS') return;
  for (const stay of stays) {
    stay.moveTo(StayStatus.CANCELLED);
    Object.assign(stay, { bed: undefined, endReason: StayEnd[ending], endedAt: ctx.now(), endedBy: by });
  }
}
