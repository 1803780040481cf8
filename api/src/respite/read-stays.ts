import DataLoader from 'dataloader';
import { authorityOver, readAbout } from '../delegations/authority.ts';
import { Scope } from '../identity/scope.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { Context, ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { perRequest } from '../platform/per-request.ts';
import { noSuchStay } from './placement.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayEvent } from './stay-event.entity.ts';

const WHOLE = ['person', 'carer', 'house.servicePoint', 'bed.ward', 'subsidies'] as const;

/** One stay, for whoever may act for its person. */
export async function respiteStay(ctx: ViewerContext, id: string): Promise<RespiteStay> {
  const stay = await ctx.em.findOne(RespiteStay, id, { populate: WHOLE });
  if (!stay) throw noSuchStay('id');
  await readAbout(ctx, stay.person.id, Scope.RESPITE, noSuchStay('id'));
  return stay;
}

/** The stays of a person, the newest first. */
export async function myRespiteStays(
  ctx: ViewerContext,
  { personId, first, after }: { personId: string; first: number; after?: string },
): Promise<Page<RespiteStay>> {
  await readAbout(ctx, personId, Scope.RESPITE, new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个人。', ['personId']));
  const [id] = fromCursor(after, KEY.ID) ?? [];
  const rows = await ctx.em.find(
    RespiteStay,
    { person: personId, ...(id && { id: { $lt: id } }) },
    // Version 7 ids are in the order of time.
    { orderBy: { id: 'desc' }, limit: first + 1, populate: WHOLE },
  );
  return pageOf(rows, first, (stay) => [stay.id]);
}

/** Watches one stay from here on, for whoever may read it. */
export async function watchStay(ctx: ViewerContext, id: string): Promise<AsyncIterable<string>> {
  if (!KEY.ID.test(id)) throw noSuchStay('id');
  await respiteStay(ctx, id);
  return ctx.live.subscribe('stay', id);
}

/** The stays of placements, asked for in one go. */
const placements = perRequest(
  ({ em }) =>
    new DataLoader(async (ids: readonly string[]) => {
      const stays = await em.find(
        RespiteStay,
        { placementId: { $in: [...ids] } },
        { orderBy: { id: 'asc' }, populate: WHOLE },
      );
      return ids.map((id) => stays.filter(({ placementId }) => placementId === id));
    }),
);

/** A stay with the one that is placed with it, as long as it is to be together. */
export const stayTogether = (ctx: Context, { placementId }: RespiteStay): Promise<RespiteStay[]> =>
  placements(ctx).load(placementId);

/** Those placed with a stay about whom the viewer may read, too. */
export async function placedWith(ctx: ViewerContext, stay: RespiteStay): Promise<RespiteStay[]> {
  const others = (await stayTogether(ctx, stay)).filter(({ id }) => id !== stay.id);
  const readable: RespiteStay[] = [];
  for (const other of others) if (await authorityOver(ctx, other.person.id, Scope.RESPITE)) readable.push(other);
  return readable;
}

/** What happened to stays, the latest last, asked for in one go. */
export const eventsOf = perRequest(
  ({ em }) =>
    new DataLoader(async (ids: readonly string[]) => {
      const events = await em.find(StayEvent, { stay: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
      return ids.map((id) => events.filter(({ stay }) => stay.id === id));
    }),
);
