import { sql } from '@mikro-orm/core';
import type { CareHouse } from '../houses/care-house.entity.ts';
import { hasSuchPlace } from '../houses/has-such-place.ts';
import type { ViewerContext } from '../platform/context.ts';
import { Refusal, UserErrorCode } from '../platform/errors.ts';
import { itemIdOf } from '../policies/policy-library.ts';
import type { RespiteItem } from '../policies/respite-items.ts';
import { joinWaitingList } from './join-waiting-list.ts';
import { couldHold, houseFull, makeOffer } from './make-offer.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import { StayEventKind, WhenFull } from './stay.ts';
import { stayHappened } from './stay-happened.ts';
import { wantedOf } from './wanted-of-stay.ts';

/** Places came free for who waits, and were not given to them yet: nobody may be quicker than they are. */
export class ListDue extends Error {}

interface Search {
  /** Locked, in the order of wish. */
  houses: readonly CareHouse[];
  item: RespiteItem;
  /** Whether everything that the item asks for is known and met. */
  isSure: boolean;
  /** Whether those who wait were let go before often enough. */
  isLastTurn: boolean;
  whenFull: WhenFull;
}

/**
 * Finds stays a place, wish by wish: where the house offers at once they are offered it, where it looks first they are handed to it;
 * where all are full they wait or are refused, as was asked.
 */
export async function findPlace(ctx: ViewerContext, stays: readonly RespiteStay[], search: Search): Promise<void> {
  await refuseNoSuchPlace(ctx, stays, search);
  const by = stays[0]!.requestedBy;
  const isDue = await isListDue(ctx, search);
  if (isDue && !search.isLastTurn) throw new ListDue();
  let shortOfCarers: CareHouse | undefined;
  for (const house of isDue ? [] : search.houses) {
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
  if (search.whenFull === WhenFull.REFUSE) throw houseFull(stays.length);
  await joinWaitingList(ctx, stays);
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

/** Whether a waiting list of these houses is to be looked at. The houses are locked, so that nothing more comes free in them. */
async function isListDue({ em, regions }: ViewerContext, { houses, item }: Search): Promise<boolean> {
  const chains = houses.flatMap(({ servicePoint: { regionCode } }) =>
    regions.chainOf(regionCode).map(({ code }) => code),
  );
  const due = await em.execute<object[]>(sql`
    select 1 from due_list d join waiting_list l on l.id = d.list_id
    where l.item_id = ${itemIdOf(item)} and l.region_code in (${[...new Set(chains)]}) limit 1`);
  return due.length > 0;
}
