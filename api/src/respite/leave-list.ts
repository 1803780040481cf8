import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { entryOf } from './offer-outcome.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { WaitingStatus, WaitlistEventKind } from './waiting.ts';
import { noteOnList } from './waiting-events.ts';

/** Why somebody leaves a list. */
export type LeaveWhy = 'BY_FAMILY' | 'DIED' | 'RECORD_CLOSED' | 'DATES_PASSED' | 'BY_HOUSE';

/** Takes the stays of one placement, which are being ended, off their list, if they are on one; whose turn it is next moves up. */
export async function leaveList(
  ctx: ServerContext,
  stays: readonly RespiteStay[],
  by: Doer,
  why: LeaveWhy = 'BY_FAMILY',
): Promise<void> {
  const entry = await entryOf(ctx, stays);
  if (!entry) return;
  entry.status = WaitingStatus.LEFT;
  noteOnList(ctx, entry, { kind: WaitlistEventKind.LEFT, by, why });
}
