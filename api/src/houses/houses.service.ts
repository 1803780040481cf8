import { HOTLINE } from '@doorstep/shared/hotline';
import { Staff } from '../identity/staff.entity.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { CareHouse } from './care-house.entity.ts';
import { mayOversee, mayRun, maySee, seenBy } from './houses.access.ts';

/** The refusal for a house that is not there, or not the viewer's. */
export const noSuchHouse = () =>
  new Refusal(UserErrorCode.NOT_FOUND, `您负责的地方没有这家机构。请回到上一页再选，或者打${HOTLINE}。`, ['houseId']);

/** What the viewer may do in a house. */
type May = typeof maySee;

/** The houses that the viewer runs or looks over, by their ids. */
export async function myCareHouses(
  { em, viewer }: ViewerContext,
  { first, after }: { first: number; after?: string },
): Promise<Page<CareHouse>> {
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const houses = await em.find(
    CareHouse,
    { servicePoint: await housesSeen({ em, viewer }), ...(id && { id: { $gt: id } }) },
    { orderBy: { id: 'asc' }, limit: first + 1, populate: ['servicePoint'] },
  );
  return pageOf(houses, first, (house) => [house.id]);
}

/** A house into which the viewer may see. Not seeing it and not existing look alike. */
export const houseToSee = (ctx: ViewerContext, id: string): Promise<CareHouse> => houseWhere(ctx, id, maySee);

/** A house that the viewer runs. */
export const houseToRun = (ctx: ViewerContext, id: string): Promise<CareHouse> => houseWhere(ctx, id, mayRun);

/** A house that the viewer looks over, as a reviewer or supervisor of its region. */
export const houseToOversee = (ctx: ViewerContext, id: string): Promise<CareHouse> => houseWhere(ctx, id, mayOversee);

/** The service points whose houses the viewer runs or looks over, as a condition. */
export const housesSeen = async ({ em, viewer }: Pick<ViewerContext, 'em' | 'viewer'>): Promise<object> =>
  seenBy(await em.findOneOrFail(Staff, viewer.staffId!));

/** Whether the viewer runs a house. */
export async function runsHouse({ em, viewer }: ViewerContext, { servicePoint }: CareHouse): Promise<boolean> {
  return mayRun(await em.findOneOrFail(Staff, viewer.staffId!), servicePoint);
}

async function houseWhere({ em, viewer }: ViewerContext, id: string, may: May): Promise<CareHouse> {
  const staff = await em.findOneOrFail(Staff, viewer.staffId!);
  const house = await em.findOne(CareHouse, id, { populate: ['servicePoint'] });
  if (house && may(staff, house.servicePoint)) return house;
  throw noSuchHouse();
}
