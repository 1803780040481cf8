import { civilDate } from '@doorstep/shared/civil-date';
import { CareHouse } from '../houses/care-house.entity.ts';
import type { RegisteredFacts } from '../identity/person.entity.ts';
import type { ServerContext } from '../platform/context.ts';
import { knownFacts } from '../policies/facts.service.ts';
import type { Facts } from '../policies/policy-pack.ts';
import { isNearHome } from './waiting.rules.ts';
import type { RespiteStay } from './respite-stay.entity.ts';

/** What rules of a list ask about a stay's person and his dearest wish, as far as it may be known. */
export async function factsForList(ctx: ServerContext, { person, houseIds }: RespiteStay): Promise<Facts> {
  const first = await ctx.em.findOneOrFail(CareHouse, houseIds[0]!, { populate: ['servicePoint'] });
  return knownFacts(
    ctx,
    person,
    civilDate(ctx.now()),
    factsOfWish(person.residenceRegion, first.servicePoint.regionCode),
  );
}

/** What is known of a wish itself. */
export function factsOfWish(home: string | undefined, houseRegion: string): RegisteredFacts {
  const isNear = isNearHome(home, houseRegion);
  return isNear === undefined ? {} : { 'wish.isNearHome': isNear };
}
