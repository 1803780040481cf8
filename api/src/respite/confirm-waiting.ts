import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { HOTLINE } from '@doorstep/shared/hotline';
import { doerOf } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { markListDue } from './mark-due.ts';
import { entryOf } from './offer-outcome.ts';
import { actForPlacement, lockPlacement, placementOf } from './placement.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { rankAgain } from './rank-placement.ts';
import { WaitlistEventKind } from './waiting.ts';
import { regimeOfList } from './waiting-regime.ts';
import { noteOnList } from './waiting-events.ts';

export const notWaiting = (): Refusal =>
  new Refusal(UserErrorCode.NOT_AT_THIS_STAGE, `现在没有在排队，没有改动。请看看这次安排的情况，或打${HOTLINE}问。`, [
    'stayId',
  ]);

/**
 * Says that a stay is still wanted, so that it is not passed over; also the house that was let go is wanted again. What has become
 * known of its people meanwhile counts from now on.
 */
export async function confirmWaiting(ctx: ViewerContext, stayId: string): Promise<RespiteStay> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const stays = await placementOf(em, stayId);
    const authority = await actForPlacement(inside, stays);
    await lockPlacement(em, stays, { list: true });
    const entry = await entryOf(inside, stays);
    if (!entry) throw notWaiting();
    const { rules } = await regimeOfList(inside, entry.list);
    Object.assign(entry, { freshUntil: addDays(civilDate(ctx.now()), rules.contactDays), askedAt: null });
    noteOnList(inside, entry, { kind: WaitlistEventKind.CONFIRMED_CONTACT, by: doerOf(ctx.viewer, authority) });
    await rankAgain(inside, rules, entry, stays);
    await markListDue(em, entry.list.id);
    return stays.find(({ id }) => id === stayId)!;
  });
}
