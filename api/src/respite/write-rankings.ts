import { setImmediate } from 'node:timers/promises';
import { SYSTEM } from '../identity/doer.ts';
import { executeBound } from '../platform/bound.ts';
import type { ServerContext } from '../platform/context.ts';
import type { Ranking } from './ranking.rules.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';

/** So many entries are written at once: some MB of what is sealed. */
const BATCH = 500;

/** So many are sealed before what waits to be sent has its turn: a millisecond. */
const SEALED_AT_ONCE = 25;

/** What an entry is ranked as now. */
export interface Reranked {
  id: string;
  ranking: Ranking;
  /** Whether its class or its points are other ones than before. */
  isOther: boolean;
  /** Where it stood before; null where it still stands there. */
  movedFrom: number | null;
}

interface SealedRank extends Reranked {
  sealed: Buffer;
}

/**
 * Writes what the entries of a list, which is locked, are ranked as now, and notes those whose class or points are other
 * ones. The next ones are sealed while PostgreSQL writes.
 */
export async function writeRankings(ctx: ServerContext, listId: string, entries: readonly Reranked[]): Promise<void> {
  const sealedFrom = (start: number) => sealRankings(ctx, entries.slice(start, start + BATCH));
  let next = await sealedFrom(0);
  for (let start = BATCH; next.length > 0; start += BATCH)
    [next] = await Promise.all([sealedFrom(start), write(ctx, listId, next)]);
}

async function sealRankings({ vault }: ServerContext, entries: readonly Reranked[]): Promise<SealedRank[]> {
  const all: SealedRank[] = [];
  for (let i = 0; i < entries.length; i += SEALED_AT_ONCE) {
    await setImmediate();
    for (const entry of entries.slice(i, i + SEALED_AT_ONCE))
      all.push({ ...entry, sealed: vault.seal(WaitlistEntry, entry.id, 'ranking', entry.ranking) });
  }
  return all;
}

/**
 * What is sealed is sent as one run of bytes with each one's length, so that neither side writes or reads hex. Rows are
 * noted as PostgreSQL has them.
 */
async function write({ em, now }: ServerContext, listId: string, entries: readonly SealedRank[]): Promise<void> {
  await executeBound(
    em,
    `with ranked as (
       select r.*, sum(length) over (order by place)::int - length + 1 as start
       from unnest($1::uuid[], $2::int[], $3::int[], $4::bool[], $5::int[], $6::int[])
         with ordinality as r (id, class_rank, points, is_other, moved_from, length, place)
     ), written as (
       update waitlist_entry e set class_rank = r.class_rank, points = r.points,
         ranking = substring($7::bytea from r.start for r.length), moved_from = coalesce(r.moved_from, e.moved_from)
       from ranked r where e.id = r.id
       returning e.id, e.class_rank, e.points, e.applied_at, e.draw, r.is_other
     )
     insert into waitlist_event (id, list_id, entry_id, kind, at, done_by, ranked)
     select gen_random_uuid(), $8::uuid, id, 'RANKED', $9::timestamptz, $10::jsonb,
       jsonb_build_object('classRank', class_rank, 'points', points, 'draw', draw, 'appliedAt',
         to_char(applied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
     from written where is_other`,
    [
      entries.map(({ id }) => id),
      entries.map(({ ranking }) => ranking.classRank),
      entries.map(({ ranking }) => ranking.points),
      entries.map(({ isOther }) => isOther),
      entries.map(({ movedFrom }) => movedFrom),
      entries.map(({ sealed }) => sealed.length),
      Buffer.concat(entries.map(({ sealed }) => sealed)),
      listId,
      now().toISOString(),
      JSON.stringify(SYSTEM),
    ],
  );
}
