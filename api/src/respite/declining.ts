import type { Context } from '../platform/context.ts';
import { respiteOf } from '../policies/respite-items.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus } from './stay.ts';
import { WaitingStatus } from './waiting.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';

/** What declining an offer costs by the rules of the waiting list that made it; nothing where none did. */
export async function decliningMeans(ctx: Context, stay: RespiteStay): Promise<string | undefined> {
  const { placementId, status, itemId, packHash } = stay;
  if (status !== StayStatus.OFFERED) return undefined;
  const isOfList = await ctx.em.count(WaitlistEntry, { placementId, status: WaitingStatus.OFFERED });
  return isOfList > 0 ? (await respiteOf(ctx, itemId, packHash)).respite.declining.says : undefined;
}
