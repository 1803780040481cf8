import type { Doer } from '../identity/doer.ts';
import type { ServerContext } from '../platform/context.ts';
import { waitAgain } from './join-waiting-list.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { consequenceOf } from './waiting.rules.ts';
import { LIVE, WaitingStatus, WaitlistEventKind } from './waiting.ts';
import { regimeOfList } from './waiting-regime.ts';
import { noteOnList } from './waiting-events.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';

/** Whether who said no, or nothing, to an offer of a list waits on. */
export type Outcome = 'WAITS' | 'LEAVES';

/** The live entry of a placement, locked and as it is now. */
export async function entryOf(
  { em }: Pick<ServerContext, 'em'>,
  [stay]: readonly RespiteStay[],
): Promise<WaitlistEntry | undefined> {
  await em.flush();
  await em.execute('select 1 from waitlist_entry where placement_id = ? for no key update', [stay!.placementId]);
  const live = { placementId: stay!.placementId, status: { $in: [...LIVE] } };
  return (await em.findOne(WaitlistEntry, live, { populate: ['list'], refresh: true })) ?? undefined;
}

/** Who takes what a list offered him, or finds a place otherwise, waits no more. The stays' houses are locked. */
export async function offerAccepted(ctx: ServerContext, stays: readonly RespiteStay[], by: Doer): Promise<void> {
  const entry = await entryOf(ctx, stays);
  if (!entry) return;
  entry.status = WaitingStatus.PLACED;
  noteOnList(ctx, entry, { kind: WaitlistEventKind.PLACED, by, houseId: stays[0]!.house.id });
}

/**
 * What comes of an offer that is declined, by the rule that was shown before: he keeps his place, goes behind his like, or leaves.
 * Where he waits on, his stays stand so again; otherwise the caller ends them. Undefined where no list made the offer.
 *
 * The place was given back, and its house is locked.
 */
export const offerDeclined = (
  ctx: ServerContext,
  stays: readonly RespiteStay[],
  by: Doer,
): Promise<Outcome | undefined> => notTaken(ctx, stays, WaitlistEventKind.OFFER_DECLINED, by);

/** The same for one that was not answered in time. */
export const offerExpired = (
  ctx: ServerContext,
  stays: readonly RespiteStay[],
  by: Doer,
): Promise<Outcome | undefined> => notTaken(ctx, stays, WaitlistEventKind.OFFER_EXPIRED, by);

async function notTaken(
  ctx: ServerContext,
  stays: readonly RespiteStay[],
  kind: WaitlistEventKind,
  by: Doer,
): Promise<Outcome | undefined> {
  const entry = await entryOf(ctx, stays);
  if (!entry) return undefined;
  const { declining } = await regimeOfList(ctx, entry.list);
  const consequence = consequenceOf(declining, entry.refusals);
  const houseId = stays[0]!.house.id;
  entry.refusals += 1;
  if (consequence === 'TO_THE_END') entry.appliedAt = ctx.now();
  noteOnList(ctx, entry, { kind, by, houseId, isRanking: consequence === 'TO_THE_END' });
  if (consequence === 'LEAVES') {
    entry.status = WaitingStatus.LEFT;
    noteOnList(ctx, entry, { kind: WaitlistEventKind.LEFT, by, why: 'REFUSED_TOO_OFTEN' });
    return 'LEAVES';
  }
  entry.status = WaitingStatus.WAITING;
  for (const stay of stays) await waitAgain(ctx, stay);
  return 'WAITS';
}
