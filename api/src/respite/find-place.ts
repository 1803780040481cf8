import type { CareHouse } from '../houses/care-house.entity.ts';
import { hasSuchPlace } from '../houses/has-such-place.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import type { RespiteItem } from '../policies/respite-items.ts';
import { couldHold, houseFull, makeOffer } from './make-offer.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEventKind, type WhenFull } from './stay.ts';
import { stayHappened } from './stay-happened.ts';
import { wantedOf } from './wanted-of-stay.ts';

interface Search {
  /** Locked, in the order of wish. */
  houses: readonly CareHouse[];
  item: RespiteItem;
  /** Whether everything that the item asks for is known and met. */
  isSure: boolean;
  whenFull: WhenFull;
}

/**
 * Finds stays a place, wish by wish: where the house offers at once they are offered it, where it looks first they are handed to it;
 * where all are full they wait or are refused, as was asked.
 */
export async function findPlace(ctx: ViewerContext, stays: readonly RespiteStay[], search: Search): Promise<void> {
  await refuseNoSuchPlace(ctx, stays, search);
  const by = stays[0]!.requestedBy;
  let shortOfCarers: CareHouse | undefined;
  for (const house of search.houses) {
    if (!search.isSure || !house.offersAtOnce) {
      if (await couldHold(ctx, stays, house, search.item)) return handTo(ctx, stays, house);
      continue;
    }
    const refusal = await makeOffer(ctx, stays, house, by);
    if (!refusal) return;
    if (refusal.code === UserErrorCode.RATIO_BROKEN) shortOfCarers ??= house;
    else if (refusal.code !== UserErrorCode.HOUSE_FULL) throw refusal;
  }
  // There are beds, but too few carers: two officers may say that it will do.
  if (shortOfCarers) return handTo(ctx, stays, shortOfCarers);
  throw houseFull(stays.length);
}

/** What no house has at all is not waited for. */
async function refuseNoSuchPlace(
  { em, vault }: ViewerContext,
  stays: readonly RespiteStay[],
  { houses, item }: Search,
): Promise<void> {
  for (const house of houses)
    for (const stay of stays)
      if (!(await hasSuchPlace(em, house, wantedOf(vault, stay, item.respite))))
        throw new Refusal(
          UserErrorCode.NOT_FITTING,
          `${house.servicePoint.name}没有您要的这种位置，没有申请成。请少选几样要求，或者换一家。`,
          ['needs'],
        );
}

/** The house looks at it, and answers. */
async function handTo(ctx: ViewerContext, stays: readonly RespiteStay[], house: CareHouse): Promise<void> {
  for (const stay of stays) {
    stay.house = house;
    await stayHappened(ctx, stay, { kind: StayEventKind.REQUESTED, by: stay.requestedBy });
  }
}
