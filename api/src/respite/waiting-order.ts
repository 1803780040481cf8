import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { WaitingStatus } from './waiting.ts';
import type { RankedAs } from './waitlist-event.entity.ts';

/** Where one entry stands in an order. */
export interface Placed extends RankedAs {
  entryId: string;
  /** 1 for the first one. */
  position: number;
  /** Of the live order only. */
  status?: WaitingStatus;
}

/** In what order those on a list come, in PostgreSQL's words: the class, points, who asked first, the lot. */
const ORDER = 'class_rank, points desc, applied_at, draw, id';

interface Paged {
  first: number;
  /** The position of the last one of the page before. */
  after: number;
}

const rowOf = (
  row: Omit<Placed, 'appliedAt' | 'position'> & { appliedAt: Date | string },
  position: number,
): Placed => ({
  ...row,
  position,
  appliedAt: new Date(row.appliedAt).toISOString(),
});

/** The order of a list as it is now. */
export async function liveOrder(em: EntityManager, listId: string, { first, after }: Paged): Promise<Placed[]> {
  const rows = await em.execute<Omit<Placed, 'position'>[]>(
    `select id as "entryId", class_rank as "classRank", points, applied_at as "appliedAt", draw, status
     from waitlist_entry where list_id = ? and status in ('WAITING', 'OFFERED')
     order by ${ORDER} offset ? limit ?`,
    [listId, after, first],
  );
  return rows.map((row, i) => rowOf(row, after + i + 1));
}

/** The order of a list at any moment, told again from what happened on it and nothing else. */
export async function replayedOrder(
  em: EntityManager,
  listId: string,
  asOf: Date,
  { first, after }: Paged,
): Promise<Placed[]> {
  const rows = await em.execute<Omit<Placed, 'position'>[]>(
    `select id as "entryId", class_rank as "classRank", points, applied_at as "appliedAt", draw from (
       select entry_id as id, kind, (ranked->>'classRank')::int as class_rank, (ranked->>'points')::int as points,
         (ranked->>'appliedAt')::timestamptz as applied_at, ranked->>'draw' as draw
       from (
         select distinct on (entry_id) entry_id, kind, ranked from waitlist_event
         where list_id = ? and at <= ? and entry_id is not null and (ranked is not null or kind in ('PLACED', 'LEFT'))
         order by entry_id, seq desc
       ) latest
     ) entry where kind not in ('PLACED', 'LEFT') order by ${ORDER} offset ? limit ?`,
    [listId, asOf, after, first],
  );
  return rows.map((row, i) => rowOf(row, after + i + 1));
}

/**
 * How many live entries of a list there are, and how many of them come before each one that stood so. Counted once by class
 * and points, from an index alone; only those of equal ones are compared by when they asked.
 */
export async function standing(
  em: EntityManager,
  listId: string,
  asIf: readonly (RankedAs & { id: string })[],
): Promise<{ of: number; before: number[] }> {
  const [row] = await em.execute<{ of: number; before: number[] }[]>(sql`
    with live as not materialized (
      select * from waitlist_entry where list_id = ${listId} and status in ('WAITING', 'OFFERED')
    ), alike as materialized (select class_rank, points, count(*) as many from live group by class_rank, points)
    select (select coalesce(sum(many), 0)::int from alike) as of, array(
      select ((select coalesce(sum(many), 0) from alike a where (a.class_rank, -a.points) < (k."classRank", -k.points))
        + (select count(*) from live e where e.class_rank = k."classRank" and e.points = k.points
            and (e.applied_at, e.draw, e.id) < (k."appliedAt", k.draw, k.id))
        - (select count(*) from live e where e.id = k.id -- Who would stand further back is not before himself.
            and (e.class_rank, -e.points, e.applied_at, e.draw) < (k."classRank", -k.points, k."appliedAt", k.draw)))::int
      from jsonb_to_recordset(${JSON.stringify(asIf.map((one, n) => ({ ...one, n })))}::jsonb)
        as k (n int, id uuid, "classRank" int, points int, "appliedAt" timestamptz, draw text)
      order by n
    ) as before`);
  return row!;
}
