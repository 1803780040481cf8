import { randomInt } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { executeBound } from '../platform/bound.ts';

/**
 * For each of these six digits that nobody else at its sitting has. The sittings are locked, so that none can be taken
 * meanwhile.
 */
export async function freeCodes<At extends { sittingId: string }>(
  em: EntityManager,
  wanted: readonly At[],
): Promise<Map<At, string>> {
  const codes = new Map<At, string>();
  const used = new Set<string>();
  for (let left = wanted; left.length > 0; left = left.filter((one) => !codes.has(one))) {
    const drawn = left.map((one) => ({ one, code: String(randomInt(1_000_000)).padStart(6, '0') }));
    const rows = await executeBound<{ taken: string }>(em, TAKEN, [
      drawn.map(({ one }) => one.sittingId),
      drawn.map(({ code }) => code),
    ]);
    for (const { taken } of rows) used.add(taken);
    for (const { one, code } of drawn) {
      const place = `${one.sittingId} ${code}`;
      if (!used.has(place)) codes.set(one, code);
      used.add(place);
    }
  }
  return codes;
}

const TAKEN = `
  select concat_ws(' ', b.sitting_id, b.collection_code) as taken
  from unnest($1::uuid[], $2::text[]) drawn (sitting_id, collection_code)
    join meal_booking b using (sitting_id, collection_code)`;
