import type { EntityManager } from '@mikro-orm/postgresql';
import type { CivilDate } from '@doorstep/shared/civil-date';
import { holdSlots } from '../houses/hold-slots.ts';
import type { ServerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { itemToday } from './make-offer.ts';
import { PausedDay } from './paused-day.entity.ts';
import { pairOf, refuseOverQuota } from './quota.ts';
import type { RespiteStay } from './respite-stay.entity.ts';

/** The days of a stay on which nobody comes, because the person is or was away. */
export async function pausedDaysOf(em: EntityManager, stayId: string): Promise<CivilDate[]> {
  const paused = await em.find(PausedDay, { stay: stayId }, { orderBy: { onDay: 'asc' } });
  return paused.map(({ onDay }) => onDay);
}

/** Forgets those that are no days of the stay any more: nothing is to be had again on them. */
export const forgetPausedOutside = (
  em: EntityManager,
  stay: RespiteStay,
  { startsOn, endsOn }: Pick<RespiteStay, 'startsOn' | 'endsOn'>,
): Promise<unknown> =>
  em.nativeDelete(PausedDay, { stay, $or: [{ onDay: { $lt: startsOn } }, { onDay: { $gt: endsOn } }] });

/**
 * Holds a day of a stay again that an absence had stopped: the person and the house are locked. Throws `HOUSE_FULL` where somebody
 * else has the place by now, and `OVER_QUOTA` where its day was used otherwise.
 */
export async function haveAgain(ctx: ServerContext, { stay, onDay }: PausedDay): Promise<void> {
  const { em } = ctx;
  await refuseUsedUp(ctx, stay, onDay);
  const { id, form, startsTime, hours, house } = stay;
  const wanted = { stayId: id, form, startsOn: onDay, endsOn: onDay, startsTime, hours, bedKinds: [], equipment: [] };
  if (!(await holdSlots(em, house, wanted)))
    throw new Refusal(UserErrorCode.HOUSE_FULL, '这一天已经没有空位，或者不开了。', ['endsOn']);
  await em.nativeDelete(PausedDay, { stay, onDay });
}

async function refuseUsedUp(ctx: ServerContext, stay: RespiteStay, onDay: CivilDate): Promise<void> {
  const item = await itemToday(ctx, { itemId: stay.itemId, packHash: stay.packHash, startsOn: stay.startsOn });
  const still = (await pausedDaysOf(ctx.em, stay.id)).filter((day) => day !== onDay);
  const { id, form, startsOn, endsOn } = stay;
  await refuseOverQuota(ctx, item, { id, form, startsOn, endsOn, pausedOn: still }, pairOf(stay));
}
