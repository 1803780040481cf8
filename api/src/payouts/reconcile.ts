import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, civilDate } from '@doorstep/shared/civil-date';
import { v7 as uuidv7 } from 'uuid';
import type { ServerContext } from '../platform/context.ts';
import { differencesNow, type Found } from './differences-now.ts';

/** The bank answers within so many days, or it is asked. Ours: no document says how many. */
const ANSWER_DAYS = 7;

/** Any number; of two servers at once one reconciles, and the other one after it. */
const RECONCILING = 7_311;

/**
 * Compares what falls due, the batches, the bank's answers and the books, each hour, and keeps each difference until it is gone or an
 * officer has settled it. Safe to repeat. How many are open.
 */
export async function reconcile({ em, now }: Pick<ServerContext, 'em' | 'now'>): Promise<number> {
  const today = civilDate(now());
  return em.fork().transactional(async (em) => {
    await em.execute('set local statement_timeout = 0'); // It reads all there is, and nobody waits for it.
    await em.execute(sql`select pg_advisory_xact_lock(${RECONCILING})`);
    const found = await differencesNow(em, addDays(today, -ANSWER_DAYS));
    await keep(em, found, today);
    await resolveGone(em, found, today);
    const [row] = await em.execute<[{ open: string }]>(
      'select count(*) as open from difference where resolved_on is null',
    );
    return Number(row.open);
  });
}

/** What an officer settled does not come up again while it is the same; with other sums, or after it was gone, it does. */
async function keep(em: EntityManager, found: readonly Found[], today: string): Promise<void> {
  const rows = found.map((one) => ({ ...one, id: uuidv7() }));
  await em.execute(sql`
    with one as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (id uuid, "fundId" uuid, kind text, about text,
        "expectedFen" bigint, "foundFen" bigint)
    ), settled as (
      update difference d set last_seen_on = ${today} from one
      where d.fund_id = one."fundId" and d.kind = one.kind and d.about = one.about and d.settled_by_id is not null
        and d.expected_fen is not distinct from one."expectedFen" and d.found_fen is not distinct from one."foundFen"
        and (d.kind = 'BANK_ANSWER' or d.gone_on is null)
      returning d.fund_id, d.kind, d.about
    )
    insert into difference (id, fund_id, kind, about, expected_fen, found_fen, first_seen_on, last_seen_on)
    select id, "fundId", kind, about, "expectedFen", "foundFen", ${today}, ${today} from one
    where not exists (select 1 from settled s where s.fund_id = one."fundId" and s.kind = one.kind and s.about = one.about)
    on conflict (fund_id, kind, about) where resolved_on is null do update
      set last_seen_on = excluded.last_seen_on, expected_fen = excluded.expected_fen, found_fen = excluded.found_fen`);
}

/** What an officer settled keeps his day; that it is no more is noted beside it. */
async function resolveGone(em: EntityManager, found: readonly Found[], today: string): Promise<void> {
  await em.execute(sql`
    update difference d set resolved_on = coalesce(d.resolved_on, ${today}), gone_on = ${today}
    where (resolved_on is null or settled_by_id is not null) and gone_on is null and not exists (
      select 1 from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as one ("fundId" uuid, kind text, about text)
      where one."fundId" = d.fund_id and one.kind = d.kind and one.about = d.about)`);
}
