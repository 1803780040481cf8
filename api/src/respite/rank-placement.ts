import type { ServerContext } from '../platform/context.ts';
import type { WaitingListData } from '../policies/respite-data.ts';
import { rank, type Ranking } from './ranking.rules.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { factsForList } from './waiting-facts.ts';
import { bestOf } from './waiting.rules.ts';

/** Ranks the stays of one placement: of two who go together the one who comes first counts for both. */
export async function rankPlacement(
  ctx: ServerContext,
  rules: WaitingListData,
  stays: readonly RespiteStay[],
): Promise<Ranking> {
  const rankings: Ranking[] = [];
  for (const stay of stays) rankings.push(rank(await factsForList(ctx, stay), rules, ctx.policies));
  return bestOf(rankings);
}
