import { lockMealsOf } from '../meals/lock-meals-of.ts';
import type { ServerContext } from '../platform/context.ts';
import { lockFundsOf } from '../subsidies/lock-funds-of.ts';
import { HOLDING } from './respite.rules.ts';
import { RespiteStay } from './respite-stay.entity.ts';

/**
 * Locks what changes with the stays of these people, in the order in which everybody locks: the meals that they have to come, then
 * at once every fund that may pay for those or for what they hold in houses. People, houses and stays are locked by the caller.
 */
export async function lockWhatFollows(ctx: ServerContext, personIds: readonly string[]): Promise<void> {
  const regions = await lockMealsOf(ctx, personIds);
  const held = await ctx.em.find(
    RespiteStay,
    { person: { $in: [...personIds] }, status: { $in: [...HOLDING] } },
    { populate: ['house.servicePoint'] },
  );
  await lockFundsOf(ctx, [...new Set([...regions, ...held.map(({ house }) => house.servicePoint.regionCode)])]);
}
