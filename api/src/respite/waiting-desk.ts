import { maskName } from '@doorstep/shared/id-number';
import { readAbout } from '../delegations/authority.ts';
import { CareHouse } from '../houses/care-house.entity.ts';
import { Scope } from '../identity/scope.ts';
import { Staff } from '../identity/staff.entity.ts';
import { doerOf } from '../identity/doer.ts';
import { atomically } from '../platform/atomically.ts';
import { fromCursor, KEY, pageOf, type Page } from '../platform/connection.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { Ground } from '../platform/ground.ts';
import { eventViews } from './waiting-place.ts';
import { noSuchStay } from './placement.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { StayStatus } from './stay.ts';
import { mayKeepList } from './waiting.access.ts';
import type { WaitingEntryView, WaitingPosition, WaitlistEventView } from './waiting-views.ts';
import { WaitlistEventKind } from './waiting.ts';
import { WaitingList } from './waiting-list.entity.ts';
import { regimeOfList } from './waiting-regime.ts';
import { liveOrder, type Placed, replayedOrder } from './waiting-order.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';
import { WaitlistEvent } from './waitlist-event.entity.ts';

interface Paged {
  first: number;
  after?: string;
}

const noSuchList = (field = 'id'): Refusal =>
  new Refusal(UserErrorCode.NOT_FOUND, '没有找到这个轮候名单。请回到列表再选。', [field]);

/** Lists of a region and of those under it, of the viewer's own only. */
export async function waitingLists({ em, viewer }: ViewerContext, regionCode: string): Promise<WaitingList[]> {
  const post = await em.findOneOrFail(Staff, viewer.staffId!);
  const lists = await em.find(
    WaitingList,
    { regionCode: { $like: `${regionCode}%` } },
    { orderBy: { regionCode: 'asc', itemId: 'asc', form: 'asc' } },
  );
  return lists.filter((list) => mayKeepList(post, list));
}

/** One list, for those who keep it. */
export async function waitingList({ em, viewer }: ViewerContext, id: string, field = 'id'): Promise<WaitingList> {
  const post = await em.findOneOrFail(Staff, viewer.staffId!);
  const list = await em.findOne(WaitingList, id);
  if (!list || !mayKeepList(post, list)) throw noSuchList(field);
  return list;
}

/** The order of a list now, with whom it is about by initials. */
export async function entriesOf(
  ctx: ViewerContext,
  list: WaitingList,
  { first, after }: Paged,
): Promise<Page<WaitingEntryView>> {
  const rows = await liveOrder(ctx.em, list.id, { first: first + 1, after: positionIn(after) });
  return pageOf(await entryViews(ctx, list, rows), first, ({ position }) => [position]);
}

/** Entries of a list as those who keep it see them, by initials. */
export async function entryViews(
  ctx: ViewerContext,
  list: WaitingList,
  rows: readonly Placed[],
): Promise<WaitingEntryView[]> {
  const { em, vault } = ctx;
  const ids = rows.map(({ entryId }) => entryId);
  const entries = new Map((await em.find(WaitlistEntry, { id: { $in: ids } })).map((entry) => [entry.id, entry]));
  const placements = [...entries.values()].map(({ placementId }) => placementId);
  const stays = await em.find(
    RespiteStay,
    { placementId: { $in: placements } },
    { populate: ['person'], orderBy: { id: 'asc' } },
  );
  const names = await houseNames(
    ctx,
    stays.flatMap(({ houseIds }) => houseIds),
  );
  return (await positionsOf(ctx, list, rows)).map((position) => {
    const { placementId, status, refusals, freshUntil } = entries.get(position.entryId)!;
    const together = stays.filter((stay) => stay.placementId === placementId);
    const [stay] = together as [RespiteStay];
    const isOffered = stay.status === StayStatus.OFFERED;
    return Object.assign(position, {
      ...{
        status,
        refusals,
        freshUntil,
        startsOn: stay.startsOn,
        endsOn: stay.endsOn,
      },
      maskedNames: together.map(({ person }) => maskName(vault.open(person, 'name') ?? '')),
      wishes: stay.houseIds.map((id) => names.get(id) ?? ''),
      offeredHouse: isOffered ? names.get(stay.house.id) : undefined,
      offerEndsAt: isOffered ? stay.offerEndsAt : undefined,
    });
  });
}

/** What a list was like at a moment, told again from its log. */
export async function replayWaitlist(
  ctx: ViewerContext,
  { listId, asOf, first, after }: Paged & { listId: string; asOf: Date },
): Promise<Page<WaitingPosition>> {
  const list = await waitingList(ctx, listId, 'listId');
  const rows = await replayedOrder(ctx.em, list.id, asOf, { first: first + 1, after: positionIn(after) });
  return pageOf(await positionsOf(ctx, list, rows), first, ({ position }) => [position]);
}

/** The order of the list on which a stay waits, of nobody by name: whoever waits there can check it. */
export async function waitingOrder(
  ctx: ViewerContext,
  { stayId, first, after }: Paged & { stayId: string },
): Promise<Page<WaitingPosition>> {
  const { em } = ctx;
  const stay = await em.findOne(RespiteStay, stayId);
  if (!stay) throw noSuchStay();
  await readAbout(ctx, stay.person.id, Scope.RESPITE, noSuchStay());
  const entry = await em.findOne(WaitlistEntry, { placementId: stay.placementId }, { populate: ['list'] });
  if (!entry) throw noSuchStay();
  const rows = await liveOrder(em, entry.list.id, { first: first + 1, after: positionIn(after) });
  return pageOf(await positionsOf(ctx, entry.list, rows, entry.id), first, ({ position }) => [position]);
}

const positionIn = (after: string | undefined): number => Number(fromCursor(after, KEY.NUMBER)?.[0] ?? 0);

async function positionsOf(
  ctx: ViewerContext,
  list: WaitingList,
  rows: readonly Placed[],
  mine?: string,
): Promise<WaitingPosition[]> {
  const { rules } = await regimeOfList(ctx, list);
  return rows.map(({ position, entryId, classRank, points, appliedAt, draw }) => ({
    ...{ position, entryId, classRank, points, draw, appliedAt: new Date(appliedAt) },
    classSays: rules.classes[classRank]?.says,
    isMine: entryId === mine,
  }));
}

async function houseNames({ em }: ViewerContext, ids: readonly string[]): Promise<Map<string, string>> {
  const houses = await em.find(CareHouse, { id: { $in: [...new Set(ids)] } }, { populate: ['servicePoint'] });
  return new Map(houses.map(({ id, servicePoint }) => [id, servicePoint.name]));
}

/** What happened on a list, the latest first. */
export async function logOf(
  ctx: ViewerContext,
  { id }: WaitingList,
  { first, after }: Paged,
): Promise<Page<WaitlistEventView>> {
  const [seq] = fromCursor(after, KEY.NUMBER) ?? [];
  const events = await ctx.em.find(
    WaitlistEvent,
    { list: id, ...(seq && { seq: { $lt: seq } }) },
    { orderBy: { seq: 'desc' }, limit: first + 1, populate: ['seq'] },
  );
  const views = await eventViews(ctx, events);
  const seqs = new Map(events.map((event) => [event.id, Number(event.seq)]));
  return pageOf(views, first, (event) => [seqs.get(event.id)!]);
}

/** Opens a list for those who come new, or closes it; whoever is on it keeps his place. Safe to repeat. */
export async function setWaitingListOpen(
  ctx: ViewerContext,
  { listId, isOpen }: { listId: string; isOpen: boolean },
): Promise<WaitingList> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    await waitingList(inside, listId, 'listId');
    await em.execute('select 1 from waiting_list where id = ? for no key update', [listId]);
    const list = await em.findOneOrFail(WaitingList, listId, { refresh: true });
    if (list.isOpen === isOpen) return list;
    list.isOpen = isOpen;
    em.create(WaitlistEvent, {
      ...{ list, at: ctx.now(), doneBy: doerOf(ctx.viewer, { ground: Ground.DUTY }) },
      kind: isOpen ? WaitlistEventKind.OPENED : WaitlistEventKind.CLOSED,
    });
    return list;
  });
}
