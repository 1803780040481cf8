import { sql } from '@mikro-orm/core';
import { civilDate } from '@doorstep/shared/civil-date';
import { ConsentPurpose } from '../consents/consent.entity.ts';
import { whoLetsUse } from '../consents/consents.service.ts';
import { SYSTEM } from '../identity/doer.ts';
import { Person } from '../identity/person.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { factsOf, openRecord } from '../policies/facts.service.ts';
import { itemCodes } from '../policies/policy-library.ts';
import { hasRegime } from '../policies/respite-choice.ts';
import type { WaitingListData } from '../policies/respite-data.ts';
import { markListDue } from './mark-due.ts';
import { rank, type Ranking } from './ranking.rules.ts';
import { bestOf } from './waiting.rules.ts';
import { WaitlistEventKind } from './waiting.ts';
import { factsOfWish } from './waiting-facts.ts';
import { WaitingList } from './waiting-list.entity.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';
import { WaitlistEvent } from './waitlist-event.entity.ts';

/** So many entries at once. */
const BATCH = 2_000;

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
  const before = await positions(ctx, listId);
  list.packHash = today.hash;
  em.create(WaitlistEvent, { list, kind: WaitlistEventKind.RULES_CHANGED, at: now(), doneBy: SYSTEM });
  await em.flush();
  const ids = [...before.keys()];
  for (let i = 0; i < ids.length; i += BATCH) await rerankSome(ctx, listId, today.rules, ids.slice(i, i + BATCH));
  await noteMoves(ctx, before, await positions(ctx, listId));
  await markListDue(em, listId);
  return true;
}

/** Entry → its position, in order. */
async function positions({ em }: ServerContext, listId: string): Promise<Map<string, number>> {
  const rows = await em.execute<{ id: string }[]>(
    `select id from waitlist_entry where list_id = ? and status in ('WAITING', 'OFFERED')
     order by class_rank, points desc, applied_at, draw, id`,
    [listId],
  );
  return new Map(rows.map(({ id }, i) => [id, i + 1]));
}

interface Waiting {
  id: string;
  personId: string;
  houseRegion: string;
}

async function rerankSome(
  ctx: ServerContext,
  listId: string,
  rules: WaitingListData,
  ids: readonly string[],
): Promise<void> {
  const { em, vault, policies, now } = ctx;
  const waiting = await em.execute<Waiting[]>(sql`
    select e.id, s.person_id as "personId", p.region_code as "houseRegion"
    from waitlist_entry e join respite_stay s on s.placement_id = e.placement_id
      join care_house h on h.id = (s.house_ids->>0)::uuid join service_point p on p.id = h.service_point_id
    where e.id = any(${`{${ids.join()}}`}::uuid[]) order by e.id, s.id`);
  // A fork of its own, so that what was read goes with the batch.
  const reading = { ...ctx, em: em.fork({ keepTransactionContext: true }) };
  const people = await reading.em.find(Person, { id: { $in: [...new Set(waiting.map(({ personId }) => personId))] } });
  const letting = await whoLetsUse(reading, people, ConsentPurpose.HEALTH_FOR_ELIGIBILITY);
  const records = new Map(people.map((person) => [person.id, openRecord(ctx, person, letting.has(person.id))]));
  const day = civilDate(now());
  const ranked = new Map<string, Ranking[]>();
  for (const { id, personId, houseRegion } of waiting) {
    const record = records.get(personId)!;
    const facts = factsOf(
      { ...record, facts: { ...record.facts, ...factsOfWish(record.residenceRegion, houseRegion) } },
      day,
    );
    ranked.set(id, [...(ranked.get(id) ?? []), rank(facts, rules, policies)]);
  }
  const best = [...ranked].map(([id, rankings]) => ({ id, ranking: bestOf(rankings) }));
  await write(
    ctx,
    listId,
    best.map(({ id, ranking }) => ({
      ...{ id, classRank: ranking.classRank, points: ranking.points },
      sealed: vault.seal(WaitlistEntry, id, 'ranking', ranking).toString('hex'),
    })),
  );
}

/** Writes what some are ranked as now; who is ranked otherwise than before is noted with it, row by row as PostgreSQL has it. */
async function write(
  { em, now }: ServerContext,
  listId: string,
  rows: readonly { id: string; classRank: number; points: number; sealed: string }[],
): Promise<void> {
  await em.execute(sql`
    with ranked as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, "classRank" int, points int, sealed text)
    ), was as (
      select e.id, e.class_rank, e.points from waitlist_entry e join ranked r on r.id = e.id for no key update of e
    ), written as (
      update waitlist_entry e set class_rank = r."classRank", points = r.points, ranking = decode(r.sealed, 'hex')
      from ranked r join was w on w.id = r.id where e.id = r.id
      returning e.id, e.class_rank, e.points, e.applied_at, e.draw, w.class_rank <> e.class_rank or w.points <> e.points as is_other
    )
    insert into waitlist_event (id, list_id, entry_id, kind, at, done_by, ranked)
    select gen_random_uuid(), ${listId}::uuid, id, 'RANKED', ${now()}, ${JSON.stringify(SYSTEM)}::jsonb,
      jsonb_build_object('classRank', class_rank, 'points', points, 'draw', draw, 'appliedAt',
        to_char(applied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    from written where is_other`);
}

/** Keeps where each one stood whose position is another one now, until he is told. */
async function noteMoves(
  { em }: ServerContext,
  before: Map<string, number>,
  after: Map<string, number>,
): Promise<void> {
  const moved = [...after].filter(([id, position]) => before.has(id) && before.get(id) !== position);
  const rows = moved.map(([id]) => ({ id, was: before.get(id)! }));
  await em.execute(sql`
    update waitlist_entry e set moved_from = r.was
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, was int) where e.id = r.id`);
}
