import type { Doer } from '../identity/doer.ts';
import type { Booking } from '../ledger/post-transfer.ts';
import { payDirectly } from '../subsidies/pay-directly.ts';
import { releaseShares, settleShares } from '../subsidies/settle-shares.ts';
import type { RespiteStay } from './respite-stay.entity.ts';
import type { StaySubsidy } from './stay-subsidy.entity.ts';

/** The row that shares of a stay are about, as the books name it. */
export const aboutStay = ({ id }: Pick<RespiteStay, 'id'>): string => `respite_stay:${id}`;

/** What funds pay of a stay that was lived is owed to its house. The stay is locked, and priced for what was lived. */
export async function oweForStay(ctx: Booking, stay: RespiteStay, by: Doer): Promise<void> {
  const shares = await sharesOf(stay);
  const to = { servicePointId: stay.house.servicePoint.id, doneBy: by };
  await settleShares(ctx, shares, to);
  await payDirectly(ctx, shares, { ...to, about: aboutStay(stay) });
}

/** What funds would have paid of a stay that comes to nothing, or is priced anew, is theirs again. The stay is locked. */
export async function giveBackShares(ctx: Booking, stay: RespiteStay, by: Doer): Promise<void> {
  await releaseShares(ctx, await sharesOf(stay), by);
}

async function sharesOf({ subsidies }: RespiteStay): Promise<StaySubsidy[]> {
  if (!subsidies.isInitialized()) await subsidies.init();
  return subsidies.getItems();
}
