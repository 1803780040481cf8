import { sql } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { fundIdOf, type FundName } from './fund.ts';

/** Keeps the funds that the packs name, with whose money they are as the packs say it now. What stands so already is not touched, nor waited for. Safe to repeat. */
export async function keepFunds(
  em: EntityManager,
  funds: readonly (FundName & { source?: string | undefined })[],
): Promise<void> {
  if (funds.length === 0) return;
  const named = new Map(funds.map((fund) => [fundIdOf(fund), fund]));
  const rows = [...named].map(([id, fund]) => ({ id, ...fund })).sort((one, other) => (one.id < other.id ? -1 : 1));
  await em.execute(sql`
    insert into fund (id, region_code, name, source)
    select id, "regionCode", name, source
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as named (id uuid, "regionCode" text, name text, source text)
    where not exists (select 1 from fund where fund.id = named.id and (named.source is null or fund.source = named.source))
    on conflict (id) do update set source = excluded.source`);
}
