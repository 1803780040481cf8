import type { CareHouse } from '../houses/care-house.entity.ts';
import { lockHouses } from '../houses/hold-place.ts';
import { houseToRun } from '../houses/houses.service.ts';
import { atomically } from '../platform/atomically.ts';
import type { ViewerContext } from '../platform/context.ts';
import { markDue } from './mark-due.ts';

/** Writes down how many caregivers a house has. Where there are more now, whoever waited for them may get his turn. */
export async function setCarers(
  ctx: ViewerContext,
  { houseId, carers }: { houseId: string; carers: number },
): Promise<CareHouse> {
  return atomically(ctx, async (em) => {
    const inside = { ...ctx, em };
    await houseToRun(inside, houseId);
    const [locked] = await lockHouses(em, [houseId]);
    const house = locked!;
    if (carers > house.carers) await markDue(inside, house);
    house.carers = carers;
    return house;
  });
}
