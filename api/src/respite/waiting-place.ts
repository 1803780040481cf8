import { sql } from '@mikro-orm/core';
import { addDays, civilDate, daysBetween } from '@doorstep/shared/civil-date';
import { CareHouse } from '../houses/care-house.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { expectedWait, type PastMoves } from './expected-wait.rules.ts';
import { rank, type Ranking, type RankingLine, whatWouldChange } from './ranking.rules.ts';
import { RespiteStay } from './respite-stay.entity.ts';
import { Vacancies } from './vacancies.ts';
import type { PlaceChange, RankingLineView, WaitingPlace, WaitlistEventView } from './waiting-views.ts';
import { bestOf, consequenceOf } from './waiting.rules.ts';
import { LIVE } from './waiting.ts';
import { factsForList } from './waiting-facts.ts';
import { type ListRegime, regimeOfList } from './waiting-regime.ts';
import { rankedAs } from './waiting-events.ts';
import { standing } from './waiting-order.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';
import { wantedOf } from './wanted-of-stay.ts';
import { WaitlistEvent } from './waitlist-event.entity.ts';

/** Of so many days the moves of a list are counted. */
const LOOKED_BACK_DAYS = 182;

/** So many of the log are shown. */
const LOG = 50;

/** The place of a stay on its list, and why; undefined where it waits on none. */
export async function waitingPlace(
  ctx: ServerContext,
  stay: RespiteStay,
): Promise<Omit<WaitingPlace, 'alternatives' | 'stay'> | undefined> {
  const { em, regions } = ctx;
  const live = { placementId: stay.placementId, status: { $in: [...LIVE] } };
  const entry = await em.findOne(WaitlistEntry, live, { populate: ['list'] });
  if (!entry) return undefined;
  const { list } = entry;
  const regime = await regimeOfList(ctx, list);
  const ranking = await ownRanking(ctx, stay, entry, regime);
  const mine = { id: entry.id, ...rankedAs(entry) };
  const changes = whatWouldChange(ranking).map((line) => ({
    line,
    // Of two, his change moves both only if he then comes before the other.
    ...bestOf([ifItWereSo(ranking, regime, line), mine]),
  }));
  const { of, before } = await standing(em, list.id, [
    mine,
    ...changes.map(({ classRank, points }) => ({ ...mine, classRank, points })),
  ]);
  const position = before[0]! + 1;
  return {
    ...{ listId: list.id, entryId: entry.id, isOpen: list.isOpen, position, of, points: entry.points },
    ...{ appliedAt: entry.appliedAt, refusals: entry.refusals, freshUntil: entry.freshUntil },
    regionCode: list.regionCode,
    regionName: regions.fullNameOf(list.regionCode),
    classSays: regime.rules.classes[entry.classRank]?.says,
    tieBreak: regime.rules.tieBreak,
    isSample: regime.rules.pointsStanding === 'SAMPLE',
    rules: rulesOf(ctx, ranking),
    changes: changes.map(({ line }, i) => changeView(line, before[i + 1]! + 1)),
    expected: expectedWait(position, await pastMoves(ctx, list.id)),
    nextRefusal: nextRefusal(regime, entry.refusals),
    isAsked: Boolean(entry.askedAt),
    log: await logOfEntry(ctx, entry.id),
  };
}

/**
 * The ranking of the one whom a stay is for. Two who wait together stand where the better-ranked one does, but what the rules
 * say of one is not for who reads the stay of the other.
 */
async function ownRanking(
  ctx: ServerContext,
  stay: RespiteStay,
  entry: WaitlistEntry,
  { rules }: ListRegime,
): Promise<Ranking> {
  const together = await ctx.em.count(RespiteStay, { placementId: stay.placementId });
  return together > 1 ? rank(await factsForList(ctx, stay), rules, ctx.policies) : ctx.vault.open(entry, 'ranking')!;
}

/** Where one would stand if a rule were met that is not. */
function ifItWereSo({ classRank, points }: Ranking, { rules }: ListRegime, line: RankingLine) {
  if (line.of === 'POINTS') return { classRank, points: points + line.worth };
  const rank = rules.classes.findIndex(({ code }) => code === line.code);
  return { classRank: rank < 0 ? classRank : rank, points };
}

function changeView({ verdict, asks, says, of, worth }: RankingLine, position: number): PlaceChange {
  const isUnknown = verdict === 'UNKNOWN';
  const gives = of === 'CLASS' ? '会排到前一类' : `加${worth}分`;
  const what = isUnknown && asks.length > 0 ? `还不知道：${asks.join('；')}如果是，` : `如果以后${says}，`;
  return { says: `${what}${gives}。`, isUnknown, position };
}

/** What each rule says of somebody, with its clause. */
export const rulesOf = (ctx: Pick<ServerContext, 'policies'>, { lines }: Ranking): RankingLineView[] =>
  lines.map((line) => lineView(ctx, line));

const lineView = (
  { policies }: Pick<ServerContext, 'policies'>,
  { of, clause, code, says, verdict, worth, points, asks }: RankingLine,
): RankingLineView => ({
  ...{ code, says, verdict, worth, points, asks },
  isClass: of === 'CLASS',
  clause: policies.clause(clause),
});

function nextRefusal({ declining }: ListRegime, refusals: number): string {
  const words = {
    NONE: '再谢绝或者没答复一次，不影响排队。',
    TO_THE_END: '再谢绝或者没答复一次，申请时间就从那天重新算。',
    LEAVES: '再谢绝或者没答复一次，就退出这个名单了。',
  };
  return `${words[consequenceOf(declining, refusals)]}规则是：${declining.says}`;
}

async function pastMoves({ em, now }: ServerContext, listId: string): Promise<PastMoves> {
  const today = civilDate(now());
  const since = addDays(today, -LOOKED_BACK_DAYS);
  const [row] = await em.execute<{ moves: number; first: string | null }[]>(sql`
    select (select count(*)::int from waitlist_event
        where list_id = ${listId} and at >= ${since}::date and kind in ('PLACED', 'LEFT')) as moves,
      (select to_char(min(at), 'YYYY-MM-DD') from waitlist_event
        where list_id = ${listId} and at >= ${since}::date) as first`);
  return { moves: row!.moves, days: row!.first ? Math.max(0, daysBetween(row!.first, today)) : 0 };
}

/** What happened to an entry, the latest first. */
export const logOfEntry = async (ctx: Pick<ServerContext, 'em'>, entryId: string): Promise<WaitlistEventView[]> =>
  eventViews(ctx, await ctx.em.find(WaitlistEvent, { entryId }, { orderBy: { seq: 'desc' }, limit: LOG }));

/** Events with the names of houses. */
export async function eventViews(
  { em }: Pick<ServerContext, 'em'>,
  events: readonly WaitlistEvent[],
): Promise<WaitlistEventView[]> {
  const ids = [...new Set(events.flatMap(({ houseId }) => (houseId ? [houseId] : [])))];
  const houses = await em.find(CareHouse, { id: { $in: ids } }, { populate: ['servicePoint'] });
  const names = new Map(houses.map(({ id, servicePoint }) => [id, servicePoint.name]));
  return events.map(({ id, kind, at, entryId, houseId, why }) => ({
    ...{ id, kind, at, entryId, why: why ?? undefined },
    houseName: houseId ? names.get(houseId) : undefined,
  }));
}

/** So many houses are looked at, and so many named. */
const LOOKED_AT = 20;
const NAMED = 3;

/** Other houses of the list's region that have something free on the days of a stay, for each of those who are placed together. */
export async function alternativesFor(ctx: ServerContext, stay: RespiteStay, listId: string): Promise<CareHouse[]> {
  const { em, vault, now } = ctx;
  const entry = await em.findOneOrFail(
    WaitlistEntry,
    { placementId: stay.placementId, list: listId },
    { populate: ['list'] },
  );
  const { item } = await regimeOfList(ctx, entry.list);
  const houses = await em.find(
    CareHouse,
    {
      id: { $nin: stay.houseIds },
      servicePoint: {
        regionCode: { $like: `${entry.list.regionCode}%` },
        kind: { $in: (item.servicePointKinds ?? []) as never[] },
      },
    },
    { populate: ['servicePoint'], orderBy: { id: 'asc' }, limit: LOOKED_AT },
  );
  const vacancies = await Vacancies.of(em, stay.form, houses, civilDate(now()));
  const together = await em.find(RespiteStay, { placementId: stay.placementId }, { populate: ['person'] });
  const wanted = together.map((one) => wantedOf(vault, one, item.respite));
  return houses.filter(({ id }) => wanted.every((place) => vacancies.fits(id, place))).slice(0, NAMED);
}
