import type { ViewerContext } from '../platform/context.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import type { RequestRespiteStay } from './request-stay.ts';
import { MisfitKind, type RespiteCard } from './respite-card.ts';
import { respiteSearch } from './respite-search.ts';
import type { StayNeeds } from './stay.ts';

/** So many are named: few enough to choose from. */
const NAMED = 5;

/** As far as the search looks by itself. */
const WITHIN_METRES = 20_000;

/** Only of hours at home, where a request always says both. */
const NO_HOURS = { startsTime: '09:00', hours: 4 };

/**
 * What else is free on the days of a request that found all of its houses full: near the dearest of them, fitting whom it is for, and
 * the one who goes with him in the same house. The nearest first; nothing where all is taken.
 */
export async function placesInstead(ctx: ViewerContext, request: RequestRespiteStay): Promise<RespiteCard[]> {
  const { personId, withPersonId, needs, withNeeds = needs, houseIds } = request;
  const cards = await freeNear(ctx, request, personId, needs);
  const others = withPersonId ? await freeNear(ctx, request, withPersonId, withNeeds) : undefined;
  const count = others ? 2 : 1;
  return cards
    .filter(({ house, freePlaces }) => !houseIds.includes(house.id) && freePlaces >= count)
    .filter(({ house }) => !others || others.some((card) => card.house.id === house.id))
    .slice(0, NAMED);
}

async function freeNear(
  ctx: ViewerContext,
  { form, startsOn, endsOn, startsTime, hours, houseIds, withPersonId }: RequestRespiteStay,
  personId: string,
  { bedKind, equipment, roomSex }: StayNeeds,
): Promise<RespiteCard[]> {
  const { servicePoint } = await ctx.em.findOneOrFail(CareHouse, houseIds[0]!, { populate: ['servicePoint'] });
  const { cards } = await respiteSearch(ctx, {
    ...{ personId, forms: [form], startsOn, endsOn, equipment, withinMetres: WITHIN_METRES },
    ...{ startsTime: startsTime ?? NO_HOURS.startsTime, hours: hours ?? NO_HOURS.hours },
    near: { latitude: servicePoint.latitude, longitude: servicePoint.longitude },
    ...(bedKind && { bedKind }),
    ...(roomSex && { roomSex }),
  });
  // Two who go together may do so under a service of their own: whether each may alone says nothing.
  const isOurs = withPersonId ? [MisfitKind.NOT_ELIGIBLE] : [];
  return cards.filter(({ misfits }) => misfits.every(({ kind }) => isOurs.includes(kind)));
}
