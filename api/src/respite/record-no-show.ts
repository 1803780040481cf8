import { civilDate } from '@doorstep/shared/civil-date';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { closeStays } from './close-stays.ts';
import { isNoShow } from './lived.rules.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEnd, StayStatus } from './stay.ts';
import { notNow, stayAtHouse } from './stay-at-house.ts';

export interface RecordNoShow {
  stayId: string;
  /** What the house tells the family. */
  words: string;
}

/**
 * Gives the place of somebody who did not come on his first day to others, and says why; with him who is placed with him, unless
 * that one came.
 *
 * Safe to repeat: what is cancelled is returned as it is.
 */
export const recordNoShow = (ctx: ViewerContext, { stayId, words }: RecordNoShow): Promise<RespiteStay> =>
  atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    const { stay, placement, by } = await stayAtHouse(inside, stayId, { list: true });
    if (stay.status === StayStatus.CANCELLED) return stay;
    const today = civilDate(ctx.now());
    if (!isNoShow(stay, today)) throw notNow('第一天过了人没有来，才能这样办。现在没有取消。');
    const absent = placement.filter((one) => isNoShow(one, today));
    await closeStays(inside, absent, { by, reason: StayEnd.BY_HOUSE, leaves: 'BY_HOUSE', words });
    return stay;
  });
