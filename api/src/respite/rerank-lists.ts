import type { EntityManager } from '@mikro-orm/postgresql';
import { civilDate } from '@doorstep/shared/civil-date';
import { SYSTEM } from '../identity/doer.ts';
import { executeBound } from '../platform/bound.ts';
import type { ServerContext } from '../platform/context.ts';
import { itemCodes } from '../policies/policy-library.ts';
import { hasRegime } from '../policies/respite-choice.ts';
import { markListDue } from './mark-due.ts';
import type { Ranking } from './ranking.rules.ts';
import { rankingsOf } from './rankings-of.ts';
import { WaitlistEventKind } from './waiting.ts';
import { WaitingList } from './waiting-list.entity.ts';
import { WaitlistEvent } from './waitlist-event.entity.ts';
import { writeRankings } from './write-rankings.ts';

/** Ranks every list anew whose rules have changed since, each in a transaction of its own; how many lists. */
export async function rerankLists(ctx: ServerContext): Promise<number> {
  const lists = await ctx.em.fork().find(WaitingList, {}, { orderBy: { id: 'asc' } });
  let ranked = 0;
  for (const { id } of lists.filter((list) => rulesToday(ctx, list)))
    ranked += (await ctx.em.fork().transactional((em) => rerankList({ ...ctx, em }, id))) ? 1 : 0;
  return ranked;
}

/** The rules of today, where a list stands under other ones. */
function rulesToday({ policies, now }: ServerContext, { itemId, packHash }: WaitingList) {
  const { regionCode, code } = itemCodes(itemId);
  const item = policies.item(regionCode, code, civilDate(now()));
  if (!item || !hasRegime(item) || !item.respite.waitingList || item.pack.hash === packHash) return undefined;
  return { rules: item.respite.waitingList, hash: item.pack.hash };
}

/** Ranks a list anew under the rules of today: whose class or points change is noted, and whose position changes is told later. */
export async function rerankList(ctx: ServerContext, listId: string): Promise<boolean> {
  const { em, now } = ctx;
  await em.execute('select 1 from waiting_list where id = ? for no key update', [listId]);
  const list = await em.findOneOrFail(WaitingList, listId, { refresh: true });
  const today = rulesToday(ctx, list);
  if (!today) return false; // Another server was quicker.
  list.packHash = today.hash;
  em.create(WaitlistEvent, { list, kind: WaitlistEventKind.RULES_CHANGED, at: now(), doneBy: SYSTEM });
  await em.flush();
  const before = await standings(em, listId);
  const rankings = await rankingsOf(ctx, today.rules, before);
  const position = await positionsAs(em, rankings);
  await writeRankings(
    ctx,
    listId,
    before.map(({ id, classRank, points }, i) => ({
      ...{ id, ranking: rankings.get(id)! },
      isOther: rankings.get(id)!.classRank !== classRank || rankings.get(id)!.points !== points,
      movedFrom: position.get(id) === i + 1 ? null : i + 1,
    })),
  );
  await markListDue(em, listId);
  return true;
}

interface Standing {
  id: string;
  classRank: number;
  points: number;
}

/** Who waits on a list, in order; all who write there have locked it. */
const standings = (em: EntityManager, listId: string): Promise<Standing[]> =>
  em.execute(
    `select id, class_rank as "classRank", points from waitlist_entry
     where list_id = ? and status in ('WAITING', 'OFFERED') order by class_rank, points desc, applied_at, draw, id`,
    [listId],
  );

/** Entry → the position it has when all are ranked so. */
async function positionsAs(em: EntityManager, rankings: ReadonlyMap<string, Ranking>): Promise<Map<string, number>> {
  const all = [...rankings.values()];
  const rows = await executeBound<{ id: string }>(
    em,
    `select e.id from unnest($1::uuid[], $2::int[], $3::int[]) as r (id, class_rank, points) join waitlist_entry e using (id)
     order by r.class_rank, r.points desc, e.applied_at, e.draw, e.id`,
    [[...rankings.keys()], all.map(({ classRank }) => classRank), all.map(({ points }) => points)],
  );
  return new Map(rows.map(({ id }, i) => [id, i + 1]));
}
