import { HOTLINE } from '@doorstep/shared/hotline';
import { Bed } from '../houses/bed.entity.ts';
import { BedUse } from '../houses/bed-use.entity.ts';
import type { CareHouse } from '../houses/care-house.entity.ts';
import { lockHouses } from '../houses/hold-place.ts';
import { runsHouse } from '../houses/houses.service.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { CivilDate } from '@doorstep/shared/civil-date';

/** A bed of a house that the viewer runs. Not running it and not existing look alike. */
export async function bedToRun(ctx: ViewerContext, bedId: string): Promise<Bed> {
  const bed = await ctx.em.findOne(Bed, bedId, { populate: ['house.servicePoint'] });
  if (bed && (await runsHouse(ctx, bed.house))) return bed;
  throw new Refusal(UserErrorCode.NOT_FOUND, `您负责的机构里没有这张床，没有改动。请刷新再看，或者打${HOTLINE}。`, [
    'bedId',
  ]);
}

/** The same with its house locked, so that nobody takes or gives back a bed there meanwhile. */
export async function lockedBed(ctx: ViewerContext, bedId: string): Promise<{ bed: Bed; house: CareHouse }> {
  const bed = await bedToRun(ctx, bedId);
  const [house] = await lockHouses(ctx.em, [bed.house.id]);
  return { bed, house: house! };
}

/** What takes a bed on any of these nights, the earliest first; without an end from then on. */
export const usesOf = ({ em }: Pick<ViewerContext, 'em'>, bed: Bed, from: CivilDate, until?: CivilDate) =>
  em.find(
    BedUse,
    { bed, ...(until && { startsOn: { $lt: until } }), $or: [{ endsOn: null }, { endsOn: { $gt: from } }] },
    { orderBy: { startsOn: 'asc', id: 'asc' }, refresh: true },
  );
