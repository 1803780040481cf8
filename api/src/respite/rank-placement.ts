import type { ServerContext } from '../platform/context.ts';
import type { WaitingListData } from '../policies/respite-data.ts';
import { rank, type Ranking } from './ranking.rules.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { factsForList } from './waiting-facts.ts';
import { SYSTEM } from '../identity/doer.ts';
import { noteOnList } from './waiting-events.ts';
import { bestOf } from './waiting.rules.ts';
import { WaitlistEventKind } from './waiting.ts';
import { WaitlistEntry } from './waitlist-entry.entity.ts';

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

/** Ranks an entry, whose list is locked, by what is known of its people today; noted where that is other than before. */
export async function rankAgain(
  ctx: ServerContext,
  rules: WaitingListData,
  entry: WaitlistEntry,
  stays: readonly RespiteStay[],
): Promise<void> {
  const ranking = await rankPlacement(ctx, rules, stays);
  const { classRank, points } = ranking;
  const isOther = classRank !== entry.classRank || points !== entry.points;
  Object.assign(entry, { classRank, points, ranking: ctx.vault.seal(WaitlistEntry, entry.id, 'ranking', ranking) });
  if (isOther) noteOnList(ctx, entry, { kind: WaitlistEventKind.RANKED, by: SYSTEM, isRanking: true });
}
